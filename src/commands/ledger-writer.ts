import type { Capture } from '../core/capture';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import { type Clock, DELETING_KINDS, type LedgerEntry, type LedgerEvent, type Signer } from '../core/ledger-entry';
import { committedTo } from '../ledger/commitments';
import { sealEntry } from '../ledger/seal-entry';
import { generateKeyPair, makeSigner } from '../ledger/signer';
import type { EvaluationUnit, EvidenceStore, EvidenceUnit } from '../storage/evidence-store';
import { HeadMoved } from '../storage/head-moved';
import type { KeyStore } from '../storage/key-store';
import { assertRoom, ROOM_FOR_DELETING } from '../storage/room';
import type { StoreMarkKeeper } from './store-mark';

/** Others may append at the same time; each collision costs one more signature. */
const MAX_TRIES = 20;
const DELETING: ReadonlySet<LedgerEvent['kind']> = new Set(DELETING_KINDS);
const BUSY = 'the ledger was being written by others all the time';

/** Seals entries on the head and appends them; makes the signing key, and the entry that says so, on first use. */
export class LedgerWriter {
  constructor(
    private readonly store: EvidenceStore,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
    /** What is kept beside the store, to notice that it vanished or went back. */
    private readonly mark: Pick<StoreMarkKeeper, 'prepare' | 'noted'>,
  ) {}

  /** @throws WitnessError `signing-failed` | `store-*` */
  async signer(): Promise<Signer> {
    await this.mark.prepare();
    const kept = (await this.keys.get()) ?? (await this.keys.keepFirst(await generateKeyPair(), this.clock.now()));
    const signer = await makeSigner(kept);
    if (!(await this.store.headLink())) await this.recordKey(signer);
    return signer;
  }

  /** Appends an event that carries no capture. */
  append(event: LedgerEvent): Promise<LedgerEntry> {
    return this.onHead(event, (entry) => this.store.append(entry));
  }

  /** Keeps a capture and the entry about it, together or not at all. The same id again gives the entry that is there. */
  async keep(unit: EvidenceUnit): Promise<LedgerEntry> {
    try {
      return await this.onHead(await capturedEvent(unit), (entry) => this.store.keep(unit, entry), bytesOf(unit));
    } catch (thrown) {
      // An asker whose first request was still at work asks again with the same id: kept once is kept.
      const kept = await this.store.entryOf(unit.sealed.captureId).catch(() => null);
      if (kept) return kept;
      throw thrown;
    }
  }

