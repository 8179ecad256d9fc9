import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareCaptures } from '../compare/compare-captures';
import { compareFindings } from '../compare/compare-findings';
import { comparisonDocument } from '../compare/comparison-document';
import { LATER_CAPTURE, SAMPLE_CAPTURE, SAMPLE_EVALUATION } from '../ui/testing/sample';
import { countersign } from './countersignature';
import { PUBLISHED, PUBLISHED_NAMES, type PublishedName } from './published-schemas';
import { testWorld } from './test-bundle';
import { consented } from './test-consents';
import { judgedAgain } from './test-judged';
import { registered } from './test-register';
import { withNote, withVerdict } from './test-reviewed';
import { unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/**
 * The published JSON Schemas, read by another implementation than ours, against every JSON file of bundles of every format. They are
 * what somebody who writes a verifier in another language has.
 */
const ROOT = join(import.meta.dirname, '../..');
const GOLDEN = ['bundles', 'time-stamped'].flatMap((folder) =>
  readdirSync(join(ROOT, 'tests/golden', folder))
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(ROOT, 'tests/golden', folder, name)),
);
let validators: Map<PublishedName, ValidateFunction>;

beforeAll(() => {
  // Formats are said twice, as a format and as a pattern; the pattern is enough.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false, strictRequired: false });
  validators = new Map(
    PUBLISHED_NAMES.map((name) => [
      name,
      ajv.compile(JSON.parse(readFileSync(join(ROOT, `docs/schemas/${name}.schema.json`), 'utf8'))),
    ]),
  );
  // Every schema is compiled whole, which takes seconds.
}, 60_000);

/** Documents of a bundle by the schema they must follow; a log has one for each line. */
function documentsOf(files: ReadonlyMap<string, Uint8Array>): { name: PublishedName; path: string; json: unknown }[] {
  return [...files].flatMap(([path, bytes]) => {
    const name = PUBLISHED_NAMES.find((each) => PUBLISHED[each].files?.test(path));
    if (!name) return [];
    const text = new TextDecoder().decode(bytes);
    const texts = path.endsWith('.jsonl') ? text.trimEnd().split('\n') : [text];
    return texts.map((each) => ({ name, path, json: JSON.parse(each) }));
  });
}

function faultsOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  return documentsOf(files).flatMap(({ name, path, json }) => {
    const validate = validators.get(name);
    return validate?.(json) ? [] : [`${path}: ${JSON.stringify(validate?.errors?.slice(0, 2))}`];
  });
}

