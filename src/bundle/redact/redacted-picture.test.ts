import { describe, expect, test } from 'vitest';
import type { PictureArea, Redaction } from '../../core/redaction';
import { joinAll } from '../../ledger/octets';
import { openDossiers } from '../bundle-dossiers';
import { byteSource } from '../byte-source';
import { secretIn } from '../picture/png-secret';
import { readPng } from '../picture/read-png';
import { type TestWorld, testUuid, testWorld } from '../test-bundle';
import { TEST_PICTURE, testPicture, unsaltedPicture } from '../test-picture';
import { failedChecks, unpack } from '../test-tamper';
import { verifyBundle } from '../verify-bundle';
import { writeBundle } from '../write-bundle';

const reason = { code: 'third-party' as const, text: 'naam in beeld' };
const other = { code: 'other' as const, text: 'iets anders' };
const FILES = { screenshot: null, copies: null, statements: null };

const areas = (...all: (PictureArea & { n?: number; why?: typeof reason | typeof other })[]): Redaction => ({
  words: [],
  files: FILES,
  areas: all.map(({ n = 1, why = reason, ...area }) => ({ captureId: testUuid(n), reason: why, ...area })),
});
const world = (captures = 1) => testWorld(captures, (i) => testPicture(i), { committed: true });

async function bundleOf({ input, signer }: TestWorld, redaction: Redaction) {
  const { bytes } = await writeBundle({ ...input, redaction }, signer);
  return { bytes, files: unpack(bytes), verification: await verifyBundle(bytes) };
}

const pixelsOf = (png: Uint8Array<ArrayBuffer> | undefined) => joinAll([...readPng(png ?? new Uint8Array()).bands()]);
const painted = `data/redacted/${testUuid(1)}.png`;

