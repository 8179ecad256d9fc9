import { REDACTION_REASONS, type RedactionReason } from '../../../core/redaction';
import { useUi } from '../../context';
import type { PlainKey } from '../../strings/messages';

const WORDS: Readonly<Record<RedactionReason['code'], PlainKey>> = {
  'third-party': 'redact_third',
  'business-secret': 'redact_secret',
  other: 'redact_other',
};

/** Why: one of the fixed reasons, and what the reader should know beside it. */
export function ReasonFields({ reason, change }: { reason: RedactionReason; change(reason: RedactionReason): void }) {
  const { t } = useUi();
  return (
    <>
      <label class="field">
        <span>{t('redact_reason')}</span>
        <select
          value={reason.code}
          onChange={({ currentTarget: { value } }) => {
            const code = REDACTION_REASONS.find((one) => one === value);
            if (code) change({ ...reason, code });
          }}
        >
          {REDACTION_REASONS.map((code) => (
            <option key={code} value={code}>
              {t(WORDS[code])}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('redact_reasonText')}</span>
        <input
          type="text"
          maxLength={500}
          autocomplete="off"
          value={reason.text}
          onInput={(event) => change({ ...reason, text: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
