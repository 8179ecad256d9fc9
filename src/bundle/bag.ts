import { byName, FILES } from './layout';

/** BagIt 1.0 (RFC 8493) texts: written and read in exactly one spelling. */
export const BAG_DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export interface BagInfo {
  exportId: string;
  exportedAt: string;
  organisation: string | null;
  extensionVersion: string;
  payloadBytes: number;
  payloadFiles: number;
}

/** `bag-info.txt`. The label order is ours; RFC 8493 section 2.2.2 leaves it free. */
export function bagInfoText(info: BagInfo): string {
  const lines = [
    ...(info.organisation ? [`Source-Organization: ${oneLine(info.organisation)}`] : []),
    `Bagging-Date: ${info.exportedAt.slice(0, 10)}`,
    `External-Identifier: ${info.exportId}`,
    'External-Description: Consent Witness proof bundle (Toestemmingsgetuige bewijsbundel)',
    `Bag-Software-Agent: Consent Witness ${oneLine(info.extensionVersion)}`,
    `Payload-Oxum: ${info.payloadBytes}.${info.payloadFiles}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** One line per file, two spaces, LF, in byte order: what `sha256sum` writes and `sha256sum -c --strict` reads. */
export function manifestText(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .sort(([a], [b]) => byName(a, b))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');
}

/** Null unless the text is exactly what {@link manifestText} writes: sorted, no name twice, no other spelling. */
export function parseManifest(text: string): Map<string, string> | null {
  const digests = new Map<string, string>();
  for (const [, digest, path] of text.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)) {
    if (digest && path) digests.set(path, digest);
  }
  return manifestText(digests) === text && [...digests.keys()].every(isBagName) ? digests : null;
}

export function isBagName(path: string): boolean {
  if (path === FILES.instructions) return true;
  return /^[a-z0-9_-][a-z0-9._-]*(\/[a-z0-9_-][a-z0-9._-]*)*$/.test(path);
}

/** A label's value may not run over into a next label. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
