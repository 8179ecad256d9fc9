import type { Dossier } from '../../../core/sealed';
import type { ReviewServices } from '../../../core/services';
import { GapList } from '../../components/gap-list';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { choicesOf } from '../../model/choices';
import { PointingProvider } from '../../model/pointed';
import { useEvaluations } from '../../model/use-evaluations';
import { useResult } from '../../model/use-result';
import { useReviews } from '../../model/use-reviews';
import { AuditorNotes } from '../dossier/auditor-notes';
import { ChoicesTable } from '../dossier/choices-table';
import { Evaluations } from '../dossier/evaluations';
import { Findings } from '../dossier/findings';
import { InformationLinks } from '../dossier/information-links';
import { InformationShown } from '../dossier/information-shown';
import { Integrity } from '../dossier/integrity';
import { Notices } from '../dossier/notices';
import { OtherFacts } from '../dossier/other-facts';
import { markedOf } from '../dossier/picture-marks';
import { RawRecord } from '../dossier/raw-record';
import { Section } from '../dossier/section';
import { Shown } from '../dossier/shown';
import { VisitFacts } from '../dossier/visit-facts';
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
  const marked = markedOf(capture, choices);
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
      <Integrity dossier={dossier} services={held.bundle} />
      <Section id="visit">
        <VisitFacts dossier={dossier} />
      </Section>
      <PointingProvider>
        <Section id="shown">
          <Shown dossier={dossier} choices={choices} marked={marked} />
        </Section>
        <Section id="choices">
          <ChoicesTable choices={choices} marked={marked} />
        </Section>
      </PointingProvider>
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
      <Section id="notices">
        <Notices capture={capture} evaluation={evaluation} blobs={dossier.blobs} />
      </Section>
      <Section id="information">
        <InformationShown capture={capture} blobs={dossier.blobs} services={NOWHERE_ELSE} />
      </Section>
      <Section id="links">
        <InformationLinks capture={capture} />
      </Section>
      <Section id="facts">
        <OtherFacts capture={capture} />
      </Section>
      <Section id="gaps">
        {capture.gaps.length === 0 ? <p>{t('gaps_none')}</p> : <GapList gaps={capture.gaps} />}
      </Section>
      <Section id="raw">
        <RawRecord dossier={dossier} />
      </Section>
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
