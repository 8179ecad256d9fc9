import { EvaluationSchema } from '../core/evaluation';
import type { LedgerEntry } from '../core/ledger-entry';
import type { Dossier, KeptEvaluation } from '../core/sealed';
import type { EvidenceDatabase } from './database';
import { evaluationEntries } from './evaluation-entries';
import { guarded } from './guarded';
import { readBytes } from './read-tolerant';
import { EvaluationRecordSchema } from './rows';

/** By the entries about them, newest first; one that is gone or cannot be read is named, the others are still given. */
export async function keptEvaluations(
  database: EvidenceDatabase,
  entries: readonly LedgerEntry[],
): Promise<Pick<Dossier, 'evaluations' | 'damaged'>> {
  const evaluations: KeptEvaluation[] = [];
  const damaged: string[] = [];
  for (const { digest, entry } of evaluationEntries(entries).reverse()) {
    const record = await guarded(() => database.evaluations.get(digest));
    const bytes = EvaluationRecordSchema.safeParse(record).data?.bytes;
    const evaluation = bytes ? readBytes(EvaluationSchema, bytes) : null;
    if (bytes && evaluation) evaluations.push({ digest, bytes, evaluation, entry });
    else damaged.push(digest);
  }
  return { evaluations, damaged };
}
