import { FILES } from '../../src/bundle/layout';
import { testUuid } from '../../src/bundle/test-bundle';
import { consented } from '../../src/bundle/test-consents';
import { judgedAgain } from '../../src/bundle/test-judged';
import { withVerdict } from '../../src/bundle/test-reviewed';
import { altered, resealed } from '../../src/bundle/test-tamper';
import { sha256Hex, utf8 } from '../../src/core/digest';
import type { LedgerEntry, LedgerEvent } from '../../src/core/ledger-entry';
import { sealEntry } from '../../src/ledger/seal-entry';
import { LOG, logOf, made, nextEntry, signedAnew, textOf, type VectorCase, type VectorCases } from './worlds';

/** Another list of entries in the log, all else as it was, signed well. */
function entries(why: string, by: VectorCase['by'], change: (ledger: LedgerEntry[]) => LedgerEntry[]): VectorCase {
  return {
    why,
    by,
    make: (worlds) =>
      signedAnew(worlds, (payload) => void payload.set(LOG, logOf(change([...worlds.own.world.input.ledger])))),
  };
}

export const LEDGER: VectorCases = {
  'ledger-without-a-record': entries(
    'The last entry is gone, and with it the one of a capture that is there.',
    ['records-in-ledger', 'derived-documents'],
    (ledger) => ledger.slice(0, -1),
  ),
  'ledger-reordered': entries('Two entries changed places.', ['ledger-chain'], ([a, b, ...rest]) =>
    [b, a, ...rest].filter((entry) => entry !== undefined),
  ),
  'ledger-entry-left-out': entries('The failed attempt was left out.', ['ledger-chain'], (ledger) =>
    ledger.filter((_, i) => i !== 1),
  ),
  'ledger-entry-twice': entries('An entry twice.', ['ledger-chain'], (ledger) =>
    ledger.flatMap((entry, i) => (i === 1 ? [entry, entry] : [entry])),
  ),
  'ledger-without-its-first': entries('It does not begin at 1.', ['ledger-chain'], (ledger) => ledger.slice(1)),
  'ledger-time-changed': entries('The time of an entry is another.', ['ledger-chain', 'ledger-signatures'], (ledger) =>
    ledger.map((entry, i) =>
      i === 1 ? { ...entry, body: { ...entry.body, recordedAt: '2026-11-20T13:00:01.000Z' } } : entry,
    ),
  ),
  'ledger-without-line-end': {
    why: 'The last line does not end.',
    by: ['records-canonical'],
    make: (worlds) => signedAnew(worlds, (payload) => void payload.set(LOG, utf8(textOf(payload, LOG).trimEnd()))),
  },
  'ledger-known-event-in-another-form': {
    why: 'A known event with a field too many, hashed and signed well.',
    by: ['records-canonical'],
    make: (worlds) =>
      signedAnew(worlds, async (payload) => {
        const { ledger } = worlds.own.world.input;
        const event: LedgerEvent = Object.assign(
          { kind: 'activity-removed' as const, activityId: testUuid(1) },
          { x: 1 },
        );
        payload.set(LOG, logOf([...ledger, await nextEntry(ledger, event, worlds.own.world.signer)]));
      }),
  },
  'ledger-signed-by-another': {
    why: 'One entry is signed with another key, without a rotation.',
    by: ['ledger-signatures'],
    make: (worlds) =>
      signedAnew(worlds, async (payload) => {
        const { ledger } = worlds.own.world.input;
        const event: LedgerEvent = { kind: 'activity-removed', activityId: testUuid(1) };
        payload.set(LOG, logOf([...ledger, await nextEntry(ledger, event, worlds.stranger)]));
      }),
  },
  'ledger-rotation-by-another': {
    why: 'A stranger announces his own key as the next, signed with that key, and signs the bundle.',
    by: ['ledger-signatures'],
    make: (worlds) =>
      signedAnew(
        worlds,
        async (payload) => {
          const { stranger, own } = worlds;
          const { ledger } = own.world.input;
          const event: LedgerEvent = {
            kind: 'key-rotated',
            fingerprint: stranger.fingerprint,
            publicKey: { ...stranger.publicKey },
          };
          payload.set(LOG, logOf([...ledger, await nextEntry(ledger, event, stranger)]));
        },
        worlds.stranger,
      ),
  },
  'ledger-loss-of-another-key': {
    why: 'The loss of a key that was not in force is told.',
    by: ['ledger-signatures'],
    make: (worlds) =>
      signedAnew(
        worlds,
        async (payload) => {
          const { stranger, own } = worlds;
          const { ledger } = own.world.input;
          const { fingerprint, publicKey } = stranger;
          const event: LedgerEvent = {
            kind: 'key-lost',
            lost: fingerprint,
            fingerprint,
            publicKey: { ...publicKey },
          };
          payload.set(LOG, logOf([...ledger, await nextEntry(ledger, event, stranger)]));
        },
        worlds.stranger,
      ),
  },
  'ledger-of-another-store': {
    why: 'A whole good ledger, of another store.',
    by: ['key-agreement', 'ledger-signatures', 'record-digests'],
    make: (worlds) => signedAnew(worlds, (payload) => void payload.set(LOG, logOf(worlds.foreign.world.input.ledger))),
  },
  'ledger-second-entry-for-a-capture': {
    why: 'A later entry names other bytes for a capture, which are there: the first entry counts.',
    by: ['record-digests'],
    make: (worlds) =>
      signedAnew(worlds, async (payload) => {
        const { input, signer } = worlds.own.world;
        const path = `data/records/${testUuid(1)}.json`;
        const record = utf8(textOf(payload, path).replace('"title":"Nieuwsbrief"', '"title":"Nieuwsbrieven"'));
        const before = input.dossiers[0]?.entry.body.event;
        if (before?.kind !== 'captured') throw new Error('no capture');
        const event: LedgerEvent = { ...before, captureDigest: await sha256Hex(record) };
        const last = input.ledger.at(-1) ?? null;
        const entry = await sealEntry(last, event, signer, { now: () => '2026-11-22T14:00:00.000Z' });
        payload.set(LOG, logOf([...input.ledger, entry]));
        payload.set(path, record);
      }),
  },
  'evaluation-left-out': {
    why: 'The later of two evaluations, which the ledger names, is not in the bundle.',
    by: ['evaluations-match'],
    make: async ({ own }) => {
      const again = await made(await judgedAgain(own.world, 0, '2027-01-01'));
      return resealed(again.bytes, own.world.signer, (payload) => {
        const [later = ''] = [...payload.keys()].filter((path) => /evaluations\/[^.]+\.\d+\.json$/.test(path));
        payload.delete(later);
      });
    },
  },
  'verdict-left-out': {
    why: 'The later of two verdicts, which the ledger names, is not in the bundle.',
    by: ['reviews-match'],
    make: async ({ own }) => {
      const again = await made(await withVerdict(await withVerdict(own.world, 0, 'confirmed'), 0, 'dismissed'));
      return resealed(again.bytes, own.world.signer, (payload) => {
        const later = [...payload.keys()].filter((path) => path.startsWith('data/reviews/')).at(-1);
        payload.delete(later ?? '');
      });
    },
  },
  'consent-left-out': {
    why: 'A consent record, which the ledger names, is not in the bundle.',
    by: ['consents-match'],
    make: async ({ own }) => {
      const again = await made(await consented(own.world, 0, 1));
      return resealed(again.bytes, own.world.signer, (payload) => {
        const [record = ''] = [...payload.keys()].filter((path) => path.startsWith('data/consents/'));
        payload.delete(record);
      });
    },
  },
  'log-missing': {
    why: 'There is no ledger; what needs one is not checked, and that is not intact.',
    by: ['payload-complete', 'records-in-ledger'],
    make: ({ own }) => altered(own.bytes, (files) => void files.delete(FILES.log)),
  },
};
