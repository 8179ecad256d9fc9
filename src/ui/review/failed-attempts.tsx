import { ERROR_CODES } from '../../core/errors';
import type { LedgerEntry } from '../../core/ledger-entry';
import { CapturedText } from '../components/captured-text';
import { useUi } from '../context';
import { ERROR_WORDS } from '../strings/words';

/** Attempts that failed are part of the record too. */
export function FailedAttempts({ entries }: { entries: readonly LedgerEntry[] }) {
  const { t, count, format } = useUi();
  const failed = entries.flatMap(({ body }) =>
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