  /** Keeps many at once, each with its own entry: all or none. */
  async keepAll(units: readonly EvidenceUnit[]): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      if (!(await this.store.headLink())) await this.signer();
      let head = await this.store.headLink();
      const signer = await this.signer();
      const kept: { unit: EvidenceUnit; entry: LedgerEntry }[] = [];
      for (const unit of units) {
        const entry = await sealEntry(head, await capturedEvent(unit), signer, this.clock);
        kept.push({ unit, entry });
        head = entry;
      }
      if (await this.isWritten(() => this.store.keepAll(kept))) return;
    }
    throw new WitnessError('store-unavailable', BUSY);
  }

  /** A new key from now on. The entry that says so is signed with the key until now, and kept together with the new one. */
  async rotateKey(): Promise<Signer> {
    const keyPair = await generateKeyPair();
    const next = await makeSigner(keyPair);
    const event: LedgerEvent = { kind: 'key-rotated', fingerprint: next.fingerprint, publicKey: next.publicKey };
    await this.onHead(event, (entry) => this.store.keepRotated(entry, keyPair));
    return next;
  }

  /**
   * A new key where the ledger stands and its key is gone, once the user has seen that (`StoreMarkKeeper.acknowledge`). The entry that
   * says so is the first one under the new key.
   * @throws WitnessError `store-*`
   */
  async replaceLostKey(): Promise<void> {
    const keyPair = await generateKeyPair();
    const signer = await makeSigner(keyPair);
    const { fingerprint, publicKey } = signer;
    const event: LedgerEvent = { kind: 'key-lost', lost: await this.keys.namedLast(), fingerprint, publicKey };
    const entry = await sealEntry(await this.store.headLink(), event, signer, this.clock);
    if (!(await this.isWritten(() => this.keys.keepInPlaceOfLost(entry, keyPair))))
      throw new WitnessError('store-unavailable', BUSY);
  }

  /** Keeps one more evaluation of a capture and the entry about it, together or not at all. @throws ChangedMeanwhile */
  async keepEvaluation(again: EvaluationUnit): Promise<LedgerEntry> {
    const { captureDigest, ruleSetVersion } = again.evaluation.evaluation;
    const event: LedgerEvent = {
      kind: 'judged',
      captureId: again.captureId,
      captureDigest,
      evaluationDigest: again.evaluation.digest,
      ruleSetVersion,
      ...(await commitmentAs('evaluationCommitment', again.evaluation.evaluation)),
    };
    return this.onHead(event, (entry) => this.store.keepEvaluation(again, entry));
  }

  /**
   * Seals on the head and has it written, again while others were first. Nothing is begun on a disk that is nearly full.
   * @param write puts it in a transaction of its own @param bytes that it puts there @throws WitnessError `store-*`
   */
  async onHead(event: LedgerEvent, write: (entry: LedgerEntry) => Promise<void>, bytes = 0): Promise<LedgerEntry> {
    const deletes = DELETING.has(event.kind);
    const wanted = deletes ? bytes - ROOM_FOR_DELETING : bytes;
    await assertRoom(wanted);
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      if (!(await this.store.headLink())) await this.signer();
      const head = await this.store.headLink();
      // Asked after the head was read: a key rotated before that head is then the one that signs, and one rotated after it
      // has moved the head.
      const entry = await sealEntry(head, event, await this.signer(), this.clock);
      try {
        if (await this.isWritten(() => write(entry))) return entry;
      } catch (thrown) {
        // What the browser says of a disk that filled up meanwhile does not tell that this was it.
        await assertRoom(wanted);
        throw thrown;
      }
    }
    throw new WitnessError('store-unavailable', BUSY);
  }

  /** As `onHead`, for events that happen together: each has its own entry, all are written in one transaction or none. */
  async onHeadAll(
    events: readonly LedgerEvent[],
    write: (entries: readonly LedgerEntry[]) => Promise<void>,
  ): Promise<LedgerEntry[]> {
    await assertRoom(0);
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      if (!(await this.store.headLink())) await this.signer();
      let head = await this.store.headLink();
      const signer = await this.signer();
      const entries: LedgerEntry[] = [];
      for (const event of events) {
        const entry = await sealEntry(head, event, signer, this.clock);
        entries.push(entry);
        head = entry;
      }
      if (await this.isWritten(() => write(entries))) return entries;
    }
    throw new WitnessError('store-unavailable', BUSY);
  }

  /** False when others were first. */
  private async isWritten(write: () => Promise<void>): Promise<boolean> {
    try {
      await write();
      await this.mark.noted();
      return true;
    } catch (thrown) {
      if (thrown instanceof HeadMoved) return false;
      throw thrown;
    }
  }

  /** Two contexts may both find an empty ledger: the second one's entry does not fit any more, and is not needed. */
  private async recordKey(signer: Signer): Promise<void> {
    const event: LedgerEvent = { kind: 'key-made', fingerprint: signer.fingerprint, publicKey: signer.publicKey };
    try {
      await this.store.append(await sealEntry(null, event, signer, this.clock));
    } catch (thrown) {
      if (!(thrown instanceof HeadMoved)) throw thrown;
    }
  }
}

function bytesOf({ sealed, evaluation, blobs }: EvidenceUnit): number {
  return [sealed.bytes, evaluation.bytes, ...blobs.map(({ data }) => data)].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

async function capturedEvent({ sealed, evaluation }: EvidenceUnit): Promise<LedgerEvent> {
  return {
    kind: 'captured',
    captureId: sealed.captureId,
    captureDigest: sealed.digest,
    evaluationDigest: evaluation.digest,
    blobs: sealed.capture.blobs.map((blob) => blob.digest),
    ...(await commitmentAs('recordCommitment', sealed.capture)),
    ...(await commitmentAs('evaluationCommitment', evaluation.evaluation)),
  };
}

/** What lets parts be withheld in a copy, where the document has a secret for it. */
async function commitmentAs<Name extends string>(name: Name, document: Pick<Capture, 'redaction'>) {
  const made = await committedTo(document, sha256Hex);
  return made === null ? {} : { [name]: made };
}
