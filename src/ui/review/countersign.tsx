import { useState } from 'preact/hooks';
import type { ReviewServices } from '../../core/services';
import type { Verification } from '../../core/verification';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useAction } from '../model/use-result';
import { saveFile } from '../save-file';

/** Adds a signature of this store's key over a bundle that was just found intact: two files beside it, the bundle stays as it is. */
export function Countersign({ verification, services }: { verification: Verification; services: ReviewServices }) {
  const { t } = useUi();
  const [statement, setStatement] = useState('');
  const [made, sign] = useAction(async () => {
    const result = await services.countersign(verification, statement);
    if (result.ok) for (const { name, blob } of result.value) saveFile(name, blob);
    return result;
  });
  return (
    <section class="part" aria-labelledby="countersign">
      <h3 id="countersign">{t('countersign_make')}</h3>
      <p class="aside measure" id="countersign-make-hint">
        {t('countersign_makeHint')}
      </p>
      <label class="field">
        <span>{t('countersign_statement')}</span>
        <textarea
          rows={3}
          maxLength={2000}
          value={statement}
          aria-describedby="countersign-make-hint"
          onInput={(event) => setStatement(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        data-action="countersign"
        disabled={statement.trim() === '' || made?.status === 'busy'}
        onClick={() => sign()}
      >
        {t('countersign_button')}
      </button>
      {made?.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {made?.status === 'failed' && <FailureNote failure={made.failure} />}
      {made?.status === 'ready' && (
        <p class="note note-good" role="status" data-countersigned="">
          {t('countersign_done')}
        </p>
      )}
    </section>
  );
}
