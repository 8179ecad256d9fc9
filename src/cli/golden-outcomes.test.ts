import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { READER_VERSION } from '../page/version';
import { RULE_SET_VERSION } from '../rules';
import { GOLDEN, GoldenOutcomesSchema, goldenOutcomes, OUTCOMES_FILE } from './golden-outcomes';

const ROOT = join(import.meta.dirname, '../..');
const accepted = GoldenOutcomesSchema.parse(JSON.parse(readFileSync(join(ROOT, OUTCOMES_FILE), 'utf8')));
const now = goldenOutcomes(ROOT);
const names = readdirSync(join(ROOT, GOLDEN, 'captures')).map((file) => file.replace('.json', ''));

describe('captures kept for good are judged as accepted (npm run docs -- --accept-outcomes)', () => {
  it.each(names)('%s', (name) => {
    expect(now.captures[name]).toEqual(accepted.captures[name]);
  });

  it('none was left out', () => {
    expect(Object.keys(accepted.captures).toSorted()).toEqual(names.toSorted());
  });

  // A page captured by the unattended build: what it sealed, byte for byte, as `<page>-r<reader version>.json`.
  it('one is by the reader of now', () => {
    expect(names.filter((name) => name.endsWith(`-r${READER_VERSION}`))).not.toEqual([]);
  });

  it('under this version of the rule set, of which the changelog tells', () => {
    expect(accepted.ruleSetVersion).toBe(RULE_SET_VERSION);
    expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`rule set ${RULE_SET_VERSION}`);
  });
});
