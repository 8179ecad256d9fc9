import { WitnessError } from '../core/errors';
import {
  judgeStore,
  type OutsideMark,
  type StoreAlarm,
  type StoreMark,
  StoreMarkSchema,
  type StorePosition,
} from '../core/store-alarm';
import type { StorePositions } from '../storage/store-position';
import type { LedgerWriter } from './ledger-writer';

const NO_HEAD = '0'.repeat(64);

/** Where the mark is kept: not in IndexedDB, since it must outlive that. */
export interface MarkPlace {
  /** Whatever lies there; undefined when nothing does. */
  read(): Promise<unknown>;
  write(mark: StoreMark): Promise<void>;
  /** One context at a time. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * The mark beside the store: its id, and its last acknowledged sequence, head and count of captures. Written in this order, so
 * that being killed between any two lines gives no false alarm and hides none:
 * first the mark with a new id and sequence 0, then the id in the store, then the first append, and after each append the mark
 * again. A mark that lags is caught up with; while there is an alarm the mark is left as it is, so that the alarm stays until
 * somebody has seen it. What cannot be seen: that both were taken away, or both put back to the same earlier moment.
 */
export class StoreMarkKeeper {
  constructor(
    private readonly positions: StorePositions,
    private readonly place: MarkPlace,
    private readonly newId: () => string,
  ) {}

  /** Before the first append: gives the store its id, inside and outside. Leaves everything as it is when there is an alarm. */
  async prepare(): Promise<void> {
    if ((await this.positions.storeId()) !== null) return;
    await this.place.alone(async () => {
      const mark = await this.mark();
      if (mark === 'unreadable' || (mark !== 'none' && mark.sequence > 0)) return;
      const storeId = mark === 'none' ? this.newId() : mark.storeId;
      if (mark === 'none') await this.place.write({ storeId, sequence: 0, head: NO_HEAD, captures: 0 });
      const kept = await this.positions.keepFirstId(storeId);
      if (kept !== storeId) await this.place.write({ storeId: kept, sequence: 0, head: NO_HEAD, captures: 0 });
    });
  }

  /**
   * What is wrong with the store, if anything. A mark that only lags is caught up with. Counts all captures: slow when there are
   * many. @throws WitnessError `store-*`
   */
  check(): Promise<StoreAlarm | null> {
    return this.held((mark) => this.positions.position(typeof mark === 'string' ? 0 : mark.sequence));
  }

  /**
   * The same without counting, for each append: what cannot be seen this way is that rows of captures are gone while the ledger
   * stands. The mark goes on from the number it had, so an append hides no such loss from the next `check`.
   */
  glance(): Promise<StoreAlarm | null> {
    return this.held((mark) =>
      typeof mark === 'string' ? this.positions.position(0) : this.positions.positionSince(mark),
    );
  }

  private held(look: (mark: OutsideMark) => Promise<StorePosition>): Promise<StoreAlarm | null> {
    return this.place.alone(async () => {
      const mark = await this.mark();
      const position = await look(mark);
      const alarm = judgeStore(mark, position);
      if (!alarm && position.sequence > (typeof mark === 'string' ? 0 : mark.sequence)) await this.write(position);
      return alarm;
    });
  }

  /**
   * After an append that is on disk. That it fails is no reason to call kept evidence lost: the mark lags, the next append or
   * check catches up, and a mark that cannot be kept at all is an alarm of its own.
   */
  async noted(): Promise<void> {
    await this.glance().catch(() => null);
  }

  /**
   * Before each capture. Captures that went missing are looked for in a part of the ledger, and counted only where one is.
   * @throws WitnessError `store-alarm`
   */
  async assertNoAlarm(): Promise<void> {
    const alarm = (await this.glance()) ?? ((await this.positions.missesRows()) ? await this.check() : null);
    if (alarm) throw new WitnessError('store-alarm', alarm.alarm);
  }

  /**
   * The user has seen the alarm and goes on: it is written into the ledger first, and only then is the mark set to the store as
   * it is. Nothing is deleted. Killed between the two, the alarm is still there and is asked again.
   */
  async acknowledge(ledger: LedgerWriter): Promise<void> {
    const alarm = await this.check();
    if (!alarm) return;
    await this.positions.keepFirstId(this.newId());
    const { sequence, hasKey } = await this.positions.position(0);
    if (sequence > 0 && !hasKey) await ledger.replaceLostKey();
    if (alarm.alarm !== 'key-lost') await ledger.append({ kind: 'store-alarm', ...alarm, alarm: alarm.alarm });
    await this.place.alone(async () => this.write(await this.positions.position(0)));
  }

  private async write({ storeId, sequence, head, captures }: StorePosition): Promise<void> {
    if (storeId !== null) await this.place.write({ storeId, sequence, head, captures });
  }

  private async mark(): Promise<OutsideMark> {
    const kept = await this.place.read();
    if (kept === undefined || kept === null) return 'none';
    const parsed = StoreMarkSchema.safeParse(kept);
    return parsed.success ? parsed.data : 'unreadable';
  }
}
