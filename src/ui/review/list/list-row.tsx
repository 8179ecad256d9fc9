// biome-ignore-all lint/a11y/useSemanticElements: rows lie at places of their own, which elements of a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid is one tab stop and names the active row (aria-activedescendant)
import type { ListedCapture } from '../../../core/list';
import type { ListColumn } from '../../../core/list-view';
import type { CaptureRow } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
import { ShortHash } from '../../components/hash';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { addressOf } from '../route';
import { MarkedText } from './marked-text';

interface Props {
  listed: ListedCapture;
  columns: readonly ListColumn[];
  chosen: boolean;
  choose: (on: boolean) => void;
}

/** The cells of one capture. Nothing in them is a tab stop: the list is one, and its keys do the same. */
export function RowCells({ listed, columns, chosen, choose }: Props) {
  const { t, format } = useUi();
  const { row } = listed;
  const number = format.number(row.restored?.sequence ?? row.sequence);
  return (
    <>
      <span role="gridcell" class="row-choice">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('list_select', { n: number })}
          checked={chosen}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      </span>
      <div role="gridcell" class="row-page">
        <p class="one-line">
          <span class="row-number">{number}</span>{' '}
          <a tabIndex={-1} href={addressOf({ page: 'capture', captureId: row.captureId })}>
            {row.title.trim() === '' ? (
              t(row.damage ? 'list_damaged' : 'list_untitled')
            ) : (
              <MarkedText text={row.title} marks={listed.titleMarks} />
            )}
          </a>
        </p>
        <p class="aside one-line">
          <MarkedText text={row.url} marks={listed.urlMarks} />
        </p>
        {row.damage && (
          <p class="one-line mark grade-likely-violation">
            <Icon name="broken" />
            <span>{t(row.damage === 'row' ? 'list_damagedRow' : 'list_damagedParts')}</span>
          </p>
        )}
        {row.restored && <p class="aside one-line">{t('list_restored')}</p>}
        {listed.held && (
          <p class="aside one-line">
            <Icon name="hold" />
            <span>{t('list_isHeld')}</span>
          </p>
        )}
        {listed.snippet && <Snippet snippet={listed.snippet} />}
      </div>
      {columns.map((column) => (
        <div key={column} role="gridcell" class={`row-${column}`} data-column={column}>
          {row.damage !== 'row' && <Cell column={column} listed={listed} />}
        </div>
      ))}
    </>
  );
}

function Snippet({ snippet }: { snippet: NonNullable<ListedCapture['snippet']> }) {
  return (
    <p class="row-snippet">
      {snippet.cutBefore && '… '}
      <MarkedText text={snippet.text} marks={snippet.marks} />
      {snippet.cutAfter && ' …'}
    </p>
  );
}

function Cell({ column, listed: { row, language } }: { column: ListColumn; listed: ListedCapture }) {
  const { count, format } = useUi();
  switch (column) {
    case 'time':
      return <time dateTime={row.capturedAt}>{format.dateTime(row.capturedAt)}</time>;
    case 'hash':
      return <ShortHash hash={row.digest} />;
    case 'choices':
      return count('count_choices', row.choices);
    case 'findings':
      return <Findings row={row} />;
    case 'gaps':
      return row.gaps === 0 ? (
        <span class="aside">{count('count_gaps', 0)}</span>
      ) : (
        <span class="mark gap-mark">
          <Icon name="gap" />
          {count('count_gaps', row.gaps)}
        </span>
      );
    case 'language':
      return <CapturedText text={language} />;
  }
}

function Findings({ row }: { row: CaptureRow }) {
  const { t, count } = useUi();
  const found = row.likelyViolations + row.pointsOfAttention;
  const { unassessed = found, confirmed = 0 } = row;
  if (found === 0) return <span class="aside">{t('list_noFindings')}</span>;
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
    </>
  );
}
