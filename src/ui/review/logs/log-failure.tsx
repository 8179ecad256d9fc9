import { logProblemOf } from '../../../core/consent-log-services';
import type { Failure } from '../../../core/errors';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { PROBLEM_WORDS } from '../../strings/log-words';

/** What is wrong with a file, in words and by line; that it was stopped; or any other failure. */
export function LogFailure({ failure, retry }: { failure: Failure; retry?: () => void }) {
  const { t, format } = useUi();
  const found = logProblemOf(failure);
  if (failure.code === 'cancelled')
    return (
      <p class="note note-doubt" role="status" data-stopped>
        {t('log_stopped')}
      </p>
    );
  if (!found) return <FailureNote failure={failure} retry={retry} />;
  const { problem, line } = found;
  return (
    <div class="note note-broken" role="alert" data-problem={problem} data-line={line ?? ''}>
      <p class="note-title">
        <Icon name="broken" />
        {line === null ? t('log_problem') : t('log_problemAt', { line: format.number(line) })}
      </p>
      <p>{t(PROBLEM_WORDS[problem])}</p>
      <p class="aside">{t('log_nothingKept')}</p>
    </div>
  );
}
