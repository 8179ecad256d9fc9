import { createCipheriv, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex, toHex } from '../core/digest';
import { WITHHELD } from '../core/redaction';
import { commitment, committedTo, partsOf, piecesOf, saltsOf, secretFor } from './commitments';
import { disclose, disclosedTo } from './disclose';

const secret = Buffer.from('a'.repeat(64), 'hex').toString('base64url');
const document = {
  title: 'Beste Jan de Vries, welkom',
  url: 'https://shop.example/klanten/jan-de-vries/nieuwsbrief',
  count: 3,
  open: true,
  none: null,
  list: ['', [], {}],
  'a/b~c': { x: 1, text: 'één' },
  redaction: { secret },
};

/** Another way to the same number: Node's own crypto, and the construction written out once more. */
function recomputed(value: Record<string, unknown>, key: string): string {
  const leaves: string[] = [];
  const walk = (item: unknown, at: string) => {
    if (typeof item === 'string') {
      const pieces = item === '' ? [''] : item.split(/(?<=[\t\n\r \u00a0/])(?=[^\t\n\r \u00a0/])/);
      for (const [i, piece] of pieces.entries()) leaves.push(JSON.stringify([at, i, piece]));
    } else if (Array.isArray(item)) {
      if (item.length === 0) leaves.push(JSON.stringify([at, []]));
      for (const [i, one] of item.entries()) walk(one, `${at}/${i}`);
    } else if (typeof item === 'object' && item !== null) {
      const keys = Object.keys(item).sort();
      const plain = keys.filter(
        (name) => ['number', 'boolean'].includes(typeof Reflect.get(item, name)) || Reflect.get(item, name) === null,
      );
      const own = Object.fromEntries(plain.map((name) => [name, Reflect.get(item, name)]));
      if (plain.length > 0 || keys.length === 0) leaves.push(JSON.stringify([at, own]));
      for (const name of keys)
        if (!plain.includes(name))
          walk(Reflect.get(item, name), `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    } else leaves.push(JSON.stringify([at, item]));
  };
  const { redaction: _, ...rest } = value;
  walk(rest, '');
  const cipher = createCipheriv('aes-256-ctr', Buffer.from(key, 'base64url'), Buffer.alloc(16));
  const stream = cipher.update(Buffer.alloc(16 * leaves.length));
  const all = leaves.map((leaf, i) =>
    createHash('sha256')
      .update(stream.subarray(16 * i, 16 * i + 16))
      .update(leaf)
      .digest(),
  );
  return createHash('sha256').update('consent-witness/parts/1\n').update(Buffer.concat(all)).digest('hex');
}

describe('commitments', () => {
  test('a text is cut behind white space and slashes, and put together again', () => {
    expect(piecesOf('Beste Jan,\n  welkom ')).toEqual(['Beste ', 'Jan,\n  ', 'welkom ']);
    expect(piecesOf('https://shop.example/a/b')).toEqual(['https://', 'shop.example/', 'a/', 'b']);
    expect(piecesOf('  x')).toEqual(['  ', 'x']);
    expect(piecesOf('')).toEqual(['']);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => piecesOf(text).join('') === text));
  });

  test('are what the specification says, recomputed another way', async () => {
    expect(await committedTo(document, sha256Hex)).toBe(recomputed(document, secret));
    expect([...partsOf({ b: 'x', a: { z: 1, y: [] } })].map(({ at, piece }) => [at, piece])).toEqual([
      ['/a', undefined],
      ['/a/y', undefined],
      ['/b', 0],
    ]);
  });

  test('are those of the worked example of the specification', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/proof-bundle.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `(\[.+\])` \| `([0-9a-f]{32})` \| `([0-9a-f]{64})` \|$/gm)];
    const example = {
      n: 1,
      none: [],
      redaction: { secret: Buffer.from(Uint8Array.from({ length: 32 }, (_, i) => i)).toString('base64url') },
      seen: true,
      title: 'Beste Jan',
    };
    const parts = [...partsOf(example)];
    const salts = await saltsOf(example.redaction.secret, parts.length);
    const made = parts.map((part, i) => {
      const salt = salts[i] ?? new Uint8Array();
      const said = part.piece === undefined ? [part.at, part.value] : [part.at, part.piece, part.value];
      return [JSON.stringify(said), toHex(salt), toHex(commitment(salt, part))];
    });
    expect(made).toEqual(rows.map(([, ...cells]) => cells));
    expect(text).toContain(`Over all: \`${await committedTo(example, sha256Hex)}\``);
  });

  test('are none for a document of before', async () => {
    expect(await committedTo({}, sha256Hex)).toBeNull();
  });

  test('a secret that follows from another is not it, and differs by purpose', async () => {
    const [one, other] = [await secretFor(secret, 'one'), await secretFor(secret, 'other')];
    expect(new Set([secret, one, other]).size).toBe(3);
  });

  test('any document with any pieces withheld leads to what the whole commits to, and shows none of them', async () => {
    const json = fc
      .jsonValue({ stringUnit: 'grapheme', maxDepth: 3 })
      .map((value) => ({ value, words: 'a b c', redaction: { secret } }));
    await fc.assert(
      fc.asyncProperty(json, fc.integer({ min: 0, max: 5 }), async (any, nth) => {
        const whole = JSON.parse(
          JSON.stringify(any, (_, item) => (typeof item === 'number' ? Math.round(item) % 1000 || 0 : item)),
        );
        const disclosed = await disclose(
          whole,
          (text, at) => new Map(at === '/words' || text.length === nth ? [[0, 0]] : []),
        );
        if (!disclosed) throw new Error('nothing withheld');
        expect(await disclosedTo(disclosed, sha256Hex)).toBe(await committedTo(whole, sha256Hex));
        expect(JSON.stringify(disclosed)).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a redacted document', () => {
  const choose = (text: string) =>
    new Map(piecesOf(text).flatMap((piece, i) => (/jan/i.test(piece) ? [[i, 0] as const] : [])));
  async function made() {
    const disclosed = await disclose(document, choose);
    if (!disclosed) throw new Error('nothing withheld');
    return disclosed;
  }

  test('shows the rest, and a mark of one length for each piece', async () => {
    const { document: shown, withheld, salts } = await made();
    expect(shown).toMatchObject({
      title: `Beste ${WITHHELD}de Vries, welkom`,
      url: `https://shop.example/klanten/${WITHHELD}nieuwsbrief`,
      count: 3,
    });
    expect(withheld.map(({ at, piece }) => `${at} ${piece}`)).toEqual(['/title 1', '/url 3']);
    expect(salts.filter((salt) => salt === null)).toHaveLength(2);
    expect(shown).not.toHaveProperty('redaction');
  });

  test('does not add up any more when anything in it is changed', async () => {
    const good = await committedTo(document, sha256Hex);
    expect(await disclosedTo(await made(), sha256Hex)).toBe(good);
    const changed = async (change: (copy: Awaited<ReturnType<typeof made>>) => void) => {
      const copy = structuredClone(await made());
      change(copy);
      return disclosedTo(copy, sha256Hex);
    };
    const wrong: Record<string, (copy: Awaited<ReturnType<typeof made>>) => void> = {
      'another value': ({ document: d }) => Object.assign(d, { count: 4 }),
      'another word': ({ document: d }) => Object.assign(d, { title: `Beste ${WITHHELD}de Fries, welkom` }),
      'swapped salts': ({ salts }) => void salts.splice(0, 2, salts[1] ?? null, salts[0] ?? null),
      'a salt too few': ({ salts }) => void salts.pop(),
      'a salt too many': ({ salts }) => void salts.push('A'.repeat(22)),
      'a member less': ({ document: d }) => Reflect.deleteProperty(d, 'a/b~c'),
      'a member moved': ({ document: d }) => {
        Object.assign(d, { other: d['a/b~c'] });
        Reflect.deleteProperty(d, 'a/b~c');
      },
      'another commitment': ({ withheld: [first] }) =>
        void (first && Object.assign(first, { commitment: 'f'.repeat(64) })),
      'a commitment moved': ({ withheld: [first] }) => void (first && Object.assign(first, { at: '/url' })),
      'a commitment less': ({ withheld }) => void withheld.pop(),
      'a commitment of nothing': ({ withheld }) =>
        void withheld.push({ at: '/x', piece: 0, commitment: 'f'.repeat(64), reason: 0 }),
      'a commitment twice': ({ withheld }) => void withheld.push(...withheld.slice(0, 1)),
      'the secret': ({ document: d }) => Object.assign(d, { redaction: { secret } }),
      'the word all the same': ({ document: d }) => Object.assign(d, { title: document.title }),
      'its salt all the same': ({ salts }) => void salts.splice(salts.indexOf(null), 1, 'A'.repeat(22)),
    };
    for (const [name, change] of Object.entries(wrong)) expect(await changed(change), name).not.toBe(good);
  });

  test('its commitments say nothing without their salts: the same word twice gives two', async () => {
    const salts = await saltsOf(secret, 2);
    const part = { at: '/a', piece: 0, value: 'Jan' };
    const [one, other] = salts.map((salt) => Buffer.from(commitment(salt, part)).toString('hex'));
    expect(one).not.toBe(other);
  });
});
