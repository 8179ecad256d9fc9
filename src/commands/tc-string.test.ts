import { TCString } from '@iabtcf/core';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { choicesInTcString } from './tc-string';

/** The head of the example in the documentation of the IAB. */
const HEAD = 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAA';

it('reads the purposes of a head, and nothing of vendors', () => {
  expect(choicesInTcString(HEAD)).toEqual({
    source: 'tc-string',
    purposeConsents: [1, 2, 3],
    purposeLegitimateInterests: [],
    specialFeatures: [],
    vendorConsents: null,
    vendorLegitimateInterests: null,
  });
});

it.each([
  ['version 1', `B${HEAD.slice(1)}`],
  ['no string', '-'.repeat(34)],
  ['nothing', ''],
  ['no letters of a string', '\u202e€'.repeat(20)],
])('%s tells nothing', (_, head) => expect(choicesInTcString(head)).toBeNull());

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

it('reads what the library of the IAB reads', () => {
  const letter = fc.constantFrom(...LETTERS);
  const last = fc.constantFrom('A', 'Q', 'g', 'w'); // the country that begins in its other bits would be none
  fc.assert(
    fc.property(fc.array(letter, { minLength: 10, maxLength: 10 }), last, (middle, end) => {
      const head = HEAD.slice(0, 23) + middle.join('') + end;
      const model = TCString.decode(head + 'A'.repeat(30));
      const upTo = (most: number) => Array.from({ length: most }, (_, i) => i + 1);
      expect(choicesInTcString(head)).toMatchObject({
        purposeConsents: upTo(11).filter((id) => model.purposeConsents.has(id)),
        purposeLegitimateInterests: upTo(11).filter((id) => model.purposeLegitimateInterests.has(id)),
        specialFeatures: upTo(12).filter((id) => model.specialFeatureOptins.has(id)),
      });
    }),
  );
});
