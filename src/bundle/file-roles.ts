import { FILES, TIME_STAMP_FOLDER } from './layout';
import { REGISTER_JSON } from './register-rules';
import type { ZipEntry } from './zip-directory';

/** Path inside the bundle's one folder. */
export const pathOf = (entry: ZipEntry): string => entry.name.slice(entry.name.indexOf('/') + 1);

/** Stored files whose content nobody reads, nearly all bytes of a bundle: of them the digest says enough. */
export function measuredEntries(entries: readonly ZipEntry[]): ZipEntry[] {
  return entries.filter((entry) => entry.method === 0 && !isRead(pathOf(entry)));
}

/** Small files that the checks read themselves. */
export function isKept(path: string): boolean {
  const documents: readonly string[] = [FILES.findings, FILES.reviews, FILES.custody, FILES.merkle];
  return !path.startsWith('data/') || documents.includes(path) || path.startsWith(TIME_STAMP_FOLDER);
}

function isRead(path: string): boolean {
  const isEvidence = /^data\/(records|redacted|evaluations|reviews|consents|log)\/|^data\/ruleset\.json$/.test(path);
  return isEvidence || isKept(path) || REGISTER_JSON.test(path);
}
