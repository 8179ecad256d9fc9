import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What may ship with an EUPL-1.2 work without binding whoever receives it to more. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

const EntrySchema = z.object({
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
});
const LockSchema = z.object({ packages: z.record(z.string(), EntrySchema) });

export interface ShippedPackage {
  folder: string;
  licence: string;
}

/** An SPDX expression: one alternative of an OR is enough, every part of an AND is needed. */
export function isAllowed(expression: string): boolean {
  const alternatives = expression.replace(/[()]/g, ' ').split(/\s+OR\s+/);
  return alternatives.some((one) => one.split(/\s+AND\s+/).every((id) => ALLOWED.includes(id.trim())));
}

/** Everything reachable from `dependencies` in the lock file. */
export function productionPackages(lockFile: unknown): ShippedPackage[] {
  const { packages } = LockSchema.parse(lockFile);
  const found = new Map<string, ShippedPackage>();
  const queue = Object.keys(packages['']?.dependencies ?? {}).map((name) => ({ from: '', name }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const folder = resolveIn(packages, next.from, next.name);
    const entry = folder === null ? undefined : packages[folder];
    if (folder === null || !entry || found.has(folder)) continue;
    found.set(folder, { folder, licence: entry.license ?? '' });
    const needs = Object.keys({ ...entry.dependencies, ...entry.peerDependencies });
    queue.push(...needs.map((name) => ({ from: folder, name })));
  }
  return [...found.values()];
}

/** Node's own search: the package's node_modules, then its parent's, up to the root. */
function resolveIn(packages: Record<string, unknown>, from: string, name: string): string | null {
  for (let folder = from; ; ) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return null;
    const parent = folder.lastIndexOf('/node_modules/');
    folder = parent < 0 ? '' : folder.slice(0, parent);
  }
}

export function licenceOf(folder: string): string {
  return EntrySchema.parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))).license ?? '';
}
