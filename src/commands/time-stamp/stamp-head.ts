import { authorityAddress } from '../../core/authority-address';
import { sha256Hex } from '../../core/digest';
import type { Clock, LedgerEntry } from '../../core/ledger-entry';
import {
  clockDifference,
  type StampOutcome,
  type TimeStampCheckId,
  type TimeStampProblem,
  type TimeStampToken,
} from '../../core/time-stamp';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { TimeTokenStore } from '../../storage/time-token-store';
import type { LedgerWriter } from '../ledger-writer';
import { type AskDeps, askAuthority } from './ask-authority';

export interface StampDeps extends AskDeps {
  store: Pick<EvidenceStore, 'head'>;
  tokens: TimeTokenStore;
  ledger: Pick<LedgerWriter, 'append'>;
  clock: Pick<Clock, 'now'>;
  /** Address of the authority, or null when the user gave none. */
  authority(): Promise<string | null>;
  /** Whether the browser lets us ask this origin. */
  isAllowed(origin: string): Promise<boolean>;
  /** 16 random bytes. */
  nonce(): Uint8Array<ArrayBuffer>;
  /** The heavy part, loaded when it is needed. */
  codec(): Promise<TimeStampCodec>;
}

/** `bundle/time-stamp/codec`, here or in another context. */
export interface TimeStampCodec {
  timeStampRequest(
    hash: string,
    nonce: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>;
  readTimeStamp(
    answer: Uint8Array<ArrayBuffer>,
    expected: { hash: string; nonce: Uint8Array<ArrayBuffer> },
  ): Promise<{ problem: TimeStampCheckId | null; token: Pick<TimeStampToken, 'genTime' | 'authority'> | null }>;
}

/**
 * Has the ledger's head stamped by the authority that the user named. The answer is checked before it is kept; whatever fails is told in
 * the ledger, and thrown is only what the store or the key refuses.
 * @throws WitnessError `signing-failed` | `store-*`
 */
export async function stampHead(deps: StampDeps): Promise<StampOutcome> {
  const authority = authorityAddress((await deps.authority()) ?? '');
  if (!authority) return { state: 'off' };
  const head = await deps.store.head();
  if (!head || (await isCovered(deps.tokens))) return { state: 'up-to-date' };
  const { origin } = authority;
  const fail = async (code: TimeStampProblem): Promise<StampOutcome> => {
    await deps.ledger.append({ kind: 'time-stamp-failed', code, origin });
    return { state: 'failed', code, origin };
  };
  if (!(await deps.isAllowed(origin))) return fail('no-permission');
  const codec = await deps.codec();
  const nonce = deps.nonce();
  const askedAt = deps.clock.now();
  const answer = await askAuthority(authority.address, await codec.timeStampRequest(head.hash, nonce), deps);
  if (!answer.ok) return fail(answer.code);
  const { problem, token } = await codec.readTimeStamp(answer.bytes, { hash: head.hash, nonce });
  if (problem || !token) return fail(problem ?? 'token');
  return keep(head, { askedAt, genTime: token.genTime, authority: token.authority }, answer.bytes, deps);
}

async function keep(
  head: LedgerEntry,
  told: { askedAt: string; genTime: string; authority: string },
  bytes: Uint8Array<ArrayBuffer>,
  deps: StampDeps,
): Promise<StampOutcome> {
  const tokenDigest = await sha256Hex(bytes);
  const { sequence } = head.body;
  await deps.tokens.keep({ digest: tokenDigest, bytes });
  const entry = await deps.ledger.append({ kind: 'time-stamped', sequence, headHash: head.hash, tokenDigest, ...told });
  const difference = clockDifference(told, entry.body.recordedAt);
  return { state: 'stamped', sequence, genTime: told.genTime, clockDifference: difference };
}

/** Nothing has happened since the last one but asking for time-stamps: another would prove nothing more. */
async function isCovered(tokens: TimeTokenStore): Promise<boolean> {
  const last = await tokens.last('time-stamped');
  if (last?.body.event.kind !== 'time-stamped') return false;
  const after = await tokens.entriesAfter(last.body.event.sequence);
  return after.every(({ body }) => body.event.kind === 'time-stamped' || body.event.kind === 'time-stamp-failed');
}
