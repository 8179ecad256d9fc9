import type { Dossier } from '../../../core/sealed';
import type { ReviewServices } from '../../../core/services';
import { Busy, FailureNote } from '../../components/notes';
import { WithheldList } from '../../components/withheld-list';
import { useUi } from '../../context';
import { choicesOf } from '../../model/choices';
import { useEvaluations } from '../../model/use-evaluations';
import { useResult } from '../../model/use-result';
import { useReviews } from '../../model/use-reviews';
import { AuditorNotes } from '../dossier/auditor-notes';
import { Evaluations } from '../dossier/evaluations';
import { Findings } from '../dossier/findings';
import { Integrity } from '../dossier/integrity';
import { PageSections, RecordSections } from '../dossier/record-sections';
import { Section } from '../dossier/section';
import { Heading } from '../heading';
import { BundleComparePicker } from './bundle-compare';
import type { HeldBundle } from './held-bundle';

interface Props {
  held: HeldBundle;
  captureId: string;
  services: Pick<ReviewServices, 'listCaptures'>;
}

/** A dossier as in the store, from somebody's bundle: nothing here can be changed, so there is no button that would. */
export function BundleDossier({ held, captureId, services }: Props) {
  const { t } = useUi();
  const [dossier, again] = useResult(() => held.bundle.dossier(captureId), [held, captureId]);
  if (dossier.status === 'busy') return <Busy>{t('dossier_loading')}</Busy>;
  if (dossier.status === 'failed')
    return (
      <>
        <Heading>{t('error_title')}</Heading>
        <FailureNote failure={dossier.failure} retry={again} />
      </>
    );
  return <ReadOnly key={captureId} dossier={dossier.value} held={held} services={services} />;
}

/** What was kept elsewhere is not looked for: a bundle says what it says. */
const NOWHERE_ELSE: Pick<ReviewServices, 'capturesOf'> = { capturesOf: async () => ({ ok: true, value: [] }) };

function ReadOnly({
  dossier: opened,
  held,
  services,
}: {
  dossier: Dossier;
  held: HeldBundle;
  services: Props['services'];
}) {
  const { t, format } = useUi();
  const evaluations = useEvaluations(opened, null);
  const { dossier } = evaluations;
  const reviews = useReviews(dossier, null);
  const { capture } = dossier.sealed;
  const { evaluation } = dossier.evaluation;
  const choices = choicesOf(capture.frames, evaluation);
  return (
    <article class="dossier" data-bundled-dossier={capture.captureId}>
      <div class="dossier-head">
        <Heading>{t('foreign_title', { n: format.number(dossier.entry.body.sequence) })}</Heading>
        <div class="actions">
          <button type="button" onClick={() => print()}>
            {t('dossier_print')}
          </button>
        </div>
      </div>
      {dossier.withheld && (
        <section class="note note-doubt" aria-labelledby="withheld">
          <h2 id="withheld" class="note-title">
            {t('verify_withheld')}
          </h2>
          <p>{t('verify_withheldNote')}</p>
          <WithheldList withheld={dossier.withheld} />
        </section>
      )}
      <Integrity dossier={dossier} services={held.bundle} />
      <PageSections dossier={dossier} choices={choices} />
      <Section id="evaluations">
        <Evaluations model={evaluations} />
      </Section>
      <Section id="findings">
        <ReviewSigners dossier={dossier} />
        <Findings evaluation={dossier.evaluation} choices={choices} reviews={reviews} />
      </Section>
      <Section id="notes">
        <AuditorNotes reviews={reviews} />
      </Section>
      <RecordSections dossier={dossier} services={NOWHERE_ELSE} />
      <Section id="compare">
        <BundleComparePicker held={held} captureId={capture.captureId} services={services} />
      </Section>
    </article>
  );
}

/** Whose verdicts and notes these are: the names in them are only what their writers said. */
function ReviewSigners({ dossier }: { dossier: Dossier }) {
  const { t } = useUi();
  const keys = [...new Set(dossier.reviews.map(({ entry }) => entry.keyFingerprint))];
  if (keys.length === 0) return null;
  return (
    <p class="note" data-review-signers={keys.length}>
      {t('foreign_reviewsBy')}{' '}
      {keys.map((key) => (
        <code key={key} class="hash whole">
          {key}
        </code>
      ))}
    </p>
  );
}
