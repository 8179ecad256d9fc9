import type { BlobRole } from '../../core/capture';
import type { FileKind } from '../../core/sharing';

const FOLDERS: readonly (readonly [RegExp, FileKind])[] = [
  [/^data\/records\//, 'record'],
  [/^data\/evaluations\//, 'evaluation'],
  [/^data\/reviews\//, 'review'],
  [/^data\/(register\/)?consents\//, 'consent'],
  [/^data\/register\/processes\//, 'process'],
  [/^data\/register\//, 'register'],
  [/^data\/snapshots\/|^data\/redacted\/.*\.png$/, 'picture'],
  [/^data\/log\/log\.jsonl$/, 'ledger'],
  [/^data\/log\/restored-/, 'other-ledger'],
  [/^data\/log\/time-stamps\//, 'time-stamp'],
  [/^data\/report\./, 'report'],
];

/** @param roles of the blobs, by digest: a folder holds copies of notices beside statements */
export function kindOfFile(path: string, roles: ReadonlyMap<string, BlobRole>): FileKind {
  const folder = FOLDERS.find(([pattern]) => pattern.test(path));
  if (folder) return folder[1];
  const [, digest] = /^data\/notices\/([0-9a-f]{64})\./.exec(path) ?? [];
  if (digest === undefined) return 'summary';
  const role = roles.get(digest);
  if (role === undefined) return 'words';
  return role === 'notice-html' ? 'notice-copy' : 'statement';
}
