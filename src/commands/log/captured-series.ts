import type { KeptActivity } from '../../core/activity';
import type { LongJob } from '../../core/backup';
import { parseStrictJson } from '../../core/canonical';
import { CaptureSchema } from '../../core/capture';
import type { LogForm } from '../../core/consent-log';
import { sha256Hex } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import type { CaptureRow } from '../../core/sealed';
import { hostsOf } from '../../register/address';
import type { Series } from '../../register/log/join';
import { activitiesOfForm } from '../../register/log/row-terms';
import { type Shown, shownBy } from '../../register/log/versions';
import { type ActivityLinks, activitiesOf } from '../../register/plan';
import type { LogDeps } from './log-deps';

/** Captures that rows can be joined to, and what each form of the log is of them. */
export interface Captured {
  /** In the order of the forms of the log; each a list, since an activity can have several pages. */
  series: Series[][];
  /** Ids of the activities that rows about each form count under. */
  activities: string[][];
  captures: number;
  damaged: number;
}

/** Reads the captures that the forms of a log are about. One that does not match its digest is counted, and shows nothing. */
export async function capturedSeries(
  forms: readonly LogForm[],
  controllerId: string,
  deps: LogDeps,
  job: LongJob = {},
): Promise<Captured> {
  const links = await deps.register.links();
  const own = (await deps.activities.all()).filter(({ activity }) => activity.controller.controllerId === controllerId);
  const rows = await rowsAbout(forms, own, links, deps);
  const shown: (Shown & { captureId: string })[] = [];
  let damaged = 0;
  for (const [i, row] of rows.entries()) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'joining a log');
    job.progress?.({ done: i, total: rows.length });
    const one = await read(row, deps);
    if (one) shown.push({ ...one, captureId: row.captureId });
    else damaged += 1;
  }
  shown.sort((a, b) => a.at - b.at);
  const belongs = (captureId: string, url: string, activityId: string) =>
    activitiesOf({ captureId, url }, own, links).some((one) => one.activityId === activityId);
  return {
    series: forms.map(({ kind, value }) => {
      if (kind === 'fingerprint') return [seriesOfForm(shown, value)];
      if (kind === 'address') return [seriesOfPage(shown.filter(({ url }) => url === value))];
      const mine = shown.filter(({ captureId, url }) => belongs(captureId, url, value));
      return [...new Set(mine.map(({ url }) => url))].map((url) => seriesOfPage(mine.filter((one) => one.url === url)));
    }),
    activities: forms.map((form) => activitiesShown(form, own, shown, links)),
    captures: rows.length,
    damaged,
  };
}

/** By address and activity only the captures of those pages; a fingerprint can be on any page. */
async function rowsAbout(
  forms: readonly LogForm[],
  own: readonly KeptActivity[],
  links: ActivityLinks,
  { index, keeping }: LogDeps,
): Promise<CaptureRow[]> {
  if (forms.some(({ kind }) => kind === 'fingerprint')) return allRows(index);
  const named = own.filter(({ activityId }) =>
    forms.some(({ kind, value }) => kind === 'activity' && value === activityId),
  );
  const addresses = [
    ...forms.flatMap(({ kind, value }) => (kind === 'address' ? [value] : [])),
    ...named.flatMap(({ activity }) => activity.addresses),
  ];
  const ids = new Set(named.map(({ activityId }) => activityId));
  const linked = [...links].filter(([, of]) => [...of].some((id) => ids.has(id))).map(([captureId]) => captureId);
  const rows = [...(await keeping.rowsOn(hostsOf(addresses))), ...(await keeping.rowsOf(linked))];
  return [...new Map(rows.map((row) => [row.captureId, row])).values()];
}

const PAGE = 500;

async function allRows(index: LogDeps['index']): Promise<CaptureRow[]> {
  const rows: CaptureRow[] = [];
  for (;;) {
    const page = await index.list(PAGE, rows.at(-1)?.sequence);
    rows.push(...page);
    if (page.length < PAGE) return rows;
  }
}

async function read({ digest }: CaptureRow, { register }: LogDeps): Promise<Shown | null> {
  try {
    const bytes = await register.sealedBytes(digest);
    if ((await sha256Hex(bytes)) !== digest) return null;
    return await shownBy(CaptureSchema.parse(parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))));
  } catch {
    return null;
  }
}

function seriesOfPage(shown: readonly Shown[]): Series {
  return { times: shown.map(({ at }) => at), versions: shown.map(({ page }) => page) };
}

/** Of all captures of pages on which the form was seen, also those on which it was not. */
function seriesOfForm(shown: readonly Shown[], fingerprint: string): Series {
  const urls = new Set(shown.filter(({ forms }) => forms.has(fingerprint)).map(({ url }) => url));
  const about = shown.filter(({ url }) => urls.has(url));
  return { times: about.map(({ at }) => at), versions: about.map(({ forms }) => forms.get(fingerprint) ?? null) };
}

/** Those of the form itself, and of the pages on which it was seen: by address first. */
function activitiesShown(
  form: LogForm,
  own: readonly KeptActivity[],
  shown: readonly (Shown & { captureId: string })[],
  links: ActivityLinks,
): string[] {
  const { kind, value } = form;
  const about = shown.filter(({ url, forms }) => (kind === 'address' ? url === value : forms.has(value)));
  const byPage = kind === 'activity' ? [] : about.flatMap((page) => activitiesOf(page, own, links));
  const found = [...activitiesOfForm(form, own, []), ...byPage];
  return [...new Set(found.map(({ activityId }) => activityId))];
}
