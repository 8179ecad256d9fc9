import type { Failure } from '../../core/errors';
import type { Dossier } from '../../core/sealed';
import type { ReviewServices } from '../../core/services';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { choicesOf, wasAlreadyOn } from '../model/choices';
import { useEvaluations } from '../model/use-evaluations';
import { KeysProvider } from '../model/use-keys';
import { useResult } from '../model/use-result';
import { useReviews } from '../model/use-reviews';
import type { PlainKey } from '../strings/messages';
import { ComparePicker } from './compare-picker';
import { CompareEarlier } from './comparison/earlier';
import { AuditorNotes } from './dossier/auditor-notes';
import { Disclose } from './dossier/disclose';
import { Evaluations } from './dossier/evaluations';
import { Findings } from './dossier/findings';
import { Integrity } from './dossier/integrity';
import { Keeping } from './dossier/keeping';
import { Neighbours } from './dossier/neighbours';
import { OthersReviews } from './dossier/others-reviews';
import { Proof } from './dossier/proof';
import { PageSections, RecordSections } from './dossier/record-sections';
import { Section } from './dossier/section';
import { Heading } from './heading';
import { RedactedCopy } from './redact/redacted-copy';
import { RemainsView } from './remains-view';
import { addressOf } from './route';
import { SharingPanel } from './sharing/sharing-panel';
import { useSharing } from './sharing/use-sharing';
import { TombstoneView } from './tombstone-view';

/** Everything about one capture, from stored bytes only: the page it came from is never asked again. */
export function DossierPage({ captureId, services }: { captureId: string; services: ReviewServices }) {
  const { t } = useUi();
  const [dossier, again] = useResult(() => services.openDossier(captureId), [services, captureId]);
  return (
    <KeysProvider>
      <p class="back">
        <a href={addressOf({ page: 'captures' })}>{t('dossier_back')}</a>
      </p>
      <Neighbours captureId={captureId} services={services} />
      {dossier.status === 'busy' && <Busy>{t('dossier_loading')}</Busy>}
      {dossier.status === 'failed' && dossier.failure.code === 'deleted' && (
        <TombstoneView captureId={captureId} keeping={services.keeping} />
      )}
      {dossier.status === 'failed' && isDamaged(dossier.failure) && (
        <RemainsView captureId={captureId} services={services} />
      )}
      {dossier.status === 'failed' && dossier.failure.code !== 'deleted' && !isDamaged(dossier.failure) && (
        <>
          <Heading>{t('error_title')}</Heading>
          <FailureNote failure={dossier.failure} retry={again} />
        </>
      )}
      {dossier.status === 'ready' && <Opened dossier={dossier.value} services={services} again={again} />}
    </KeysProvider>
  );
}

/** A capture without its row or ledger entry is not found as a dossier, but something of it may be left. */
function isDamaged({ code }: Failure): boolean {
  return code === 'store-corrupt' || code === 'not-found';
}

interface OpenedProps {
  dossier: Dossier;
  services: ReviewServices;
  again(): void;
}

