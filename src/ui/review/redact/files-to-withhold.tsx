import { useUi } from '../../context';
import type { PlainKey } from '../../strings/messages';
import type { RedactionChoice } from './choice';
import { ReasonFields } from './reason-fields';

const FILES = [
  ['screenshot', 'redact_screenshot'],
  ['copies', 'redact_copies'],
  ['statements', 'redact_statements'],
] as const satisfies readonly (readonly [keyof RedactionChoice['files'], PlainKey])[];

export function FilesToWithhold({
  choice,
  change,
}: {
  choice: RedactionChoice;
  change(choice: RedactionChoice): void;
}) {
  const { t } = useUi();
  return (
    <fieldset class="redact-part">
      <legend>{t('redact_files')}</legend>
      <p class="aside measure">{t('redact_filesHint')}</p>
      {FILES.map(([id, words]) => (
        <label key={id} class="check-line">
          <input
            type="checkbox"
            data-field={`withhold-${id}`}
            checked={choice.files[id]}
            onChange={(event) => change({ ...choice, files: { ...choice.files, [id]: event.currentTarget.checked } })}
          />
          {t(words)}
        </label>
      ))}
      {Object.values(choice.files).some(Boolean) && (
        <div class="redact-line">
          <ReasonFields reason={choice.fileReason} change={(fileReason) => change({ ...choice, fileReason })} />
        </div>
      )}
    </fieldset>
  );
}
