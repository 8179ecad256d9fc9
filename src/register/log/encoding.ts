import type { LogEncoding } from '../../core/consent-log';
import { logError } from './log-error';

/** Bytes at the beginning by which a file is known. */
export const HEAD_BYTES = 64 * 1024;

/**
 * By its byte order mark, by zero bytes where UTF-16 has them, or because it is UTF-8 without a fault. Anything else is asked:
 * bytes above 127 mean another letter in each code page. A later fault in a file taken for UTF-8 stops the reading.
 */
export function encodingOf(head: Uint8Array): { encoding: LogEncoding; sure: boolean } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', sure: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', sure: true };
  const zeroes = [0, 1].map((odd) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even = 0, odd = 0] = zeroes;
  if (even + odd > head.length / 8) return { encoding: even > odd ? 'utf-16be' : 'utf-16le', sure: true };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return { encoding: 'utf-8', sure: true };
  } catch {
    return { encoding: 'windows-1252', sure: false };
  }
}

/**
 * The words of a file, a piece at a time, with one kind of line end and no byte order mark.
 * @param seen is handed each piece of bytes before it is read
 * @throws WitnessError `bad-input` `encoding` where the bytes are not of this encoding
 */
export async function* textOf(
  file: Blob,
  encoding: LogEncoding,
  seen: (bytes: Uint8Array) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const reader = file.stream().getReader();
  let held = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (value) seen(value);
      const text = held + decoded(decoder, value);
      // A line end may be cut in two.
      held = !done && text.endsWith('\r') ? '\r' : '';
      const whole = (held === '' ? text : text.slice(0, -1)).replace(/\r\n?/g, '\n');
      if (whole !== '') yield whole;
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw logError('encoding');
  }
}
