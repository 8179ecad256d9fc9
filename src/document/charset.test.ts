import { describe, expect, it } from 'vitest';
import { charsetOf } from './charset';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('charsetOf', () => {
  it.each([
    ['the byte order mark before all', Uint8Array.of(0xef, 0xbb, 0xbf, 65), 'iso-8859-1', 'utf-8'],
    ['UTF-16 by its mark', Uint8Array.of(0xff, 0xfe, 65, 0), null, 'utf-16le'],
    ['what the server declares', bytes('<meta charset="utf-8">'), 'ISO-8859-15', 'iso-8859-15'],
    ['what the document declares', bytes('<html><meta charset=utf-8><p>é'), null, 'utf-8'],
    [
      'the old way to declare',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'),
      null,
      'koi8-r',
    ],
    ['not what stands in a comment', bytes('<!-- <meta charset="koi8-r"> --><meta charset="utf-8">'), null, 'utf-8'],
    ['UTF-8 for a document that says UTF-16 and is not', bytes('<meta charset="utf-16">'), null, 'utf-8'],
    ['windows-1252 when nobody declares anything', bytes('<p>x'), null, 'windows-1252'],
    ['windows-1252 when it is declared as Latin 1', bytes('<p>x'), 'latin1', 'windows-1252'],
    ['the next one when a declaration is nonsense', bytes('<meta charset="utf-8">'), 'nonsense', 'utf-8'],
  ])('takes %s', (_what, content, declared, expected) => {
    expect(charsetOf(content, declared)).toBe(expected);
  });
});
