import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMPTY_NAMES, FORBIDDEN_CALLS, LAYERS, NODE_LAYERS, type World } from './architecture/layers';
import {
  codeLines,
  exists,
  filesBelow,
  importsOf,
  packageOf,
  type SourceFile,
  sourceFiles,
} from './architecture/source-files';

const MAX_LINES = 300;
const MAX_WIRING_LINES = 80;
const MAX_README_LINES = 40;

const source = sourceFiles('src');
const production = source.filter((file) => !file.isTest && file.path.endsWith('mjs') === false);
const entrypoints = sourceFiles('entrypoints');
const tests = sourceFiles('tests').filter((file) => !/^tests\/(?:corpus|fixtures)\//.test(file.path));

describe('layers', () => {
  it('every folder of src is a layer of the architecture', () => {
    const unknown = new Set(source.map((f) => f.layer ?? f.path).filter((layer) => !(layer in LAYERS)));
    expectNone([...unknown], `put it in one of: ${Object.keys(LAYERS).join(', ')}`);
  });

  it.each(Object.entries(LAYERS))('%s imports only what it may', (name, layer) => {
    const breaches = production
      .filter((file) => file.layer === name)
      .flatMap((file) =>
        importsOf(file)
          .filter((found) => !mayImport(name, found))
          .map((found) => `${file.path} imports ${found.specifier}`),
      );
    expectNone(breaches, `${layer.because}. ${name} may import: ${[...layer.layers, ...layer.packages].join(', ')}`);
  });

  it.each(Object.entries(LAYERS).filter(([, layer]) => layer.never.length > 0))(
    '%s stays out of worlds that are not its own',
    (name, layer) => {
      const files = production.filter((file) => file.layer === name);
      expectNone(
        files.flatMap((file) => breachesOf(file, layer.never)),
        layer.because,
      );
    },
  );

  it('nothing in src imports an entrypoint', () => {
    const breaches = source.filter((file) => importsOf(file).some((found) => found.layer === 'entrypoints'));
    expectNone(
      breaches.map((file) => file.path),
      'entrypoints wire layers together; move what you need into a layer',
    );
  });
});

describe('files', () => {
  it(`have at most ${MAX_LINES} lines`, () => {
    const long = [...source, ...entrypoints, ...tests].filter((file) => lines(file.text) > MAX_LINES);
    expectNone(
      long.map((file) => `${file.path}: ${lines(file.text)}`),
      'one idea per file: split it by idea, not by size',
    );
  });

  it('of tests mock no module', () => {
    // Only where the word stands at all is the code looked at without its comments: that takes milliseconds a file.
    const mocking = [...source, ...tests].filter(
      (file) => /[mM]ock|\\u/.test(file.text) && codeLines(file).some((line) => /\bvi\.(?:do)?[mM]ock\(/.test(line)),
    );
    expectNone(
      mocking.map((file) => file.path),
      'unit test files share their modules (vitest.config.ts), so the next file would meet the mock; hand in what differs',
    );
  });

  it(`of entrypoints are wiring: at most ${MAX_WIRING_LINES} lines`, () => {
    const long = entrypoints.filter((file) => lines(file.text) > MAX_WIRING_LINES);
    expectNone(
      long.map((file) => `${file.path}: ${lines(file.text)}`),
      'move the work to src/commands or src/ui',
    );
  });

  it('and folders are named after what is in them', () => {
    const empty = [...source, ...entrypoints, ...tests]
      .map((file) => file.path)
      .filter((path) => path.split('/').some((part) => EMPTY_NAMES.includes(part.replace(/\..*$/, ''))));
    expectNone(empty, `a name like ${EMPTY_NAMES.slice(0, 3).join(', ')} says nothing: name the idea`);
  });

  it('send no request but for the statements that the user asked to keep, and to the time-stamp authority that the user named', () => {
    const network = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\(|\bWebTransport\b/;
    const asking = [...production, ...entrypoints].filter(
      (file) => file.layer !== 'cli' && codeLines(file).some((line) => network.test(line)),
    );
    // system.ts hands the browser's own `fetch` to the other two, which are tested to ask only where they may.
    expect(asking.map((file) => file.path).sort()).toEqual([
      'src/commands/fetch-information.ts',
      'src/commands/system.ts',
      'src/commands/time-stamp/ask-authority.ts',
    ]);
  });

  it('name no path of one machine', () => {
    const found = [...source, ...entrypoints, ...tests].filter(
      (file) => file.path !== 'tests/architecture.test.ts' && /\/(?:work|home)\/[a-z]/.test(file.text),
    );
    expectNone(
      found.map((file) => file.path),
      'the project must work on any machine',
    );
  });
});

describe('README', () => {
  const present = Object.keys(LAYERS).filter((name) => source.some((file) => file.layer === name));
  it.each(present)(`of src/%s says what it is for in at most ${MAX_README_LINES} lines`, (name) => {
    const path = `src/${name}/README.md`;
    expect(exists(path), `${path}: purpose, what it may import, decisions and why`).toBe(true);
    expect(lines(readFileSync(path, 'utf8'))).toBeLessThanOrEqual(MAX_README_LINES);
  });
});

describe('rules', () => {
  const rules = production.filter((file) => /^export const \w+ = defineRule\(/m.test(file.text));
  const registry = source.find((file) => file.path === 'src/rules/registry.ts');

  it('there are some', () => {
    expect(rules.length).toBeGreaterThan(0);
  });

  it.each(rules.map((file) => file.path))(
    '%s: file name is the id, registered, with a test and fixture pairs',
    (path) => {
      const id = posix.basename(path, '.ts');
      const file = rules.find((rule) => rule.path === path);
      expect(path, 'rules live directly in src/rules').toBe(`src/rules/${id}.ts`);
      expect(file?.text, 'the id is the name of the file').toContain(`id: '${id}'`);
      const registered = registry && importsOf(registry).some((found) => found.specifier === `./${id}`);
      expect(registered, `import ./${id} in src/rules/registry.ts and add it to RULES`).toBe(true);
      expect(exists(`src/rules/${id}.test.ts`), `write src/rules/${id}.test.ts`).toBe(true);
      expect(fixturePairs(id).length, `put HTML + JSON pairs in tests/fixtures/rules/${id}/`).toBeGreaterThanOrEqual(2);
      expect(unpaired(id), 'each fixture is a pair of .html and .json').toEqual([]);
    },
  );

  it('fixtures belong to a rule', () => {
    const ids = new Set(rules.map((file) => posix.basename(file.path, '.ts')));
    const folders = new Set(filesBelow('tests/fixtures/rules').map((path) => path.split('/')[3] ?? ''));
    expect([...folders].filter((folder) => !ids.has(folder) && !folder.includes('.'))).toEqual([]);
  });
});

/** The list is in the message, since the advice alone does not say where. */
function expectNone(found: readonly string[], advice: string): void {
  expect(found.length, `${advice}\n${found.join('\n')}\n`).toBe(0);
}

function mayImport(name: string, { specifier, layer }: { specifier: string; layer: string | null }): boolean {
  const own = LAYERS[name];
  if (!own) return false;
  if (layer !== null) return layer === name || own.layers.includes(layer);
  if (specifier.startsWith('.')) return specifier.endsWith('.html') || specifier.endsWith('.json');
  if (specifier.startsWith('node:')) return NODE_LAYERS.includes(name);
  return own.packages.includes(packageOf(specifier));
}

function breachesOf(file: SourceFile, worlds: readonly World[]): string[] {
  const code = codeLines(file);
  return worlds.flatMap((world) =>
    FORBIDDEN_CALLS[world].flatMap(({ pattern, advice }) =>
      code
        .filter((line, i) => pattern.test(line) && !excused(code, i, world))
        .map((line) => `${file.path}: \`${line}\` ${advice}`),
    ),
  );
}

const MARKERS: Partial<Record<World, string>> = { 'page-write': 'not-the-page', 'crypto-or-storage': 'names-only' };

/** The marker is a statement of its own, so it stands on the line or the next. */
function excused(code: readonly string[], i: number, world: World): boolean {
  const marker = MARKERS[world];
  return marker !== undefined && [code[i], code[i + 1], code[i + 2]].some((line) => line?.includes(marker));
}

function fixturesOf(id: string): string[] {
  return filesBelow(`tests/fixtures/rules/${id}`);
}

function fixturePairs(id: string): string[] {
  const files = fixturesOf(id);
  return files.filter((path) => path.endsWith('.html') && files.includes(path.replace(/html$/, 'json')));
}

/** A page that another fixture frames (`*.frame.html`) has no expectation of its own. */
function unpaired(id: string): string[] {
  const files = fixturesOf(id).filter((path) => !/\.frame\.html$/.test(path));
  return files.filter((path) => {
    const twin = path.endsWith('.html') ? path.replace(/html$/, 'json') : path.replace(/json$/, 'html');
    return !files.includes(twin);
  });
}

function lines(text: string): number {
  return text.trimEnd().split('\n').length;
}
