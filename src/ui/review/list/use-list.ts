import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../../../core/errors';
import type { ListedCapture, ListServices, OpenedList } from '../../../core/list';
import type { ListView } from '../../../core/list-view';

/** Rows asked for at once. */
export const CHUNK = 50;
/** Chunks kept: a reader who goes back and forth sees no gap, and memory does not grow with the list. */
const KEPT = 40;

export interface ListRows {
  /** Null until it is open, and while another view is being opened for the first time. */
  list: OpenedList | null;
  failure: Failure | null;
  /** Undefined while it is being read, null when the capture is not there any more. */
  at(place: number): ListedCapture | null | undefined;
  /** Tells which rows are on screen: those are read first. */
  see(from: number, to: number): void;
  reopen(): void;
  /** Another one each time the list was opened. */
  turn: number;
}

interface Opened {
  list: OpenedList;
  /** Rows by chunk. */
  rows: Map<number, (ListedCapture | null)[]>;
  turn: number;
}

/**
 * The list under a view, read as far as somebody looks. Of many places that are scrolled past only the one where the scrolling
 * stops is read.
 */
export function useList(services: ListServices, view: ListView): ListRows {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  const [, redraw] = useState(0);
  const seen = useRef({ from: 0, to: 0 });
  const reading = useRef(false);

  useEffect(() => {
    let wanted = true;
    const open = async () => {
      const list = await services.open(view).catch(toFailure);
      if (!list.ok) return list;
      const first = await services.rows(list.value, 0, CHUNK).catch(toFailure);
      return first.ok ? { ok: true as const, value: { list: list.value, rows: new Map([[0, first.value]]) } } : first;
    };
    open().then((result) => {
      if (!wanted) return;
      setFailure(result.ok ? null : result);
      if (result.ok) setOpened((before) => ({ ...result.value, turn: (before?.turn ?? 0) + 1 }));
    });
    return () => {
      wanted = false;
    };
  }, [services, view, turn]);

  const read = useCallback(async () => {
    if (reading.current || !opened) return;
    reading.current = true;
    for (;;) {
      const chunk = missing(opened.rows, seen.current, opened.list.total);
      if (chunk === null) break;
      const rows = await services.rows(opened.list, chunk * CHUNK, CHUNK).catch(toFailure);
      if (!rows.ok) {
        setFailure(rows);
        break;
      }
      opened.rows.set(chunk, rows.value);
      forget(opened.rows, Math.floor(seen.current.from / CHUNK));
      redraw((n) => n + 1);
    }
    reading.current = false;
  }, [services, opened]);

  return {
    list: opened?.list ?? null,
    failure,
    at(place) {
      const rows = opened?.rows.get(Math.floor(place / CHUNK));
      return rows && (rows[place % CHUNK] ?? null);
    },
    see(from, to) {
      seen.current = { from, to };
      void read();
    },
    reopen: useCallback(() => setTurn((n) => n + 1), []),
    turn: opened?.turn ?? 0,
  };
}

function missing(rows: ReadonlyMap<number, unknown>, seen: { from: number; to: number }, total: number): number | null {
  const last = Math.floor(Math.min(seen.to, total - 1) / CHUNK);
  for (let chunk = Math.floor(seen.from / CHUNK); chunk <= last; chunk++) if (!rows.has(chunk)) return chunk;
  return null;
}

/** The ones furthest from where the reader is. */
function forget(rows: Map<number, unknown>, here: number): void {
  const far = [...rows.keys()].sort((a, b) => Math.abs(b - here) - Math.abs(a - here));
  for (const chunk of far.slice(0, Math.max(0, rows.size - KEPT))) rows.delete(chunk);
}
