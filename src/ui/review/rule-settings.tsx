import { type RuleAdjustment, type Severity, SeveritySchema } from '../../core/evaluation';
import type { RuleDocument } from '../../core/rule-set';
import type { ReviewServices } from '../../core/services';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useAction, useResult } from '../model/use-result';
import { SEVERITY_WORDS } from '../strings/words';

/** Each rule of the set: on or off, and its severity in this organisation. Every evaluation says what was in force. */
export function RuleSettings({ services }: { services: ReviewServices }) {
  const { t, rules } = useUi();
  const [kept] = useResult(() => services.ruleAdjustments(), [services]);
  const [changed, change] = useAction((adjustment: RuleAdjustment) => services.adjustRule(adjustment));
  if (!rules) return null;
  const current = changed?.status === 'ready' ? changed.value : kept.status === 'ready' ? kept.value : null;
  return (
    <section class="setting" aria-labelledby="rules">
      <h2 id="rules">{t('settings_rules')}</h2>
      <p class="aside">{t('settings_rulesHint')}</p>
      {kept.status === 'failed' && <FailureNote failure={kept.failure} />}
      {changed?.status === 'failed' && <FailureNote failure={changed.failure} />}
      {current && (
        <details>
          <summary>
            {t('settings_rulesSummary', { n: String(rules.rules.length), set: String(current.length) })}
          </summary>
          <ul class="rule-settings">
            {rules.rules.map((rule) => (
              <RuleSetting
                key={rule.id}
                rule={rule}
                adjustment={current.find(({ ruleId }) => ruleId === rule.id) ?? asSet(rule)}
                change={change}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function asSet({ id }: RuleDocument): RuleAdjustment {
  return { ruleId: id, off: false, severity: null };
}

interface RuleSettingProps {
  rule: RuleDocument;
  adjustment: RuleAdjustment;
  change(adjustment: RuleAdjustment): void;
}

function RuleSetting({ rule, adjustment, change }: RuleSettingProps) {
  const { t, lang } = useUi();
  const severity = (value: string): Severity | null => SeveritySchema.options.find((one) => one === value) ?? null;
  return (
    <li data-rule={rule.id}>
      <label class="radio">
        <input
          type="checkbox"
          checked={!adjustment.off}
          onChange={(event) => change({ ...adjustment, off: !event.currentTarget.checked })}
        />
        {rule.title[lang]}
      </label>
      <select
        aria-label={t('settings_ruleSeverity', { rule: rule.title[lang] })}
        disabled={adjustment.off}
        value={adjustment.severity ?? ''}
        onChange={(event) => change({ ...adjustment, severity: severity(event.currentTarget.value) })}
      >
        <option value="">{t('settings_ruleAsSet', { severity: t(SEVERITY_WORDS[rule.severity]) })}</option>
        {SeveritySchema.options.map((one) => (
          <option key={one} value={one}>
            {t(SEVERITY_WORDS[one])}
          </option>
        ))}
      </select>
    </li>
  );
}
