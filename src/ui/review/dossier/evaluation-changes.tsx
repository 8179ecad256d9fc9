import { useMemo } from 'preact/hooks';
import { compareEvaluations, type RuleChange } from '../../../compare/compare-evaluations';
import { reasonWords, sameAnswers } from '../../../compare/evaluation-words';
import type { Evaluation, Finding } from '../../../core/evaluation';
import { FindingFact } from '../../components/finding-chip';
import { GradeMark } from '../../components/marks';
import { useUi } from '../../context';
import { OUTCOME_WORDS } from '../../strings/words';

/** What an evaluation answers differently from the one before it, rule by rule, with the reason. */
export function EvaluationChanges(props: { before: Evaluation; after: Evaluation; isOpen: boolean }) {
  const { before, after, isOpen } = props;
  const { t, lang, format } = useUi();
  const changes = useMemo(() => compareEvaluations(before, after), [before, after]);
  const changed = changes.filter(({ reasons }) => reasons.length > 0);
  return (
    <details open={isOpen}>
      <summary>
        {t('evaluations_changed', { time: format.dateTime(before.evaluatedAt), version: before.ruleSetVersion })}
      </summary>
      {changed.length > 0 && (
        <ul class="rule-changes">
          {changed.map((change) => (
            <Changed key={change.ruleId} change={change} />
          ))}
        </ul>
      )}
      <p class="aside">{sameAnswers(changes.length - changed.length, lang)}</p>
    </details>
  );
}

function Changed({ change }: { change: RuleChange }) {
  const { rules, lang } = useUi();
  const title = rules?.rules.find(({ id }) => id === change.ruleId)?.title[lang] ?? change.ruleId;
  return (
    <li data-changed-rule={change.ruleId} data-why={change.reasons.map(({ why }) => why).join(' ')}>
      <strong>{title}</strong>
      {': '}
      {change.reasons.map((reason) => reasonWords(reason, lang)).join('; ')}
      <ul>
        {change.gone.map((finding, i) => (
          <Answer key={`gone ${i}`} finding={finding} isNow={false} />
        ))}
        {change.came.map((finding, i) => (
          <Answer key={`came ${i}`} finding={finding} isNow={true} />
        ))}
      </ul>
    </li>
  );
}

/** A sign and a word, so that it does not hang on colour. */
function Answer({ finding, isNow }: { finding: Finding; isNow: boolean }) {
  const { t } = useUi();
  const isReported = finding.outcome === 'fail' || finding.outcome === 'needs-review';
  return (
    <li class={isNow ? 'answer-now' : 'answer-gone'}>
      <span aria-hidden="true">{isNow ? '+' : '−'}</span> {t(isNow ? 'evaluations_now' : 'evaluations_noLonger')}
      {': '}
      {t(OUTCOME_WORDS[finding.outcome])}
      {isReported && (
        <>
          {', '}
          <GradeMark grade={finding.grade} />
        </>
      )}
      <span class="aside">
        {' '}
        <FindingFact finding={finding} />
      </span>
    </li>
  );
}
