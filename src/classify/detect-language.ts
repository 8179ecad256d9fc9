import { fold } from './fold';
import type { LexiconLanguage } from './lexicon/lexicon';
import { STOP_WORDS } from './lexicon/stop-words';

export type DetectedLanguage = LexiconLanguage | 'und';

/**
 * The language of a text by its small words, `und` when they do not decide. Good from about six words on; shorter labels are
 * better judged together with the notice they stand in.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const table = wordTable();
  const scores = new Float64Array(LANGUAGES.length);
  const words = fold(text.length > LONGEST ? text.slice(0, LONGEST) : text).match(WORD) ?? [];
  for (const word of words) {
    const spoken = table.get(word);
    if (!spoken) continue;
    // A word of one language says more than one that five share.
    for (const index of spoken) scores[index] = (scores[index] ?? 0) + 1 / spoken.length;
  }
  addLetterHints(text, scores);
  return best(scores);
}

const LONGEST = 3000;
const WORD = /[a-z]+/g;
const LANGUAGES: readonly LexiconLanguage[] = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'da', 'sv'];
/** Below this score, or this much of a lead, the answer would be a guess. */
const LEAST_SCORE = 0.95;
const LEAST_LEAD = 1.25;

/** Letters that one or two of the languages use. */
const LETTER_HINTS: readonly (readonly [RegExp, readonly LexiconLanguage[]])[] = [
  [/ß/, ['de']],
  [/[äöü]/i, ['de', 'sv']],
  [/å/i, ['da', 'sv']],
  [/[øæ]/i, ['da']],
  [/[ąęłśźżćń]/i, ['pl']],
  [/[ãõ]/i, ['pt']],
  [/[ñ¿¡]/i, ['es']],
  [/[êèùœ]|\b[ldjnqsc]['’]\p{L}/iu, ['fr']],
  [/ij\b|\p{L}ij\p{L}/iu, ['nl']],
];

function addLetterHints(text: string, scores: Float64Array): void {
  for (const [pattern, languages] of LETTER_HINTS) {
    if (!pattern.test(text)) continue;
    for (const language of languages) {
      const index = LANGUAGES.indexOf(language);
      scores[index] = (scores[index] ?? 0) + 0.8;
    }
  }
}

function best(scores: Float64Array): DetectedLanguage {
  let first = -1;
  let second = 0;
  let top = 0;
  scores.forEach((score, index) => {
    if (score > top) {
      second = top;
      top = score;
      first = index;
    } else if (score > second) second = score;
  });
  if (top < LEAST_SCORE || top < second * LEAST_LEAD) return 'und';
  return LANGUAGES[first] ?? 'und';
}

let table: Map<string, number[]> | null = null;

function wordTable(): Map<string, number[]> {
  if (table) return table;
  const made = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set(STOP_WORDS[language].split(' '))) {
      const known = made.get(word);
      if (known) known.push(index);
      else made.set(word, [index]);
    }
  });
  table = made;
  return made;
}
