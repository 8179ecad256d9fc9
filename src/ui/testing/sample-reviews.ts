import type { ReviewEvent } from '../../core/review';
import type { AssessmentServices, NoteDraft, VerdictDraft } from '../../core/review-services';
import type { Dossier, KeptReview, Neighbours } from '../../core/sealed';
import { SAMPLE_CAPTURE } from './sample';
import { answer, type Scene } from './sample-services';

const DIGEST = 'a3f19c07'.repeat(8);
const FIRST = 200;
const OTHERS_KEY = 'SHA256:kq2m8XykzuN3J0m0n1sQWq1pO0yq8kzq3mZ1m1b7Hqf0';

/** Verdicts and notes that are kept as long as the screen is shown. */
export function assessmentServices(scene: Scene, dossiers: Dossier[]): AssessmentServices {
  let name = 'M. de Vries, auditor';
  const keep = (draft: VerdictDraft | NoteDraft) => {
    const at = dossiers.findIndex(({ sealed }) => sealed.captureId === draft.captureId);
    const dossier = dossiers[at];
    if (!dossier) return answer<KeptReview[]>({ ...scene, fails: 'not-found' }, []);
    if (draft.text.includes('@')) return answer<KeptReview[]>({ ...scene, fails: 'text-refused' }, []);
    const reviews = [...dossier.reviews, kept(dossier, draft, name)];
    dossiers[at] = { ...dossier, reviews };
    return answer(scene, reviews);
  };
  return {
    giveVerdict: async (draft) => keep(draft),
    addNote: async (draft) => keep(draft),
    ofOthers: async (captureId) => {
      const dossier = dossiers.find(({ sealed }) => sealed.captureId === captureId);
      if (!dossier) return answer<KeptReview[]>(scene, []);
      const [verdict, note] = [
        {
          reviewId: captureId,
          captureId,
          evaluationDigest: dossier.evaluation.digest,
          finding: 0,
          verdict: 'confirmed',
          text: 'Ook bij ons gezien.',
        },
        { reviewId: captureId, captureId, text: 'Ontvangen per post op 3 december.' },
      ] as const;
      return answer(
        scene,
        [verdict, note].map((draft) => ({ ...kept(dossier, draft, 'B. Controleur'), signer: OTHERS_KEY })),
      );
    },
    reviewer: async () => answer(scene, name),
    setReviewer: async (typed) => {
      name = typed;
      return answer(scene, name);
    },
  };
}

export function neighboursOf(captureId: string, dossiers: readonly Dossier[]): Neighbours {
  const at = dossiers.findIndex(({ sealed }) => sealed.captureId === captureId);
  const idAt = (i: number) => dossiers[i]?.sealed.captureId ?? null;
  return { above: at > 0 ? idAt(at - 1) : null, below: idAt(at + 1) };
}

function kept({ sealed, evaluation, reviews }: Dossier, draft: VerdictDraft | NoteDraft, reviewer: string): KeptReview {
  const { reviewId, captureId, text } = draft;
  const about = { reviewId, captureId, captureDigest: sealed.digest };
  const said = 'verdict' in draft ? verdictOf(draft, evaluation) : null;
  const event: ReviewEvent = said
    ? { kind: 'verdict', ...about, reviewDigest: DIGEST, ...said }
    : { kind: 'noted', ...about, reviewDigest: DIGEST };
  const written = { schema: 'consent-witness/review/1' as const, ...about, text, reviewer, nonce: reviewId };
  return {
    digest: DIGEST,
    bytes: new Uint8Array(),
    review: said ? { kind: 'verdict', ...written, ...said } : { kind: 'note', ...written },
    entry: {
      body: {
        schema: 'consent-witness/ledger-entry/1',
        sequence: FIRST + reviews.length,
        previous: DIGEST,
        recordedAt: SAMPLE_CAPTURE.capturedAt,
        event,
      },
      hash: DIGEST,
      signature: 'c2ln',
      keyFingerprint: '',
    },
  };
}

function verdictOf({ evaluationDigest, finding, verdict }: VerdictDraft, { evaluation }: Dossier['evaluation']) {
  const { ruleId = '', ruleVersion = 0 } = evaluation.findings[finding] ?? {};
  return { evaluationDigest, finding, ruleId, ruleVersion, verdict };
}
