import * as z from 'zod';

/** 64 lower-case hexadecimal digits. */
export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
/** 32 bytes as base64url without padding, in its one spelling (RFC 4648 section 5). */
export const Bytes32Schema = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/);
/** ISO 8601, UTC, milliseconds. */
export const TimestampSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
