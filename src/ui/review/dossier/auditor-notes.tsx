import { useMemo, useState } from 'preact/hooks';
import { isVerdict, type Reviewed } from '../../../core/review';
import { MOST_REVIEW_CHARACTERS } from '../../../core/review-services';
import { CapturedText } from '../../components/captured-text';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import type { Reviews } from '../../model/use-reviews';
import { VERDICT_WORDS } from '../../strings/review-words';
import { WrittenBy } from './written-by';

/** What auditors wrote about the capture as a whole, and verdicts on findings that the shown evaluation does not have. */
export function AuditorNotes({ reviews }: { reviews: Reviews }) {
  const { t } = useUi();
  const atFindings = new Set(
    reviews.findings.flatMap(({ standing, earlier }) => [standing, ...earlier].map((given) => given?.review.reviewId)),
  );
  const shown = reviews.written.filter(({ review }) => !atFindings.has(review.reviewId));
  return (
    <>
      <p class="aside measure">{t('notes_intro')}</p>
      {shown.length === 0 ? (
        <p>{t('notes_none')}</p>
      ) : (
        <ul class="written-notes">
          {shown.map((one) => (
            <Written key={one.review.reviewId} one={one} />
          ))}
        </ul>
      )}
      {!reviews.isReadOnly && <NewNote reviews={reviews} />}
    </>
  );
}

function Written({ one }: { one: Reviewed }) {
  const { t } = useUi();
  return (
    <li data-note={one.review.reviewId}>
      {isVerdict(one) && (
        <p>{t('notes_otherFinding', { rule: one.review.ruleId, verdict: t(VERDICT_WORDS[one.review.verdict]) })}</p>
      )}
      <p class="written">
        <CapturedText text={one.review.text} />
      </p>
      <WrittenBy of={one} />
    </li>
  );
}

function NewNote({ reviews }: { reviews: Reviews }) {
  const { t } = useUi();
  const [text, setText] = useState('');
  // The same words asked again, after an answer that got lost, are the same note.
  const reviewId = useMemo(() => crypto.randomUUID(), [text]);
  const [done, run] = useAction(async () => {
    const result = await reviews.note({ reviewId, text });
    if (result.ok) setText('');
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
    >
      <label class="field">
        <span>{t('notes_label')}</span>
        <textarea
          rows={3}
          data-field="note"
          autocomplete="off"
          maxLength={MOST_REVIEW_CHARACTERS}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <small class="aside">{t('notes_hint')}</small>
      </label>
      <div class="actions">
        <button type="submit" data-action="seal-note" disabled={!isReady}>
          {t('notes_seal')}
        </button>
      </div>
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </form>
  );
}
