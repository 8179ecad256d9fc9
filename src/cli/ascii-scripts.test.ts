import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { asciiScripts, toAscii } from './ascii-scripts';

it('a script in ASCII does the same, in strings, templates, patterns and names', () => {
  const script = `({ é: 'œ“\u{1f36a}', made: \`ł\${'ą'}\`, of: '\u{1f36a}é'.replace(/[\u{f0000}-\u{10ffff}\u{1f36a}]/u, '’'), signs: [...'a×b•c'].filter((s) => /[×•]/.test(s)).length })`;
  const written = toAscii(script);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  expect(written).toMatch(/^[\x00-\x7f]*$/);
  expect(JSON.stringify(runInNewContext(written))).toBe(JSON.stringify(runInNewContext(script)));
  expect(JSON.stringify(runInNewContext(script))).toContain('’é');
});

it('writes the files it is told to, and no other', () => {
  const bundle = {
    a: { type: 'chunk', fileName: 'capture.js', code: `'é'` },
    b: { type: 'chunk', fileName: 'other.js', code: `'é'` },
    c: { type: 'asset', fileName: 'capture.css' },
  };
  asciiScripts(['capture.js']).generateBundle({}, bundle);
  expect(bundle).toEqual({
    ...bundle,
    a: { ...bundle.a, code: String.raw`'\u00e9'` },
    b: { ...bundle.b, code: `'é'` },
  });
});
