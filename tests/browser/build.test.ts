import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const STORE_BUILDS = ['chrome-mv3', 'firefox-mv3'];
const ManifestSchema = z.object({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).optional(),
  optional_host_permissions: z.array(z.string()),
  content_scripts: z.array(z.unknown()).optional(),
  web_accessible_resources: z.array(z.unknown()).optional(),
  externally_connectable: z.unknown().optional(),
});

describe.each(STORE_BUILDS)('what is given to a store: %s', (build) => {
  const path = (file: string) => join('.output', build, file);
  const manifest = ManifestSchema.parse(JSON.parse(readFileSync(path('manifest.json'), 'utf8')));

  it('asks for the least at install, and for sites only one by one', () => {
    // `offscreen` shows no warning and reaches nothing: a document of ours, where Firefox has its background page.
    const offscreen = build.startsWith('firefox') ? [] : ['offscreen'];
    const wanted = ['activeTab', 'alarms', ...offscreen, 'scripting', 'storage', 'unlimitedStorage'];
    expect([...manifest.permissions].sort()).toEqual(wanted);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('runs nothing in pages by itself and shows pages nothing of its own', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('puts at most 10 kB into the frames of a watched site', () => {
    expect(statSync(path('watch.js')).size).toBeLessThanOrEqual(10_000);
  });

  it('carries of the rules about consent managers only what looks, and puts little of it into pages', () => {
    const worker = readFileSync(path('background.js'), 'utf8');
    expect(worker).toContain('#didomi-notice');
    // A question to the page's code, a button to press, a cookie to look for: nothing here does any of these.
    for (const acting of ['EVAL_DIDOMI', 'EVAL_ADOPT_TEST', '#adopt-reject-all-button', '__adroll_fpc'])
      expect(worker).not.toContain(acting);
    expect(worker).not.toContain('XMLHttpRequest');
    expect(statSync(path('facts.js')).size).toBeLessThanOrEqual(6_000);
    expect(statSync(path('signals.js')).size).toBeLessThanOrEqual(6_000);
  });

  it('loads the encryption of backups on the review page only, when asked for, and without WebAssembly', () => {
    const chunks = readdirSync(path('chunks')).filter((name) => name.endsWith('.js'));
    const text = (file: string) => readFileSync(path(file), 'utf8');
    const age = chunks.filter((name) => text(`chunks/${name}`).includes('age-encryption.org/v1/scrypt'));
    expect(age).toHaveLength(1);
    const naming = chunks.filter((name) => text(`chunks/${name}`).includes(age[0] ?? '?'));
    expect(naming.every((name) => name.startsWith('review-'))).toBe(true);
    expect(text('popup.html')).not.toContain('review-');
    expect(text(`chunks/${age[0]}`)).not.toContain('WebAssembly');
    expect(text('background.js')).not.toContain('age-encryption');
  });

  it('carries the notices of the libraries in it', () => {
    const notices = readFileSync(path('THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toMatch(/^@duckduckgo\/autoconsent [\d.]+ \(MPL-2\.0\)$/m);
    for (const name of ['preact', 'zod', 'dexie', 'diff', 'fflate', 'canonicalize', 'pdfjs-dist', 'age-encryption'])
      expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\((MIT|Apache-2\\.0|BSD-3-Clause)\\)$`, 'm'));
    expect(notices).toContain('Permission is hereby granted, free of charge');
  });
});
