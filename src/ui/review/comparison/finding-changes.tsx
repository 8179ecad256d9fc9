import type { ComponentChildren } from 'preact';
import type { FindingChanges } from '../../../compare/compare-findings';
import type { Finding } from '../../../core/evaluation';
import { FindingFact } from '../../components/finding-chip';
import { GradeMark } from '../../components/marks';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { findingWords } from '../../model/findings';
import type { PlainKey } from '../../strings/messages';
import { Part } from './part';

/** Findings that came and went, and whether that can be the rules' doing. */
export function FindingChangesPart({ changes }: { changes: FindingChanges }) {
  const { t } = useUi();
  const { appeared, gone, changed, ruleSets } = changes;
  return (
    <Part words="compare_findings" shown={appeared.length + gone.length + changed.length > 0}>
      {ruleSets && <p class="note note-doubt">{t('compare_ruleSets', ruleSets)}</p>}
      <Group words="compare_findingsAppeared" findings={appeared} />
      <Group words="compare_findingsGone" findings={gone} />
      {changed.length > 0 && (
        <div class="change">
          <h3>{t('compare_findingsChanged')}</h3>
          <ul class="bullets">
            {changed.map(({ before, after }, i) => (
              <Item key={`${after.ruleId} ${i}`} finding={after}>
                <GradeMark grade={before.grade} /> <Icon name="arrow" /> <GradeMark grade={after.grade} />
              </Item>
            ))}
          </ul>
        </div>
      )}
    </Part>
  );
}

function Group({ words, findings }: { words: PlainKey; findings: readonly Finding[] }) {
  const { t } = useUi();
  if (findings.length === 0) return null;
  return (
    <div class="change" data-findings={words}>
      <h3>{t(words)}</h3>
      <ul class="bullets">
        {findings.map((finding, i) => (
          <Item key={`${finding.ruleId} ${i}`} finding={finding}>
            <GradeMark grade={finding.grade} />
          </Item>
        ))}
      </ul>
    </div>
  );
}

function Item({ finding, children }: { finding: Finding; children: ComponentChildren }) {
  const { rules, lang } = useUi();
  return (
    <li>
      {children} <strong>{findingWords(finding, rules, lang)?.title ?? finding.ruleId}</strong>
      <p class="aside">
        <FindingFact finding={finding} />
      </p>
    </li>
  );
}
