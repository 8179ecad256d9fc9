import { describe, expect, test } from 'vitest';
import { RedactedSchema, type Redaction, WITHHELD } from '../../core/redaction';
import { type TestWorld, testWorld } from '../test-bundle';
import { consented } from '../test-consents';
import { judgedAgain } from '../test-judged';
import { HOSTILE_REASON, withNote, withVerdict } from '../test-reviewed';
import { failedChecks, unpack } from '../test-tamper';
import { verifyBundle } from '../verify-bundle';
import { writeBundle } from '../write-bundle';

const reason = { code: 'third-party' as const, text: 'naam van een klant' };
const NONE = { screenshot: null, copies: null, statements: null };

function words(...texts: string[]): Redaction {
  return { words: texts.map((text) => ({ text, reason })), files: NONE };
}

async function bundleOf({ input, signer }: TestWorld, redaction: Redaction) {
  const { bytes } = await writeBundle({ ...input, redaction }, signer);
  const files = new Map([...unpack(bytes)].map(([path, content]) => [path, new TextDecoder().decode(content)]));
  return { bytes, files, verification: await verifyBundle(bytes) };
}

describe('a redacted copy', () => {
  test('verifies, shows the word nowhere, and says where it was and why', async () => {
    const world = await testWorld(2, undefined, { committed: true });
    const { files, verification } = await bundleOf(world, words('Aanbiedingen'));
    expect(failedChecks(verification)).toEqual([]);
    expect(verification.verdict).toBe('intact');
    expect(verification.checks.find(({ id }) => id === 'redactions')).toMatchObject({
      outcome: 'passed',
      found: '2/2',
    });
    for (const [path, text] of files) if (path !== 'data/ruleset.json') expect(text, path).not.toMatch(/aanbiedingen/i);
    expect(
      [...files.keys()].filter((path) => path.startsWith('data/records/') || path.startsWith('data/evaluations/')),
    ).toEqual([]);
    const places = verification.withheld?.map(({ at }) => at) ?? [];
    expect(places).toContain('/frames/0/notices/0/text/exact');
    expect(places).toContain('/findings/0/params/label');
    expect(new Set(verification.withheld?.map((part) => part.reason.text))).toEqual(new Set([reason.text]));
    expect(files.get('data/findings.json')).toContain(WITHHELD.trim());
    expect(files.get('data/report.en.html')).toContain('personal data of a third party: naam van een klant');
    expect(verification.notProven.map(({ en }) => en).join()).toContain('This is a redacted copy');
  });

  test('never has the secret, and keeps what nothing is withheld from as it is', async () => {
    const world = await testWorld(2, undefined, { committed: true });
    const { files, verification } = await bundleOf(world, words('1 jaar'));
    expect(verification.verdict).toBe('intact');
    // Only the second capture has a statement that says so: of the first all is there.
    expect([...files.keys()].filter((path) => path.startsWith('data/redacted/'))).toHaveLength(1);
    expect([...files.keys()].filter((path) => path.startsWith('data/records/'))).toHaveLength(2);
    expect(verification.withheld?.map(({ at, file }) => [at, /\.\w+$/.exec(file)?.[0]])).toEqual([
      [null, '.html'],
      [null, '.txt'],
    ]);
    const title = await bundleOf(world, words('Nieuwsbrief </title>'));
    const secrets = world.input.dossiers.flatMap(({ sealed, evaluation }) => [
      sealed.capture.redaction?.secret ?? '',
      evaluation.evaluation.redaction?.secret ?? '',
    ]);
    expect(secrets).toHaveLength(4);
    for (const [path, text] of title.files)
      if (!path.startsWith('data/evaluations/'))
        for (const secret of secrets) expect(text.includes(secret), path).toBe(false);
  });

  test('withholds what quotes the words by itself: verdicts, consent records, copies, texts', async () => {
    const committed = await testWorld(1, undefined, { committed: true });
    const world = await consented(await withNote(await withVerdict(committed, 0, 'confirmed'), 0), 0, 1);
    const { files, verification } = await bundleOf(world, words('aanbiedingen', HOSTILE_REASON.slice(0, 6)));
    expect(failedChecks(verification)).toEqual([]);
    const whole = verification.withheld?.flatMap(({ at, file }) => (at === null ? [file.split('/')[1]] : []));
    expect(whole?.toSorted()).toEqual(['consents', 'notices', 'reviews']);
    // The words of the notice themselves: their file is left out, and named by nothing.
    expect([...files.keys()].filter((path) => /^data\/notices\/.*\.txt$/.test(path))).toHaveLength(1);
  });

  test('of a capture that was judged again, each evaluation', async () => {
    const again = await judgedAgain(await testWorld(1, undefined, { committed: true }), 0, '2027-01-01');
    const { verification } = await bundleOf(again, words('aanbiedingen'));
    expect(failedChecks(verification)).toEqual([]);
    const evaluations = verification.withheld?.filter(({ file }) => file.startsWith('data/evaluations/'));
    expect(new Set(evaluations?.map(({ file }) => file)).size).toBe(2);
  });

  test('can leave out pictures, copies and statements whole', async () => {
    const world = await testWorld(1, undefined, { committed: true });
    const files = { screenshot: reason, copies: reason, statements: reason };
    const { verification, files: all } = await bundleOf(world, { words: [], files });
    expect(verification).toMatchObject({ verdict: 'intact' });
    expect(verification.withheld).toHaveLength(4);
    expect(all.get('data/report.nl.html')).toContain('De schermafdruk is weggelaten.');
    expect([...all.keys()].filter((path) => path.startsWith('data/snapshots/'))).toEqual([]);
  });

  test('of captures of before: whole files at most', async () => {
    const world = await testWorld(1);
    await expect(bundleOf(world, words('aanbiedingen'))).rejects.toMatchObject({ code: 'not-redactable' });
    const { verification } = await bundleOf(world, { words: [], files: { ...NONE, screenshot: reason } });
    expect(verification.verdict).toBe('intact');
  });

  test('is refused when a word is one of ours, or still shows somewhere', async () => {
    const world = await testWorld(1, undefined, { committed: true });
    await expect(bundleOf(world, words('checkbox'))).rejects.toMatchObject({ code: 'not-redactable' });
    await expect(bundleOf(world, words('gone.example'))).rejects.toMatchObject({
      code: 'redaction-shows',
      message: 'data/log/log.jsonl',
    });
    await expect(bundleOf(world, words('Voorbeeld B.V.'))).rejects.toMatchObject({ code: 'redaction-shows' });
  });

  test('is not refused for a word that rules or report say by themselves', async () => {
    const world = await testWorld(1, undefined, { committed: true });
    const { verification } = await bundleOf(world, words('Schermafdruk', 'hokje', 'nieuwsbrief'));
    expect(verification.verdict).toBe('intact');
  });

  test('with nothing found is a whole bundle', async () => {
    const world = await testWorld(1, undefined, { committed: true });
    const { verification } = await bundleOf(world, words('staat er niet in'));
    expect(verification).toMatchObject({ verdict: 'intact' });
    expect(verification.withheld).toBeUndefined();
    expect(verification.checks.find(({ id }) => id === 'commitments')).toMatchObject({
      outcome: 'passed',
      found: '2/2',
    });
  });

  test('is in the form that its schema says', async () => {
    const world = await testWorld(1, undefined, { committed: true });
    const { files } = await bundleOf(world, words('aanbiedingen'));
    const [redacted] = [...files].filter(([path]) => path.startsWith('data/redacted/'));
    expect(RedactedSchema.safeParse(JSON.parse(redacted?.[1] ?? '')).success).toBe(true);
  });
});
