import { useState } from 'preact/hooks';
import { MOST_REVIEWER_CHARACTERS } from '../../core/review-services';
import type { ReviewServices } from '../../core/services';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useAction, useResult } from '../model/use-result';

/** Whose name stands under verdicts and notes from now on. */
export function ReviewerSetting({ services: { assessment } }: { services: ReviewServices }) {
  const { t } = useUi();
  const [current] = useResult(() => assessment.reviewer(), [assessment]);
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? (current.status === 'ready' ? current.value : '');
  const [done, run] = useAction(() => assessment.setReviewer(value));
  return (
    <section class="setting" aria-labelledby="reviewer">
      <h2 id="reviewer">{t('settings_reviewer')}</h2>
      <label class="field">
        <span>{t('settings_reviewerLabel')}</span>
        <input
          type="text"
          data-field="reviewer"
          autocomplete="off"
          maxLength={MOST_REVIEWER_CHARACTERS}
          disabled={current.status !== 'ready'}
          value={value}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <small class="aside">{t('settings_reviewerHint')}</small>
      </label>
      <div class="actions">
        <button type="button" data-action="save-reviewer" disabled={typed === null} onClick={() => run()}>
          {t('action_save')}
        </button>
      </div>
      {done?.status === 'ready' && (
        <p class="note note-good" role="status">
          {t('settings_reviewerSaved')}
        </p>
      )}
      {current.status === 'failed' && <FailureNote failure={current.failure} />}
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </section>
  );
}
