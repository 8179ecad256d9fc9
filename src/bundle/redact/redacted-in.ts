import type * as z from 'zod';
import { canonicalBytes } from '../../core/canonical';
import { WitnessError } from '../../core/errors';
import { type Disclosed, type Redacted, RedactedSchema } from '../../core/redaction';
import { blobPath, redactedPath } from '../layout';
import type { VerifiedFiles } from '../verified-files';

/** What a verified bundle has of a capture that is in it with something withheld; null when all of it is there. */
export async function redactedIn(files: VerifiedFiles, captureId: string): Promise<Redacted | null> {
  const path = redactedPath(captureId);
  return files.paths.includes(path) ? (await files.readJson(path, RedactedSchema)).value : null;
}

/** A document as it is shown, in the form in which a whole one is read. */
export function shownDocument<T>({ document }: Disclosed, digest: string, schema: z.ZodType<T>) {
  const read = schema.safeParse(document, { jitless: true });
  if (!read.success) throw new WitnessError('bundle-not-intact', 'a redacted document');
  return { bytes: canonicalBytes(document), digest, value: read.data };
}

export function isLeftOut(redacted: Redacted | null, path: string): boolean {
  if (redacted?.picture && path === blobPath(redacted.picture.blob, 'screenshot')) return true;
  return redacted?.files.some((file) => file.path === path) ?? false;
}
