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

function Compared({ one, other }: { one: Dossier; other: Dossier }) {
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
          <CaptureName dossier={one} />
        </dd>
        <dt>{t('compare_after')}</dt>
        <dd>
          <CaptureName dossier={other} />
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
        <a href={addressOf({ page: 'compare', before: other.sealed.captureId, after: one.sealed.captureId })}>
          {t('compare_swap')}
        </a>
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

function CaptureName({ dossier }: { dossier: Dossier }) {
  const { t, format } = useUi();
  const { captureId, capture } = dossier.sealed;
  return (
    <a href={addressOf({ page: 'capture', captureId })}>
      {t('compare_capture', {
        n: format.number(dossier.entry.body.sequence),
        time: format.exactTime(capture.capturedAt),
      })}
    </a>
  );
}
