import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import * as z from 'zod';
import { crc32 as ownCrc32 } from '../bundle/crc32';
import { endsInLastBit, type Inflate, inflate as ownInflate } from '../bundle/inflate';
import type { VerifyOptions } from '../bundle/verify-bundle';

/** With `info` zlib also tells how much it read; its type does not. */
const InflatedSchema = z.object({
  buffer: z.instanceof(Uint8Array),
  engine: z.object({ bytesWritten: z.number() }),
});

/** Setting zlib up costs more than our own decoder takes for a record of usual size. */
const SMALL = 64 * 1024;

const inflate: Inflate = (deflated, size) => {
  if (size <= SMALL) return ownInflate(deflated, size);
  const bytes = decode(deflated, size);
  return bytes && endsInLastBit(deflated, bytes, decode) ? bytes : null;
};

const decode: Inflate = (deflated, size) => {
  try {
    const options = { maxOutputLength: Math.max(size, 1), info: true };
    const result = InflatedSchema.parse(zlib.inflateRawSync(deflated, options));
    const whole = result.engine.bytesWritten === deflated.length && result.buffer.length === size;
    return whole ? new Uint8Array(result.buffer) : null;
  } catch {
    return null;
  }
};

/** What Node does in native code; a test holds each against our own. `zlib.crc32` came with Node 20.15. */
export const NODE_TOOLS: VerifyOptions = {
  digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  crc32: 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : (bytes) => ownCrc32(bytes),
  inflate,
};
