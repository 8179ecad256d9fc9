import { describe, expect, test } from 'vitest';
import { utf8 } from '../../core/digest';
import { piecesOf } from '../../ledger/commitments';
import { fileHas } from './file-has-words';
import { hasAny, piecesWith, soughtIn } from './find-words';

const reason = { code: 'other' as const, text: '' };
const sought = (...texts: string[]) =>
  soughtIn(
    texts.map((text) => ({ text, reason })),
    () => 0,
  );

describe('words to withhold', () => {
  test('are found however they are written, and only whole', () => {
    const name = sought('José de Vries');
    for (const text of [
      'Beste José de Vries,',
      'JOSÉ  DE\nVRIES',
      'Jose\u0301 de Vries',
      '/klanten/jose-de-vries/',
      '/klanten/Jos%C3%A9%20de%20Vries',
      'jose_de_vries@shop.example',
      'josedevries',
      'Jo\u00adsé de Vries',
      'ＪＯＳÉ de vries',
    ])
      expect(hasAny(text, name), text).toBe(true);
    for (const text of ['José de Vriesman', 'de Vries', 'José', 'José van de Vries', ''])
      expect(hasAny(text, name), text).toBe(false);
    expect(hasAny('januari', sought('Jan'))).toBe(false);
    expect(hasAny('anything', sought('  –  '))).toBe(false);
  });

  test('take the pieces that have them, each time, and no others', () => {
    const found = (text: string, ...texts: string[]) =>
      piecesOf(text).filter((_, i) => piecesWith(text, sought(...texts)).has(i));
    expect(found('Beste Jan de Vries, Jan de Vries is klant', 'Jan de Vries')).toEqual([
      'Jan ',
      'de ',
      'Vries, ',
      'Jan ',
      'de ',
      'Vries ',
    ]);
    expect(found('https://shop.example/klanten/jan-de-vries/mail', 'Jan de Vries')).toEqual(['jan-de-vries/']);
    expect(found('a b c d', 'b c', 'c d')).toEqual(['b ', 'c ', 'd']);
  });
});

describe('a file', () => {
  const has = (path: string, text: string) => fileHas(path, utf8(text), sought('Jan de Vries'));

  test('of HTML has words across tags and entities', () => {
    expect(has('data/x.html', '<p>Jan <b>de</b>&nbsp;Vries')).toBe(true);
    expect(has('data/x.html', '<p>J&#97;n d&#x65; Vries')).toBe(true);
    expect(has('data/x.html', 'J<i>an</i> de Vries')).toBe(true);
    expect(has('data/x.html', '<p>Jan</p>')).toBe(false);
    expect(fileHas('data/x.html', utf8('<p>Ren&eacute;'), sought('René'))).toBe(true);
  });

  test('of JSON has words in texts and names, behind escapes', () => {
    expect(has('data/x.json', '{"a":"Jan\\nde\\u0020Vries"}')).toBe(true);
    expect(has('data/x.json', '{"jan de vries":1}')).toBe(true);
    expect(has('data/x.jsonl', '{"a":1}\n{"a":"Jan\\tde Vries"}\n')).toBe(true);
    expect(has('data/x.json', '{"a":"Jan","b":"Piet"}')).toBe(false);
  });

  test('that is not UTF-8 is read as Windows does; a picture cannot be read', () => {
    expect(fileHas('data/x.html', Uint8Array.of(0x52, 0x65, 0x6e, 0xe9), sought('René'))).toBe(true);
    expect(has('data/x.png', 'Jan de Vries')).toBe(false);
  });
});
