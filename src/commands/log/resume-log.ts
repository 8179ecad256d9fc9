import type { LongJob } from '../../core/backup';
import type { LogPlan } from '../../core/consent-log-services';
import { WitnessError } from '../../core/errors';
import { textOf } from '../../register/log/encoding';
import { logError } from '../../register/log/log-error';
import { headOf, rowsUnder } from '../../register/log/records';
import type { LogImportRow } from '../../storage/log-rows';
import { watched } from './check-log';
import { fill, keyOf } from './fill-log';
import type { LogDeps } from './log-deps';
import { stagesOf } from './part-of-job';
import { planAgain } from './reading';

/** Words of a status column; more are no words of a status. */
const MOST_STATUSES = 1000;

/**
 * Goes on with an import that was broken off, with the same file, known by its digest, and as it was said to be read.
 * @throws WitnessError `bad-input` `other-file` | `other-key` | `column-gone` | `cancelled` | `store-*`
 */
export async function resumeLog(importId: string, file: Blob, deps: LogDeps, job: LongJob = {}): Promise<LogImportRow> {
  const kept = await deps.logs.get(importId);
  if (kept.state === 'sealed') return kept;
  if (file.size !== kept.fileBytes) throw logError('other-file');
  const key = await keyOf(kept.controllerId, deps);
  const { headings } = await headOf(textOf(file, kept.reading.encoding), kept.reading, 200);
  const { reading, keeping } = stagesOf(job);
  const bare = await planAgain(key, kept, headings, []);
  const { words, digest } = await wordsOfStatus(file, bare, reading);
  if (digest !== kept.fileDigest) throw logError('other-file');
  return fill(file, await planAgain(key, kept, headings, words), kept, key, deps, keeping);
}

async function wordsOfStatus(
  file: Blob,
  { columns, reading }: LogPlan,
  job: LongJob,
): Promise<{ words: string[]; digest: string }> {
  const { chunks, digest } = watched(file, reading.encoding, job);
  const words = new Set<string>();
  const heading = columns.status ?? columns.identifier ?? '';
  for await (const rows of rowsUnder(chunks, reading, [heading])) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'going on with a log');
    if (columns.status === undefined) continue;
    for (const { cells } of rows) if (words.size < MOST_STATUSES) words.add((cells[0] ?? '').trim());
  }
  return { words: [...words], digest: digest() };
}
