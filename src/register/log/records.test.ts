import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingOf, textOf } from './encoding';
import { headOf, rowsUnder } from './records';

const CSV = { format: 'csv', delimiter: ',' } as const;
const JSON_FILE = { format: 'json', delimiter: ',' } as const;

/** Text in pieces of this many characters, as a file comes. */
async function* pieces(text: string, size = 7): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}

async function rows(text: string, names: string[], source: typeof CSV | typeof JSON_FILE = CSV, size = 7) {
  const found: unknown[] = [];
  for await (const some of rowsUnder(pieces(text, size), source, names))
    found.push(...some.map(({ line, cells, refused }) => [line, refused ?? cells]));
  return found;
}

describe('a CSV file', () => {
  it('gives the cells asked for, with the line on which each row begins', async () => {
    const text = 'mail,when,note\na@b.nl,1,"one\ntwo"\n\nb@b.nl,2,"say ""hi"", ok"\nshort,3\n';
    expect(await rows(text, ['when', 'mail'])).toEqual([
      [2, ['1', 'a@b.nl']],
      [5, ['2', 'b@b.nl']],
      [6, 'cells'],
    ]);
  });

  it.each([
    ['a quote that is never closed', 'mail,when\na,1\n"b,2\nc,3\n', 'quotes line 3'],
    ['a quote in the middle', 'mail,when\na,1\n"b"x,2\nc,3\n', 'quotes line 3'],
    ['no column of that name', 'mail,date\na,1\n', 'column-gone'],
    ['headings that stand twice', 'mail,mail,when\na,b,1\n', 'headings-twice line 1'],
    ['a person in place of headings', 'jan@voorbeeld.nl,2026\nb,1\n', 'no-headings line 1'],
  ])('%s is told by line, without what stands there', async (_what, text, detail) => {
    await expect(rows(text, ['when'])).rejects.toMatchObject({ code: 'bad-input', message: detail });
  });

  it('whose quote swallows the rest of the file stops before memory does', async () => {
    const text = `mail,when\na,1\n"b,${'x'.repeat(400_000)}`;
    await expect(rows(text, ['when'], CSV, 10_000)).rejects.toMatchObject({ message: 'quotes line 3' });
  });

  it('reads the same whatever the pieces it comes in', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', ' ') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (table, size) => {
          const written = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
          const read = await rows(`x,y\n${written}\n`, ['x', 'y'], CSV, size);
          expect(read.map((row) => (row as [number, string[]])[1])).toEqual(table);
        },
      ),
    );
  });
});

describe('a JSON file', () => {
  const OBJECTS = [{ user: { email: 'a@b.nl' }, when: 1, list: ['x', 'y'] }, 7, { when: '2' }];

  it.each([
    ['a list', JSON.stringify(OBJECTS, null, 1)],
    ['an object on each line', OBJECTS.map((one) => JSON.stringify(one)).join('\n')],
  ])('%s gives the same rows', async (_what, text) => {
    expect(await rows(text, ['when', 'user.email', 'list'], JSON_FILE)).toEqual([
      [1, ['1', 'a@b.nl', 'x, y']],
      [2, 'not-an-object'],
      [3, ['2', '', '']],
    ]);
    expect((await headOf(pieces(text), JSON_FILE, 9)).headings).toEqual(['user.email', 'when', 'list']);
  });

  it.each([
    ['a list that is cut off', '[{"a":1},{"a":', 'broken-json line 2'],
    ['a list with a fault', '[{"a":1},{"a" 2}]', 'broken-json line 2'],
    ['a line with a fault', '{"a":1}\n{"a" 2}\n', 'broken-json line 2'],
    ['one object over many lines', '{\n"a": 1,\n"b": 2\n}', 'not-a-list'],
    ['words behind the list', '[{"a":1}] more', 'broken-json line 2'],
  ])('%s is told by place, without what stands there', async (_what, text, detail) => {
    await expect(rows(text, ['a'], JSON_FILE)).rejects.toMatchObject({ code: 'bad-input', message: detail });
  });
});

describe('the bytes of a file', () => {
  const read = async (bytes: number[], encoding = encodingOf(Uint8Array.from(bytes)).encoding) => {
    let text = '';
    for await (const piece of textOf(new Blob([Uint8Array.from(bytes)]), encoding)) text += piece;
    return text;
  };

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 13, 10, 97], true],
    ['utf-16le', [0xff, 0xfe, 0xe9, 0, 13, 0, 10, 0, 97, 0], true],
    ['utf-16be', [0xfe, 0xff, 0, 0xe9, 0, 13, 0, 97], true],
    ['windows-1252', [0xe9, 13, 97], false],
  ])('are %s by what shows it, and asked where nothing does', async (encoding, bytes, sure) => {
    expect(encodingOf(Uint8Array.from(bytes))).toEqual({ encoding, sure });
    expect(await read(bytes)).toBe('é\na');
  });

  it('that are not of the encoding chosen stop the reading', async () => {
    await expect(read([97, 0xe9, 97], 'utf-8')).rejects.toMatchObject({ message: 'encoding' });
  });
});
