import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Secret } from '../../core/sharing';
import { byteSource } from '../byte-source';
import { ageKind, openAge } from './age-source';

const PIECE = 64 * 1024;
let identity: string;

beforeAll(async () => {
  identity = await generateIdentity();
});

const contentOf = (size: number) => Uint8Array.from({ length: size }, (_, i) => (i * 31 + (i >> 8)) & 255);

async function sealed(plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return Uint8Array.from(await encrypter.encrypt(plain));
}

const open = (file: Uint8Array, secret: Secret = { identities: identity }) => openAge(byteSource(file), secret);

describe('an encrypted file', () => {
  test.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])('of %i bytes is read as if it were not', async (size) => {
    const plain = contentOf(size);
    const source = await open(await sealed(plain));
    expect(source.size).toBe(size);
    expect(Buffer.compare(await source.read(0, size), plain)).toBe(0);
    expect((await source.read(size, size + 10)).length).toBe(0);
  });

  test('is read from anywhere, in any order', async () => {
    const plain = contentOf(5 * PIECE + 17);
    const source = await open(await sealed(plain));
    const place = fc.integer({ min: 0, max: plain.length });
    await fc.assert(
      fc.asyncProperty(place, place, async (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(Buffer.compare(await source.read(from, to), plain.subarray(from, to))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('gives nothing where it was changed, and nothing at all when it was cut off or grew', async () => {
    const file = await sealed(contentOf(2 * PIECE + 100));
    const body = file.length - (2 * PIECE + 100) - 3 * 16;
    for (const at of [0, PIECE + 20, 2 * (PIECE + 16), file.length - body - 1]) {
      const changed = file.slice();
      changed[body + at] = (changed[body + at] ?? 0) ^ 1;
      const reading = open(changed).then((source) => source.read(0, source.size));
      await expect(reading, String(at)).rejects.toMatchObject({ code: 'not-a-bundle' });
    }
    for (const end of [-1, -16, -17, -116, -117, -(PIECE + 132), -(2 * PIECE + 148)])
      await expect(open(file.slice(0, end)), String(end)).rejects.toMatchObject({ code: 'not-a-bundle' });
    await expect(open(Uint8Array.from(Buffer.concat([file, Buffer.of(0)])))).rejects.toMatchObject({
      code: 'not-a-bundle',
    });
    // The last piece as if it were not the last, and two that changed places.
    const swapped = file.slice();
    swapped.set(file.subarray(body, body + PIECE + 16), body + PIECE + 16);
    swapped.set(file.subarray(body + PIECE + 16, body + 2 * (PIECE + 16)), body);
    const reading = open(swapped).then((source) => source.read(0, source.size));
    await expect(reading).rejects.toMatchObject({ code: 'not-a-bundle' });
  });

  test('of which the header was changed in any bit opens with nothing', async () => {
    const file = await sealed(contentOf(10));
    const header = file.length - 16 - 10 - 16;
    for (let at = 0; at < header; at += 7) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(open(changed), String(at)).rejects.toMatchObject({ name: 'WitnessError' });
    }
  });
});

describe('what does not open it', () => {
  test('another key, no key, half a key, and a passphrase where a key is asked', async () => {
    const file = await sealed(contentOf(9));
    const other = await generateIdentity();
    const refusals: [Secret, string][] = [
      [{ identities: other }, 'wrong-identity'],
      [{ identities: '# public key: age1…\n' }, 'not-an-identity'],
      [{ identities: identity.slice(0, -1) }, 'not-an-identity'],
      [{ identities: 'ssh-ed25519 AAAA' }, 'not-an-identity'],
      [{ passphrase: 'correct horse battery' }, 'wrong-passphrase'],
    ];
    for (const [secret, code] of refusals) {
      const refusal = await open(file, secret).catch((thrown: unknown) => thrown);
      expect(refusal).toMatchObject({ code });
      expect(String(refusal)).not.toContain(identity.slice(20, 40));
    }
  });

  test('but a file with several keys, of which one fits, does', async () => {
    const lines = `# created: 2026\r\n${await generateIdentity()}\r\n${identity}\r\n`;
    expect((await open(await sealed(contentOf(9)), { identities: lines })).size).toBe(9);
  });

  test('a passphrase, when it is another', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('correct horse battery');
    encrypter.setScryptWorkFactor(4);
    const file = await encrypter.encrypt(contentOf(9));
    expect((await open(file, { passphrase: 'correct horse battery' })).size).toBe(9);
    await expect(open(file, { passphrase: 'correct horse' })).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(open(file)).rejects.toMatchObject({ code: 'wrong-identity' });
    expect(await ageKind(byteSource(file))).toBe('passphrase');
  });

  test('anything, when it is no age file', async () => {
    for (const bytes of [new Uint8Array(), contentOf(500), new TextEncoder().encode('age-encryption.org/v1\n-> x')]) {
      await expect(open(bytes)).rejects.toMatchObject({ code: 'not-a-bundle' });
    }
    expect(await ageKind(byteSource(contentOf(500)))).toBe(null);
    expect(await ageKind(byteSource(await sealed(contentOf(1))))).toBe('identities');
  });
});
