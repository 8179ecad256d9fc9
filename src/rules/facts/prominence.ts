import { isWiderByWords } from '../../classify/button-standing';
import type { Button } from '../../core/controls';

/** One way in which the first of two buttons is drawn to stand out over the second. */
export type Difference = 'size' | 'letters' | 'weight' | 'fill' | 'contrast';

/**
 * In what the accepting button stands out over the refusing one. The measures are those of published studies and our own
 * (rules.md, rule 36); no law gives one, so they say where a person should look.
 */
export function differences(accept: Button, reject: Button): Difference[] {
  const found: Difference[] = [];
  const larger = areaOf(accept) > 1.5 * areaOf(reject) && areaOf(reject) > 0;
  if (larger && !isWiderByWords(accept, reject)) found.push('size');
  if (accept.legibility.fontSize > 1.2 * reject.legibility.fontSize) found.push('letters');
  if (accept.legibility.fontWeight >= reject.legibility.fontWeight + HEAVIER) found.push('weight');
  if (accept.filled && !reject.filled) found.push('fill');
  const [high, low] = [accept.legibility.contrast, reject.legibility.contrast];
  if (high !== null && low !== null && low < READABLE && high >= READABLE) found.push('contrast');
  return found;
}

/** The words of this button can hardly be read: under 2 to 1, our number for what the taskforce calls unreadable. */
export function isUnreadable({ legibility }: Button): boolean {
  return legibility.contrast !== null && legibility.contrast < UNREADABLE;
}

/** Another colour, words or background: 63 or more in one channel (Bouhoula, 2024). Which of the two it favours, it does not say. */
export function differsInColour(a: Button, b: Button): boolean {
  return far(a.colours?.words, b.colours?.words) || far(a.colours?.background, b.colours?.background);
}

const HEAVIER = 200;
/** WCAG 2.2, 1.4.3, times 100. */
const READABLE = 450;
const UNREADABLE = 200;
const FAR = 63;

function areaOf({ rect }: Button): number {
  return rect.width * rect.height;
}

function far(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [channels(a), channels(b)];
  return one.some((value, i) => Math.abs(value - (other[i] ?? value)) >= FAR);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
