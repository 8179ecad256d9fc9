import { merkleDocument } from '../../src/bundle/derived-documents';
import { FILES } from '../../src/bundle/layout';
import { testUuid, testWorld } from '../../src/bundle/test-bundle';
import { consented } from '../../src/bundle/test-consents';
import { judgedAgain } from '../../src/bundle/test-judged';
import { withNote, withVerdict } from '../../src/bundle/test-reviewed';
import { canonicalText } from '../../src/core/canonical';
import { sha256Hex, utf8 } from '../../src/core/digest';
import type { LedgerEvent } from '../../src/core/ledger-entry';
import { toBase64Url } from '../../src/ledger/base64';
import { bundleOf, fileOf, LOG, nextEntry, signedAnew, textOf, type VectorCases } from './worlds';

/** Intact, also where a careless verifier would refuse. */
export const GOOD: VectorCases = {
  plain: { why: 'One capture and a failed attempt.', by: [], make: ({ own }) => own.bytes },
  'two-captures': { why: 'Two captures and a failed attempt.', by: [], make: ({ pair }) => pair.bytes },
  'judged-again': {
    why: 'One capture has two evaluations; findings and custody are of version 2.',
    by: [],
    make: async ({ own }) => {
      const { input, signer } = await judgedAgain(own.world, 0, '2027-01-01');
      return bundleOf(input, signer);
    },
  },
  reviewed: {
    why: 'A verdict, another over it, and a note: each in its own file, and reviews.json.',
    by: [],
    make: async ({ own }) => {
      const judged = await withVerdict(await withVerdict(own.world, 0, 'confirmed'), 0, 'dismissed');
      const { input, signer } = await withNote(judged, 0);
      return bundleOf(input, signer);
    },
  },
  consented: {
    why: 'A consent record of the capture.',
    by: [],
    make: async ({ own }) => {
      const { input, signer } = await consented(own.world, 0, 1);
      return bundleOf(input, signer);
    },
  },
  'key-rotated': {
    why: 'The ledger passes from one key to the next, which signs the bundle.',
    by: [],
    make: async ({ own, stranger }) => {
      const { input, signer } = own.world;
      const event: LedgerEvent = {
        kind: 'key-rotated',
        fingerprint: stranger.fingerprint,
        publicKey: { ...stranger.publicKey },
      };
      const ledger = [...input.ledger, await nextEntry(input.ledger, event, signer)];
      return bundleOf({ ...input, ledger }, stranger);
    },
  },
  'key-lost': {
    why: 'The key was lost; the ledger says so in an entry signed with the next key. Intact, and a verifier says what that leaves open.',
    by: [],
    make: async ({ own, stranger }) => {
      const { input, signer } = own.world;
      const event: LedgerEvent = {
        kind: 'key-lost',
        lost: signer.fingerprint,
        fingerprint: stranger.fingerprint,
        publicKey: { ...stranger.publicKey },
      };
      const ledger = [...input.ledger, await nextEntry(input.ledger, event, stranger)];
      return bundleOf({ ...input, ledger }, stranger);
    },
  },
  restored: {
    why: 'Captures that came with a backup, in a ledger of their own under another key.',
    by: [],
    make: async ({ own, foreign }) => {
      const chain = foreign.world.input.ledger;
      const [first, head] = [chain[0], chain.at(-1)];
      if (!first || !head) throw new Error('an empty ledger');
      const event: LedgerEvent = {
        kind: 'imported',
        backupId: testUuid(77),
        ledgers: [{ first: first.hash, head: head.hash, entries: chain.length, keyFingerprint: head.keyFingerprint }],
        counts: {},
      };
      const mine = await testWorld(0, undefined, { by: own.world.signer });
      const ledger = [...mine.input.ledger, await nextEntry(mine.input.ledger, event, mine.signer)];
      const input = { ...mine.input, dossiers: foreign.world.input.dossiers, ledger, restored: [chain] };
      return bundleOf(input, mine.signer);
    },
  },
  'some-captures-only': {
    why: 'The ledger names a capture that is not in this bundle: a bundle may be about some of them.',
    by: [],
    make: async ({ pair }) => {
      const { input, signer } = pair.world;
      return bundleOf({ ...input, dossiers: input.dossiers.slice(0, 1) }, signer);
    },
  },
  'unknown-folder': {
    why: 'A payload folder of a later version: signed, not known, no fault. payload-known is not checked.',
    by: [],
    make: (worlds) =>
      signedAnew(worlds, (payload) => void payload.set('data/later/thing.json', utf8('{"schema":"of-later/1"}'))),
  },
  'unknown-event': {
    why: 'The ledger ends with an event of a later version: hash and signature are checked, its meaning is not known.',
    by: [],
    make: (worlds) =>
      signedAnew(worlds, async (payload) => {
        const { ledger } = worlds.own.world.input;
        const { signer } = worlds.own.world;
        const event = { kind: 'of-a-later-version', anything: [1, 'x'] };
        const known = await nextEntry(ledger, { kind: 'activity-removed', activityId: testUuid(1) }, signer);
        const body = { ...known.body, event };
        const bytes = utf8(canonicalText(body));
        const signature = toBase64Url(await signer.sign(bytes));
        const entry = { body, hash: await sha256Hex(bytes), signature, keyFingerprint: signer.fingerprint };
        payload.set(LOG, utf8(`${textOf(payload, LOG)}${canonicalText(entry)}\n`));
        const bodies = [...ledger.map((each) => utf8(canonicalText(each.body))), bytes];
        payload.set(FILES.merkle, await merkleDocument(bodies, sha256Hex));
        const custody = JSON.parse(new TextDecoder().decode(fileOf(payload, FILES.custody)));
        const end = { entries: ledger.length + 1, head: entry.hash, lastRecordedAt: body.recordedAt };
        const counted = { ...custody.ledger, ...end };
        payload.set(FILES.custody, utf8(canonicalText({ ...custody, ledger: counted })));
      }),
  },
  'log-taken-over': {
    why: "The ledger says that a controller's own log was taken over, and that rows of it were deleted; no row is in a bundle.",
    by: [],
    make: async ({ own }) => {
      const { input, signer } = own.world;
      const about = { importId: testUuid(60), rows: 3 };
      const taken: LedgerEvent = {
        kind: 'log-imported',
        ...about,
        headerDigest: 'a'.repeat(64),
        rowsRoot: 'b'.repeat(64),
      };
      const reason = 'data-subject-request';
      const gone: LedgerEvent = {
        kind: 'log-rows-deleted',
        ...about,
        rows: 1,
        deletionId: testUuid(61),
        leavesDigest: 'c'.repeat(64),
        reason,
      };
      const ledger = [...input.ledger, await nextEntry(input.ledger, taken, signer)];
      return bundleOf({ ...input, ledger: [...ledger, await nextEntry(ledger, gone, signer)] }, signer);
    },
  },
  'cut-at-the-end': {
    why: 'The last entry of the ledger was left out before signing. Nobody can see that from a bundle: what is not proven says so.',
    by: [],
    make: async ({ own }) => {
      const { input, signer } = own.world;
      const event: LedgerEvent = { kind: 'activity-removed', activityId: testUuid(5) };
      const whole = [...input.ledger, await nextEntry(input.ledger, event, signer)];
      return bundleOf({ ...input, ledger: whole.slice(0, -1) }, signer);
    },
  },
};
