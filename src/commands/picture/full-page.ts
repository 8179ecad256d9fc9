import type { Mark } from '../../core/picture';
import type { MergedFrames } from '../merge-frames';
import { injectPinnedAndReader, readTab, type TabFacts } from '../read-tab';
import { isCancelled } from './cancel';
import { isMiddleIn, type Piece } from './geometry';
import { marksOf, ofRecord, onceEach } from './marks';
import { sameLayout } from './same-layout';
import { scrollPage } from './scroll-page';
import { type MaskedPicture, Sheet } from './sheet';
import { columnsOf, freeRows, isNothingLeft, LIMITS, type Strip, stripAt } from './strips';
import { type Thing, thingsOf } from './things';
import { forgetPicture, pictureOf, TOO_SOON, turnForPicture } from './visible-tab';

export interface FullPage {
  picture: MaskedPicture;
  marks: Mark[];
  strips: number;
  retaken: number;
  coveredRepeats: number;
  size: { width: number; height: number };
  /** Why it is not all of the page; empty when it is. */
  cutOffBecause: string;
}

/** Why the whole page could not be had. */
export class NoFullPage extends Error {
  override readonly name = 'NoFullPage';
}

const TRIES = 3;
/** Rounding of rectangles and of scroll positions, CSS pixels. */
const SLACK = 2;

/**
 * The whole page as one picture: scrolled through window by window, each painted over before the next is taken. What stays put
 * when the page scrolls is taken once (see `stripAt`). The caller scrolls back.
 * @throws NoFullPage when it cannot be put together without guessing
 */
export async function takeFullPage(facts: TabFacts, before: MergedFrames): Promise<FullPage> {
  const { scrollY } = (await readTab(facts.tabId)).views['0'] ?? { scrollY: 0 };
  const work = new Work(facts, thingsOf(before), scrollY);
  try {
    await turnForPicture();
    const first = await pictureOf(facts);
    if (first.ok) first.picture.close();
    while (!(await work.addStrip()));
    return await work.finish();
  } finally {
    forgetPicture();
  }
}

class Work {
  private sheet: Sheet | null = null;
  private readonly marks: Mark[] = [];
  /** Row of the page at which each thing was seen that scrolls with it. */
  private readonly rows = new Map<string, number>();
  private page = { width: 0, height: 0, limit: 0 };
  /** The first row of the page that is not in the picture yet. */
  private next = 0;
  /** How far down what is pinned above reached in the strip before. */
  private top = 0;
  private strips = 0;
  /** Where the window was at the strip before; at first where the visitor had it. */
  private scrollY: number;
  private retaken = 0;
  private repeats = 0;
  private cutOff = false;

  constructor(
    private readonly facts: TabFacts,
    private readonly recorded: readonly Thing[],
    from: number,
  ) {
    this.scrollY = from;
  }

