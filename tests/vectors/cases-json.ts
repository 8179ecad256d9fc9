import { FILES } from '../../src/bundle/layout';
import { utf8 } from '../../src/core/digest';
import { signedAnew, textOf, type VectorCase, type VectorCases, withForgedRecord } from './worlds';

/** A record that says two things to two readers; ledger, evaluation, manifests and signatures are all about these very bytes. */
function forged(why: string, from: string | RegExp, to: string): VectorCase {
  return {
    why,
    by: ['records-canonical'],
    make: (worlds) => withForgedRecord(worlds, (text) => text.replace(from, to)),
  };
}

export const JSON_FORMS: VectorCases = {
  'json-key-twice': forged(
    'A key twice: some readers take the first, some the last.',
    '{"blobs":',
    '{"blobs":[],"blobs":',
  ),
  'json-key-twice-escaped': forged('The same, once spelt with an escape.', '{"blobs":', '{"\\u0062lobs":[],"blobs":'),
  'json-number-fraction': forged('60 as 60.0.', '"utcOffsetMinutes":60', '"utcOffsetMinutes":60.0'),
  'json-number-exponent': forged('60 as 6e1.', '"utcOffsetMinutes":60', '"utcOffsetMinutes":6e1'),
  'json-number-minus-zero': forged('0 as -0.', '"utcOffsetMinutes":60', '"utcOffsetMinutes":-0'),
  'json-number-large': forged(
    'A number that not every reader can hold.',
    '"utcOffsetMinutes":60',
    '"utcOffsetMinutes":9007199254740993',
  ),
  'json-lone-surrogate': forged('Half a character.', '"title":"Nieuwsbrief"', '"title":"Nieuwsbrief\\ud800"'),
  'json-escaped-letter': forged('A letter as an escape.', '"title":"Nieuwsbrief"', '"title":"\\u004eieuwsbrief"'),
  'json-white-space': forged('A space.', '{"blobs":', '{ "blobs":'),
  'json-line-end': forged('A line end behind it.', /$/, '\n'),
  'json-bom': forged('A byte order mark before it.', /^/, '\ufeff'),
  'json-keys-unsorted': forged('Keys in another order.', /^\{("blobs":\[.*?\]),("captureId":"[^"]+")/, '{$2,$1'),
  'json-field-too-many': forged('A field that no schema names, in its right place.', /\}$/, ',"zzz":1}'),
  'json-rule-set-white-space': {
    why: 'White space in the rule set, signed well.',
    by: ['records-canonical'],
    make: (worlds) =>
      signedAnew(worlds, (payload) => void payload.set(FILES.ruleSet, utf8(`${textOf(payload, FILES.ruleSet)} `))),
  },
};
