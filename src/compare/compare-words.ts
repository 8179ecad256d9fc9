import { diffArrays } from 'diff';
import type { Mask, MaskKind } from '../core/mask';
import { type Aligned, align } from './moved';
import { type Sentence, sentencesOf } from './sentences';
import type { Token } from './tokens';

/** A stretch of the two texts: `before` is empty for what was added or moved to here, `after` for what was removed or moved away. */
export type WordChange = { before: string; after: string } & (
  | { kind: 'same' | 'added' | 'removed' }
  /** Differs, and is left aside because of a mask. */
  | { kind: 'masked'; mask: MaskKind }
  /** The same `move` names the two places. */
  | { kind: 'moved-from' | 'moved-to'; move: number }
);

/** More edits than this and the texts have nothing to do with each other: say "all removed, all added" instead of hanging. */
const MAX_EDITS = 2000;

/**
 * Differences between two texts, word by word as the language divides words. White space counts as equal to any other white
 * space: where a line breaks depends on the width of the window, and is no change of the site. A sentence that stands somewhere
 * else is moved, not removed and added. All `before` joined is the one text, all `after` joined the other, character for character.
 */
export function compareWords(
  before: string,
  after: string,
  language: string,
  masks: readonly Mask[] = [],
): WordChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', before, after }];
  const [old, now] = [before, after].map((text) => sentencesOf(text, language, masks));
  const aligned = align(old ?? [], now ?? []);
  const changes = between(old ?? [], now ?? [], aligned).flatMap((part) =>
    'same' in part ? [same(part.same)] : wordByWord(part.old, part.now),
  );
  return joined(gather(changes));
}

/** More than white space, and more than what is masked. */
export function isChanged(changes: readonly WordChange[]): boolean {
  return changes.some(({ kind, before, after }) => kind !== 'same' && kind !== 'masked' && !isSpace(before + after));
}

export function maskedIn(changes: readonly WordChange[]): number {
  return changes.filter(({ kind }) => kind === 'masked').length;
}

/** A word, or a sentence that moved: that is one thing, equal to nothing. */
type Piece = Token & { move?: number };

type Between = { old: readonly Piece[]; now: readonly Piece[] } | { same: string };

/** The texts between sentences that stayed, and those sentences themselves: each small, so that a long text takes no longer. */
function between(
  old: readonly Sentence[],
  now: readonly Sentence[],
  { stayed, movedFrom, movedTo }: Aligned,
): Between[] {
  const parts: Between[] = [];
  let [i, j] = [0, 0];
  for (const { before, after } of [...stayed, { before: old.length, after: now.length }]) {
    parts.push({ old: pieces(old, i, before, movedFrom, 'from'), now: pieces(now, j, after, movedTo, 'to') });
    const [one, other] = [old[before], now[after]];
    if (one && other)
      parts.push(one.text === other.text ? { same: one.text } : { old: one.tokens(), now: other.tokens() });
    [i, j] = [before + 1, after + 1];
  }
  return parts;
}

function pieces(
  sentences: readonly Sentence[],
  from: number,
  to: number,
  moves: ReadonlyMap<number, number>,
  side: 'from' | 'to',
): Piece[] {
  return sentences.slice(from, to).flatMap((sentence, i): readonly Piece[] => {
    const move = moves.get(from + i);
    if (move === undefined) return sentence.tokens();
    return [{ text: sentence.text, key: `\u0000moved ${side} ${move}`, mask: null, move }];
  });
}

function same(text: string): WordChange {
  return { kind: 'same', before: text, after: text };
}

function wordByWord(old: readonly Piece[], now: readonly Piece[]): WordChange[] {
  if (old.length + now.length === 0) return [];
  const [keys, others] = [old, now].map((side) => side.map(({ key }) => key));
  const changes =
    leastEdits(keys ?? [], others ?? []) > MAX_EDITS
      ? undefined
      : diffArrays(keys ?? [], others ?? [], { maxEditLength: MAX_EDITS });
  if (!changes) return [...old.map(gone), ...now.map(came)];
  let [i, j] = [0, 0];
  return changes.flatMap(({ added, removed, count }) => {
    const [mine, theirs] = [old.slice(i, added ? i : i + count), now.slice(j, removed ? j : j + count)];
    [i, j] = [i + mine.length, j + theirs.length];
    if (added) return theirs.map(came);
    return removed ? mine.map(gone) : mine.map((piece, at) => kept(piece, theirs[at] ?? piece));
  });
}

/** Words that only one side has must be edits, so that hopeless texts need not be tried. */
function leastEdits(old: readonly string[], now: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of old) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const key of now) counts.set(key, (counts.get(key) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

function gone({ text, move }: Piece): WordChange {
  const sides = { before: text, after: '' };
  return move === undefined ? { kind: 'removed', ...sides } : { kind: 'moved-from', move, ...sides };
}

function came({ text, move }: Piece): WordChange {
  const sides = { before: '', after: text };
  return move === undefined ? { kind: 'added', ...sides } : { kind: 'moved-to', move, ...sides };
}

function kept(one: Piece, other: Piece): WordChange {
  const sides = { before: one.text, after: other.text };
  return one.mask !== null && one.text !== other.text
    ? { kind: 'masked', mask: one.mask, ...sides }
    : { kind: 'same', ...sides };
}

function isSpace(text: string): boolean {
  return /^\s*$/.test(text);
}

/** One replaced phrase reads as one removal and one addition, not as a row of single words with spaces kept in between. */
function gather(changes: readonly WordChange[]): WordChange[] {
  const out: WordChange[] = [];
  const [removed, added]: [WordChange[], WordChange[]] = [[], []];
  const flush = () => out.push(...removed.splice(0), ...added.splice(0));
  changes.forEach((change, i) => {
    const next = changes[i + 1]?.kind;
    const isBetween =
      removed.length > 0 && added.length > 0 && change.kind === 'same' && isSpace(change.after) && isEdit(next);
    if (isBetween) {
      removed.push({ kind: 'removed', before: change.before, after: '' });
      added.push({ kind: 'added', before: '', after: change.after });
    } else if (change.kind === 'removed' || change.kind === 'moved-from') removed.push(change);
    else if (change.kind === 'added' || change.kind === 'moved-to') added.push(change);
    else {
      flush();
      out.push(change);
    }
  });
  flush();
  return out;
}

function isEdit(kind: WordChange['kind'] | undefined): boolean {
  return kind === 'removed' || kind === 'added';
}

/** Neighbours of one kind are one stretch. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const out: WordChange[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (last && isOne(last, change)) {
      out[out.length - 1] = { ...last, before: last.before + change.before, after: last.after + change.after };
    } else out.push(change);
  }
  return out;
}

function isOne(last: WordChange, change: WordChange): boolean {
  if (last.kind !== change.kind || change.kind === 'masked') return false;
  return !('move' in last) || !('move' in change) || last.move === change.move;
}
