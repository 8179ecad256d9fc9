import type { TimeStampProblem } from '../../core/time-stamp';

/** An answer with a whole certificate chain in it is some kilobytes. */
const MOST_BYTES = 64 * 1024;

export interface AskDeps {
  fetch: typeof fetch;
  /** How long it may take, in milliseconds. */
  limitMs: number;
}

export type Answer = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; code: TimeStampProblem };

/**
 * Sends a query to the authority that the user named and to nobody else (RFC 3161 section 3.4): a hash and a random number, without
 * cookies, credentials or referrer, and without following it to another address. Never throws for what a server does.
 */
export async function askAuthority(address: string, query: Uint8Array<ArrayBuffer>, deps: AskDeps): Promise<Answer> {
  const signal = AbortSignal.timeout(deps.limitMs);
  try {
    const response = await deps.fetch(address, {
      method: 'POST',
      body: query,
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, code: 'http-error' };
    }
    const bytes = await bodyOf(response);
    return bytes ? { ok: true, bytes } : { ok: false, code: 'too-large' };
  } catch {
    return { ok: false, code: signal.aborted ? 'too-slow' : 'unreachable' };
  }
}

/** Null when it is longer than the limit. */
async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    pieces.push(next.value);
    if (length <= MOST_BYTES) continue;
    await reader?.cancel();
    return null;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
