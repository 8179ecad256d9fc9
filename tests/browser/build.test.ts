import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PERMISSIONS } from '../../src/ui/strings/permission-words';

const STORE_BUILDS = ['chrome-mv3', 'firefox-mv3'];
const ManifestSchema = z.object({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).optional(),
  optional_permissions: z.array(z.string()).optional(),
  optional_host_permissions: z.array(z.string()),
  content_scripts: z.array(z.unknown()).optional(),
  web_accessible_resources: z.array(z.unknown()).optional(),
  externally_connectable: z.unknown().optional(),
});

describe.each(STORE_BUILDS)('what is given to a store: %s', (build) => {
  const path = (file: string) => join('.output', build, file);
  const manifest = ManifestSchema.parse(JSON.parse(readFileSync(path('manifest.json'), 'utf8')));

  it('asks for the least at install, and for sites only one by one', () => {
    // `offscreen`: a document of ours, where Firefox has its background page; `sidePanel`: Firefox's sidebar needs none. Neither
    // reaches anything, nor does the item in the menu; that none of these shows a warning is asked of the browser in `ways-in.test.ts`.
    const [offscreen, sidePanel] = build.startsWith('firefox') ? [[], []] : [['offscreen'], ['sidePanel']];
    const alike = ['scripting', ...sidePanel, 'storage', 'unlimitedStorage'];
    const wanted = ['activeTab', 'alarms', 'contextMenus', ...offscreen, ...alike];
    expect([...manifest.permissions].sort()).toEqual(wanted);
    // The first page says of each what it is for.
    expect(PERMISSIONS).toEqual(expect.arrayContaining(wanted));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('runs nothing in pages by itself and shows pages nothing of its own', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('puts at most 10 kB into the frames of a watched site', () => {
    expect(statSync(path('watch.js')).size).toBeLessThanOrEqual(10_000);
    // Only where the user turned recording of consents on.
    expect(statSync(path('record.js')).size).toBeLessThanOrEqual(10_000);
  });

  it('reads pages with a script in ASCII, which a browser keeps at one byte a character', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
    expect(readFileSync(path('capture.js'), 'utf8')).toMatch(/^[\x00-\x7f]*$/);
  });

  it('carries of the rules about consent managers only what looks, and puts little of it into pages', () => {
    const worker = loadedBy('background.js', path)
      .map((file) => readFileSync(path(file), 'utf8'))
      .join('\n');
    expect(worker).toContain('#didomi-notice');
    // A question to the page's code, a button to press, a cookie to look for: nothing here does any of these.
    for (const acting of ['EVAL_DIDOMI', 'EVAL_ADOPT_TEST', '#adopt-reject-all-button', '__adroll_fpc'])
      expect(worker).not.toContain(acting);
    expect(worker).not.toContain('XMLHttpRequest');
    expect(statSync(path('facts.js')).size).toBeLessThanOrEqual(6_000);
    expect(statSync(path('signals.js')).size).toBeLessThanOrEqual(6_000);
  });

  it('keeps what reads certificates out of pages, and out of what popup and worker load at their start', () => {
    // The object identifier of what a time-stamp says.
    const inside = (file: string) => readFileSync(path(file), 'utf8').includes('1.2.840.113549.1.9.16.1.4');
    const injected = [
      'capture.js',
      'facts.js',
      'loaded.js',
      'page-words.js',
      'pinned.js',
      'record.js',
      'signals.js',
      'watch.js',
    ];
    const loaded = [...injected, ...loadedBy('popup.html', path), ...loadedBy('background.js', path)];
    expect(loaded.length).toBeGreaterThan(9);
    expect(loaded.filter(inside)).toEqual([]);
    expect(readdirSync(path('chunks')).filter((file) => inside(`chunks/${file}`))).toHaveLength(1);
  });

  it('starts the worker with at most 1.30 MB of code, all of which is loaded at each start', () => {
    const bytes = loadedBy('background.js', path).reduce((sum, file) => sum + statSync(path(file)).size, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(1_300_000);
  });

  it('loads the encryption of backups and bundles when asked for only, and without WebAssembly', () => {
    const chunks = readdirSync(path('chunks')).filter((name) => name.endsWith('.js'));
    const text = (file: string) => readFileSync(path(file), 'utf8');
    const age = chunks.filter((name) => text(`chunks/${name}`).includes('age-encryption.org/v1/scrypt'));
    expect(age).toHaveLength(1);
    // Named where it is asked for, so that opening a screen or waking the worker does not read it.
    for (const start of ['popup.html', 'review.html', 'verify.html', 'background.js'])
      expect(loadedBy(start, path).filter((file) => file.endsWith(age[0] ?? '?'))).toEqual([]);
    expect(text(`chunks/${age[0]}`)).not.toContain('WebAssembly');
  });

  it('carries the notices of the libraries in it', () => {
    const notices = readFileSync(path('THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toMatch(/^@duckduckgo\/autoconsent [\d.]+ \(MPL-2\.0\)$/m);
    const libraries =
      'preact zod dexie diff fflate canonicalize pdfjs-dist pkijs asn1js age-encryption set-cookie-parser'.split(' ');
    for (const name of libraries)
      expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\((MIT|Apache-2\\.0|BSD-3-Clause)\\)$`, 'm'));
    expect(notices).toContain('Permission is hereby granted, free of charge');
  });
});

/** The scripts of a page, and what they import before they run. */
function loadedBy(start: string, path: (file: string) => string): string[] {
  const found = new Set<string>();
  const inPage = () => [...readFileSync(path(start), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)];
  const queue = start.endsWith('.js') ? [start] : inPage().map(([, file]) => file ?? '');
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const folder = posix.dirname(file);
    for (const [, next] of readFileSync(path(file), 'utf8').matchAll(/(?:\bfrom|\bimport) ?"(\.[^"]+\.js)"/g))
      queue.push(posix.join(folder, next ?? ''));
  }
  return [...found];
}
