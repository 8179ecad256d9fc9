import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import { crc32 as ownCrc32 } from '../bundle/crc32';
import type { Inflate } from '../bundle/inflate';
import type { VerifyOptions } from '../bundle/verify-bundle';

const inflate: Inflate = (deflated, size) => {
  try {
    const options = { maxOutputLength: Math.max(size, 1), finishFlush: zlib.constants.Z_FINISH, info: true };
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
  crc32: 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : ownCrc32,
  inflate,
};
