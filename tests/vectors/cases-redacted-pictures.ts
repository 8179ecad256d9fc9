import { blobPath, paintedPath, redactedPath } from '../../src/bundle/layout';
import { readChunks, writeChunks } from '../../src/bundle/picture/png-chunks';
import { readPng } from '../../src/bundle/picture/read-png';
import { PngWriter } from '../../src/bundle/picture/write-png';
import { testUuid, testWorld } from '../../src/bundle/test-bundle';
import { testPicture } from '../../src/bundle/test-picture';
import { resealed } from '../../src/bundle/test-tamper';
import { canonicalBytes } from '../../src/core/canonical';
import { sha256Hex } from '../../src/core/digest';
import { type PaintedPicture, RedactedSchema, type Redaction } from '../../src/core/redaction';
import { joinAll } from '../../src/ledger/octets';
import { bundleOf, INSTRUCTIONS, textOf, type VectorCase, type VectorCases, type Worlds, type Zip } from './worlds';

const reason = { code: 'third-party' as const, text: 'a name in the picture' };
/** The fifth and sixth of twelve tiles: the first two of the second row. */
const REDACTION: Redaction = {
  words: [],
  files: { screenshot: null, copies: null, statements: null },
  areas: [{ captureId: testUuid(1), x: 10, y: 40, width: 30, height: 10, reason }],
};
const [JSON_PATH, PNG_PATH] = [redactedPath(testUuid(1)), paintedPath(testUuid(1))];

const world = ({ own }: Worlds) =>
  testWorld(1, (i) => testPicture(i), { by: own.world.signer, picturesOnly: true, committed: true });

async function copy(worlds: Worlds, redaction = REDACTION): Promise<Zip> {
  const { input, signer } = await world(worlds);
  return bundleOf({ ...input, redaction }, signer);
}

interface Parts {
  picture: PaintedPicture;
  png: Zip;
}

/** The picture, or what is said of it, changed by whoever holds the key: digests and signatures are made to agree. */
function changed(why: string, by: VectorCase['by'], change: (parts: Parts) => Partial<Parts> | undefined): VectorCase {
  return {
    why,
    by,
    make: async (worlds) => {
      const bytes = await copy(worlds);
      return resealed(
        bytes,
        worlds.own.world.signer,
        async (payload) => {
          const redacted = RedactedSchema.parse(JSON.parse(textOf(payload, JSON_PATH)));
          const png = payload.get(PNG_PATH);
          if (!redacted.picture || !png) throw new Error('no painted picture');
          const { picture } = redacted;
          const made = { picture, png, ...change({ picture, png }) };
          payload.set(PNG_PATH, made.png);
          const digest = await sha256Hex(made.png);
          payload.set(JSON_PATH, canonicalBytes({ ...redacted, picture: { ...made.picture, digest } }));
        },
        INSTRUCTIONS,
      );
    },
  };
}

/** Drawn again with other pixels, or another size. */
function drawn(png: Zip, change: (pixels: Uint8Array, width: number) => void, higher = 0): Zip {
  const { width, height, bands } = readPng(png);
  const pixels = joinAll([...bands(), new Uint8Array(higher * width * 4)]);
  change(pixels, width);
  const writer = new PngWriter({ width, height: height + higher });
  writer.add(pixels);
  return writer.finish();
}

const pixel = (x: number, y: number, value: number) => (pixels: Uint8Array, width: number) => {
  pixels[(y * width + x) * 4] = value;
};

