import { type PageVersion, pageTimeline, type Seen } from '../../../compare/page-timeline';
import type { Result } from '../../../core/errors';
import type { ReviewServices } from '../../../core/services';
import { Meter } from '../../components/meter';
import { Busy, FailureNote } from '../../components/notes';
import { Tallies } from '../../components/tallies';
import { useUi } from '../../context';
import { useResult } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { Heading } from '../heading';
import { SharingPanel } from '../sharing/sharing-panel';
import { useSharing } from '../sharing/use-sharing';
import { TimelineChart } from './timeline-chart';
import { Version } from './version';

/** More captures of one page are not read at once; the screen says that there are. */
const MOST_CAPTURES = 200;

interface Read {
  url: string;
  versions: PageVersion[];
  /** Captures of this page that are older and were not read. */
  left: number;
  /** Captures that are damaged, and so cannot be compared. */
  damaged: number;
}

/** What one page asked over time: its versions, when each was seen, and which findings came and went. */
export function TimelinePage({ captureId, services }: { captureId: string; services: ReviewServices }) {
  const { t, format } = useUi();
  const sharing = useSharing(services);
  const [timeline, again] = useResult(() => read(captureId, services), [services, captureId]);
  return (
    <>
      <Heading>{t('timeline_title')}</Heading>
      {timeline.status === 'busy' && <Busy>{t('timeline_loading')}</Busy>}
      {timeline.status === 'failed' && <FailureNote failure={timeline.failure} retry={again} />}
      {timeline.status === 'ready' && (
        <>
          <p>
            <bdi>{visibleLine(timeline.value.url)}</bdi>
          </p>
          <p class="aside measure">{t('timeline_intro')}</p>
          {timeline.value.left > 0 && (
            <p class="note">{t('timeline_left', { n: format.number(timeline.value.left) })}</p>
          )}
          {timeline.value.damaged > 0 && (
            <p class="note note-doubt">{t('timeline_damaged', { n: format.number(timeline.value.damaged) })}</p>
          )}
          <Shows url={timeline.value.url} services={services} />
          <div class="actions">
            <button
              type="button"
              data-action="export-page"
              disabled={sharing.open}
              onClick={() => sharing.look({ kind: 'page', url: timeline.value.url })}
            >
              {t('sharing_page')}
            </button>
          </div>
          <SharingPanel sharing={sharing} services={services} />
          <TimelineChart versions={timeline.value.versions} />
          <ol class="versions">
            {[...timeline.value.versions].reverse().map((version) => (
              <Version
                key={version.number}
                version={version}
                before={timeline.value.versions[version.number - 2] ?? null}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** The AP meter of the page, by its latest capture, and how all that was kept of it stands. */
function Shows({ url, services: { register } }: { url: string; services: ReviewServices }) {
  const { t } = useUi();
  const [proof, again] = useResult(() => register.proofOfPage(url), [register, url]);
  return (
    <section class="page-shows" aria-labelledby="page-shows">
      <h2 id="page-shows">{t('timeline_shows')}</h2>
      {proof.status === 'busy' && <Busy>{t('tally_busy')}</Busy>}
      {proof.status === 'failed' && <FailureNote failure={proof.failure} retry={again} />}
      {proof.status === 'ready' && (
        <>
          <Tallies tallies={proof.value} />
          <p>{t('timeline_showsLatest')}</p>
          <Meter proof={proof.value.reading} />
        </>
      )}
    </section>
  );
}

async function read(captureId: string, services: ReviewServices): Promise<Result<Read>> {
  const opened = await services.openDossier(captureId);
  if (!opened.ok) return opened;
  const { url } = opened.value.sealed.capture.visit;
  const rows = await services.capturesOf(url);
  if (!rows.ok) return rows;
  const wanted = rows.value.slice(0, MOST_CAPTURES);
  const seen: Seen[] = [];
  for (const row of wanted) {
    const dossier = await services.openDossier(row.captureId);
    if (!dossier.ok) continue;
    const { sealed, evaluation, entry } = dossier.value;
    const { capturedAt } = sealed.capture;
    const { sequence } = entry.body;
    seen.push({
      captureId: row.captureId,
      sequence,
      capturedAt,
      capture: sealed.capture,
      evaluation: evaluation.evaluation,
    });
  }
  const left = rows.value.length - wanted.length;
  return { ok: true, value: { url, versions: pageTimeline(seen), left, damaged: wanted.length - seen.length } };
}
