import { timeStampPath } from '../../src/bundle/layout';
import { withTimeStamp } from '../../src/bundle/test-time-stamps';
import { sha256Hex } from '../../src/core/digest';
import { keptAnswer } from './time-stamps';
import { bundleOf, signedAnew, type VectorCase, type VectorCases, type Worlds } from './worlds';

type Lie = Parameters<typeof withTimeStamp>[3];
type Bytes = Uint8Array<ArrayBuffer>;

const headOf = ({ own }: Worlds) => own.world.input.ledger.at(-1)?.hash ?? '';
/** Of the entry before the last. */
const earlierOf = ({ own }: Worlds) => own.world.input.ledger.at(-2)?.hash ?? '';
/** What the kept answers are about. */
export const stampedHashes = (worlds: Worlds): string[] => [headOf(worlds), earlierOf(worlds)];

async function stamped(worlds: Worlds, answer = keptAnswer(headOf(worlds)), lie: Lie = {}): Promise<Bytes> {
  const { input, signer } = worlds.own.world;
  return bundleOf(await withTimeStamp(input, signer, () => answer, lie), signer);
}

const good = (why: string, root?: VectorCase['root']): VectorCase => ({ why, by: [], root, make: stamped });
const bad = (why: string, make: VectorCase['make'], by: VectorCase['by'] = ['time-stamps']): VectorCase => ({
  why,
  by,
  make,
});

/** Time-stamps (RFC 3161) by an authority of our own; `root` is what the verifier is given as trusted. */
export const TIME_STAMPS: VectorCases = {
  'time-stamped': good('A time-stamp over the ledger; the verifier has no root of the authority.'),
  'time-stamped-root-given': good('The same; the verifier trusts the root of the authority.', 'own'),
  'time-stamped-other-root': {
    ...good('The same; the verifier trusts another root only.', 'other'),
    by: ['time-anchored'],
  },
  'time-stamp-left-out': {
    why: 'The ledger tells of a time-stamp that is not in the bundle: no fault, and no anchor.',
    by: [],
    root: 'own',
    make: async ({ own, ...worlds }) => {
      const { input, signer } = own.world;
      const answer = keptAnswer(headOf({ own, ...worlds }));
      const { timeStamps: _, ...rest } = await withTimeStamp(input, signer, () => answer);
      return bundleOf(rest, signer);
    },
  },
  'time-stamp-of-another-entry': bad('A genuine time-stamp, over another entry than the ledger says.', (worlds) =>
    stamped(worlds, keptAnswer(earlierOf(worlds))),
  ),
  'time-stamp-other-time': bad('The ledger tells another time than the authority signed.', (worlds) =>
    stamped(worlds, undefined, { genTime: '2020-01-01T00:00:00.000Z' }),
  ),
  'time-stamp-other-authority': bad('The ledger names another certificate than the one that signed.', (worlds) =>
    stamped(worlds, undefined, { authority: 'f'.repeat(64) }),
  ),
  'time-stamp-of-a-later-entry': bad('The ledger says that it is about an entry that did not exist yet.', (worlds) =>
    stamped(worlds, undefined, { sequence: 9 }),
  ),
  'time-stamp-changed': bad('The signature of the authority has one bit changed.', (worlds) =>
    stamped(worlds, flippedAt(keptAnswer(headOf(worlds)), -1)),
  ),
  'time-stamp-refused': bad('The answer says that the request was refused.', (worlds) => {
    const answer = keptAnswer(headOf(worlds));
    // SEQUENCE { SEQUENCE { INTEGER status: the first 02 01 00.
    const at = answer.findIndex((byte, i) => byte === 2 && answer[i + 1] === 1 && answer[i + 2] === 0);
    answer[at + 2] = 2;
    return stamped(worlds, answer);
  }),
  'time-stamp-with-bytes-behind': bad('Something follows the answer.', (worlds) =>
    stamped(worlds, Uint8Array.of(...keptAnswer(headOf(worlds)), 0)),
  ),
  'time-stamp-cut-short': bad('The end of the answer is missing.', (worlds) =>
    stamped(worlds, keptAnswer(headOf(worlds)).slice(0, -9)),
  ),
  'time-stamp-no-entry-names': bad('A genuine time-stamp that the ledger does not tell of.', async (worlds) => {
    const answer = keptAnswer(headOf(worlds));
    const digest = await sha256Hex(answer);
    return signedAnew(worlds, (payload) => void payload.set(timeStampPath(digest), answer));
  }),
};

function flippedAt(bytes: Bytes, at: number): Bytes {
  const changed = bytes.slice();
  const i = at < 0 ? changed.length + at : at;
  changed[i] = (changed[i] ?? 0) ^ 1;
  return changed;
}
