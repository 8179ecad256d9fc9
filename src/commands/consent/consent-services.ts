import type { KeptActivity } from '../../core/activity';
import type { KeptConsent } from '../../core/consent-record';
import type { ConsentServices, ConsentView, WayBack } from '../../core/consent-services';
import type { CaptureKeeping } from '../../core/keeping';
import { askedInAll } from '../../register/consent/asked-by-act';
import { activitiesOf } from '../../register/plan';
import { endOfTerm } from '../../register/term';
import type { JudgedCapture } from '../../storage/evidence-store';
import { liftRecordHold, setRecordHold } from '../hold-evidence';
import { ledgerIntact, type ProofDeps } from '../proof';
import { proofOfRecord } from '../proof-of-record';
import { settle } from '../settle';
import { distinctPersons } from '../subject-links';
import { deleteRecord } from './delete-record';
import type { ConsentDeps } from './keep-record';
import { linkRecord } from './link-record';
import { makeReceipt, receiptOffers } from './receipts';
import { followByHand } from './record-by-hand';
import { waysBackTold } from './way-back';

type Deps = ConsentDeps & ProofDeps;

/** What the screens may ask about consent records, wired to commands. */
export function consentServices(deps: Deps): ConsentServices {
  const opened = (recordId: string, work: Promise<void>) => settle(work.then(() => openRecord(recordId, deps)));
  return {
    list: (limit, before) => settle(deps.consents.list(limit, before)),
    count: () => settle(deps.consents.count()),
    open: (recordId) => settle(openRecord(recordId, deps)),
    link: (recordId, activityId, identifier) =>
      opened(recordId, linkRecord({ recordId, activityId, identifier }, deps)),
    follow: (recordId, state) => settle(followByHand(recordId, state, deps)),
    receipt: (recordId, request) => settle(makeReceipt(recordId, request, deps)),
    setHold: (recordId, reason) => opened(recordId, setRecordHold(recordId, reason, deps)),
    liftHold: (recordId, reason) => opened(recordId, liftRecordHold(recordId, reason, deps)),
    remove: (recordId) => settle(deleteRecord(recordId, 'user', deps).then(() => null)),
  };
}

async function openRecord(recordId: string, deps: Deps): Promise<ConsentView> {
  const kept = await deps.consents.get(recordId);
  const { record } = kept;
  const page = { captureId: record.capture?.captureId ?? '', url: record.site.url };
  const activities = activitiesOf(page, await deps.activities.all(), await deps.register.links());
  const judged = record.capture ? await deps.store.judged(record.capture.captureId).catch(() => null) : null;
  const same = await deps.consents.sameRequest(await deps.consents.asksOf(recordId));
  const own = same.find((row) => row.recordId === recordId)?.order ?? 0;
  const links = await deps.subjects.linksOfRecord(recordId, record.capture?.captureId ?? '');
  return {
    kept,
    activities,
    persons: distinctPersons(links),
    keeping: record.capture ? null : await keepingOf(kept, activities, distinctPersons(links), deps),
    ...(await proofOfRecord(kept, await ledgerIntact(deps), deps)),
    receipts: await receiptOffers(kept, deps),
    wayBack: judged && wayBackOf(kept, judged),
    earlier: same.find((row) => row.recordId === record.follows) ?? null,
    later: same.filter(({ order }) => order > own),
  };
}

async function keepingOf(
  { record }: KeptConsent,
  activities: readonly KeptActivity[],
  persons: number,
  { keeping }: Deps,
): Promise<CaptureKeeping> {
  return {
    hold: await keeping.hold(record.recordId),
    activities: activities.map(({ activity }) => ({
      activity,
      dueAt: endOfTerm(record.event.time, activity.retention),
    })),
    persons,
  };
}

const WITHDRAWAL_RULES: readonly string[] = ['no-way-back', 'no-withdrawal-information'];

/** How it was given against the ways back that are known (Art. 7(3) GDPR: as easy to withdraw as to give). */
function wayBackOf({ record }: KeptConsent, { sealed, evaluations }: JudgedCapture): WayBack {
  const evaluation = evaluations[0]?.evaluation;
  const asked = evaluation ? askedInAll(sealed.capture, evaluation.classification) : null;
  const clicks = record.method.trail.filter(({ type }) => type === 'click').length;
  return {
    actsToGive: clicks === 0 ? null : clicks,
    told: asked ? waysBackTold(asked) : [],
    rules: (evaluation?.findings ?? [])
      .filter(({ ruleId }) => WITHDRAWAL_RULES.includes(ruleId))
      .map(({ ruleId, outcome }) => ({ ruleId, outcome })),
  };
}
