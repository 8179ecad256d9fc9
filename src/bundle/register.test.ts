import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalBytes } from '../core/canonical';
import { sha256Hex, utf8 } from '../core/digest';
import { FILES, recordPath } from './layout';
import type { BundleRegister } from './register-files';
import { REGISTER_FOLDER } from './register-rules';
import type { BagFiles } from './seal-bag';
import { type TestWorld, testUuid, testWorld } from './test-bundle';
import { ACTIVITY_ID, appender, registered, testActivity } from './test-register';
import { failedChecks, namedFiles, resealed, unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

let world: TestWorld & { register: BundleRegister };
let bundle: Uint8Array<ArrayBuffer>;
let paths: string[];

beforeAll(async () => {
  world = await registered(await testWorld());
  bundle = (await writeBundle(world.input, world.signer)).bytes;
  paths = [...unpack(bundle).keys()].filter((path) => path.startsWith(REGISTER_FOLDER)).toSorted();
});

async function failuresOf(change: (payload: BagFiles) => void): Promise<[string[], string[]]> {
  const verification = await verifyBundle(await resealed(bundle, world.signer, change));
  expect(verification.verdict).toBe('not-intact');
  return [failedChecks(verification), namedFiles(verification)];
}

const pathOf = (kind: string) => paths.find((path) => path.startsWith(`${REGISTER_FOLDER}${kind}/`)) ?? kind;

describe('a bundle about a processing activity', () => {
  test('holds the activity, who is responsible, recipients, agreements, descriptions, and acts without a capture', async () => {
    expect(paths.map((path) => path.split('/')[2])).toEqual([
      'activities',
      'agreements',
      'bodies',
      'consents',
      'processes',
      'recipients',
    ]);
    const verification = await verifyBundle(bundle);
    expect(verification.verdict).toBe('intact');
    expect(verification.checks.find(({ id }) => id === 'register-match')).toMatchObject({ found: '6/6' });
    expect(verification.checks.find(({ id }) => id === 'payload-known')).toMatchObject({ outcome: 'passed' });
    const report = new TextDecoder().decode(unpack(bundle).get(FILES.reportEn));
    for (const words of [
      'Nieuwsbrief versturen',
      'Post &lt;b&gt;Bezorger',
      'Consent records without a capture',
      pathOf('processes'),
    ])
      expect(report).toContain(words);
  });

  test('others have no such check', async () => {
    const { input, signer } = await testWorld();
    const { checks } = await verifyBundle((await writeBundle(input, signer)).bytes);
    expect(checks.map(({ id }) => id)).not.toContain('register-match');
  });

  test.each(['bodies', 'consents', 'processes'])('%s that the ledger names cannot be left out', async (kind) => {
    const [checks, files] = await failuresOf((payload) => void payload.delete(pathOf(kind)));
    expect(checks).toEqual(['register-match']);
    expect(files.some((path) => path.startsWith(`${REGISTER_FOLDER}${kind}/`))).toBe(true);
  });

  test.each(['activities', 'recipients'])('without %s the rest belongs to nothing', async (kind) => {
    const [checks] = await failuresOf((payload) => void payload.delete(pathOf(kind)));
    expect(checks).toEqual(['register-match']);
  });

  test.each(['activities', 'agreements', 'bodies', 'recipients', 'consents', 'processes'])(
    '%s with other content is not what the ledger names',
    async (kind) => {
      const path = pathOf(kind);
      const [checks, files] = await failuresOf((payload) => {
        const text = new TextDecoder().decode(payload.get(path));
        payload.set(
          path,
          utf8(text.replace(/Nieuwsbrief|Plein 1|2026-01-05|Utrecht|T14:00|vragen/, (was) => was.replace(/.$/, '9'))),
        );
      });
      expect(checks).toContain('register-match');
      expect(files).toContain(path);
    },
  );

  test('what was added, or stands under another name, is refused', async () => {
    for (const name of ['activities/x.json', 'later/x.json', `processes/${'0'.repeat(64)}.txt`, 'note.txt']) {
      const path = `${REGISTER_FOLDER}${name}`;
      expect((await failuresOf((payload) => void payload.set(path, utf8('{}'))))[1]).toContain(path);
    }
    const moved = `${REGISTER_FOLDER}activities/${testUuid(9)}.json`;
    const [, files] = await failuresOf((payload) => {
      payload.set(moved, payload.get(pathOf('activities')) ?? new Uint8Array());
      payload.delete(pathOf('activities'));
    });
    expect(files).toContain(moved);
  });

  test('a record with a capture has no place there', async () => {
    const path = `${REGISTER_FOLDER}consents/${testUuid(1)}.json`;
    const [checks] = await failuresOf((payload) => {
      payload.set(path, payload.get(recordPath(world.input.dossiers[0]?.sealed.captureId ?? '')) ?? new Uint8Array());
    });
    expect(checks).toEqual(['records-canonical', 'register-match']);
  });
});

describe('no bundle is made', () => {
  const written = (change: Partial<BundleRegister>, ledger = world.input.ledger) =>
    writeBundle({ ...world.input, ledger, register: { ...world.register, ...change } }, world.signer);

  test('of an activity other than the ledger names, or without what goes with it', async () => {
    const changed = { ...testActivity, name: 'Iets anders' };
    for (const change of [
      { activities: [changed] },
      { consents: [] },
      { processes: [] },
      { bodies: [] },
      { activities: [] },
    ])
      await expect(written(change)).rejects.toMatchObject({ code: 'store-corrupt' });
    const [process] = world.register.processes;
    if (!process) throw new Error('no process');
    const damaged = { ...process, bytes: async () => utf8('something else') };
    await expect(written({ processes: [damaged] })).rejects.toMatchObject({ code: 'store-corrupt' });
  });

  test('of what was removed; a later version goes in the place of an earlier one', async () => {
    const { ledger, append } = appender(world);
    await append({ kind: 'activity-removed', activityId: ACTIVITY_ID });
    await expect(written({}, ledger)).rejects.toMatchObject({ code: 'store-corrupt' });
    const later = { ...testActivity, name: 'Nieuwsbrief en acties' };
    const activityDigest = await sha256Hex(canonicalBytes(later));
    await append({ kind: 'activity-set', activityId: ACTIVITY_ID, activityDigest, retention: 'P2Y', automatic: false });
    const { bytes } = await written({ activities: [later], processes: [], consents: [] }, ledger);
    expect((await verifyBundle(bytes)).verdict).toBe('intact');
  });

  test('of a record that was deleted since', async () => {
    const { ledger, append } = appender(world);
    const [consent] = world.register.consents;
    const recordId = consent?.record.recordId ?? '';
    await append({ kind: 'consent-deleted', recordId, recordDigest: consent?.digest ?? '', reason: 'user' });
    await expect(written({}, ledger)).rejects.toMatchObject({ code: 'store-corrupt' });
    expect((await verifyBundle((await written({ consents: [] }, ledger)).bytes)).verdict).toBe('intact');
  });
});
