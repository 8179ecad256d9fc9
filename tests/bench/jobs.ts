import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { World } from './isolated-world';

const SHA = `async (text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))`;

/** JSON and SHA-256 of what `work` gives, timed where it runs. The text is kept for `takeResult`. */
function timed(work: string): string {
  return `(async () => {
    const sha = ${SHA};
    const start = performance.now();
    const text = JSON.stringify(await (${work}));
    await sha(text);
    const took = performance.now() - start;
    globalThis.__benchText = text;
    return took;
  })()`;
}

/** Ours: the script as built, evaluated whole in each frame, as an injection does. Compiling it is in the time. */
export async function ourCapture(worlds: readonly World[], source: string): Promise<number> {
  return (await ourFrames(worlds, source)).reduce((sum, took) => sum + took, 0);
}

/** The same, frame by frame. */
async function ourFrames(worlds: readonly World[], source: string): Promise<number[]> {
  const times: number[] = [];
  for (const world of worlds) times.push(number(await world.evaluate(timed(scriptAsExpression(source)))));
  return times;
}

/**
 * The reading of each frame alone, compiling it included: one task each, since a state must be read at one moment. JSON and
 * hash are no part of it, here as in the anchor: the product hashes in its worker.
 */
export async function ourTasks(worlds: readonly World[], source: string): Promise<number[]> {
  const times: number[] = [];
  for (const world of worlds)
    times.push(
      number(
        await world.evaluate(`(() => {
          const start = performance.now();
          globalThis.__benchTask = ${scriptAsExpression(source)};
          return performance.now() - start;
        })()`),
      ),
    );
  return times;
}

/** rrweb of the top document alone, without JSON and hash: one task. @param loading puts loading it in the time, as it is in ours */
export async function rrwebTask([top]: readonly World[], library: string, loading: boolean): Promise<number> {
  if (!top) throw new Error('no world');
  if (!loading) await top.evaluate(library);
  return number(
    await top.evaluate(`(() => {
      const start = performance.now();
      ${loading ? `(0, eval)(${JSON.stringify(library)});` : ''}
      const { createMirror, snapshot } = globalThis.__rrweb;
      snapshot(document, { mirror: createMirror(), inlineStylesheet: true });
      return performance.now() - start;
    })()`),
  );
}

/** What the frames gave at the last {@link ourCapture}. */
export async function capturedText(worlds: readonly World[]): Promise<unknown[]> {
  const frames: unknown[] = [];
  for (const world of worlds) frames.push(JSON.parse(String(await world.evaluate('globalThis.__benchText'))));
  return frames;
}

/** The value of a script is the value of its last statement, which only `eval` gives; a direct eval keeps scopes slow, so indirect. */
function scriptAsExpression(source: string): string {
  return `(0, eval)(${JSON.stringify(source)})`;
}

/**
 * rrweb, page and frames one by one. The anchor has the library loaded beforehand; `loading` puts that in the time, as it is
 * in ours: shown beside the anchor, to tell what part of our time is loading a script.
 */
export async function rrwebCapture([top]: readonly World[], library: string, loading: boolean): Promise<number> {
  if (!top) throw new Error('no world');
  if (!loading) await top.evaluate(library);
  return number(
    await top.evaluate(
      timed(`(() => {
        ${loading ? `(0, eval)(${JSON.stringify(library)});` : ''}
        const { createMirror, snapshot } = globalThis.__rrweb;
        const take = (doc) => {
          const frames = [...doc.querySelectorAll('iframe')].flatMap((f) => (f.contentDocument ? [f.contentDocument] : []));
          return [snapshot(doc, { mirror: createMirror(), inlineStylesheet: true }), ...frames.flatMap(take)];
        };
        return take(document);
      })()`),
    ),
  );
}

/** `customElements` is null in an isolated world; without a stub rrweb throws and catches once per element. */
export async function rrwebLibrary(root: string): Promise<string> {
  return `Object.defineProperty(globalThis, 'customElements', { value: { get: () => undefined }, configurable: true });
    ${await bundle(root, `export { snapshot, createMirror } from 'rrweb-snapshot'`, '__rrweb')}; 0`;
}

export async function axeRun([top]: readonly World[], library: string): Promise<number> {
  if (!top) throw new Error('no world');
  await top.evaluate(`${library}; 0`);
  return number(
    await top.evaluate(`(async () => {
      const start = performance.now();
      await axe.run(document);
      return performance.now() - start;
    })()`),
  );
}

export function axeLibrary(root: string): string {
  return readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
}

/** The rules in the browser's own engine, on what was captured. */
export async function judgeRun(
  [top]: readonly World[],
  library: string,
  readings: readonly unknown[],
): Promise<number> {
  if (!top) throw new Error('no world');
  await top.evaluate(`${library}; 0`);
  return number(
    await top.evaluate(`(() => {
      const merged = __judge.mergeFrames(${JSON.stringify(readings.map((result, frameId) => ({ frameId, result })))});
      const start = performance.now();
      const evaluation = __judge.judge(merged, '0'.repeat(64), '2026-01-01T00:00:00.000Z');
      const took = performance.now() - start;
      if (evaluation.findings.length === 0) throw new Error('no findings');
      return took;
    })()`),
  );
}

export function judgeLibrary(root: string): Promise<string> {
  return bundle(
    root,
    `export { judge } from './src/commands/judge-capture'; export { mergeFrames } from './src/commands/merge-frames'`,
    '__judge',
  );
}

export async function bundle(root: string, contents: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    minify: true,
    footer: { js: `globalThis.${globalName} = ${globalName};` },
  });
  return outputFiles[0]?.text ?? '';
}

export function number(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`no time but ${typeof value}`);
  return value;
}
