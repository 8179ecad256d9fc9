import { canonicalBytes } from '../../core/canonical';
import { BLOCK_ROWS, type LogHeader } from '../../core/consent-log';
import { sha256Hex } from '../../core/digest';
import type { LogImportRow } from '../../storage/log-rows';
import { rootOf } from './frontier';
import type { LogDeps } from './log-deps';

/** The end of an import: what it is about and the root over all rows, in one entry of the ledger. @throws WitnessError `store-*` | `signing-failed` */
export async function sealLog(row: LogImportRow, deps: LogDeps): Promise<LogImportRow> {
  const { importId, controllerId, fileDigest, fileBytes, reading, choices, methods, forms, rows, refused, startedAt } =
    row;
  const last = row.blocks === 0 ? null : await deps.logs.block(importId, row.blocks - 1);
  const smaller = last && last.count > 0 && last.count < BLOCK_ROWS ? last.root : null;
  const rowsRoot = await rootOf(row.frontier, smaller);
  const header: LogHeader = {
    schema: 'consent-witness/consent-log/1',
    importId,
    controllerId,
    subjectEvidence: 'imported-log',
    fileDigest,
    fileBytes,
    reading,
    choices,
    methods,
    forms,
    rows,
    refused,
    startedAt,
    extensionVersion: deps.extensionVersion,
  };
  const bytes = canonicalBytes(header);
  const headerDigest = await sha256Hex(bytes);
  let sealed = row;
  await deps.ledger.onHead({ kind: 'log-imported', importId, headerDigest, rowsRoot, rows }, (entry) => {
    const { sequence, recordedAt: at } = entry.body;
    sealed = {
      ...row,
      state: 'sealed',
      sealed: { at, header: bytes, headerDigest, rowsRoot, sequence, entryHash: entry.hash },
    };
    return deps.logs.seal(sealed, entry);
  });
  return sealed;
}
