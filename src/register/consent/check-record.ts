import type { ConsentRecord } from '../../core/consent-record';
import { PERSONAL_RUNS } from '../../core/personal-runs';
import type { EvidenceCheck } from '../../core/record-checks';

/** What is known about a record besides what it says itself. */
export interface AroundRecord {
  /** The record belongs to a processing activity, and that names its controller. */
  activity: boolean;
}

/**
 * Evidence self-checks that a record answers by itself (record-model.md section 7). Those that need a ledger, a verdict or a
 * register that is not there are `unknown`.
 */
export function checkRecord(record: ConsentRecord, { activity }: AroundRecord): EvidenceCheck[] {
  const { capture, notices, event, controls, method } = record;
  const known = (there: boolean) => (there ? 'there' : 'missing');
  return [
    { id: 'E1', outcome: known(capture !== null && notices.length > 0) },
    { id: 'E2', outcome: known(capture !== null && capture.capturedAt < event.time) },
    { id: 'E3', outcome: known(method.trail.length > 0 && controls.every(({ initial }) => initial !== 'unknown')) },
    { id: 'E4', outcome: known(activity || record.processingActivityId !== undefined) },
    { id: 'E5', outcome: known(activity) },
    { id: 'E6', outcome: known(!looksLikeValue(record)) },
    { id: 'E7', outcome: known(record.processDocument !== undefined) },
    { id: 'E8', outcome: 'unknown' },
    { id: 'E9', outcome: 'unknown' },
    { id: 'E10', outcome: known(!controls.some(({ provenance }) => DOUBTFUL.has(provenance))) },
    { id: 'E11', outcome: 'unknown' },
    { id: 'E12', outcome: 'unknown' },
  ];
}

const DOUBTFUL: ReadonlySet<string> = new Set(['restored-possible', 'autofill-possible']);

/** A telephone number that the site itself put into its words is taken for one too: it can be seen that it is not. */
function looksLikeValue({ controls, method, site, withdrawal }: ConsentRecord): boolean {
  const path = URL.canParse(site.url) ? new URL(site.url).pathname : site.url;
  const texts = [...controls.map(({ text }) => text), method.button?.text ?? '', withdrawal?.text ?? '', path];
  return texts.some((text) => text.search(PERSONAL_RUNS) >= 0);
}
