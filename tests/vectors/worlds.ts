import type { BundleInput } from '../../src/bundle/bundle-input';
import type { CheckId } from '../../src/bundle/check';
import { FILES } from '../../src/bundle/layout';
import type { BagFiles } from '../../src/bundle/seal-bag';
import { type TestWorld, testWorld } from '../../src/bundle/test-bundle';
import { resealed, unpack } from '../../src/bundle/test-tamper';
import { writeBundle } from '../../src/bundle/write-bundle';
import { canonicalBytes, canonicalText } from '../../src/core/canonical';
import { sha256Hex, utf8 } from '../../src/core/digest';
import type { LedgerEntry, LedgerEvent, Signer } from '../../src/core/ledger-entry';
import { sealEntry } from '../../src/ledger/seal-entry';
import { fixedSigner } from './fixed-signer';
import type { RootName } from './time-stamps';

export type Zip = Uint8Array<ArrayBuffer>;

export interface Made {
  world: TestWorld;
  bytes: Zip;
  files: BagFiles;
}

/** What the cases are made of: all genuine, all with fixed keys. */
export interface Worlds {
  /** One capture and a failed attempt. Nearly every bad case is this one with one thing wrong. */
  own: Made;
  /** The same with two captures. */
  pair: Made;
  /** Another store, another key. */
  foreign: Made;
  /** Another store under the same key. */
  sibling: Made;
  /** Of the second store. */
  stranger: Signer;
}

export interface VectorCase {
  /** One sentence for who writes another verifier. */
  why: string;
  /** Checks that must fail, whatever else does. None: intact. */
  by: readonly CheckId[];
  /** Root of a time-stamp authority that the verifier is given. */
  root?: RootName | undefined;
  make(worlds: Worlds): Zip | Promise<Zip>;
}
export type VectorCases = Readonly<Record<string, VectorCase>>;

export async function makeWorlds(): Promise<Worlds> {
  const own = await fixedSigner('consent-witness test vectors: own');
  const stranger = await fixedSigner('consent-witness test vectors: stranger');
  const world = async (captures: number, by: Signer, picture?: string) =>
    made(await testWorld(captures, picture ? (i) => utf8(`${picture} ${i}`) : undefined, { by, picturesOnly: true }));
  return {
    own: await world(1, own),
    pair: await world(2, own),
    foreign: await world(1, stranger, 'another picture'),
    sibling: await world(1, own, 'a third picture'),
    stranger,
  };
}

export async function made(world: TestWorld): Promise<Made> {
  const bytes = await bundleOf(world.input, world.signer);
  return { world, bytes, files: unpack(bytes) };
}

export const INSTRUCTIONS = '# Test vector\n';

/** With reports and instructions of one line: they take a third of a small bundle, and no verifier reads them. */
export async function bundleOf(input: BundleInput, signer: Signer): Promise<Zip> {
  const { bytes } = await writeBundle(input, signer);
  const shorten = (payload: BagFiles) => {
    for (const path of [FILES.reportNl, FILES.reportEn])
      payload.set(path, utf8('<!doctype html><title>Test vector</title>\n'));
  };
  return resealed(bytes, signer, shorten, INSTRUCTIONS);
}

/** Payload changed and signed anew with the right key: only what the payload says can give it away. */
export function signedAnew(
  { own }: Pick<Worlds, 'own'>,
  change: (payload: BagFiles) => void | Promise<void>,
  signer = own.world.signer,
): Promise<Zip> {
  return resealed(own.bytes, signer, change, INSTRUCTIONS);
}

export function fileOf(files: BagFiles, path: string): Zip {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no ${path}`);
  return bytes;
}

export function textOf(files: BagFiles, path: string): string {
  return new TextDecoder().decode(fileOf(files, path));
}

export function logOf(entries: readonly LedgerEntry[]): Zip {
  return utf8(entries.map((entry) => `${canonicalText(entry)}\n`).join(''));
}

export async function nextEntry(entries: readonly LedgerEntry[], event: LedgerEvent, by: Signer): Promise<LedgerEntry> {
  return sealEntry(entries.at(-1) ?? null, event, by, { now: () => '2026-11-22T14:00:00.000Z' });
}

/** The holder of the key lies from the start: a record in other bytes, under a ledger and an evaluation that name just those. */
export async function withForgedRecord({ own }: Worlds, change: (text: string) => string): Promise<Zip> {
  const { signer, input } = own.world;
  const [dossier] = input.dossiers;
  const [first, failed] = input.ledger;
  if (!dossier || !first || !failed) throw new Error('an empty world');
  const before = new TextDecoder().decode(dossier.sealed.bytes);
  const bytes = utf8(change(before));
  if (change(before) === before) throw new Error('nothing changed');
  const digest = await sha256Hex(bytes);
  const evaluation = { ...dossier.evaluation.evaluation, captureDigest: digest };
  const evaluationBytes = canonicalBytes(evaluation);
  const sealed = { digest: await sha256Hex(evaluationBytes), bytes: evaluationBytes, evaluation };
  const event = dossier.entry.body.event;
  if (event.kind !== 'captured') throw new Error('no capture');
  const entry = await nextEntry(
    [first, failed],
    { ...event, captureDigest: digest, evaluationDigest: sealed.digest },
    signer,
  );
  const forged = {
    ...dossier,
    sealed: { ...dossier.sealed, bytes, digest },
    evaluation: sealed,
    evaluations: [{ ...sealed, entry }],
    entry,
  };
  return bundleOf({ ...input, ledger: [first, failed, entry], dossiers: [forged] }, signer);
}

export const LOG = FILES.log;
