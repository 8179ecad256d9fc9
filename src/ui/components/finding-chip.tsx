import { cite } from '../../bundle/report/cite';
import type { Finding } from '../../core/evaluation';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { findingWords } from '../model/findings';
import { OUTCOME_WORDS } from '../strings/words';
import { CapturedText } from './captured-text';
import { GradeMark } from './marks';

/** One finding in two lines: how serious, what, and the first article it rests on. The sentence is one click away. */
export function FindingChip({ finding }: { finding: Finding }) {
  const { t, rules, lang } = useUi();
  const words = findingWords(finding, rules, lang);
  const [law] = words?.basis ?? [];
  return (
    <details class={`chip chip-${finding.grade}`}>
      <summary>
        <GradeMark grade={finding.grade} />
        <Icon name="chevron" />
        <span class="chip-title">
          <span>{words?.title ?? finding.ruleId}</span> {law && <span class="chip-law">{cite(law, lang)}</span>}
        </span>
      </summary>
      <p>
        <FindingFact finding={finding} />
      </p>
      {finding.outcome === 'needs-review' && <p class="aside">{t(OUTCOME_WORDS['needs-review'])}</p>}
    </details>
  );
}

/** The observed fact as a sentence, words of the page set apart in it. */
export function FindingFact({ finding }: { finding: Finding }) {
  const { t, rules, lang } = useUi();
  const words = findingWords(finding, rules, lang);
  if (!words || words.fact.length === 0) return <>{t('findings_unknownRule')}</>;
  return <>{words.fact.map((part) => (part.captured ? <CapturedText text={part.text} /> : part.text))}</>;
}
