import { expect, it } from 'vitest';
import { lexicon } from './lexicon';

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
