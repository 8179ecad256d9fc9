import type { CaptureRow } from '../../core/sealed';
import { CapturedText } from '../components/captured-text';
import { ShortHash } from '../components/hash';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { addressOf } from './route';

interface Props {
  row: CaptureRow;
  chosen: boolean;
  choose: (captureId: string, on: boolean) => void;
}

/** One capture in the list. */
export function CaptureItem({ row, chosen, choose }: Props) {
  const { t, count, format } = useUi();
  const number = format.number(row.restored?.sequence ?? row.sequence);
  return (
    <li class="row" data-capture={row.captureId} data-damage={row.damage}>
      <input
        type="checkbox"
        aria-label={t('list_select', { n: number })}
        checked={chosen}
        onChange={(event) => choose(row.captureId, event.currentTarget.checked)}
      />
      <div class="row-page">
        <span class="row-number">{number}</span>{' '}
        <a href={addressOf({ page: 'capture', captureId: row.captureId })}>
          {row.title.trim() !== '' ? (
            <CapturedText text={row.title} />
          ) : (
            t(row.damage ? 'list_damaged' : 'list_untitled')
          )}
        </a>
        <p class="aside">
          <CapturedText text={row.url} />
        </p>
        {row.restored && <p class="aside">{t('list_restored')}</p>}
      </div>
      <div class="row-when">
        {row.damage !== 'row' && <time dateTime={row.capturedAt}>{format.dateTime(row.capturedAt)}</time>}
        <p class="aside">
          <ShortHash hash={row.digest} />
        </p>
      </div>
      <div class="row-counts">
        {row.damage && (
          <p class="mark grade-likely-violation">
            <Icon name="broken" />
            {t(row.damage === 'row' ? 'list_damagedRow' : 'list_damagedParts')}
          </p>
        )}
        {row.damage !== 'row' && (
          <>
            <p>{count('count_choices', row.choices)}</p>
            <Counts row={row} />
          </>
        )}
      </div>
    </li>
  );
}

function Counts({ row }: { row: CaptureRow }) {
  const { t, count } = useUi();
  const found = row.likelyViolations + row.pointsOfAttention;
  const quiet = found === 0;
  const { unassessed = found, confirmed = 0 } = row;
  return (
    <>
      {row.likelyViolations > 0 && (
        <p class="mark grade-likely-violation">
          <Icon name="violation" />
          {count('count_likely', row.likelyViolations)}
        </p>
      )}
      {row.pointsOfAttention > 0 && (
        <p class="mark grade-point-of-attention">
          <Icon name="attention" />
          {count('count_attention', row.pointsOfAttention)}
        </p>
      )}
      {unassessed > 0 && (
        <p class="aside" data-unassessed={unassessed}>
          {count('count_unassessed', unassessed)}
        </p>
      )}
      {confirmed > 0 && (
        <p class="mark" data-confirmed={confirmed}>
          <Icon name="pass" />
          {count('count_confirmed', confirmed)}
        </p>
      )}
      {quiet && <p class="aside">{t('list_noFindings')}</p>}
      {row.gaps > 0 && (
        <p class="mark gap-mark">
          <Icon name="gap" />
          {count('count_gaps', row.gaps)}
        </p>
      )}
    </>
  );
}
