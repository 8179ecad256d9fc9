import { sha256Hex } from '../core/digest';
import type { LedgerEvent, Signer } from '../core/ledger-entry';
import { sealEntry } from '../ledger/seal-entry';
import type { BundleInput } from './bundle-input';
import { readTimeStamp } from './time-stamp/read-time-stamp';
import { timeStampRequest } from './time-stamp/request';

type Stamped = Extract<LedgerEvent, { kind: 'time-stamped' }>;

/** The world with one more entry, which tells of a time-stamp over the one that was last; `lie` is what it says otherwise. */
export async function withTimeStamp(
  input: BundleInput,
  signer: Signer,
  reply: (query: Uint8Array) => Uint8Array<ArrayBuffer>,
  lie: Partial<Stamped> = {},
): Promise<BundleInput> {
  const head = input.ledger.at(-1);
  if (!head) throw new Error('an empty ledger');
  const bytes = reply(timeStampRequest(head.hash, new Uint8Array(16).fill(9)));
  const { token } = await readTimeStamp(bytes, { hash: head.hash });
  const tokenDigest = await sha256Hex(bytes);
  const event: Stamped = {
    kind: 'time-stamped',
    sequence: head.body.sequence,
    headHash: head.hash,
    tokenDigest,
    genTime: token?.genTime ?? '2026-11-22T14:00:00.000Z',
    authority: token?.authority ?? '0'.repeat(64),
    askedAt: '2026-11-22T14:00:00.000Z',
    ...lie,
  };
  const entry = await sealEntry(head, event, signer, { now: () => '2026-11-22T14:00:01.000Z' });
  return {
    ...input,
    ledger: [...input.ledger, entry],
    timeStamps: [...(input.timeStamps ?? []), { digest: tokenDigest, bytes }],
  };
}
