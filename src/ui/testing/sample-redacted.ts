import { withSecret } from '../../bundle/picture/png-secret';
import { redactDossier } from '../../bundle/redact/redact-dossier';
import { tilesOf } from '../../bundle/test-picture';
import { sha256Hex } from '../../core/digest';
import type { Redaction } from '../../core/redaction';
import type { Dossier } from '../../core/sealed';

const secret = 'c2FtcGxlIHNlY3JldCBvZiB0aGlydHktdHdvIGJ5dGU';

/** A sample as if it had been committed to when it was sealed, without what is asked to be withheld. */
export async function redactedSample(dossier: Dossier, asked: Redaction): Promise<Dossier> {
  const committed = await withTiles(dossier);
  const { sealed } = committed;
  committed.sealed = { ...sealed, capture: { ...sealed.capture, redaction: { secret } } };
  const redacted = await redactDossier(committed, asked, { evaluations: [], reviews: [] }, sha256Hex);
  return redacted?.shown ?? dossier;
}

async function withTiles(dossier: Dossier): Promise<Dossier> {
  const { sealed, blobs } = dossier;
  const { screenshot } = sealed.capture;
  if (screenshot.state === 'missing') return { ...dossier };
  const salted = blobs.map((blob) =>
    blob.digest === screenshot.blob ? { ...blob, data: withSecret(blob.data, secret) } : blob,
  );
  const shot = salted.find(({ digest }) => digest === screenshot.blob);
  const tiles = shot ? await tilesOf(shot.data) : null;
  const capture = { ...sealed.capture, screenshot: { ...screenshot, ...tiles } };
  return { ...dossier, blobs: salted, sealed: { ...sealed, capture } };
}
