import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PUBLISHED_NAMES, publishedSchema } from '../bundle/published-schemas';
import { RULES, ruleSetDocument } from '../rules';
import { RULE_BOOK_FILE, RULE_FIXTURES, SCHEMA_FOLDER } from './docs';
import { ruleBook } from './rule-book';

const ROOT = join(import.meta.dirname, '../..');
const written = readFileSync(join(ROOT, RULE_BOOK_FILE), 'utf8');

it('the rule book is not stale: npm run docs writes it again', () => {
  expect(ruleBook(ruleSetDocument(), join(ROOT, RULE_FIXTURES))).toBe(written);
});

it('has every rule in both languages at its own address, with examples', () => {
  for (const rule of RULES) {
    const article = written.split(`<article id="${rule.id}">`)[1]?.split('</article>')[0] ?? '';
    expect(article.match(/<section lang="(nl|en)"/g)).toEqual(['<section lang="nl"', '<section lang="en"']);
    expect(article.match(/<figure>/g)).toHaveLength(4);
  }
});

it('loads and runs nothing', () => {
  expect(written).not.toMatch(/<(script|link|img|iframe|object|embed)\b/i);
});

it('the JSON Schemas are not stale: npm run docs writes them again', () => {
  const names = PUBLISHED_NAMES.map((name) => `${name}.schema.json`);
  expect(readdirSync(join(ROOT, SCHEMA_FOLDER)).sort()).toEqual([...names].sort());
  for (const name of PUBLISHED_NAMES)
    expect(readFileSync(join(ROOT, SCHEMA_FOLDER, `${name}.schema.json`), 'utf8'), name).toBe(publishedSchema(name));
});
