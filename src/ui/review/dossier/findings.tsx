import type { ComponentChildren } from 'preact';
import type { Finding, RuleAdjustment } from '../../../core/evaluation';
import { isReported } from '../../../core/numbering';
import { type FindingReview, reviewCounts } from '../../../core/review';
import type { SealedEvaluation } from '../../../core/sealed';
import { FindingFact } from '../../components/finding-chip';
import { GradeMark } from '../../components/marks';
import { useUi } from '../../context';
import type { Choices } from '../../model/choices';
import { findingWords, gradeRank } from '../../model/findings';
import type { Reviews } from '../../model/use-reviews';
import { OUTCOME_WORDS, SEVERITY_WORDS, SURENESS_WORDS } from '../../strings/words';
import { Sources } from './sources';
import { titleIdOf, VerdictPart } from './verdict';

interface Props {
  evaluation: SealedEvaluation;
  choices: Choices;
  reviews: Reviews;
}

/** Fact, law, why, remedy; worst first. Rules without a finding are there too, folded: nothing is left out silently. */
export function Findings({ evaluation: { evaluation, digest }, choices, reviews }: Props) {
  const { t, format, rules, lang } = useUi();
  const reported = [...reviews.findings].sort((a, b) => gradeRank(a.finding.grade) - gradeRank(b.finding.grade));
  const { toAssess, unassessed } = reviewCounts(reported);
  const titleOf = ({ finding }: FindingReview) => findingWords(finding, rules, lang)?.title ?? finding.ruleId;
  const rest = evaluation.findings.filter((finding) => !isReported(finding));
  return (
    <>
      <p class="aside measure">
        {t('popup_ruleSet', { version: evaluation.ruleSetVersion })}
        {'. '}
        {t('findings_disclaimer')}
      </p>
      {evaluation.adjustments && <Adjusted adjustments={evaluation.adjustments} />}
      {reported.length === 0 && <p>{t('findings_none')}</p>}
      {toAssess > 0 && (
        <p data-unassessed={unassessed}>
          {t('verdict_progress', { done: format.number(toAssess - unassessed), total: format.number(toAssess) })}{' '}
          {!reviews.isLatest && !reviews.isReadOnly && t('verdict_onlyLatest')}
        </p>
      )}
      <ul class="findings">
        {reported.map((review) => (
          <FindingItem key={review.index} review={review} choices={choices}>
            <VerdictPart review={review} title={titleOf(review)} evaluationDigest={digest} reviews={reviews} />
          </FindingItem>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('findings_rest', { n: format.number(rest.length) })}</summary>
          <ul class="gaps">
            {rest.map((finding, i) => (
              <Rest key={`${finding.ruleId} ${i}`} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Whoever reads the findings must know which rules the organisation switched off or made milder. */
function Adjusted({ adjustments }: { adjustments: readonly RuleAdjustment[] }) {
  const { t, rules, lang } = useUi();
  return (
    <div class="note">
      <p class="note-title">{t('findings_adjusted')}</p>
      <ul class="gaps">
        {adjustments.map(({ ruleId, off, severity }) => (
          <li key={ruleId}>
            {rules?.rules.find(({ id }) => id === ruleId)?.title[lang] ?? ruleId}
            {': '}
            {off || severity === null ? t('findings_ruleOff') : t(SEVERITY_WORDS[severity])}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  review: FindingReview;
  choices: Choices;
  children: ComponentChildren;
}

function FindingItem({ review: { finding, index }, choices, children }: ItemProps) {
  const { t, rules, lang } = useUi();
  const words = findingWords(finding, rules, lang);
  const about = [...choices.consent, ...choices.other].filter(({ control }) => finding.controlIds.includes(control.id));
  return (
    <li
      class={`finding finding-${finding.grade}`}
      data-finding={index}
      data-rule={finding.ruleId}
      data-outcome={finding.outcome}
    >
      <h3 id={titleIdOf(index)} tabIndex={-1}>
        <GradeMark grade={finding.grade} />
        <span>{words?.title ?? finding.ruleId}</span>
      </h3>
      {finding.outcome === 'needs-review' && <p class="aside">{t(OUTCOME_WORDS['needs-review'])}</p>}
      <dl class="facts">
        <dt>{t('findings_fact')}</dt>
        <dd>
          <FindingFact finding={finding} />
        </dd>
        {about.length > 0 && (
          <>
            <dt>{t('findings_about')}</dt>
            <dd>
              {about.map(({ number }) => (
                <button key={number} type="button" class="number" onClick={() => showChoice(number)}>
                  {number}
                </button>
              ))}
            </dd>
          </>
        )}
        {words && (
          <>
            <dt>{t('findings_law')}</dt>
            <dd>
              <Sources basis={words.basis} />
            </dd>
            <dt>{t('findings_why')}</dt>
            <dd>{words.explanation}</dd>
            <dt>{t('findings_remedy')}</dt>
            <dd>{words.remedy}</dd>
            {words.lookAt && (
              <>
                <dt>{t('findings_lookAt')}</dt>
                <dd>{words.lookAt}</dd>
              </>
            )}
          </>
        )}
      </dl>
      <p class="aside">
        {t('sureness_line', {
          fact: t(SURENESS_WORDS[finding.sureness.fact]),
          law: t(SURENESS_WORDS[finding.sureness.law]),
        })}
        {'. '}
        <a
          href={`/rule-book.html#${finding.ruleId}`}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('link_newTab', { text: t('findings_rule', ruleOf(finding)) })}
        >
          {t('findings_rule', ruleOf(finding))}
        </a>
      </p>
      {children}
    </li>
  );
}

function ruleOf({ ruleId, ruleVersion }: Finding) {
  return { id: ruleId, version: String(ruleVersion) };
}

function Rest({ finding }: { finding: Finding }) {
  const { t, rules, lang } = useUi();
  const words = findingWords(finding, rules, lang);
  return (
    <li>
      <strong>{words?.title ?? finding.ruleId}</strong>
      {': '}
      {t(OUTCOME_WORDS[finding.outcome])}
      {words && words.fact.length > 0 && (
        <p class="aside">
          <FindingFact finding={finding} />
        </p>
      )}
    </li>
  );
}

/** A choice that is not about consent stands in a folded list: open it first. */
function showChoice(number: number): void {
  const row = document.getElementById(`choice-${number}`);
  row?.closest('details')?.setAttribute('open', '');
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}
