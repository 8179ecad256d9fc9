import { useState } from 'preact/hooks';
import type { ReviewServices } from '../../../core/services';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useResult } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { Compared } from '../compare-page';
import { Heading } from '../heading';
import { addressOf } from '../route';
import type { HeldBundle } from './held-bundle';

const OFFERED = 100;

interface Choice {
  captureId: string;
  sequence: number;
  capturedAt: string;
  url: string;
  title: string;
}

interface PickerProps {
  held: HeldBundle;
  captureId: string;
  services: Pick<ReviewServices, 'listCaptures'>;
}

/** The other capture to hold this one against: of the same bundle, or of this store. */
export function BundleComparePicker({ held, captureId, services }: PickerProps) {
  const { t } = useUi();
  const [rows] = useResult(() => services.listCaptures(OFFERED), [services]);
  const [chosen, setChosen] = useState('');
  if (rows.status === 'busy') return null;
  if (rows.status === 'failed') return <FailureNote failure={rows.failure} />;
  const theirs = held.bundle.captures.filter((row) => row.captureId !== captureId);
  const inBundle = new Set(held.bundle.captures.map((row) => row.captureId));
  // One that is in both is the same, or else it was refused.
  const mine = rows.value
    .filter((row) => !inBundle.has(row.captureId))
    .map((row) => ({ ...row, sequence: row.restored?.sequence ?? row.sequence }));
  if (theirs.length + mine.length === 0) return <p>{t('compare_noOther')}</p>;
  return (
    <div class="actions picker">
      <label>
        <span>{t('compare_with')}</span>{' '}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{t('compare_choose')}</option>
          <Choices label={t('foreign_inBundle')} rows={theirs} />
          <Choices label={t('foreign_inStore')} rows={mine} />
        </select>
      </label>
      <button
        type="button"
        data-action="compare-bundled"
        disabled={chosen === ''}
        onClick={() => {
          location.hash = addressOf({ page: 'bundle', captureId, other: chosen });
        }}
      >
        {t('compare_go')}
      </button>
    </div>
  );
}

function Choices({ label, rows }: { label: string; rows: readonly Choice[] }) {
  const { t, format } = useUi();
  if (rows.length === 0) return null;
  return (
    <optgroup label={label}>
      {rows.map(({ captureId, sequence, capturedAt, url, title }) => (
        <option key={captureId} value={captureId}>
          {t('compare_capture', { n: format.number(sequence), time: format.dateTime(capturedAt) })}
          {` · ${visibleLine(url)} · ${visibleLine(title)}`}
        </option>
      ))}
    </optgroup>
  );
}

interface ComparisonProps {
  held: HeldBundle;
  before: string;
  after: string;
  services: Pick<ReviewServices, 'openDossier' | 'masks'>;
}

/** Two captures of which one at least is in the bundle; what the bundle does not have is of this store. */
export function BundleComparison({ held, before, after, services }: ComparisonProps) {
  const { t } = useUi();
  const isTheirs = (captureId: string) => held.bundle.captures.some((row) => row.captureId === captureId);
  const open = (captureId: string) =>
    isTheirs(captureId) ? held.bundle.dossier(captureId) : services.openDossier(captureId);
  const [dossiers, again] = useResult(async () => {
    const [one, other] = await Promise.all([open(before), open(after)]);
    if (!one.ok) return one;
    return other.ok ? { ok: true as const, value: { one: one.value, other: other.value } } : other;
  }, [held, services, before, after]);
  return (
    <>
      <Heading>{t('compare_title')}</Heading>
      {dossiers.status === 'busy' && <Busy>{t('compare_loading')}</Busy>}
      {dossiers.status === 'failed' && <FailureNote failure={dossiers.failure} retry={again} />}
      {dossiers.status === 'ready' && (
        <Compared
          {...dossiers.value}
          services={services}
          places={{
            capture: (captureId) => addressOf({ page: isTheirs(captureId) ? 'bundle' : 'capture', captureId }),
            compare: (one, other) => addressOf({ page: 'bundle', captureId: one, other }),
            note: (captureId) => t(isTheirs(captureId) ? 'foreign_inBundle' : 'foreign_inStore'),
          }}
        />
      )}
    </>
  );
}
