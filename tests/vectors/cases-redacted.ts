import { redactedPath } from '../../src/bundle/layout';
import { type TestWorld, testUuid, testWorld } from '../../src/bundle/test-bundle';
import { consented } from '../../src/bundle/test-consents';
import { withNote } from '../../src/bundle/test-reviewed';
import { resealed, unpack } from '../../src/bundle/test-tamper';
import { canonicalBytes } from '../../src/core/canonical';
import { sha256Hex } from '../../src/core/digest';
import { type Redacted, RedactedSchema, type Redaction } from '../../src/core/redaction';
import { committedTo } from '../../src/ledger/commitments';
import { bundleOf, INSTRUCTIONS, nextEntry, textOf, type VectorCase, type VectorCases, type Worlds } from './worlds';

const reason = { code: 'third-party' as const, text: 'a name' };
const WORDS: Redaction = {
  words: [{ text: 'aanbiedingen', reason }],
  files: { screenshot: null, copies: null, statements: null },
};

const committed = ({ own }: Worlds): Promise<TestWorld> =>
  testWorld(1, undefined, { by: own.world.signer, picturesOnly: true, committed: true });

async function redactedCopy(worlds: Worlds, redaction = WORDS) {
  const { input, signer } = await committed(worlds);
  return bundleOf({ ...input, redaction }, signer);
}

/** The redacted record changed by whoever holds the key, everything round it signed anew. */
function changed(why: string, by: VectorCase['by'], change: (redacted: Redacted) => void): VectorCase {
  const path = redactedPath(testUuid(1));
  return {
    why,
    by,
    make: async (worlds) =>
      resealed(
        await redactedCopy(worlds),
        worlds.own.world.signer,
        (payload) => {
          const redacted = RedactedSchema.parse(JSON.parse(textOf(payload, path)));
          change(redacted);
          payload.set(path, canonicalBytes(redacted));
        },
        INSTRUCTIONS,
      ),
  };
}

/** With a file of the whole bundle beside what says that it is withheld. */
function withFile(why: string, by: VectorCase['by'], file: RegExp, redaction: Redaction): VectorCase {
  return {
    why,
    by,
    make: async (worlds) => {
      const { input, signer } = await committed(worlds);
      const whole = unpack(await bundleOf(input, signer));
      const add = [...whole].filter(([path]) => file.test(path));
      const put = (payload: Map<string, Uint8Array<ArrayBuffer>>) => {
        for (const [path, bytes] of add) payload.set(path, bytes);
      };
      return resealed(await redactedCopy(worlds, redaction), signer, put, INSTRUCTIONS);
    },
  };
}

const record = (redacted: Redacted) => {
  if (!redacted.record) throw new Error('no record');
  return redacted.record;
};
const first = (redacted: Redacted) => {
  const [piece] = record(redacted).withheld;
  if (!piece) throw new Error('nothing withheld');
  return piece;
};
const NO_PICTURE: Redaction = { words: [], files: { screenshot: reason, copies: null, statements: null } };

export const REDACTED: VectorCases = {
  committed: {
    why: 'A capture whose parts were committed to, whole.',
    by: [],
    make: async (worlds) => {
      const { input, signer } = await committed(worlds);
      return bundleOf(input, signer);
    },
  },
  redacted: {
    why: 'A word is withheld wherever it stood, in record and evaluation.',
    by: [],
    make: (worlds) => redactedCopy(worlds),
  },
  'redacted-picture': {
    why: 'The screenshot is withheld, the record is there.',
    by: [],
    make: (worlds) => redactedCopy(worlds, NO_PICTURE),
  },
  'redacted-with-consent': {
    why: 'A consent record that names the withheld words by their hash is withheld whole; a note stays.',
    by: [],
    make: async (worlds) => {
      const { input, signer } = await consented(await withNote(await committed(worlds), 0), 0, 1);
      return bundleOf({ ...input, redaction: WORDS }, signer);
    },
  },
  'committed-to-something-else': {
    why: 'The ledger commits to the parts of another record than the one that it names.',
    by: ['commitments'],
    make: async (worlds) => {
      const { input, signer } = await committed(worlds);
      const [dossier] = input.dossiers;
      const event = dossier?.entry.body.event;
      if (!dossier || event?.kind !== 'captured') throw new Error('no capture');
      const other = await committedTo({ ...dossier.sealed.capture, ...{ observedFrom: 'from-load' } }, sha256Hex);
      const before = input.ledger.slice(0, -1);
      const entry = await nextEntry(before, { ...event, recordCommitment: other ?? '' }, signer);
      const evaluations = dossier.evaluations.map((kept) => ({ ...kept, entry }));
      return bundleOf({ ...input, ledger: [...before, entry], dossiers: [{ ...dossier, entry, evaluations }] }, signer);
    },
  },
  'redacted-value-changed': changed('A shown value is another.', ['redactions'], (redacted) => {
    Object.assign(record(redacted).document, { utcOffsetMinutes: 120 });
  }),
  'redacted-salts-swapped': changed('Two salts changed places.', ['redactions'], (redacted) => {
    const { salts } = record(redacted);
    [salts[0], salts[1]] = [salts[1] ?? null, salts[0] ?? null];
  }),
  'redacted-place-moved': changed('A withheld piece is said to stand elsewhere.', ['redactions'], (redacted) => {
    first(redacted).piece += 1;
  }),
  'redacted-part-dropped': changed('A control was left out, with its salts.', ['redactions'], (redacted) => {
    const { document, salts } = record(redacted);
    const frames = document.frames;
    if (!Array.isArray(frames)) throw new Error('no frames');
    frames[0].controls.pop();
    salts.splice(-20, 20);
  }),
  'redacted-commitment-replaced': changed('Another commitment.', ['redactions'], (redacted) => {
    first(redacted).commitment = 'f'.repeat(64);
  }),
  'redacted-reason-out-of-list': changed('A reason that is not in the list.', ['records-canonical'], (redacted) => {
    first(redacted).reason = 7;
  }),
  'redacted-of-another-digest': changed('It says to be of another record.', ['record-digests'], (redacted) => {
    redacted.captureDigest = 'e'.repeat(64);
  }),
  'redacted-with-secret': changed(
    'The secret was left in: all that is withheld can be found by trying.',
    ['redactions'],
    (redacted) => {
      Object.assign(record(redacted).document, { redaction: { secret: 'A'.repeat(43) } });
    },
  ),
  'redacted-with-the-words': changed('A withheld text is shown all the same.', ['redactions'], (redacted) => {
    const { document } = record(redacted);
    const frames = document.frames;
    if (!Array.isArray(frames)) throw new Error('no frames');
    frames[0].controls[0].accessibleName = 'aanbiedingen';
  }),
  'redacted-beside-the-record': withFile('The whole record is there too.', ['redactions'], /^data\/records\//, WORDS),
  'redacted-beside-the-file': withFile(
    'A withheld picture is there too.',
    ['redactions'],
    /^data\/snapshots\//,
    NO_PICTURE,
  ),
  'redacted-file-of-nothing': changed('A withheld file that no record or ledger names.', ['redactions'], (redacted) => {
    redacted.files.push({ path: `data/snapshots/${'d'.repeat(64)}.png`, digest: 'd'.repeat(64), reason: 0 });
  }),
  'redacted-nothing-said': {
    why: 'The record was left out and nothing says that something is withheld.',
    by: ['records-in-ledger'],
    make: async (worlds) =>
      resealed(
        await redactedCopy(worlds),
        worlds.own.world.signer,
        (payload) => void payload.delete(redactedPath(testUuid(1))),
        INSTRUCTIONS,
      ),
  },
};
