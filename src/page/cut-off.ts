import type { Box } from './box';
import { cutterOf } from './cutters';
import { newRange, rectOf } from './dom';
import { type LineEnds, lineEndsOf, type Sides } from './line-ends';
import type { Reader } from './words';

/** What is left of a text of which not all is drawn: "…" where letters are left out before others. */
export interface Drawn {
  readonly text: string;
  /** Its last letters are left out. */
  readonly cut: boolean;
}

/** Characters looked at one by one; what comes after them fares as the last one did. */
const MOST = 3_000;

/**
 * The part of a text that is drawn when the block around it does not show all of its lines (`text-overflow`, `line-clamp`); null when
 * nothing of it is cut off. Words behind dots, or out of the block, were not seen.
 */
export function drawnPart(reader: Reader, text: Text, parent: Element, box: Box): Drawn | null {
  const cutter = box.cutter === undefined ? cutterOf(reader, parent) : box.cutter;
  if (!cutter) return null;
  const ends = lineEndsOf(reader, cutter);
  const cutThrough = { ...ends, isHidden: ends.isOutside };
  const holder = cutter.whole && rectOf(cutter.whole);
  if (holder && !isLeftOut(ends, holder)) return null;
  if (holder && !ends.startsLine(holder)) return { text: '', cut: true };
  const range = newRange(text);
  range.selectNodeContents(text);
  const whole = [...range.getClientRects()].filter((rect) => rect.width > 0);
  if (holder) return kept(text, charactersOf(range, text), cutThrough);
  const fits = whole.every((rect) => !ends.reachesOut(rect) && !isLeftOut(ends, rect));
  if (fits && whole.every((rect, i) => !whole.slice(i + 1).some((other) => isSame(rect, other)))) return null;
  const characters = charactersOf(range, text);
  const part = kept(text, characters, ends);
  const [first] = whole;
  return part.text === '' && first && ends.startsLine(first) ? kept(text, characters, cutThrough) : part;
}

/** Whether a picture or the like, which is drawn as a whole or not at all, is behind the dots of its line. */
export function isCutOff(reader: Reader, element: Element, parent: Element): boolean {
  const cutter = cutterOf(reader, parent);
  return cutter !== null && isLeftOut(lineEndsOf(reader, cutter), rectOf(cutter.whole ?? element));
}

function isLeftOut(ends: LineEnds, rect: Sides): boolean {
  return !ends.isInLine(rect) || ends.isHidden(rect);
}

interface Character {
  readonly rect: DOMRect | null;
  /** Chromium keeps the whole line beside the shortened one it draws: what is in both was not cut off. */
  readonly twice: boolean;
}

function charactersOf(range: Range, text: Text): Character[] {
  const characters: Character[] = [];
  for (let i = 0; i < Math.min(text.length, MOST); i++) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const [rect, ...others] = [...range.getClientRects()].filter((r) => r.width > 0);
    characters.push({ rect: rect ?? null, twice: rect !== undefined && others.some((r) => isSame(rect, r)) });
  }
  return characters;
}

function kept(text: Text, characters: readonly Character[], ends: LineEnds): Drawn {
  const edges = edgesOf(characters, ends);
  const isDrawn = ({ rect }: Character, before: boolean) => {
    // The rest of an emoji, or white space where a line wraps.
    if (!rect) return before;
    if (!ends.isInLine(rect)) return false;
    const edge = edges.get(Math.round(rect.top));
    if (edge === undefined) return !ends.isHidden(rect);
    return !ends.isOutside(rect) && (ends.fromRight ? rect.left > edge - 0.5 : rect.right < edge + 0.5);
  };
  let out = '';
  let wrapped = '';
  let left = '';
  let drawn = true;
  characters.forEach((character, i) => {
    const letter = text.data.charAt(i);
    drawn = isDrawn(character, drawn);
    if (!drawn) {
      if (/\S/.test(letter)) left = left.trimEnd() || `${wrapped}…`;
      else if (left !== '' && !character.rect) left = `${left.trimEnd()} `;
      wrapped = '';
    } else if (!character.rect && /\s/.test(letter)) wrapped += letter;
    else {
      out += left + wrapped + letter;
      [left, wrapped] = ['', ''];
    }
  });
  const rest = drawn ? wrapped + text.data.slice(characters.length) : '';
  return { text: out + rest, cut: left !== '' };
}

/** Where Chromium's shortened copy of a line ends, by the top of the line. */
function edgesOf(characters: readonly Character[], { fromRight }: LineEnds): Map<number, number> {
  const edges = new Map<number, number>();
  for (const { rect, twice } of characters) {
    if (!rect || !twice) continue;
    const top = Math.round(rect.top);
    const known = edges.get(top);
    if (fromRight) edges.set(top, Math.min(known ?? rect.left, rect.left));
    else edges.set(top, Math.max(known ?? rect.right, rect.right));
  }
  return edges;
}

function isSame(a: DOMRect, b: DOMRect): boolean {
  return Math.abs(a.top - b.top) < 1 && Math.abs(a.left - b.left) < 1;
}
