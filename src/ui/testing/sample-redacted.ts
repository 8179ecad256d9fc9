import { redactDossier } from '../../bundle/redact/redact-dossier';
import { sha256Hex } from '../../core/digest';
import type { Redaction } from '../../core/redaction';
import type { Dossier } from '../../core/sealed';

const redaction = { secret: 'c2FtcGxlIHNlY3JldCBvZiB0aGlydHktdHdvIGJ5dGU' };

/** A sample as if it had been committed to when it was sealed, without what is asked to be withheld. */
export async function redactedSample(dossier: Dossier, asked: Redaction): Promise<Dossier> {
  const { sealed } = dossier;
  const committed = { ...dossier, sealed: { ...sealed, capture: { ...sealed.capture, redaction } } };
  const redacted = await redactDossier(committed, asked, { evaluations: [], reviews: [] }, sha256Hex);
  return redacted?.shown ?? dossier;
}
