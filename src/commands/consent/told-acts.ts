import { browser } from 'wxt/browser';
import * as z from 'zod';
import { type ErrorCode, WitnessError } from '../../core/errors';
import { TimestampSchema } from '../../core/sealed-values';
import { ConsentActSchema } from '../../messaging/acts';
import type { ToldAct } from '../../messaging/recorders';

const KEY = 'told-act ';
/** Wakes a worker that was ended with acts left to record. */
export const TOLD_ACTS_ALARM = 'told-acts';

const ToldActSchema = z.strictObject({
  act: ConsentActSchema,
  from: z.strictObject({ tabId: z.int(), frameId: z.int(), origin: z.string(), url: z.string() }),
  heardAt: TimestampSchema,
}) satisfies z.ZodType<ToldAct>;

/** What passes, or what somebody can do something about: the act is left to be tried again. Anything else would fail each time. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'store-unavailable',
  'store-full',
  'store-alarm',
  'signing-failed',
  'unexpected',
]);

/** Outlives the worker, not the browser. */
export interface ActMemory {
  read(): Promise<Record<string, unknown>>;
  write(key: string, told: ToldAct): Promise<void>;
  remove(key: string): Promise<void>;
  /** Has the worker woken in a while, should it be ended. */
  wakeLater(): Promise<void>;
}

/** Never on the disk, and content scripts cannot read it. */
const sessionMemory: ActMemory = {
  read: () => browser.storage.session.get(),
  write: (key, told) => browser.storage.session.set({ [key]: told }),
  remove: (key) => browser.storage.session.remove(key),
  wakeLater: async () => browser.alarms.create(TOLD_ACTS_ALARM, { delayInMinutes: 1 }),
};

/**
 * Acts that were told and are not recorded yet. The worker may be ended at any moment, and an act cannot be asked for again: it is noted
 * before any work on it, and forgotten when its record is kept.
 */
export class ToldActs {
  constructor(private readonly memory: ActMemory = sessionMemory) {}

  async note(told: ToldAct): Promise<void> {
    const written = this.memory.write(KEY + told.act.id, told);
    // Not after it: the worker may be ended between the two. Where there is no alarm, any other event wakes it too.
    await Promise.all([written, this.memory.wakeLater().catch(console.error)]);
  }

  /** Those that an earlier worker left, in the order in which they were heard. */
  async left(): Promise<ToldAct[]> {
    const all = await this.memory.read();
    const told = Object.keys(all)
      .filter((key) => key.startsWith(KEY))
      .flatMap((key) => readable(all[key]));
    return told.sort((a, b) => order(a.heardAt, b.heardAt) || a.act.time - b.act.time);
  }

  /**
   * @param record makes the record, or finds that the act was about something else
   * @throws what `record` throws; for a reason that passes the act is left
   */
  async finish({ act }: ToldAct, record: () => Promise<void>): Promise<void> {
    let isOver = true;
    try {
      await record();
    } catch (thrown) {
      isOver = thrown instanceof WitnessError && !PASSING.has(thrown.code);
      throw thrown;
    } finally {
      if (isOver) await this.memory.remove(KEY + act.id);
      else await this.memory.wakeLater();
    }
  }
}

/** One that cannot be read must not stand in the way of the others. */
function readable(kept: unknown): ToldAct[] {
  const { data, error } = ToldActSchema.safeParse(kept);
  if (error) console.error(error);
  return data ? [data] : [];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