  /** @returns whether it was the last */
  async addStrip(): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries++) {
      if (isCancelled(this.facts.tabId)) throw new NoFullPage('cancelled');
      const next = await this.goTo();
      if (!next) return true;
      const { reading, strip, scrolled } = next;
      await turnForPicture();
      const taken = await pictureOf(this.facts);
      if (!taken.ok && taken.reason !== TOO_SOON) throw new NoFullPage(taken.reason);
      const after = await this.read();
      // What was there before the scroll can still be on the screen. Where the page looks the same further down, it stays so.
      const isStale = taken.ok && taken.same && scrolled && tries + 1 < TRIES;
      if (taken.ok && !isStale && sameLayout(reading, after)) {
        this.put(taken.picture, reading, strip);
        return strip.last;
      }
      if (!isStale) this.retaken += 1;
    }
    throw new NoFullPage('layout-moved');
  }

  /** Scrolls to where the next row can be seen: further back when something pinned turns out to lie over it. Null: there is none. */
  private async goTo(): Promise<{ reading: MergedFrames; strip: Strip; scrolled: boolean } | null> {
    for (let tries = 0; tries < TRIES; tries++) {
      // A row less than could be, since the browser rounds to pixels of the screen, perhaps upwards.
      const asked = Math.max(0, Math.floor(this.next - this.top) - 1);
      await scrollPage(this.facts.tabId, 0, asked);
      const reading = await this.read();
      const pane = paneOf(reading);
      this.comparePage(reading);
      const free = freeRows(reading.views['0']?.pinned ?? [], pane);
      if (!free) throw new NoFullPage('pinned-over-page');
      const place = { scrollY: pane.scrollY, stopped: asked - pane.scrollY >= 1 };
      if (isNothingLeft(this.next, place, this.page.height, pane)) return null;
      const strip = stripAt(this.next, place, this.page, free, pane, this.strips);
      if (strip) {
        this.top = free.top;
        const scrolled = this.scrollY !== pane.scrollY;
        return { reading, strip, scrolled };
      }
      this.top = Math.max(free.top, this.top + 1);
    }
    throw new NoFullPage('scroll-refused');
  }

  private read(): Promise<MergedFrames> {
    return readTab(this.facts.tabId, injectPinnedAndReader);
  }

  /** A page that moves while it is scrolled through cannot be put together: rows would be missing or double. */
  private comparePage(reading: MergedFrames): void {
    const { pageWidth: width, pageHeight: height, scrollY } = paneOf(reading);
    if (this.strips === 0) this.page = { width, height, limit: LIMITS.height };
    else if (this.page.width !== width || this.page.height !== height) throw new NoFullPage('layout-moved');
    const pinned = reading.views['0']?.pinned ?? [];
    for (const { place, rect } of thingsOf(reading)) {
      if (pinned.some((each) => isMiddleIn(rect, each))) continue;
      const row = rect.y + scrollY;
      if (Math.abs((this.rows.get(place) ?? row) - row) > SLACK) throw new NoFullPage('layout-moved');
      this.rows.set(place, row);
    }
  }

  private put(picture: ImageBitmap, reading: MergedFrames, { rows, last }: Strip): void {
    const pane = paneOf(reading);
    const sheet = this.sheetFor(picture, reading);
    const piece: Piece = {
      from: { x: 0, y: rows.top, width: pane.width, height: rows.bottom - rows.top },
      to: { x: 0, y: this.next },
    };
    const repeats = this.strips === 0 ? [] : columnsOf(reading.views['0']?.pinned ?? [], pane);
    sheet.add(picture, piece, reading.mask, repeats);
    picture.close();
    const things = ofRecord(thingsOf(reading), this.recorded).filter(
      ({ rect }) => !repeats.some((repeat) => isMiddleIn(rect, repeat)),
    );
    this.marks.push(...marksOf(things, piece, sheet.scale, sheet.size));
    this.repeats += repeats.length;
    this.strips += 1;
    this.scrollY = pane.scrollY;
    this.next = pane.scrollY + rows.bottom;
    this.cutOff = last && this.next < this.page.height - 1;
  }

  private sheetFor(picture: ImageBitmap, reading: MergedFrames): Sheet {
    if (this.sheet) return this.sheet;
    const { width } = paneOf(reading);
    const scale = picture.width / Math.max(1, reading.frames[0]?.viewport.width ?? 0);
    this.page.limit = Math.min(LIMITS.height, Math.floor(LIMITS.screenHeight / scale));
    this.sheet = new Sheet({ width, height: Math.min(this.page.height, this.page.limit) }, scale);
    return this.sheet;
  }

  async finish(): Promise<FullPage> {
    if (!this.sheet) throw new NoFullPage('scroll-refused');
    const height = Math.min(this.next, this.page.limit);
    const picture = await this.sheet.finish(height);
    const width = Math.round(picture.width / this.sheet.scale);
    return {
      picture,
      marks: onceEach(this.marks),
      strips: this.strips,
      retaken: this.retaken,
      coveredRepeats: this.repeats,
      size: { width, height: Math.round(height) },
      cutOffBecause: this.cutOff
        ? `${Math.round(height)} of ${this.page.height} px`
        : this.page.width > width + 1
          ? `${width} of ${this.page.width} px wide`
          : '',
    };
  }
}

function paneOf(reading: MergedFrames) {
  const view = reading.views['0'];
  if (!view) throw new NoFullPage('layout-moved');
  const { scrollY, pageWidth, pageHeight, clientWidth, clientHeight } = view;
  return { width: clientWidth, height: clientHeight, scrollY, pageWidth, pageHeight };
}
