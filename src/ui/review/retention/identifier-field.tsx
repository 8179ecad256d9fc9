import { useUi } from '../../context';

/**
 * Where a person is typed in. Not in a form and not remembered: with autocompletion off the browser neither offers what was
 * typed before nor keeps it with the session, and the spelling check sees nothing of it.
 */
export function IdentifierField({ value, change }: { value: string; change(value: string): void }) {
  const { t } = useUi();
  return (
    <label class="field">
      <span>{t('person_identifier')}</span>
      <input
        type="text"
        data-field="identifier"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={254}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <small class="aside">{t('person_identifierHint')}</small>
    </label>
  );
}
