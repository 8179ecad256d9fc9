import { useState } from 'preact/hooks';
import type { Result } from '../../core/errors';
import type { CaptureProof } from '../../core/register-services';
import { useUi } from '../context';
import { useAction } from '../model/use-result';
import { visibleLine } from '../model/visible-text';
import { FailureNote } from './notes';

interface Props {
  capture: CaptureProof;
  link(activityId: string, alsoForms: boolean): Promise<Result<CaptureProof>>;
}

/** Links a capture to a processing activity; with its form, so that later captures of the form follow. */
export function LinkActivity({ capture, link }: Props) {
  const { t, count } = useUi();
  const [chosen, setChosen] = useState('');
  const [alsoForms, setAlsoForms] = useState(true);
  const activityId = chosen || (capture.others[0]?.activityId ?? '');
  const [done, run] = useAction(async () => {
    const result = await link(activityId, alsoForms && capture.forms > 0);
    if (result.ok) setChosen('');
    return result;
  });
  if (capture.others.length === 0) return null;
  return (
    <div class="link-activity">
      <label class="field">
        <span>{t('proof_linkTo')}</span>
        <select
          data-field="link-activity"
          value={activityId}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {capture.others.map((one) => (
            <option key={one.activityId} value={one.activityId}>
              {visibleLine(`${one.name} · ${one.controller}`)}
            </option>
          ))}
        </select>
      </label>
      {capture.forms > 0 && (
        <label class="radio">
          <input type="checkbox" checked={alsoForms} onChange={(event) => setAlsoForms(event.currentTarget.checked)} />
          {t('proof_alsoForms', { forms: count('count_forms', capture.forms) })}
        </label>
      )}
      <div class="actions">
        <button
          type="button"
          data-action="link-activity"
          disabled={activityId === '' || done?.status === 'busy'}
          onClick={() => run()}
        >
          {t('proof_link')}
        </button>
      </div>
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </div>
  );
}
