import { readFileSync } from 'node:fs';
import { type CountersignatureOutcome, checkCountersignature } from '../bundle/countersignature';
import type { Lang } from '../core/text';
import type { Verification } from '../core/verification';
import { printable } from './printable';
import { VERIFY_WORDS } from './verify-words';

export type ReadCountersignature = { file: string } & (CountersignatureOutcome | { state: 'unreadable' });

/** Each file with the signature beside it (`FILE.sig`). */
export async function readCountersignatures(
  files: readonly string[],
  verification: Verification,
): Promise<ReadCountersignature[]> {
  return Promise.all(files.map((file) => readOne(file, verification)));
}

async function readOne(file: string, verification: Verification): Promise<ReadCountersignature> {
  let parts: Uint8Array<ArrayBuffer>[];
  try {
    parts = [file, `${file}.sig`].map((path) => new Uint8Array(readFileSync(path)));
  } catch {
    return { file, state: 'unreadable' };
  }
  const [json, signature] = parts;
  if (!json || !signature) return { file, state: 'unreadable' };
  return { file, ...(await checkCountersignature(verification, json, signature)) };
}

export function describeCountersignatures(all: readonly ReadCountersignature[], lang: Lang): string[] {
  const words = VERIFY_WORDS[lang];
  if (all.length === 0) return [];
  const lines = all.flatMap((one) => [
    `  ${printable(one.file)}: ${words.countersignature[one.state]}`,
    ...('declared' in one
      ? [`      ${one.declared.signedAt}  ${one.fingerprint}`, `      ${printable(one.declared.statement)}`]
      : []),
  ]);
  return ['', `${words.countersignatures}:`, ...lines];
}
