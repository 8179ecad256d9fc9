import type { RecipientCheck } from '../../core/agreements';
import type { ConsentRecord } from '../../core/consent-record';
import { PERSONAL_RUNS } from '../../core/personal-runs';
import type { CheckDoubt, EvidenceCheck, EvidenceCheckId } from '../../core/record-checks';
import { isClockGood, isDecided } from '../self-checks';

/** What is known about a record besides what it says itself. Null: not known here. */
export interface AroundRecord {
  /** Processing activities that the page belongs to, with what the register says of each. */
  activities: readonly { named: boolean; hasProcess: boolean }[];
  /** Parties that its capture shows. */
  recipients: readonly RecipientCheck[] | null;
  /** Minutes between the clock here and a server's. */
  clockOffBy: number | null;
  /** The whole ledger was walked. */
  ledgerIntact: boolean | null;
  /** Every finding about its capture that a person must look at has a verdict. */
  reviewed: boolean | null;
}

/** Evidence self-checks E1 to E12 (record-model.md section 7). What cannot be told is `unknown`, with the reason. */
export function checkRecord(record: ConsentRecord, around: AroundRecord): EvidenceCheck[] {
  const { capture, notices, event, controls, method } = record;
  const { activities, recipients, clockOffBy, ledgerIntact, reviewed } = around;
  const without = capture === null ? 'no-capture' : null;
  return [
    known('E1', capture !== null && notices.length > 0),
    known('E2', capture !== null && capture.capturedAt < event.time),
    known('E3', method.trail.length > 0 && controls.every(({ initial }) => initial !== 'unknown')),
    known('E4', activities.length > 0 || record.processingActivityId !== undefined),
    known(
      'E5',
      activities.some(({ named }) => named),
    ),
    known('E6', !looksLikeValue(record)),
    known('E7', record.processDocument !== undefined || activities.some(({ hasProcess }) => hasProcess)),
    maybe('E8', recipients === null ? null : recipients.every(isDecided), without ?? 'recipients-unseen'),
    maybe('E9', clockOffBy === null ? null : isClockGood(clockOffBy), without ?? 'no-server-time'),
    known('E10', !controls.some(({ provenance }) => DOUBTFUL.has(provenance))),
    maybe('E11', ledgerIntact, 'long-ledger'),
    maybe('E12', reviewed, 'no-capture'),
  ];
}

function known(id: EvidenceCheckId, there: boolean): EvidenceCheck {
  return { id, outcome: there ? 'there' : 'missing', doubt: null };
}

function maybe(id: EvidenceCheckId, there: boolean | null, doubt: CheckDoubt): EvidenceCheck {
  return there === null ? { id, outcome: 'unknown', doubt } : known(id, there);
}

const DOUBTFUL: ReadonlySet<string> = new Set(['restored-possible', 'autofill-possible']);

/** A telephone number that the site itself put into its words is taken for one too: it can be seen that it is not. */
function looksLikeValue({ controls, method, site, withdrawal }: ConsentRecord): boolean {
  const path = URL.canParse(site.url) ? new URL(site.url).pathname : site.url;
  const texts = [...controls.map(({ text }) => text), method.button?.text ?? '', withdrawal?.text ?? '', path];
  return texts.some((text) => text.search(PERSONAL_RUNS) >= 0);
}
