// biome-ignore-all lint/a11y/useSemanticElements: rows lie at places of their own, which elements of a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid is one tab stop and names the active row (aria-activedescendant)
import { defaultRangeExtractor } from '@tanstack/virtual-core';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedCapture } from '../../../core/list';
import type { ListColumn } from '../../../core/list-view';
import { useUi } from '../../context';
import { addressOf } from '../route';
import { placeAfter } from './keys';
import { RowCells } from './list-row';
import { COLUMN_WIDTHS, COLUMN_WORDS } from './list-words';
import type { ListRows } from './use-list';
import { useRowHeight } from './use-row-height';
import { useVirtual } from './use-virtual';

interface Props {
  /** What the place of the reader is remembered under, for when they come back. */
  remembered: string;
  rows: ListRows;
  total: number;
  columns: readonly ListColumn[];
  searching: boolean;
  isChosen(captureId: string): boolean;
  choose(listed: ListedCapture, on: boolean): void;
  /** Holds it against the capture of the page before it. */
  compare(listed: ListedCapture): void;
}

/** Where the reader was last: a dossier is opened from the list, and back should lead to the same place. */
const LAST = { query: '', place: 0, offset: 0 };

/**
 * The captures as a grid of which only the rows in sight are in the document. It is one tab stop: arrows, Home, End and the page
 * keys go from row to row, space selects, Enter opens, and v compares with the capture of the page before it.
 */
export function Grid({ remembered, rows, total, columns, searching, isChosen, choose, compare }: Props) {
  const { t } = useUi();
  const box = useRef<HTMLDivElement>(null);
  const before = LAST.query === remembered ? LAST : { place: 0, offset: 0 };
  const [active, setActive] = useState(before.place);
  const { rowHeight, headHeight, isNarrow } = useRowHeight(searching, columns);
  const here = Math.min(active, total - 1);
  const virtual = useVirtual({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 6,
    initialOffset: before.offset,
    // The row that the keyboard is on stays, wherever the mouse scrolls to: assistive technology is told of it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), here])].sort((a, b) => a - b),
  });
  useEffect(() => virtual.measure(), [rowHeight, headHeight]);
  const last = useRef({ place: here, offset: 0 });
  last.current = { place: here, offset: virtual.scrollOffset ?? 0 };
  useEffect(() => () => void Object.assign(LAST, { query: remembered, ...last.current }), [remembered]);
  const items = virtual.getVirtualItems();
  const range = virtual.range;
  useEffect(() => rows.see(range?.startIndex ?? 0, range?.endIndex ?? 0));

  function onKeyDown(event: KeyboardEvent): void {
    const perPage = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - headHeight) / rowHeight));
    const next = placeAfter(event.key, here, total, perPage);
    const listed = rows.at(here);
    if (next !== null) {
      setActive(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === ' ' && listed) choose(listed, !isChosen(listed.row.captureId));
    // A letter, but only while the list has the focus (WCAG 2.1.4).
    else if (event.key === 'v' && listed && !event.ctrlKey && !event.metaKey && !event.altKey) compare(listed);
    else if (event.key === 'Enter' && listed)
      location.hash = addressOf({ page: 'capture', captureId: listed.row.captureId });
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={box}
      class="list-box"
      role="grid"
      tabIndex={0}
      aria-label={t('list_title')}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 2}
      aria-multiselectable="true"
      aria-activedescendant={`row-${here}`}
      data-columns={columns.length}
      style={{ '--columns': columns.map((column) => COLUMN_WIDTHS[column]).join(' ') }}
      onKeyDown={onKeyDown}
    >
      <div
        role="rowgroup"
        class={isNarrow ? 'unseen-words' : 'list-head'}
        style={isNarrow ? {} : { height: `${headHeight}px` }}
      >
        <div role="row" aria-rowindex={1} class="list-line">
          <span role="columnheader" class="row-choice">
            <span class="unseen-words">{t('column_selected')}</span>
          </span>
          <span role="columnheader">{t('column_page')}</span>
          {columns.map((column) => (
            <span key={column} role="columnheader">
              {t(COLUMN_WORDS[column])}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" class="rows" style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map(({ index, start, size }) => {
          const listed = rows.at(index);
          return (
            <div
              key={index}
              id={`row-${index}`}
              role="row"
              class={`row list-line${index === here ? ' row-active' : ''}`}
              aria-rowindex={index + 2}
              aria-selected={listed ? isChosen(listed.row.captureId) : false}
              data-place={index}
              data-capture={listed?.row.captureId}
              data-damage={listed?.row.damage}
              style={{ height: `${size}px`, transform: `translateY(${start - headHeight}px)` }}
              // Not on click: drawing between that and `change` would put a box back that was just ticked.
              onPointerDown={() => setActive(index)}
            >
              {listed ? (
                <RowCells
                  listed={listed}
                  columns={columns}
                  chosen={isChosen(listed.row.captureId)}
                  choose={(on) => {
                    choose(listed, on);
                    box.current?.focus({ preventScroll: true });
                  }}
                />
              ) : (
                <span role="gridcell" class="aside">
                  {t(listed === null ? 'list_gone' : 'list_reading')}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
