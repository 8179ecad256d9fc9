/** How to recognise one thing in two captures: keys from most to least certain, then likeness of words. */
export interface Likeness<T> {
  /** `null`: this thing has no such key. */
  keys: readonly ((thing: T) => string | null)[];
  words(thing: T): string;
}

export interface Matched<T> {
  pairs: { before: T; after: T }[];
  added: T[];
  removed: T[];
}

/** Share of words two texts must have in common to be taken for one text that was rewritten. */
const ENOUGH_ALIKE = 0.5;

/**
 * Which thing in the one capture is which in the other. Nothing in a page identifies a control for good (ids are made up per
 * load, texts are rewritten), so several keys are tried in turn; what stays over was added or removed.
 */
export function match<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): Matched<T> {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  const pair = (b: T, a: T) => {
    partner.set(b, a);
    taken.add(a);
  };
  for (const key of likeness.keys) pairByKey(before, after, key, partner, taken, pair);
  pairByWords(before, after, likeness, partner, taken, pair);
  return {
    pairs: before.flatMap((b) => {
      const a = partner.get(b);
      return a === undefined ? [] : [{ before: b, after: a }];
    }),
    added: after.filter((a) => !taken.has(a)),
    removed: before.filter((b) => !partner.has(b)),
  };
}

/** Things with one key are paired in reading order. */
function pairByKey<T>(
  before: readonly T[],
  after: readonly T[],
  key: (thing: T) => string | null,
  partner: ReadonlyMap<T, T>,
  taken: ReadonlySet<T>,
  pair: (b: T, a: T) => void,
): void {
  const waiting = new Map<string, T[]>();
  for (const a of after) {
    const k = taken.has(a) ? null : key(a);
    if (k === null) continue;
    const queue = waiting.get(k);
    if (queue) queue.push(a);
    else waiting.set(k, [a]);
  }
  for (const b of before) {
    const k = partner.has(b) ? null : key(b);
    const a = k === null ? undefined : waiting.get(k)?.shift();
    if (a !== undefined) pair(b, a);
  }
}

/** The most alike first, so that a near match is not given away to a poor one. */
function pairByWords<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Likeness<T>,
  partner: ReadonlyMap<T, T>,
  taken: ReadonlySet<T>,
  pair: (b: T, a: T) => void,
): void {
  const bags = new Map([...before, ...after].map((thing) => [thing, wordSet(likeness.words(thing))]));
  const candidates = before
    .filter((b) => !partner.has(b))
    .flatMap((b) =>
      after
        .filter((a) => !taken.has(a))
        .map((a) => ({ b, a, alike: alike(bags.get(b) ?? new Set(), bags.get(a) ?? new Set()) })),
    )
    .filter(({ alike }) => alike >= ENOUGH_ALIKE)
    .sort((x, y) => y.alike - x.alike);
  for (const { b, a } of candidates) if (!partner.has(b) && !taken.has(a)) pair(b, a);
}

/** Sørensen–Dice coefficient over the sets of words. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
