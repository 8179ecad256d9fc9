import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** The part of a bundler's plugin that is needed here; Vite's own type would bring Vite into what we check. */
interface BundlePlugin {
  name: string;
  generateBundle(options: unknown, bundle: Readonly<Record<string, object>>): void;
}

/**
 * Gathers the packages that end up in the bundles of one build, and writes what their licences ask for: the notice beside the
 * copy (MIT, ISC, BSD "the above copyright notice … shall be included"; Apache-2.0 section 4).
 */
export function thirdPartyNotices(): { plugin: BundlePlugin; text(): string } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'third-party-notices',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          if ('moduleIds' in chunk && Array.isArray(chunk.moduleIds))
            for (const id of chunk.moduleIds) {
              const folder = packageFolder(String(id));
              if (folder !== null) folders.add(folder);
            }
      },
    },
    text: () => [...[...folders].sort().map(noticeOf), trackerListNotice()].join(`\n\n${'-'.repeat(78)}\n\n`),
  };
}

/** A list of domains that was cut from a library's data: the notice stands above it, in our own source. */
function trackerListNotice(): string {
  const source = readFileSync('src/rules/lists/tracker-hosts.ts', 'utf8');
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  return `third-party-web 0.30.0 (MIT)\n\n${comment.replace(/^ \* ?/gm, '').trim()}`;
}

const ManifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).optional(),
});

/** Name, version, licence, and its text as the package carries it; else where the package comes from. */
export function noticeOf(folder: string): string {
  const { name, version, license, repository } = ManifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.|$)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const without = `The package states this licence and carries no text of it. It comes from ${repository ?? 'npm'}.`;
  return [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [without])].join('\n\n');
}

/** `…/node_modules/@scope/name/dist/x.js` → `…/node_modules/@scope/name`; null for our own files. */
export function packageFolder(path: string): string | null {
  const at = path.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const parts = path.slice(at + 'node_modules/'.length).split('/');
  const name = parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
  return resolve(`${path.slice(0, at).replace(/^\0/, '')}node_modules/${name}`);
}
