import { expect, it } from 'vitest';
import { fold } from '../fold';
import { entriesOf, entrySource, type Lexicon, lexicon } from './lexicon';

it('keeps the star of a regular expression at the end of an entry, and takes one of its own for a stem', () => {
  expect(lexicon({ fr: `me désinscri\\w*` }).exec('je veux me desinscrire de tout')?.[0]).toBe('me desinscrire');
  expect(lexicon({ nl: `reclame*` }).test('reclamefolder')).toBe(true);
  expect(lexicon({ nl: `reclame` }).test('reclamefolder')).toBe(false);
});

it('reads an entry that goes on in the next line of the source', () => {
  const written = lexicon({
    nl: `
      profiel
      … openbaar`,
  });
  expect(written.test('mijn profiel is openbaar')).toBe(true);
});

it.each([
  ['ja,? graag', 'ja graag'],
  ['ja,? graag', 'ja, graag'],
  ['*korting*', 'zomerkortingen'],
  ['ik', 'wie ik ben'],
  ['t&c', 'the t&c of us'],
  ['geen … reclame', 'geen enkele reclame'],
  ['(tailor|fit)\\w* (\\w+ ){0,3}to (my|your) ([\\w-]+ ){0,2}(interests?|tastes?)', 'tailor ads to my interests'],
  ['(che|se) (\\w+ ){0,4}mi (chiam|contatt)*', 'se mi chiamate'],
  ['(\\w+ ){1,2}lot', 'a lot'],
  ['(af)?weiger*', 'weigeren'],
  ['(a(b|c(d|e(f))))?ghij', 'ghij'],
  ['(13|16|18) (years|\\+)', '16 years'],
  ['nieuwsbrieve?n?', 'nieuwsbriev'],
  ['^ok$', 'ok'],
  ['(?<!geen )spam(?! (folder|map))', 'wel spam'],
  ['e-?mail', 'per email'],
  ["sms'?(jes)?", "sms'jes"],
  ['a - b', 'a - b'],
])('finds %j in %j, whichever letters it rules texts out by', (entry, words) => {
  expect(new RegExp(entrySource(entry)).test(words), 'as a regular expression').toBe(true);
  expect(lexicon({ nl: entry }).test(words)).toBe(true);
});

it('finds the first hit, and of two at one place the one that is listed first', () => {
  const words = lexicon({ nl: `tweede; nieuws; nieuwsbrief*`, en: `eerste` });
  expect(words.exec('eerste en tweede')?.[0]).toBe('eerste');
  expect(lexicon({ nl: `nieuwsbrief; nieuws*` }).exec('nieuwsbrief')?.[0]).toBe('nieuwsbrief');
  expect(lexicon({ nl: `nieuws*; nieuwsbrief` }).exec('nieuwsbrief')?.[0]).toBe('nieuws');
});

it('gives for every text of the screens what one expression of all entries gives', () => {
  const lexicons = Object.values(import.meta.glob<Record<string, unknown>>('./*.ts', { eager: true }))
    .flatMap((module) => Object.values(module))
    .filter(isLexicon);
  const texts = wordsOfScreens();
  expect(lexicons.length).toBeGreaterThan(100);
  expect(texts.length).toBeGreaterThan(1000);
  let hits = 0;
  for (const one of lexicons) {
    const whole = new RegExp(entriesOf(one.entries).map(entrySource).join('|'));
    for (const text of texts) {
      const [found, expected] = [one.exec(text), whole.exec(text)];
      if (expected) hits++;
      if (found?.[0] !== expected?.[0] || found?.index !== expected?.index || one.test(text) !== (expected !== null))
        expect({ text, found: found?.[0] }).toEqual({ text, found: expected?.[0] });
    }
  }
  expect(hits).toBeGreaterThan(1000);
});

function isLexicon(value: unknown): value is Lexicon {
  return typeof value === 'object' && value !== null && 'entries' in value && 'exec' in value;
}

/** Lines as they stand in the files of the labelled screens, folded. */
function wordsOfScreens(): readonly string[] {
  const pages = import.meta.glob<string>('../../../tests/corpus/{dev,unseen,varied}/*/index.html', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const lines = Object.values(pages).flatMap((page) => page.split(/<[^>]*>|\n/));
  return [...new Set(lines.map(fold))].filter((words) => words.length > 1 && words.length < 1000);
}
