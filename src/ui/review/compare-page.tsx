import { useMemo, useState } from 'preact/hooks';
import { compareCaptures, sameControls } from '../../compare/compare-captures';
import { compareFindings } from '../../compare/compare-findings';
import { comparedCapture } from '../../compare/comparison-document';
import type { Dossier } from '../../core/sealed';
import type { ReviewServices } from '../../core/services';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { KeysProvider } from '../model/use-keys';
import { useResult } from '../model/use-result';
import { ComparisonView } from './comparison/comparison-view';
import { CompareEarlier } from './comparison/earlier';
import { MasksPanel } from './comparison/masks';
import { SaveComparison } from './comparison/save-comparison';
import { useMasks } from './comparison/use-masks';
import type { WordsView } from './comparison/word-changes';
import { Heading } from './heading';
import { addressOf } from './route';

interface Props {
  before: string;
  after: string;
  services: ReviewServices;
}

export function ComparePage({ before, after, services }: Props) {
  const { t } = useUi();
  const [dossiers, again] = useResult(async () => {
    const [one, other] = await Promise.all([services.openDossier(before), services.openDossier(after)]);
    if (!one.ok) return one;
    return other.ok ? { ok: true as const, value: { one: one.value, other: other.value } } : other;
  }, [services, before, after]);
  return (
    <KeysProvider>
      <Heading>{t('compare_title')}</Heading>
      {dossiers.status === 'busy' && <Busy>{t('compare_loading')}</Busy>}
      {dossiers.status === 'failed' && <FailureNote failure={dossiers.failure} retry={again} />}
      {dossiers.status === 'ready' && (
        <>
          <p>
            <CompareEarlier dossier={dossiers.value.one} after={after} services={services} />
          </p>
          <Compared one={dossiers.value.one} other={dossiers.value.other} services={services} />
        </>
      )}
    </KeysProvider>
  );
}

/** Where a capture and the swapped comparison are found, and what is said of where a capture comes from. */
interface Places {
  capture(captureId: string): string;
  compare(before: string, after: string): string;
  note(captureId: string): string | null;
}

const IN_STORE: Places = {
  capture: (captureId) => addressOf({ page: 'capture', captureId }),
  compare: (before, after) => addressOf({ page: 'compare', before, after }),
  note: () => null,
};

interface ComparedProps {
  one: Dossier;
  other: Dossier;
  places?: Places;
  services: Pick<ReviewServices, 'masks'>;
}

export function Compared({ one, other, places = IN_STORE, services }: ComparedProps) {
  const { t } = useUi();
  const masks = useMasks(other.sealed.capture.visit.url, services.masks);
  const { comparison, findings } = useMemo(() => {
    const found = compareCaptures(one.sealed.capture, other.sealed.capture, masks.masks);
    const [before, after] = [one.evaluation.evaluation, other.evaluation.evaluation];
    return { comparison: found, findings: compareFindings(before, after, sameControls(found)) };
  }, [one, other, masks.masks]);
  const [view, setView] = useState<WordsView>('side-by-side');
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  return (
    <>
      <p class="measure">{t('compare_intro')}</p>
      <dl class="facts compared">
        <dt>{t('compare_before')}</dt>
        <dd>
          <CaptureName dossier={one} places={places} />
        </dd>
        <dt>{t('compare_after')}</dt>
        <dd>
          <CaptureName dossier={other} places={places} />
        </dd>
      </dl>
      <div class="selection">
        <fieldset class="choices-line">
          <legend>{t('compare_viewLabel')}</legend>
          <ViewChoice name="side-by-side" words={t('compare_sideBySide')} view={view} choose={setView} />
          <ViewChoice name="inline" words={t('compare_inline')} view={view} choose={setView} />
        </fieldset>
        <label class="radio">
          <input
            type="checkbox"
            checked={onlyDifferences}
            onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
          />
          {t('compare_onlyDifferences')}
        </label>
        <a href={places.compare(other.sealed.captureId, one.sealed.captureId)}>{t('compare_swap')}</a>
      </div>
      <MasksPanel masks={masks} />
      <SaveComparison
        view={view}
        input={{
          before: comparedCapture(one),
          after: comparedCapture(other),
          masks: masks.masks,
          comparison,
          findings,
        }}
      />
      <ComparisonView comparison={comparison} findings={findings} view={view} onlyDifferences={onlyDifferences} />
    </>
  );
}

interface ViewChoiceProps {
  name: WordsView;
  words: string;
  view: WordsView;
  choose: (view: WordsView) => void;
}

function ViewChoice({ name, words, view, choose }: ViewChoiceProps) {
  return (
    <label class="radio">
      <input type="radio" name="view" checked={view === name} onChange={() => choose(name)} />
      {words}
    </label>
  );
}

function CaptureName({ dossier, places }: { dossier: Dossier; places: Places }) {
  const { t, format } = useUi();
  const { captureId, capture } = dossier.sealed;
  const note = places.note(captureId);
  return (
    <>
      <a href={places.capture(captureId)}>
        {t('compare_capture', {
          n: format.number(dossier.entry.body.sequence),
          time: format.exactTime(capture.capturedAt),
        })}
      </a>
      {note !== null && <p class="aside">{note}</p>}
    </>
  );
}
