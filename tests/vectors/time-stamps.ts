import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeStampRequest } from '../../src/bundle/time-stamp/request';
import { makeAuthority } from '../time-stamp-authority';

/**
 * Answers of a real authority, kept: it was made with `openssl`, and what it signs differs each time. They are asked for again, all
 * by a new authority, when vectors are written and the ledger they are about has changed.
 */
const FOLDER = join(import.meta.dirname, 'time-stamps');
export const ROOTS = { own: join(FOLDER, 'root.pem'), other: join(FOLDER, 'other-root.pem') } as const;
export type RootName = keyof typeof ROOTS;
const NONCE = new Uint8Array(16).fill(9);

/** @param hash of the entry that the answer is about @throws when none is kept and vectors are not being written */
export function keptAnswer(hash: string): Uint8Array<ArrayBuffer> {
  const path = join(FOLDER, `${hash}.tsr`);
  if (!existsSync(path)) throw new Error(`no time-stamp kept of ${hash}: WRITE_VECTORS=1 makes it`);
  return new Uint8Array(readFileSync(path));
}

/** Makes both authorities and all answers anew unless there is one for each of these. */
export function makeAnswers(hashes: readonly string[]): void {
  if (hashes.every((hash) => existsSync(join(FOLDER, `${hash}.tsr`)))) return;
  mkdirSync(FOLDER, { recursive: true });
  const [own, other] = [makeAuthority(), makeAuthority()];
  try {
    writeFileSync(ROOTS.own, own.rootPem);
    writeFileSync(ROOTS.other, other.rootPem);
    for (const hash of hashes) writeFileSync(join(FOLDER, `${hash}.tsr`), own.reply(timeStampRequest(hash, NONCE)));
  } finally {
    own.remove();
    other.remove();
  }
}
