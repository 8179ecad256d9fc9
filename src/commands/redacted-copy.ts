import type { EvaluationEvent } from '../bundle/evaluation-events';
import { redactDossier } from '../bundle/redact/redact-dossier';
import type { NamedReview } from '../bundle/review-events';
import { sha256Hex } from '../core/digest';
import type { Redaction } from '../core/redaction';
import { isAboutReview } from '../core/review';
import type { Dossier } from '../core/sealed';
import type { ConsentStore } from '../storage/consent-store';
import type { EvidenceStore } from '../storage/evidence-store';

/**
 * What a reader of a redacted copy will see of a capture, before it is made: the same that goes out, with what is withheld.
 * @throws WitnessError `not-redactable` | `not-found` | `store-*`
 */
export async function previewRedacted(
  captureId: string,
  redaction: Redaction,
  { store, consents }: { store: EvidenceStore; consents: Pick<ConsentStore, 'ofCapture'> },
): Promise<Dossier> {
  const dossier = { ...(await store.dossier(captureId)), consents: await consents.ofCapture(captureId) };
  const evaluations = [...dossier.evaluations].reverse().flatMap(({ entry: { body } }): EvaluationEvent[] => {
    const { event, sequence, recordedAt } = body;
    return event.kind === 'captured' || event.kind === 'judged' ? [{ event, sequence, recordedAt }] : [];
  });
  const reviews = dossier.reviews.flatMap(({ entry: { body } }): NamedReview[] => {
    const { event, sequence, recordedAt } = body;
    return isAboutReview(event) ? [{ event, sequence, recordedAt, restored: false }] : [];
  });
  const redacted = await redactDossier(dossier, redaction, { evaluations, reviews }, sha256Hex);
  return redacted?.shown ?? dossier;
}