function Opened({ dossier: opened, services, again }: OpenedProps) {
  const { t, format } = useUi();
  const evaluations = useEvaluations(opened, services);
  const { dossier } = evaluations;
  const reviews = useReviews(dossier, services);
  const { capture } = dossier.sealed;
  const { evaluation } = dossier.evaluation;
  const choices = choicesOf(capture.frames, evaluation);
  const sharing = useSharing(services);
  return (
    <article class="dossier" data-capture={capture.captureId}>
      <div class="dossier-head">
        <Heading>{t('dossier_title', { n: format.number(dossier.entry.body.sequence) })}</Heading>
        <div class="actions">
          <button
            type="button"
            class="main"
            data-action="export-bundle"
            disabled={sharing.open}
            onClick={() => sharing.look({ kind: 'captures', captureIds: [capture.captureId] })}
          >
            {t('dossier_export')}
          </button>
          <button type="button" onClick={() => print()}>
            {t('dossier_print')}
          </button>
          <a href={addressOf({ page: 'timeline', captureId: capture.captureId })}>{t('dossier_timeline')}</a>
          <CompareEarlier dossier={opened} after={capture.captureId} services={services} />
        </div>
      </div>
      <SharingPanel sharing={sharing} services={services} />
      <RedactedCopy dossier={dossier} services={services} />
      <Summary dossier={dossier} total={choices.consent.length} on={alreadyOn(choices.consent)} />
      <Integrity dossier={dossier} services={services} />
      <Contents />
      <PageSections dossier={dossier} choices={choices} />
      <Section id="evaluations">
        <Evaluations model={evaluations} />
      </Section>
      <Section id="findings">
        {evaluation !== dossier.evaluations[0]?.evaluation && (
          <p class="note" role="status">
            {t('evaluations_earlier', {
              time: format.exactTime(evaluation.evaluatedAt),
              version: evaluation.ruleSetVersion,
            })}
          </p>
        )}
        <Findings evaluation={dossier.evaluation} choices={choices} reviews={reviews} />
      </Section>
      <Section id="notes">
        <AuditorNotes reviews={reviews} />
        <OthersReviews captureId={capture.captureId} assessment={services.assessment} />
      </Section>
      <RecordSections dossier={dossier} services={services} />
      <Section id="compare">
        <ComparePicker captureId={capture.captureId} services={services} />
      </Section>
      <Section id="proof">
        <Proof captureId={capture.captureId} register={services.register} />
        <Disclose dossier={dossier} services={services} />
      </Section>
      <Section id="keeping">
        <Keeping captureId={capture.captureId} keeping={services.keeping} onDeleted={again} />
      </Section>
    </article>
  );
}

function alreadyOn(choices: ReturnType<typeof choicesOf>['consent']): number {
  return choices.filter(wasAlreadyOn).length;
}

function Summary({ dossier, total, on }: { dossier: Dossier; total: number; on: number }) {
  const { t, format } = useUi();
  return (
    <>
      <p class="summary">
        {total === 0
          ? t('dossier_summaryNone')
          : t('dossier_summaryOn', { total: format.number(total), on: format.number(on) })}
      </p>
      {dossier.damaged.length > 0 && (
        <div class="note note-broken" role="alert">
          <p>{t('dossier_damaged')}</p>
          <ul>
            {dossier.damaged.map((digest) => (
              <li key={digest}>
                <code class="hash whole">{digest}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const SECTIONS: readonly { id: string; words: PlainKey }[] = [
  { id: 'visit', words: 'section_visit' },
  { id: 'shown', words: 'section_shown' },
  { id: 'choices', words: 'section_choices' },
  { id: 'evaluations', words: 'section_evaluations' },
  { id: 'findings', words: 'section_findings' },
  { id: 'notes', words: 'section_auditorNotes' },
  { id: 'notices', words: 'section_notices' },
  { id: 'information', words: 'section_information' },
  { id: 'links', words: 'section_links' },
  { id: 'facts', words: 'section_facts' },
  { id: 'gaps', words: 'section_gaps' },
  { id: 'raw', words: 'section_raw' },
  { id: 'compare', words: 'section_compare' },
  { id: 'proof', words: 'section_proof' },
  { id: 'keeping', words: 'section_keeping' },
];

/** Buttons, not links: the address holds the view. */
function Contents() {
  const { t } = useUi();
  return (
    <nav class="contents" aria-label={t('section_contents')}>
      {SECTIONS.map(({ id, words }) => (
        <button
          key={id}
          type="button"
          class="link-button"
          onClick={() => {
            const title = document.getElementById(`section-${id}`);
            title?.scrollIntoView();
            title?.focus({ preventScroll: true });
          }}
        >
          {t(words)}
        </button>
      ))}
    </nav>
  );
}
