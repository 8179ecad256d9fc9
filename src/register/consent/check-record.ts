import { canonicalText } from '../../core/canonical';
import type { ConsentRecord } from '../../core/consent-record';
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

/** An e-mail address or a run of digits as long as a telephone or citizen number; in words of the site it may be its own. */
const VALUE = /[\w.+-]+@[\w-]+\.[a-z]{2,}|(?<![\w-])\+?\d[\d\s().]{7,}\d(?![\w-])/i;

function looksLikeValue({ recordId: _id, capture: _capture, event: _event, ...said }: ConsentRecord): boolean {
  const texts = [...said.controls.map(({ text }) => text), said.method.button?.text ?? '', canonicalText(said.site)];
  return texts.some((text) => VALUE.test(text));
}
