import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** A pair of sentences that are the same in both texts, by their places. */
interface Pair {
  before: number;
  after: number;
  /** How much it says. */
  weight: number;
}

export interface Aligned {
  /** Sentences that stayed where they were, in order. */
  stayed: Pair[];
  /** Sentences that stand somewhere else now: by place, the number of the move. Neighbours that moved together are one move. */
  movedFrom: ReadonlyMap<number, number>;
  movedTo: ReadonlyMap<number, number>;
}

/** Fewer words than this stand somewhere else by chance: "Accept all" is not a paragraph that moved. */
const LEAST_WORDS = 5;

/** Share of words two sentences must have in common to be one that was rewritten, and how many are held against each other. */
const ENOUGH_ALIKE = 0.6;
const MOST_REWRITTEN = 300;

/**
 * Which sentences of a text stayed, and which moved. Only sentences that each text has exactly once are looked at (as in
 * patience diff), and those that were rewritten in part; of these the heaviest run in one order stayed, and the unchanged ones
 * of the others moved.
 */
export function align(before: readonly Sentence[], after: readonly Sentence[]): Aligned {
  const [places, others] = [placesOf(before), placesOf(after)];
  const pairs: Pair[] = [];
  for (const [key, place] of places) {
    const other = others.get(key);
    if (place !== null && other !== undefined && other !== null)
      pairs.push({ before: place, after: other, weight: key.length });
  }
  const unchanged = [...pairs];
  pairs.push(...rewritten(before, after, pairs));
  const stayed = heaviestRun(pairs.sort((a, b) => a.before - b.before));
  const isStayed = new Set(stayed);
  const moved = unchanged.filter((pair) => !isStayed.has(pair) && wordsIn(before[pair.before]) >= LEAST_WORDS);
  const [movedFrom, movedTo] = [new Map<number, number>(), new Map<number, number>()];
  let move = 0;
  let last: Pair | undefined;
  for (const pair of moved) {
    const isOneMove = last !== undefined && pair.before === last.before + 1 && pair.after === last.after + 1;
    if (!isOneMove) move += 1;
    movedFrom.set(pair.before, move);
    movedTo.set(pair.after, move);
    last = pair;
  }
  return { stayed, movedFrom, movedTo };
}

/** Sentences without a partner that have most of their words in common, the most alike first. */
function rewritten(before: readonly Sentence[], after: readonly Sentence[], pairs: readonly Pair[]): Pair[] {
  const [known, others] = [new Set(pairs.map((p) => p.before)), new Set(pairs.map((p) => p.after))];
  const left = (sentences: readonly Sentence[], taken: ReadonlySet<number>) =>
    [...sentences.keys()].filter((place) => !taken.has(place));
  const [mineLeft, theirsLeft] = [left(before, known), left(after, others)];
  if (mineLeft.length > MOST_REWRITTEN || theirsLeft.length > MOST_REWRITTEN) return [];
  const bags = (sentences: readonly Sentence[], places: readonly number[]) =>
    places.flatMap((place) => {
      const bag = new Set(sentences[place]?.tokens().flatMap((token) => (isWord(token) ? [token.key] : [])));
      return bag.size < LEAST_WORDS ? [] : [{ place, bag }];
    });
  const [mine, theirs] = [bags(before, mineLeft), bags(after, theirsLeft)];
  const likely = mine
    .flatMap((one) =>
      theirs.map((other) => {
        const shared = [...one.bag].filter((word) => other.bag.has(word)).length;
        return { one, other, alike: (2 * shared) / (one.bag.size + other.bag.size) };
      }),
    )
    .filter(({ alike }) => alike >= ENOUGH_ALIKE)
    .sort((a, b) => b.alike - a.alike);
  const found: Pair[] = [];
  for (const { one, other, alike } of likely) {
    if (known.has(one.place) || others.has(other.place)) continue;
    known.add(one.place);
    others.add(other.place);
    found.push({ before: one.place, after: other.place, weight: alike * (before[one.place]?.key.length ?? 0) });
  }
  return found;
}

/** By what a sentence says; null when it is said more than once. */
function placesOf(sentences: readonly Sentence[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  sentences.forEach((sentence, place) => {
    const { key } = sentence;
    if (key !== '') places.set(key, places.has(key) ? null : place);
  });
  return places;
}

function wordsIn(sentence: Sentence | undefined): number {
  return sentence?.tokens().filter(isWord).length ?? 0;
}

function isWord({ text, mask }: Token): boolean {
  return mask !== null || /[\p{L}\p{N}]/u.test(text);
}

/** The pairs, in the order of both texts, that together have most words. @param pairs in the order of the earlier text */
function heaviestRun(pairs: readonly Pair[]): Pair[] {
  // Heaviest run that ends at or before a place of the later text: a Fenwick tree of maxima, since a statement has thousands.
  const order = [...pairs].sort((a, b) => a.after - b.after);
  const rank = new Map(order.map((pair, i) => [pair, i + 1]));
  const best: (Run | undefined)[] = [];
  let heaviest: Run | undefined;
  for (const pair of pairs) {
    const at = rank.get(pair) ?? 0;
    let previous: Run | undefined;
    for (let i = at - 1; i > 0; i -= i & -i) previous = heavier(previous, best[i]);
    const run: Run = { pair, previous, weight: (previous?.weight ?? 0) + pair.weight + 1 };
    for (let i = at; i <= order.length; i += i & -i) best[i] = heavier(best[i], run);
    heaviest = heavier(heaviest, run);
  }
  const run: Pair[] = [];
  for (let one = heaviest; one; one = one.previous) run.push(one.pair);
  return run.reverse();
}

interface Run {
  pair: Pair;
  previous: Run | undefined;
  weight: number;
}

function heavier(one: Run | undefined, other: Run | undefined): Run | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.weight > one.weight ? other : one;
}
