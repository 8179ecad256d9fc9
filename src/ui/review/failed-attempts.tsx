import { ERROR_CODES } from '../../core/errors';
import type { ReviewServices } from '../../core/services';
import { CapturedText } from '../components/captured-text';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useResult } from '../model/use-result';
import { ERROR_WORDS } from '../strings/words';

/** Attempts that failed are part of the record too. */
export function FailedAttempts({ services }: { services: ReviewServices }) {
  const { t, count, format } = useUi();
  const [attempts] = useResult(() => services.failedAttempts(), [services]);
  if (attempts.status === 'busy') return null;
  if (attempts.status === 'failed') return <FailureNote failure={attempts.failure} />;
  const failed = attempts.value.flatMap(({ body }) =>
    body.event.kind === 'capture-failed' ? [{ ...body.event, recordedAt: body.recordedAt }] : [],
  );
  if (failed.length === 0) return null;
  return (
    <section class="failed" aria-labelledby="failed">
      <h2 id="failed">{t('failed_title')}</h2>
      <p class="aside">{t('failed_intro')}</p>
      <details>
        <summary>{count('count_failed', failed.length)}</summary>
        <ul class="gaps">
          {failed.map((attempt) => (
            <li key={attempt.attemptId}>
              <time dateTime={attempt.recordedAt}>{format.dateTime(attempt.recordedAt)}</time>
              {', '}
              <CapturedText text={attempt.origin} />
              {'. '}
              {t(wordsFor(attempt.code))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A ledger may hold codes of a later version. */
function wordsFor(code: string) {
  const known = ERROR_CODES.find((candidate) => candidate === code);
  return ERROR_WORDS[known ?? 'unexpected'];
}
