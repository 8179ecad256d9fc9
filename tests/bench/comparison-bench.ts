import { diffWordsWithSpace } from 'diff';
import { compareWords } from '../../src/compare/compare-words';
import { type Outcome, outcome, report, rounds } from './measure';

const SENTENCES = 1000;
const WORDS = 20;

/**
 * Two texts of 20,000 words, of which one sentence in four has a word changed and one moved, against jsdiff's own words on the same
 * texts: that knows Latin words only, and nothing of what moved.
 */
export async function comparisonBench(count: number): Promise<Outcome[]> {
  const before = text();
  const sentences = before.split('\n').map((one, i) => (i % 4 === 0 ? one.replace(/woord(\d)/, 'anders$1') : one));
  sentences.splice(700, 0, ...sentences.splice(10, 1));
  const after = sentences.join('\n');
  const timed = async (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const moved = compareWords(before, after, 'nl').filter(({ kind }) => kind === 'moved-to').length;
  if (moved !== 1) throw new Error(`one sentence moved, ${moved} found`);
  const times = await rounds(count, {
    compareWords: () => timed(() => compareWords(before, after, 'nl')),
    'compareWords, masked': () =>
      timed(() => compareWords(before, after, 'nl', [{ kind: 'date' }, { kind: 'number' }])),
    'nothing in common': () => timed(() => compareWords(before, text(7919), 'nl')),
    diffWordsWithSpace: () => timed(() => diffWordsWithSpace(before, after)),
  });
  const worst = Math.max(...times.flatMap(({ name, values }) => (name === 'diffWordsWithSpace' ? [] : values)));
  return [
    ...report('comparison of two texts of 20,000 words', times, [
      { of: 'compareWords', to: 'diffWordsWithSpace', must: 3, aim: 1.5, bound: 'most' },
    ]),
    outcome('comparison: slowest of all', worst, ' ms', 3000, 1000, 'most'),
  ];
}

function text(seed = 1): string {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  return Array.from(
    { length: SENTENCES },
    () => `${Array.from({ length: WORDS }, () => `woord${next() % 3000}`).join(' ')}.`,
  ).join('\n');
}