describe('docs/schemas', () => {
  test.each(GOLDEN.map((path) => [path.slice(ROOT.length + 1), path]))('hold for %s', (_name, path) => {
    const files = unpack(readFileSync(path));
    expect(faultsOf(files)).toEqual([]);
    const names = new Set(documentsOf(files).map(({ name }) => name));
    // Of a redacted copy one file stands for both.
    const evidence = names.has('redacted') ? (['redacted'] as const) : (['capture', 'evaluation'] as const);
    for (const name of [...evidence, 'custody', 'findings', 'ledger-entry', 'merkle', 'rule-set'] as const)
      expect(names).toContain(name);
  });

  test('hold for every file of JSON that a bundle has, so none is left without one', async () => {
    const reviewed = await withVerdict(await judgedAgain(await testWorld(), 1, '2027-01-01'), 0, 'confirmed');
    const { input, signer } = await registered(await consented(await withNote(reviewed, 0), 0, 1));
    const files = unpack((await writeBundle(input, signer)).bytes);
    expect(faultsOf(files)).toEqual([]);
    const json = [...files.keys()].filter((path) => path.startsWith('data/') && /\.jsonl?$/.test(path));
    expect(json.filter((path) => !PUBLISHED_NAMES.some((name) => PUBLISHED[name].files?.test(path)))).toEqual([]);
  });

  test('hold for a redacted copy', async () => {
    const { input, signer } = await testWorld(1, undefined, { committed: true });
    const words = [{ text: 'aanbiedingen', reason: { code: 'other' as const, text: '' } }];
    const redaction = { words, files: { screenshot: null, copies: null, statements: null } };
    const { bytes } = await writeBundle({ ...input, redaction }, signer);
    expect(faultsOf(unpack(bytes))).toEqual([]);
    expect(documentsOf(unpack(bytes)).map(({ name }) => name)).toContain('redacted');
    expect(validators.get('verification')?.(JSON.parse(JSON.stringify(await verifyBundle(bytes))))).toBe(true);
  });

  test('hold for a countersignature and for what the verifier says', async () => {
    const { input, signer } = await testWorld(1);
    const verification = await verifyBundle((await writeBundle(input, signer)).bytes);
    const signed = await countersign(verification, 'Received by post.', '2026-11-23T10:00:00.000Z', signer);
    expect(validators.get('verification')?.(JSON.parse(JSON.stringify(verification)))).toBe(true);
    const [declared] = signed;
    if (!declared) throw new Error('no countersignature');
    expect(faultsOf(new Map([[declared.name, declared.bytes]]))).toEqual([]);
    expect(documentsOf(new Map([[declared.name, declared.bytes]]))).toHaveLength(1);
  });

  test('hold for a saved comparison, with every kind of change in it, and refuse one with a field too many', () => {
    const comparison = compareCaptures(SAMPLE_CAPTURE, LATER_CAPTURE, [
      { kind: 'date' },
      { kind: 'pattern', pattern: 'nog #' },
    ]);
    const side = (captureDigest: string) => ({
      captureId: SAMPLE_CAPTURE.captureId,
      captureDigest,
      evaluationDigest: 'e'.repeat(64),
      ruleSetVersion: '1',
      capturedAt: SAMPLE_CAPTURE.capturedAt,
      url: SAMPLE_CAPTURE.visit.url,
    });
    const text = comparisonDocument({
      before: side('a'.repeat(64)),
      after: side('b'.repeat(64)),
      masks: [{ kind: 'date' }],
      comparison,
      findings: compareFindings(SAMPLE_EVALUATION, SAMPLE_EVALUATION, new Map()),
    });
    const document = JSON.parse(text);
    const validate = validators.get('comparison');
    expect([validate?.(document), validate?.errors]).toEqual([true, null]);
    for (const kind of ['changedDefaults', 'changed', 'added', 'removed'] as const)
      expect(comparison[kind].length, kind).toBeGreaterThan(0);
    for (const kind of ['masked', 'moved-from', 'moved-to', 'added', 'removed', 'same'])
      expect(text, kind).toContain(`"kind":"${kind}"`);
    expect(document.findings.appeared.length).toBeGreaterThan(0);
    expect(validate?.({ ...document, extra: 1 })).toBe(false);
    expect(validate?.({ ...document, before: { ...document.before, captureDigest: 'A'.repeat(64) } })).toBe(false);
  });

  test('refuse: a field too many, a digest in capitals, a known event in another form; take an event of a later kind', async () => {
    const { input, signer } = await testWorld(1);
    const files = unpack((await writeBundle(input, signer)).bytes);
    const [line] = documentsOf(files).filter(({ name }) => name === 'ledger-entry');
    const entry = line?.json;
    const validate = validators.get('ledger-entry');
    if (!validate || typeof entry !== 'object' || entry === null || !('body' in entry)) throw new Error('no entry');
    const withEvent = (event: unknown) => validate({ ...entry, body: Object.assign({}, entry.body, { event }) });
    expect(validate(entry)).toBe(true);
    expect(validate({ ...entry, extra: 1 })).toBe(false);
    expect(validate({ ...entry, hash: 'A'.repeat(64) })).toBe(false);
    expect(withEvent({ kind: 'key-made' })).toBe(false);
    expect(withEvent({ kind: 'of-later', anything: [1] })).toBe(true);
  });
});
