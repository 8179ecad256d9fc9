import { useMemo, useState } from 'preact/hooks';
import type { Result } from '../../core/errors';
import { type FindingReview, type Reviewed, reviewFindings } from '../../core/review';
import type { NoteDraft, VerdictDraft } from '../../core/review-services';
import { type Dossier, type KeptReview, reviewed } from '../../core/sealed';
import type { ReviewServices } from '../../core/services';

export interface Reviews {
  /** Findings of the shown evaluation that a person is asked about. */
  findings: FindingReview[];
  /** All that was written, in the order of the ledger. */
  written: Reviewed[];
  /** Verdicts are about the latest evaluation only. */
  isLatest: boolean;
  /** Of a dossier that is not in the store nothing is kept. */
  isReadOnly: boolean;
  give(draft: Pick<VerdictDraft, 'reviewId' | 'finding' | 'verdict' | 'text'>): Promise<Result<KeptReview[]>>;
  note(draft: Pick<NoteDraft, 'reviewId' | 'text'>): Promise<Result<KeptReview[]>>;
}

/** The verdicts and notes of an opened dossier, followed in place as more are sealed. */
export function useReviews(dossier: Dossier, services: Pick<ReviewServices, 'assessment'> | null): Reviews {
  const [given, setGiven] = useState<readonly KeptReview[]>([]);
  const { captureId } = dossier.sealed;
  const { digest: evaluationDigest } = dossier.evaluation;
  const ofThis = given[0]?.review.captureId === captureId ? given : [];
  // Both only grow, so the longer one is the later.
  const kept = ofThis.length > dossier.reviews.length ? ofThis : dossier.reviews;
  const written = useMemo(() => kept.map(reviewed), [kept]);
  const findings = useMemo(
    () => reviewFindings(dossier.evaluation, dossier.evaluations, written),
    [dossier.evaluation, dossier.evaluations, written],
  );
  const follow = async (ask: (assessment: ReviewServices['assessment']) => Promise<Result<KeptReview[]>>) => {
    if (!services) return READ_ONLY;
    const result = await ask(services.assessment);
    if (result.ok) setGiven(result.value);
    return result;
  };
  return {
    findings,
    written,
    isLatest: dossier.evaluations[0]?.digest === evaluationDigest,
    isReadOnly: services === null,
    give: (draft) => follow((assessment) => assessment.giveVerdict({ ...draft, captureId, evaluationDigest })),
    note: (draft) => follow((assessment) => assessment.addNote({ ...draft, captureId })),
  };
}

const READ_ONLY: Result<never> = { ok: false, code: 'unexpected', detail: 'read only' };
