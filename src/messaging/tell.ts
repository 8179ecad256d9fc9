import type { Seen, Told } from '../core/consent-act';

/** The worker's answer to a recorder: what was told can no longer be lost with it. */
export const TAKEN = 'taken';

/**
 * Tells the worker, and once more when no answer came: it was ended before it had put the act where it outlives it. By its id the
 * same act told twice is one.
 */
export async function tellWorker(
  seen: Seen,
  send: (message: Told) => Promise<unknown>,
  newId: () => string = randomId,
): Promise<void> {
  const message = seen.type === 'consent-act' ? { ...seen, id: newId() } : seen;
  // The extension may have been updated meanwhile; then nobody listens any more.
  const isTaken = async () => (await send(message).catch(() => null)) === TAKEN;
  if (!(await isTaken())) await isTaken();
}

/** `crypto.randomUUID` is not there on a page without HTTPS. */
function randomId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(15))]
    .map((byte) => (byte | 256).toString(16).slice(1))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
