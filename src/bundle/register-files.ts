import type { Activity } from '../core/activity';
import type { Agreement, Recipient } from '../core/agreements';
import { canonicalBytes } from '../core/canonical';
import type { KeptConsent } from '../core/consent-record';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import type { Body } from '../core/register';
import type { Sha256 } from './bundle-input';
import type { PayloadFile } from './payload';
import { type RegisterFact, registerPath, registerProblems } from './register-rules';

/** One version of the description of how an activity asks for consent. */
export interface BundledProcess {
  activityId: string;
  version: number;
  digest: string;
  /** Of its file name, lower case letters and digits. */
  extension: string;
  /** Read when it is its turn: there may be many. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a bundle about processing activities holds beside its captures. */
export interface BundleRegister {
  activities: readonly Activity[];
  bodies: readonly Body[];
  recipients: readonly Recipient[];
  agreements: readonly Agreement[];
  processes: readonly BundledProcess[];
  /** Consent records made without a capture; those with one go with it. */
  consents: readonly KeptConsent[];
}

/** Files of `data/register/`, each held against the ledger first. @throws WitnessError `store-corrupt` */
export async function* registerFiles(
  register: BundleRegister,
  ledger: readonly LedgerEntry[],
  digest: Sha256,
): AsyncGenerator<PayloadFile> {
  const facts: RegisterFact[] = [];
  const files: PayloadFile[] = [];
  const put = async (fact: Omit<RegisterFact, 'path' | 'digest'>, bytes: Uint8Array<ArrayBuffer>) => {
    const path = registerPath(fact.kind, fact.id);
    facts.push({ ...fact, path, digest: await digest(bytes) });
    files.push({ path, bytes });
  };
  for (const one of register.activities)
    await put(
      { kind: 'activities', id: one.activityId, controllerId: one.controller.controllerId },
      canonicalBytes(one),
    );
  for (const one of register.bodies) await put({ kind: 'bodies', id: one.controllerId }, canonicalBytes(one));
  for (const one of register.recipients) await put({ kind: 'recipients', id: one.recipientId }, canonicalBytes(one));
  for (const one of register.agreements) {
    const { agreementId: id, controllerId, recipientId } = one;
    await put({ kind: 'agreements', id, controllerId, recipientId }, canonicalBytes(one));
  }
  for (const { record, bytes } of register.consents)
    await put(
      { kind: 'consents', id: record.recordId, state: record.event.state, captured: record.capture !== null },
      bytes,
    );
  for (const { digest: id, extension } of register.processes)
    facts.push({ kind: 'processes', id, digest: id, path: registerPath('processes', id, extension) });
  const { wrong } = registerProblems(ledger, facts);
  if (wrong.length > 0) throw new WitnessError('store-corrupt', `not as in the ledger: ${wrong.join(', ')}`);
  yield* files;
  for (const process of register.processes) {
    const bytes = await process.bytes();
    if ((await digest(bytes)) !== process.digest)
      throw new WitnessError('store-corrupt', `process description ${process.digest}`);
    yield { path: registerPath('processes', process.digest, process.extension), bytes };
  }
}
