import type { Comparison, NoticeChange, VisitChange } from '../../../compare/compare-captures';
import type { FindingChanges } from '../../../compare/compare-findings';
import type { Control, Notice } from '../../../core/controls';
import { CapturedText } from '../../components/captured-text';
import { StateMark, YesNo } from '../../components/marks';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import type { PlainKey } from '../../strings/messages';
import { ControlChangeItem, ControlName } from './control-change-item';
import { FindingChangesPart } from './finding-changes';
import { PageParts } from './page-parts';
import { Part } from './part';
import { WordChanges, type WordsView } from './word-changes';

interface Props {
  comparison: Comparison;
  findings: FindingChanges;
  view: WordsView;
  onlyDifferences: boolean;
}

/** Changed first states first: they are what a regulator looks for. Then whatever can be pressed, asked or found; words last. */
export function ComparisonView({ comparison, findings, view, onlyDifferences }: Props) {
  const { t, count } = useUi();
  const { changedDefaults, changed, added, removed, unchanged } = comparison;
  return (
    <div class="comparison" data-same={String(comparison.same)}>
      {comparison.withGaps && <p class="note note-doubt">{t('compare_gapsNote')}</p>}
      {comparison.same ? (
        <p class="summary">{t(comparison.samePage ? 'compare_same' : 'compare_samePage')}</p>
      ) : (
        <p class="aside">{t('compare_legend')}</p>
      )}
      {comparison.masked > 0 && <p class="note">{count('count_maskedDifferences', comparison.masked)}</p>}
      <Part words="compare_defaults" shown={changedDefaults.length > 0}>
        {changedDefaults.map((change) => (
          <ControlChangeItem key={change.after.id} change={change} view={view} />
        ))}
      </Part>
      <Part words="compare_changed" shown={changed.length > 0}>
        {changed.map((change) => (
          <ControlChangeItem key={change.after.id} change={change} view={view} />
        ))}
      </Part>
      <Part words="compare_added" shown={added.length > 0}>
        {added.map((control) => (
          <OneSided key={control.id} control={control} kind="added" />
        ))}
      </Part>
      <Part words="compare_removed" shown={removed.length > 0}>
        {removed.map((control) => (
          <OneSided key={control.id} control={control} kind="removed" />
        ))}
      </Part>
      <PageParts comparison={comparison} view={view} />
      <FindingChangesPart changes={findings} />
      <Notices notices={comparison.notices} view={view} onlyDifferences={onlyDifferences} />
      <Part words="compare_visit" shown={comparison.visit.length > 0}>
        <dl class="facts">
          {comparison.visit.map((change) => (
            <Visit key={change.field} change={change} />
          ))}
        </dl>
      </Part>
      <Part words="compare_unchanged" shown={!onlyDifferences && unchanged.length > 0}>
        {unchanged.map(({ after }) => (
          <div key={after.id} class="change">
            <h3>
              <ControlName control={after} />
            </h3>
            <StateMark state={after.states.initial} first />
          </div>
        ))}
      </Part>
    </div>
  );
}

function OneSided({ control, kind }: { control: Control; kind: 'added' | 'removed' }) {
  return (
    <div class={`change change-${kind}`}>
      <h3>
        <Icon name={kind === 'added' ? 'plus' : 'minus'} />
        <ControlName control={control} />
      </h3>
      <StateMark state={control.states.initial} first />
    </div>
  );
}

function Notices({
  notices,
  view,
  onlyDifferences,
}: { notices: Comparison['notices'] } & Omit<Props, 'comparison' | 'findings'>) {
  const { t } = useUi();
  const same = onlyDifferences ? [] : notices.unchanged;
  const shown = notices.changed.length + notices.added.length + notices.removed.length + same.length > 0;
  return (
    <Part words="compare_notices" shown={shown}>
      {notices.changed.map((change) => (
        <Changed key={change.after.id} change={change} view={view} />
      ))}
      {notices.added.map((notice) => (
        <Whole key={notice.id} notice={notice} words={t('compare_noticeAdded')} />
      ))}
      {notices.removed.map((notice) => (
        <Whole key={notice.id} notice={notice} words={t('compare_noticeRemoved')} />
      ))}
      {same.map((change) =>
        change.words.some(({ kind }) => kind === 'masked') ? (
          <Changed key={change.after.id} change={change} view={view} />
        ) : (
          <Whole key={change.after.id} notice={change.after} words={t('compare_noticeSame')} />
        ),
      )}
    </Part>
  );
}

function Changed({ change, view }: { change: NoticeChange; view: WordsView }) {
  return (
    <div class="change">
      {change.after.heading !== '' && (
        <h3>
          <CapturedText text={change.after.heading} lang={change.after.language} />
        </h3>
      )}
      <WordChanges words={change.words} view={view} lang={change.after.language} />
    </div>
  );
}

function Whole({ notice, words }: { notice: Notice; words: string }) {
  return (
    <div class="change">
      <h3>{words}</h3>
      <blockquote class="words">
        <CapturedText text={notice.text.exact} lang={notice.language} />
      </blockquote>
    </div>
  );
}

const VISIT_WORDS: Readonly<Record<VisitChange['field'], PlainKey>> = {
  url: 'field_url',
  title: 'field_title',
  language: 'field_language',
  secure: 'field_secure',
  ruleSet: 'field_ruleSet',
};

function Visit({ change }: { change: VisitChange }) {
  const { t } = useUi();
  const shown = (value: string | boolean) =>
    typeof value === 'boolean' ? (
      <YesNo value={value} />
    ) : value === '' ? (
      t('word_none')
    ) : (
      <CapturedText text={value} />
    );
  return (
    <>
      <dt>{t(VISIT_WORDS[change.field])}</dt>
      <dd>
        <del>{shown(change.before)}</del> <ins>{shown(change.after)}</ins>
      </dd>
    </>
  );
}
