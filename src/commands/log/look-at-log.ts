import { LOG_DELIMITERS, type LogReading } from '../../core/consent-log';
import type { LogLook, LogPlan, TimesRead } from '../../core/consent-log-services';
import { encodingOf, HEAD_BYTES, textOf } from '../../register/log/encoding';
import { logError } from '../../register/log/log-error';
import { proposedColumns, proposedFormKind, proposedIdentifierKind, proposedState } from '../../register/log/propose';
import { delimiterOf } from '../../register/log/read-csv';
import { headOf, rowsUnder } from '../../register/log/records';
import { formatsThatFit } from '../../register/log/time';

const SAMPLE = 200;
const SHOWN = 5;
/** Rows that the formats of time and the words of a status are looked for in. */
const LOOKED_AT = 5000;
const MOST_STATUSES = 20;

/** The beginning of a file, in memory only. @throws WitnessError `bad-input` that names what is wrong */
export async function lookAtLog(
  file: Blob,
  chosen: Partial<Pick<LogReading, 'encoding' | 'delimiter'>>,
): Promise<LogLook> {
  if (file.size === 0) throw logError('empty-file');
  const found = encodingOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  const encoding = chosen.encoding ?? found.encoding;
  const head = await beginning(file, encoding);
  if (head.trim() === '') throw logError('empty-file');
  const format = /^\s*[[{]/.test(head) ? 'json' : 'csv';
  const guessed = LOG_DELIMITERS.find((one) => one === delimiterOf(head)) ?? ',';
  const delimiter = chosen.delimiter ?? guessed;
  const { headings, rows } = await headOf(textOf(file, encoding), { format, delimiter }, SAMPLE);
  const columns = proposedColumns(headings);
  const under = (heading: string | undefined) => rows.map((row) => row[headings.indexOf(heading ?? '')] ?? '');
  return {
    format,
    encoding,
    encodingSure: found.sure || chosen.encoding !== undefined,
    delimiter,
    headings,
    sample: rows.slice(0, SHOWN),
    proposed: {
      columns,
      formKind: proposedFormKind(under(columns.form)),
      identifierKind: proposedIdentifierKind(under(columns.identifier)),
    },
  };
}

async function beginning(file: Blob, encoding: LogReading['encoding']): Promise<string> {
  for await (const text of textOf(file, encoding)) return text;
  return '';
}

/** Which formats of time fit the first rows, and what their status column says. */
export async function timesOf(file: Blob, { reading, columns }: LogPlan): Promise<TimesRead> {
  const names = [columns.time ?? '', columns.status ?? ''];
  const wanted = names.filter((name) => name !== '');
  const times: string[] = [];
  const statuses = new Set<string>();
  let read = 0;
  if (wanted.length > 0)
    for await (const rows of rowsUnder(textOf(file, reading.encoding), reading, wanted)) {
      for (const { cells } of rows) {
        if (names[0] !== '') times.push(cells[0] ?? '');
        const status = names[1] === '' ? '' : (cells.at(-1) ?? '').trim();
        if (statuses.size < MOST_STATUSES) statuses.add(status);
      }
      read += rows.length;
      if (read >= LOOKED_AT) break;
    }
  if (columns.status === undefined) statuses.clear();
  return {
    fits: formatsThatFit(times, reading.timeZone),
    statuses: [...statuses].map((words) => ({ words, proposed: proposedState(words) })),
  };
}
