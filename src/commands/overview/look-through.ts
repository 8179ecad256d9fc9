import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { LongJob } from '../../core/backup';
import { WitnessError } from '../../core/errors';
import type { Clock } from '../../core/ledger-entry';
import type { DamageLook } from '../../core/overview';
import type { CaptureIndex } from '../../storage/capture-index';

export interface LookDeps {
  index: Pick<CaptureIndex, 'list'>;
  clock: Clock;
}

export interface LookKeeping {
  keep(look: DamageLook): Promise<void>;
}

const LookSchema = z.strictObject({
  at: z.string(),
  looked: z.int(),
  whole: z.boolean(),
  damaged: z.int(),
  some: z.array(z.strictObject({ captureId: z.string(), sequence: z.int() })),
});
const KEY = 'damageLook';

/** Looked at without being asked. */
const NEWEST = 100;
const PAGE = 250;
const MOST_NAMED = 20;

/** The last look through all, else the newest captures now. @throws WitnessError `store-*` */
export async function damageKnown(deps: LookDeps): Promise<DamageLook> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const known = LookSchema.safeParse(kept).data;
  const newest = tell(emptyLook(deps.clock), await deps.index.list(NEWEST));
  if (!known) return { ...newest, whole: newest.looked < NEWEST };
  // What is damaged among the newest counts even when the last look through all did not see it.
  const ids = new Set(known.some.map(({ captureId }) => captureId));
  const more = newest.some.filter(({ captureId }) => !ids.has(captureId));
  return { ...known, damaged: known.damaged + more.length, some: [...more, ...known.some].slice(0, MOST_NAMED) };
}

/**
 * Looks for captures of which a part is missing, by keys alone: no evidence is read. Can be stopped.
 * @param all captures there are, for the progress
 * @throws WitnessError `store-*` | `cancelled`
 */
export async function lookThrough(all: number, deps: LookDeps & LookKeeping, job: LongJob = {}): Promise<DamageLook> {
  let look = emptyLook(deps.clock);
  for (let before: number | undefined; ; ) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', `after ${look.looked} captures`);
    const rows = await deps.index.list(PAGE, before);
    look = tell(look, rows);
    job.progress?.({ done: look.looked, total: all });
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) break;
    before = last.sequence;
  }
  const whole = { ...look, whole: true };
  await deps.keep(whole);
  return whole;
}

/** In the settings: what was found is told anew by every later look. */
export async function keepLook(look: DamageLook): Promise<void> {
  await browser.storage.local.set({ [KEY]: look });
}

function emptyLook(clock: Clock): DamageLook {
  return { at: clock.now(), looked: 0, whole: false, damaged: 0, some: [] };
}

function tell(look: DamageLook, rows: Awaited<ReturnType<CaptureIndex['list']>>): DamageLook {
  const damaged = rows.filter(({ damage }) => damage !== undefined);
  const some = damaged.map(({ captureId, sequence }) => ({ captureId, sequence }));
  return {
    ...look,
    looked: look.looked + rows.length,
    damaged: look.damaged + damaged.length,
    some: [...look.some, ...some].slice(0, MOST_NAMED),
  };
}
