import { useState } from 'preact/hooks';
import type { CaptureRow } from '../../core/sealed';
import type { ReviewServices } from '../../core/services';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useResult } from '../model/use-result';
import { visibleLine } from '../model/visible-text';
import { addressOf } from './route';

const OFFERED = 100;

/** The other capture to hold this one against: those of the same page first. */
export function ComparePicker({ captureId, services }: { captureId: string; services: ReviewServices }) {
  const { t, format } = useUi();
  const [rows] = useResult(() => services.listCaptures(OFFERED), [services]);
  const [chosen, setChosen] = useState('');
  if (rows.status === 'busy') return null;
  if (rows.status === 'failed') return <FailureNote failure={rows.failure} />;
  const self = rows.value.find((row) => row.captureId === captureId);
  const others = samePageFirst(
    rows.value.filter((row) => row !== self),
    self,
  );
  if (others.length === 0) return <p>{t('compare_noOther')}</p>;
  const other = others.find((row) => row.captureId === chosen);
  return (
    <div class="actions picker">
      <label>
        <span>{t('compare_with')}</span>{' '}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{t('compare_choose')}</option>
          {others.map((row) => (
            <option key={row.captureId} value={row.captureId}>
              {t('compare_capture', { n: format.number(row.sequence), time: format.dateTime(row.capturedAt) })}
              {` · ${visibleLine(row.host)} · ${visibleLine(row.title)}`}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={!other}
        onClick={() => {
          if (!other) return;
          const earlier = self === undefined || other.sequence < self.sequence;
          location.hash = addressOf({
            page: 'compare',
            before: earlier ? other.captureId : captureId,
            after: earlier ? captureId : other.captureId,
          });
        }}
      >
        {t('compare_go')}
      </button>
    </div>
  );
}

function samePageFirst(rows: readonly CaptureRow[], self: CaptureRow | undefined): CaptureRow[] {
  const rank = (row: CaptureRow) => (row.url === self?.url ? 0 : row.host === self?.host ? 1 : 2);
  return [...rows].sort((one, other) => rank(one) - rank(other) || other.sequence - one.sequence);
}
