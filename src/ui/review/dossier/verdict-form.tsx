import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../core/errors';
import type { Verdict } from '../../../core/review-events';
import { MOST_REVIEW_CHARACTERS } from '../../../core/review-services';
import type { KeptReview } from '../../../core/sealed';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { VERDICT_ACTS } from '../../strings/review-words';

interface Props {
  verdict: Verdict;
  seal(reviewId: string, text: string): Promise<Result<KeptReview[]>>;
  /** @param sequence of the entry about it */
  onSealed(sequence: number): void;
  onLeave(): void;
}

/** The reason, asked for before anything is sealed, since nothing sealed can be undone. */
export function VerdictForm({ verdict, seal, onSealed, onLeave }: Props) {
  const { t } = useUi();
  const [text, setText] = useState('');
  // The same words asked again, after an answer that got lost, are the same verdict.
  const reviewId = useMemo(() => crypto.randomUUID(), [text]);
  const hint = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Together with the field, not a frame later: until then a letter is a key of the dossier, and the reason would lose its beginning.
  useLayoutEffect(() => field.current?.focus(), []);
  const [done, run] = useAction(async () => {
    const result = await seal(reviewId, text);
    if (result.ok) onSealed(result.value.find(({ review }) => review.reviewId === reviewId)?.entry.body.sequence ?? 0);
    return result;
  });
  const isReady = text.trim() !== '' && done?.status !== 'busy';
  return (
    <form
      class="verdict-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) run();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
        if (event.key === 'Enter' && event.ctrlKey && isReady) run();
      }}
    >
      <label class="field">
        <span>{t('verdict_reason', { verdict: t(VERDICT_ACTS[verdict]) })}</span>
        <textarea
          ref={field}
          rows={3}
          data-field="verdict-reason"
          autocomplete="off"
          maxLength={MOST_REVIEW_CHARACTERS}
          aria-describedby={hint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p id={hint} class="aside measure">
        {t('verdict_reasonHint')}
      </p>
      <div class="actions">
        <button type="submit" class="main" data-action="seal-verdict" disabled={!isReady}>
          {t('verdict_seal')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('action_cancel')}
        </button>
      </div>
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </form>
  );
}
