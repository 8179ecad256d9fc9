import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { transformSync } from 'esbuild';

export interface SourceFile {
  /** Path from the repository's root, with `/`. */
  path: string;
  text: string;
  /** `core`, `page` …, `entrypoints`, or null for what belongs to no layer. */
  layer: string | null;
  isTest: boolean;
}

/** Every file of our own code below a folder. */
export function sourceFiles(folder: string): SourceFile[] {
  return filesBelow(folder)
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8'), layer: layerOf(path), isTest: isTest(path) }));
}

export function filesBelow(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      if (name === 'node_modules' || name.startsWith('.')) return [];
      const path = posix.join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

export interface Import {
  specifier: string;
  /** Layer it leads to, `entrypoints`, or null when it is a package. */
  layer: string | null;
}

/** All imports, type-only ones too: a type is knowledge of another layer as well. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^|[\n;])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  for (const match of file.text.matchAll(pattern)) {
    const specifier = match[1] ?? match[2] ?? '';
    const layer = specifier.startsWith('.') ? layerOf(posix.join(posix.dirname(file.path), specifier)) : null;
    found.push({ specifier, layer });
  }
  return found;
}

/** `@scope/name/sub` → `@scope/name`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Lines of code as they run: without types and comments, so that a word in a sentence is not taken for a call. */
export function codeLines(file: SourceFile): readonly string[] {
  const known = linesOf.get(file);
  if (known) return known;
  const made = strippedLines(file);
  linesOf.set(file, made);
  return made;
}
/** Several tests ask for the same file. */
const linesOf = new WeakMap<SourceFile, readonly string[]>();

function strippedLines(file: SourceFile): string[] {
  const loader = file.path.endsWith('.tsx') ? 'tsx' : 'ts';
  const marked = file.text
    .replace(/\/\/ not the page: \S.*/g, "; 'not-the-page';")
    .replace(/\/\/ names only: \S.*/g, "; 'names-only';");
  return transformSync(marked, { loader, legalComments: 'none', target: 'esnext', jsx: 'preserve' })
    .code.split('\n')
    .map((line) => line.trim());
}

function layerOf(path: string): string | null {
  const [top, second] = path.split('/');
  if (top === 'entrypoints') return 'entrypoints';
  if (top !== 'src' || second === undefined) return null;
  // `../rules` leads to src/rules/index.ts; a file right under src has no layer.
  return path.split('/').length > 2 || !second.includes('.') ? second : null;
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/');
}