describe('a part of a screenshot', () => {
  test('is black in the copy, in whole tiles, and all the rest is what was captured', async () => {
    const made = await world(2);
    const { files, verification } = await bundleOf(made, areas({ x: 40, y: 10, width: 30, height: 5 }));
    expect(failedChecks(verification)).toEqual([]);
    expect(verification.verdict).toBe('intact');
    expect(verification.withheld).toMatchObject([
      { at: null, area: { x: 32, y: 0, width: 64, height: 32 }, reason, captureId: testUuid(1) },
    ]);
    const [before, after] = [pixelsOf(testPicture(0)), pixelsOf(files.get(painted))];
    for (let y = 0; y < TEST_PICTURE.height; y++)
      for (let x = 0; x < TEST_PICTURE.width; x++) {
        const at = (y * TEST_PICTURE.width + x) * 4;
        const isHidden = x >= 32 && x < 96 && y < 32;
        const expected = isHidden ? [0, 0, 0, 255] : [...before.subarray(at, at + 4)];
        expect([...after.subarray(at, at + 4)], `${x}, ${y}`).toEqual(expected);
      }
  });

  test('leaves out the whole picture and its secret; of other captures it stays', async () => {
    const made = await world(2);
    const { files } = await bundleOf(made, areas({ x: 0, y: 0, width: 1, height: 1 }));
    const snapshots = [...files.keys()].filter((path) => path.startsWith('data/snapshots/'));
    expect(snapshots).toHaveLength(1);
    expect([...files.keys()].filter((path) => path.startsWith('data/redacted/'))).toHaveLength(2);
    expect([...files.keys()].filter((path) => path.startsWith('data/records/'))).toHaveLength(2);
    const secret = secretIn(testPicture(0)) ?? '';
    expect(secret).toHaveLength(43);
    for (const [path, bytes] of files) expect(new TextDecoder('latin1').decode(bytes), path).not.toContain(secret);
  });

  test('is told with each reason, as few areas as there are; where two overlap, by the first', async () => {
    const made = await world();
    const { verification, files } = await bundleOf(
      made,
      areas(
        { x: 0, y: 0, width: 64, height: 64 },
        { x: 33, y: 0, width: 99, height: 1, why: other },
        { x: 99, y: 69, width: 500, height: 500, why: other },
      ),
    );
    expect(verification.verdict).toBe('intact');
    expect(verification.withheld?.map(({ area, reason: { text } }) => [area, text])).toEqual([
      [{ x: 0, y: 0, width: 64, height: 64 }, reason.text],
      [{ x: 64, y: 0, width: 36, height: 32 }, other.text],
      [{ x: 96, y: 64, width: 4, height: 6 }, other.text],
    ]);
    for (const [lang, words] of [
      ['nl', 'deel van de schermafdruk (x 0, y 0, 64 × 64 px)'],
      ['en', 'part of the screenshot (x 0, y 0, 64 × 64 px)'],
    ]) {
      const report = new TextDecoder().decode(files.get(`data/report.${lang}.html`));
      expect(report).toContain(words);
      expect(report).toContain(`href="redacted/${testUuid(1)}.png"`);
    }
  });

  test('goes together with words, with the whole picture it goes out whole', async () => {
    const made = await world();
    const words = [{ text: 'aanbiedingen', reason }];
    const both = await bundleOf(made, { ...areas({ x: 0, y: 0, width: 9, height: 9 }), words });
    expect(failedChecks(both.verification)).toEqual([]);
    expect(both.files.has(painted)).toBe(true);
    expect(both.files.has(`data/records/${testUuid(1)}.json`)).toBe(false);
    const whole = { ...areas({ x: 0, y: 0, width: 9, height: 9 }), files: { ...FILES, screenshot: other } };
    const { verification, files } = await bundleOf(made, whole);
    expect(verification.verdict).toBe('intact');
    expect(verification.withheld).toMatchObject([{ at: null, reason: other }]);
    expect(verification.withheld?.[0]).not.toHaveProperty('area');
    expect(files.has(painted)).toBe(false);
  });

  test('can be read again from the copy, as what it is', async () => {
    const { bytes, verification, files } = await bundleOf(await world(), areas({ x: 0, y: 0, width: 9, height: 9 }));
    const dossier = await (await openDossiers(byteSource(bytes), verification)).dossier(testUuid(1));
    expect(dossier.blobs.filter(({ role }) => role === 'screenshot')).toEqual([]);
    expect(dossier.withheld).toEqual(verification.withheld);
    expect(Buffer.compare(dossier.painted?.data ?? new Uint8Array(), files.get(painted) ?? new Uint8Array())).toBe(0);
  });

  test('of a picture of before cannot be withheld by itself; beside the picture nothing is', async () => {
    const before = await testWorld(1, (i) => unsaltedPicture(i), { committed: true });
    const area = areas({ x: 0, y: 0, width: 9, height: 9 });
    await expect(bundleOf(before, area)).rejects.toMatchObject({ code: 'not-redactable' });
    const beside = await bundleOf(await world(), areas({ x: 100, y: 0, width: 9, height: 9 }));
    expect(beside.verification.withheld).toBeUndefined();
    expect(beside.files.has(painted)).toBe(false);
  });

  test('is refused where the record commits to other tiles than the picture has', async () => {
    const { input, signer } = await world();
    const [dossier] = input.dossiers;
    const { capture } = dossier?.sealed ?? {};
    if (!dossier || capture?.screenshot.state !== 'taken') throw new Error('no picture');
    // As the writer would find it, were the store to hold such a record: the ledger is not looked at here.
    const screenshot = { ...capture.screenshot, tiles: 'a'.repeat(64) };
    const changed = { ...dossier, sealed: { ...dossier.sealed, capture: { ...capture, screenshot } } };
    const redaction = areas({ x: 0, y: 0, width: 9, height: 9 });
    await expect(writeBundle({ ...input, dossiers: [changed], redaction }, signer)).rejects.toMatchObject({
      code: 'not-redactable',
    });
  });
});
