import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from './new-rule';

const REGISTRY = join('src', 'rules', 'registry.ts');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-rule-'));
  mkdirSync(join(root, 'src/rules'), { recursive: true });
  cpSync(join(import.meta.dirname, '../..', REGISTRY), join(root, REGISTRY));
  vi.stubEnv('CONSENT_WITNESS_ROOT', root);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

test('writes rule, test and pages in both languages, and registers it last', async () => {
  expect(await main(['moon-phase-consent'])).toBe(0);
  expect(readFileSync(join(root, 'src/rules/moon-phase-consent.ts'), 'utf8')).toContain(
    'export const moonPhaseConsent',
  );
  const pages = [
    'fails-nl',
    'fails-en',
    'passes-nl',
    'passes-en',
    'in-shadow-root-nl',
    'in-frame-en',
    'in-frame-en.frame',
  ];
  for (const page of pages)
    expect(existsSync(join(root, `tests/fixtures/rules/moon-phase-consent/${page}.html`)), page).toBe(true);
  const registry = readFileSync(join(root, REGISTRY), 'utf8');
  expect(registry).toContain("import { moonPhaseConsent } from './moon-phase-consent';");
  expect(registry).toMatch(/ {2}moonPhaseConsent,\n\];/);
});

test('overwrites nothing', async () => {
  await main(['moon-phase-consent']);
  const before = readFileSync(join(root, REGISTRY), 'utf8');
  expect(await main(['moon-phase-consent'])).toBe(65);
  expect(readFileSync(join(root, REGISTRY), 'utf8')).toBe(before);
});

test('64 for what is no name of a rule', async () => {
  for (const args of [[], ['Moon-Phase'], ['moon'], ['../x-y'], ['a-b', 'c-d']]) expect(await main(args)).toBe(64);
  expect(await main(['--help'])).toBe(0);
});
