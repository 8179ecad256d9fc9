import { useMemo, useState } from 'preact/hooks';
import { compareCaptures } from '../../compare/compare-captures';
import type { Dossier } from '../../core/sealed';
import type { ReviewServices } from '../../core/services';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useResult } from '../model/use-result';
import { ComparisonView } from './comparison/comparison-view';
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
    <>
      <Heading>{t('compare_title')}</Heading>
      {dossiers.status === 'busy' && <Busy>{t('compare_loading')}</Busy>}
      {dossiers.status === 'failed' && <FailureNote failure={dossiers.failure} retry={again} />}
      {dossiers.status === 'ready' && <Compared one={dossiers.value.one} other={dossiers.value.other} />}
    </>
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

export function Compared({ one, other, places = IN_STORE }: { one: Dossier; other: Dossier; places?: Places }) {
  const { t } = useUi();
  const comparison = useMemo(() => compareCaptures(one.sealed.capture, other.sealed.capture), [one, other]);
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
      <ComparisonView comparison={comparison} view={view} onlyDifferences={onlyDifferences} />
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