export const REDACTED_PICTURES: VectorCases = {
  tiled: {
    why: 'A capture whose record commits to the tiles of its screenshot, whole.',
    by: [],
    make: async (worlds) => {
      const { input, signer } = await world(worlds);
      return bundleOf(input, signer);
    },
  },
  'redacted-area': {
    why: 'Two tiles of the screenshot are withheld; the record is there.',
    by: [],
    make: (worlds) => copy(worlds),
  },
  'redacted-area-and-words': {
    why: 'Two tiles of the screenshot and a word are withheld.',
    by: [],
    make: (worlds) => copy(worlds, { ...REDACTION, words: [{ text: 'aanbiedingen', reason }] }),
  },
  'redacted-area-tile-changed': changed('One pixel of a shown tile is another.', ['redactions'], ({ png }) => ({
    png: drawn(png, pixel(70, 3, 0xee)),
  })),
  'redacted-area-not-plain': changed('One pixel of a withheld tile can be seen.', ['redactions'], ({ png }) => ({
    png: drawn(png, pixel(12, 41, 1)),
  })),
  'redacted-area-see-through': changed('A withheld tile is black, but not opaque.', ['redactions'], ({ png }) => ({
    png: drawn(png, (pixels, width) => {
      pixels[(41 * width + 12) * 4 + 3] = 0xfe;
    }),
  })),
  'redacted-area-salts-swapped': changed('Two salts changed places.', ['redactions'], ({ picture: { salts } }) => {
    [salts[0], salts[1]] = [salts[1] ?? null, salts[0] ?? null];
    return undefined;
  }),
  'redacted-area-tile-missing': changed('The last tile has no salt.', ['redactions'], ({ picture: { salts } }) => {
    salts.pop();
    return undefined;
  }),
  'redacted-area-tile-unsaid': changed(
    'A third tile is black, without salt, and nothing says that it is withheld.',
    ['redactions'],
    ({ picture: { salts }, png }) => {
      salts[0] = null;
      return { png: drawn(png, (pixels, width) => black(pixels, width, 0, 0)) };
    },
  ),
  'redacted-area-commitment-replaced': changed('Another commitment.', ['redactions'], ({ picture: { withheld } }) => {
    for (const one of withheld.slice(0, 1)) one.commitment = 'f'.repeat(64);
    return undefined;
  }),
  'redacted-area-size-lie': changed('The picture has one row more than was captured.', ['redactions'], ({ png }) => ({
    png: drawn(png, () => undefined, 1),
  })),
  'redacted-area-size-said': changed(
    'Picture and what is said of it agree on one row more than was captured.',
    ['redactions'],
    ({ picture, png }) => ({
      picture: { ...picture, height: picture.height + 1 },
      png: drawn(png, () => undefined, 1),
    }),
  ),
  'redacted-area-colours-changed': changed(
    'A chunk in the picture has it shown in other colours.',
    ['redactions'],
    ({ png }) => {
      const [first, ...rest] = readChunks(png);
      const gamma = { type: 'gAMA', data: Uint8Array.of(0, 0, 0, 1) };
      return { png: writeChunks([...(first ? [first] : []), gamma, ...rest]) };
    },
  ),
  'redacted-area-reason-out-of-list': changed(
    'A reason that is not in the list.',
    ['records-canonical'],
    ({ picture: { withheld } }) => {
      for (const one of withheld.slice(0, 1)) one.reason = 7;
      return undefined;
    },
  ),
  'redacted-area-of-another-picture': changed(
    'It says to stand in the place of another picture.',
    ['redactions', 'blobs-present'],
    ({ picture }) => ({ picture: { ...picture, blob: 'd'.repeat(64) } }),
  ),
  'redacted-area-beside-the-picture': {
    why: 'The whole picture is there too.',
    by: ['redactions'],
    make: async (worlds) => {
      const { input, signer } = await world(worlds);
      const blob = input.dossiers[0]?.blobs.find(({ role }) => role === 'screenshot');
      if (!blob) throw new Error('no picture');
      const put = (payload: Map<string, Uint8Array<ArrayBuffer>>) => {
        payload.set(blobPath(blob.digest, 'screenshot'), blob.data);
      };
      return resealed(await copy(worlds), signer, put, INSTRUCTIONS);
    },
  },
  'redacted-area-picture-left-out': {
    why: 'The painted picture is not there.',
    by: ['redactions'],
    make: async (worlds) =>
      resealed(await copy(worlds), worlds.own.world.signer, (payload) => void payload.delete(PNG_PATH), INSTRUCTIONS),
  },
  'redacted-area-picture-of-nothing': {
    why: 'A painted picture in the folder that nothing names.',
    by: ['redactions'],
    make: async (worlds) => {
      const { input, signer } = await world(worlds);
      const put = (payload: Map<string, Uint8Array<ArrayBuffer>>) => {
        payload.set(PNG_PATH, testPicture(1));
      };
      return resealed(await bundleOf(input, signer), signer, put, INSTRUCTIONS);
    },
  },
};

function black(pixels: Uint8Array, width: number, left: number, top: number): void {
  for (let y = top; y < top + 32; y++)
    for (let x = left; x < left + 32; x++) pixels.set([0, 0, 0, 0xff], (y * width + x) * 4);
}
