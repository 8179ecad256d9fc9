import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { streamBundle } from '../../src/bundle/stream-bundle';
import { testWorld } from '../../src/bundle/test-bundle';
import { unpack } from '../../src/bundle/test-tamper';
import { writeBundle } from '../../src/bundle/write-bundle';
import { NODE_TOOLS } from '../../src/cli/node-verify-tools';
import { sha256Hex } from '../../src/core/digest';
import type { LedgerEntry } from '../../src/core/ledger-entry';
import { fromBase64Url } from '../../src/ledger/base64';
import { importPublicKey } from '../../src/ledger/public-key';
import { sealEntry } from '../../src/ledger/seal-entry';
import { generateKeyPair, makeSigner } from '../../src/ledger/signer';
import { bodyBytes, verifyChain } from '../../src/ledger/verify-chain';
import { largePicture } from '../large-bundle';
import { type Outcome, report, rounds } from './measure';

const CAPTURES = 50;
const PICTURE_BYTES = 4 * 1024 * 1024;
const SIGNATURES = 10_000;

/** Writing a bundle, hashing and manifest included, against fflate streaming the same files without hashing (P20). */
export async function exportBench(count: number): Promise<Outcome[]> {
  const { input, signer } = await testWorld(CAPTURES, (i) => largePicture(i, PICTURE_BYTES));
  const files = unpack((await writeBundle(input, signer)).bytes);
  const sequences = input.dossiers.map(({ entry }) => entry.body.sequence);
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const times = await rounds(count, {
    'export, hashed and signed': () =>
      timed(() => streamBundle({ ...input, sequences }, signer, { write: () => undefined })),
    'fflate, not hashed': () => timed(() => streamed(files)),
  });
  return report(`export, ${(CAPTURES * PICTURE_BYTES) / 1024 / 1024} MB`, times, [
    { of: 'export, hashed and signed', to: 'fflate, not hashed', must: 0.7, aim: 0.85, bound: 'least' },
  ]);
}

/** As our writer does: what shrinks is deflated, pictures are stored. */
function streamed(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  return new Promise((done, fail) => {
    const zip = new Zip((error, _chunk, final) => {
      if (error) fail(error);
      else if (final) done();
    });
    for (const [path, bytes] of files) {
      const entry = path.endsWith('.png') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      zip.add(entry);
      entry.push(bytes, true);
    }
    zip.end();
  });
}

/** Checking a ledger of ten thousand entries against the bare signatures (P24). */
export async function signaturesBench(count: number): Promise<Outcome[]> {
  const signer = await makeSigner(await generateKeyPair());
  const ledger: LedgerEntry[] = [];
  const clock = { now: () => '2026-11-22T12:00:00.000Z' };
  for (let i = 0; i < SIGNATURES; i++)
    ledger.push(
      await sealEntry(
        ledger.at(-1) ?? null,
        { kind: 'capture-failed', attemptId: crypto.randomUUID(), origin: 'https://a.example', code: 'tab-gone' },
        signer,
        clock,
      ),
    );
  const key = await importPublicKey(signer.publicKey);
  const bodies = ledger.map(bodyBytes);
  // As the command checks it: bodies are cut out of the lines, hashes are Node's.
  const tools = { bodies, digest: NODE_TOOLS.digest ?? sha256Hex };
  const signatures = ledger.map((entry) => fromBase64Url(entry.signature) ?? new Uint8Array());
  const timed = async (work: () => Promise<boolean>) => {
    const start = performance.now();
    if (!(await work())) throw new Error('a signature that does not hold');
    return performance.now() - start;
  };
  const bare = () =>
    Promise.all(
      bodies.map((body, i) =>
        crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signatures[i] ?? new Uint8Array(), body),
      ),
    );
  const times = await rounds(count, {
    'whole ledger': () => timed(async () => (await verifyChain(ledger, signer.publicKey, tools)).problems.length === 0),
    'bare signatures': () => timed(async () => (await bare()).every(Boolean)),
  });
  return report(`${SIGNATURES} signatures`, times, [
    { of: 'whole ledger', to: 'bare signatures', must: 1.3, aim: 1.1, bound: 'most' },
  ]);
}
