import { clockWords } from '../../core/clock-words';
import type { StampOutcome } from '../../core/time-stamp';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { problemWords } from '../strings/time-stamp-words';

/** What came of asking for a time-stamp. A failure is as loud as any other: the bundle is there, but without new trusted time. */
export function TimeStampNote({ outcome }: { outcome: StampOutcome }) {
  const { t, lang, format } = useUi();
  if (outcome.state === 'off') return null;
  if (outcome.state === 'up-to-date') return <p data-time-stamp="up-to-date">{t('timeStamp_upToDate')}</p>;
  if (outcome.state === 'stamped')
    return (
      <p role="status" data-time-stamp="stamped">
        {t('timeStamp_stamped', {
          n: format.number(outcome.sequence),
          time: format.exactTime(outcome.genTime),
        })}{' '}
        {clockWords(outcome.clockDifference)[lang]}
      </p>
    );
  return (
    <div class="note note-broken" role="alert" data-time-stamp="failed" data-code={outcome.code}>
      <p class="note-title">
        <Icon name="broken" />
        {t('timeStamp_failed', { origin: outcome.origin })}
      </p>
      <p>{t(problemWords(outcome.code))}</p>
      <p>{t('timeStamp_failedKept')}</p>
    </div>
  );
}
