import type { LogColumn, LogState } from '../../core/consent-log';
import type { LogPlan } from '../../core/consent-log-services';
import { CaptureIndex } from '../../storage/capture-index';
import { knownControllers } from '../activities';
import { rowOf } from '../capture-tab';
import type { LogDeps } from '../log/log-deps';
import { newActivity, openKeeping, unitOf } from './keeping';

export const PAGE = 'https://shop.example/nieuwsbrief';

/** A store with an activity and its controller, and captures of one page at these times. */
export async function openLogs(capturedAt: readonly string[] = []) {
  const opened = openKeeping();
  const random = counted();
  const deps: LogDeps = {
    ...opened.deps,
    index: new CaptureIndex(opened.database, rowOf),
    extensionVersion: '0.1.0',
    random: (bytes) => random(bytes),
  };
  const activityId = await newActivity(deps);
  for (const [i, at] of capturedAt.entries())
    await deps.ledger.keep(await unitOf(i + 1, { url: PAGE, capturedAt: at }));
  const controllerId = (await knownControllers(deps))[0]?.controllerId ?? '';
  return { ...opened, deps, activityId, controllerId };
}

/** Other bytes each time, the same in every run. */
function counted() {
  let next = 0;
  return (bytes: number) => {
    const out = new Uint8Array(bytes);
    for (let i = 0; i + 4 <= bytes; i += 16) new DataView(out.buffer).setUint32(i, next++);
    return out;
  };
}

export function planOf(
  controllerId: string,
  columns: Partial<Record<LogColumn, string>>,
  statuses: Readonly<Record<string, LogState>> = {},
  reading: Partial<LogPlan['reading']> = {},
): LogPlan {
  return {
    controllerId,
    columns,
    statuses,
    reading: {
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      identifierKind: 'contact',
      timeFormat: 'iso',
      timeZone: 'UTC',
      formKind: 'address',
      fixedForm: null,
      ...reading,
    },
  };
}

export const COLUMNS = { identifier: 'mail', time: 'at', status: 'said', form: 'page' } as const;
export const STATUSES = { yes: 'given', no: 'refused', gone: 'withdrawn' } as const;

/** @param n rows with an address each */
export function logOf(n: number, extra: readonly string[] = []): File {
  const rows = Array.from(
    { length: n },
    (_, i) => `person${i}@voorbeeld.nl,2025-06-01T00:00:${String(i % 60).padStart(2, '0')}Z,yes,${PAGE}`,
  );
  return new File([['mail,at,said,page', ...rows, ...extra, ''].join('\n')], 'log.csv');
}
