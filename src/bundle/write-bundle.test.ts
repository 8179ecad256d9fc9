import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalBytes } from '../core/canonical';
import { utf8 } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { Signer } from '../core/ledger-entry';
import type { Dossier } from '../core/sealed';
import { byteSource } from './byte-source';
import { EVIDENCE_FOLDERS, recordPath, SIGNATURE_FILES } from './layout';
import { type TestWorld, testWorld } from './test-bundle';
import { packZip } from './test-pack-zip';
import { unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';
import { readZipDirectory } from './zip-directory';

let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
});

test('a bundle of two captures is intact, its signer unconfirmed', async () => {
  const { bytes, fileName, manifestDigest } = await writeBundle(world.input, world.signer);
  expect(fileName).toBe('consent-proof-7f0c6a52-8f0e-4f57-9a43-0d2f3c1b5e60.zip');
  expect(manifestDigest).toMatch(/^[0-9a-f]{64}$/);
  const verification = await verifyBundle(bytes);
  expect(verification.checks.filter((check) => check.outcome !== 'passed')).toMatchObject([
    { id: 'key-pinned' },
    { id: 'time-anchored' },
  ]);
  expect(verification).toMatchObject({ verdict: 'intact', signer: 'unconfirmed', summary: { captures: 2 } });
});

test('one capture of two: the whole ledger goes along, the other record does not', async () => {
  const { bytes } = await writeBundle({ ...world.input, dossiers: world.input.dossiers.slice(1) }, world.signer);
  expect(await verifyBundle(bytes)).toMatchObject({ verdict: 'intact', summary: { captures: 1 } });
  expect([...unpack(bytes).keys()].filter((path) => path.startsWith('data/records/'))).toHaveLength(1);
});

test('the record in the bundle is the sealed bytes, byte for byte', async () => {
  const [dossier] = world.input.dossiers;
  const files = unpack((await writeBundle(world.input, world.signer)).bytes);
  expect(files.get(`data/records/${dossier?.sealed.captureId}.json`)).toEqual(dossier?.sealed.bytes);
});

test('the same input gives the same bytes but for the signatures, in any order of dossiers', async () => {
  const one = unpack((await writeBundle(world.input, world.signer)).bytes);
  const dossiers = [...world.input.dossiers].reverse();
  const two = unpack((await writeBundle({ ...world.input, dossiers }, world.signer)).bytes);
  const unsigned = (files: typeof one) => [...files].filter(([path]) => !SIGNATURE_FILES.includes(path));
  expect(unsigned(two)).toEqual(unsigned(one));
});

test('names keep to what no tool has to escape', async () => {
  const names = [...unpack((await writeBundle(world.input, world.signer)).bytes).keys()];
  for (const name of names) expect(name).toMatch(/^(VERIFY\.md|[a-z0-9._/-]+)$/);
});

test('files stand in one order: evidence as the ledger has it, what follows from it, then what is said of all that', async () => {
  const names = [...unpack((await writeBundle(world.input, world.signer)).bytes).keys()];
  const kinds = names.map((name) => (EVIDENCE_FOLDERS.test(name) ? 1 : name.startsWith('data/') ? 2 : 3));
  expect(kinds).toEqual(kinds.toSorted());
  expect(new Set(kinds).size).toBe(3);
  const records = names.filter((name) => name.startsWith('data/records/'));
  expect(records).toEqual(world.input.dossiers.map(({ sealed }) => recordPath(sealed.captureId)));
});

test('an organisation cannot write a second label into bag-info.txt', async () => {
  const organisation = 'Evil\nPayload-Oxum: 1.1\r\u2028X: y';
  const { bytes } = await writeBundle({ ...world.input, organisation }, world.signer);
  const info = new TextDecoder().decode(unpack(bytes).get('bag-info.txt'));
  expect(info).toContain('Source-Organization: Evil Payload-Oxum: 1.1 X: y\n');
  expect((await verifyBundle(bytes)).verdict).toBe('intact');
  const { organisation: _none, ...without } = world.input;
  expect((await verifyBundle((await writeBundle(without, world.signer)).bytes)).verdict).toBe('intact');
});

describe('no bundle at all', () => {
  test.each([0, 1, 2])('when signature %i fails', async (good) => {
    let left = good;
    const failing: Signer = {
      ...world.signer,
      sign: (bytes) => (left-- > 0 ? world.signer.sign(bytes) : Promise.reject(new Error('key is gone'))),
    };
    await expect(writeBundle(world.input, failing)).rejects.toThrow(
      expect.objectContaining({ name: 'WitnessError', code: 'signing-failed' }),
    );
  });

  test.each<[string, (dossier: Dossier) => Dossier]>([
    ['a damaged part', (d) => ({ ...d, damaged: ['0'.repeat(64)] })],
    ['a record that changed', (d) => ({ ...d, sealed: { ...d.sealed, bytes: canonicalBytes({ a: 1 }) } })],
    ['an evaluation that changed', (d) => ({ ...d, evaluation: { ...d.evaluation, bytes: utf8('{}') } })],
    ['a blob that changed', (d) => ({ ...d, blobs: d.blobs.map((blob) => ({ ...blob, data: utf8('x') })) })],
    ['a blob that is gone', (d) => ({ ...d, blobs: d.blobs.slice(1) })],
    ['another ledger entry', (d) => ({ ...d, entry: { ...d.entry, hash: '0'.repeat(64) } })],
  ])('with %s', async (_name, change) => {
    const dossiers = world.input.dossiers.map((dossier, i) => (i === 0 ? change(dossier) : dossier));
    await expect(writeBundle({ ...world.input, dossiers }, world.signer)).rejects.toThrow(
      expect.objectContaining({ name: 'WitnessError', code: 'store-corrupt' }),
    );
  });

  test.each([
    ['no dossier', { dossiers: [] }],
    ['an export id that is no UUID', { exportId: '../evil' }],
    ['a time that is none', { exportedAt: 'yesterday' }],
  ])('with %s', async (_name, change) => {
    const made = writeBundle({ ...world.input, ...change }, world.signer);
    await expect(made).rejects.toBeInstanceOf(WitnessError);
    await expect(made).rejects.toMatchObject({ code: 'bad-input' });
  });
});

test('what deflates like a bomb is stored, so that our own reader takes it', async () => {
  const zeros = new Uint8Array(40 * 1024 * 1024);
  const files = new Map([
    ['data/a.json', zeros],
    ['data/b.json', zeros],
  ]);
  const zip = packZip('consent-proof-x', files);
  expect(zip.length).toBeGreaterThan(zeros.length);
  expect(await readZipDirectory(byteSource(zip))).toMatchObject({
    entries: [{ method: 8 }, { method: 0 }],
    problems: [],
  });
}, 30_000);
