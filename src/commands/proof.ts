import type { ConsentSeen } from '../core/proof';
import type { CaptureProof } from '../core/register-services';
import { reviewCounts, reviewFindings } from '../core/review';
import { type Dossier, reviewed } from '../core/sealed';
import { clockOffBy } from '../register/clock-off';
import { formFingerprints } from '../register/form-fingerprint';
import { scanForPersonalData } from '../register/personal-scan';
import { activitiesOf, type Belonging } from '../register/plan';
import { type ProofInput, proofOf } from '../register/proof-meter';
import type { KeyStore } from '../storage/key-store';
import { checkLedger } from './check-integrity';
import type { KeepingDeps } from './delete-evidence';
import { recipientsOf, siteOf } from './observed-recipients';
import { shownConsent } from './shown-consent';
import { distinctPersons } from './subject-links';

export interface ProofDeps extends KeepingDeps {
  keys: KeyStore;
  /** Where the act of consent that a capture is linked to is looked up, when not among the records of this store. */
  consentOf?(captureId: string): Promise<ConsentSeen | null>;
}

/** A ledger up to this long is walked while somebody waits; a longer one in the settings, on request. */
const WALKED_AT_ONCE = 1000;

/** The AP meter of one capture, and what it can be linked to. @throws WitnessError `not-found` | `deleted` | `store-*` */
export async function proofOfCapture(captureId: string, deps: ProofDeps): Promise<CaptureProof> {
  const dossier = await deps.store.dossier(captureId);
  const all = await deps.activities.all();
  const links = await deps.register.linksOfCapture(captureId);
  const { url } = dossier.sealed.capture.visit;
  const own = activitiesOf({ captureId, url }, all, await deps.register.links());
  const ids = new Set(own.map(({ activityId }) => activityId));
  const named = all.map(({ activityId, activity }) => ({
    activityId,
    name: activity.name,
    controller: activity.controller.name,
  }));
  return {
    captureId,
    proof: proofOf(await proofInput(dossier, await ledgerIntact(deps), deps)),
    belongsTo: named
      .filter(({ activityId }) => ids.has(activityId))
      .map((one) => ({ ...one, by: links.find((link) => link.activityId === one.activityId)?.by ?? 'address' })),
    others: named.filter(({ activityId }) => !ids.has(activityId)),
    forms: (await formFingerprints(dossier.sealed.capture)).length,
  };
}

/** Everything that the meter and the checks look at, of one capture. */
export async function proofInput(dossier: Dossier, intact: boolean | null, deps: ProofDeps): Promise<ProofInput> {
  const { sealed, evaluation, blobs, damaged } = dossier;
  const { capture, captureId } = sealed;
  const row = await deps.store.row(captureId);
  const { url } = capture.visit;
  const { activities, contacts } = await registeredAs({ captureId, url }, deps);
  return {
    capture,
    url,
    damaged,
    activities,
    consent: deps.consentOf ? await deps.consentOf(captureId) : shownConsent(await deps.consents.ofCapture(captureId)),
    persons: distinctPersons(await deps.subjects.linksOfCapture(captureId)),
    noPerson: (await deps.register.noPerson(captureId))?.reason ?? null,
    scan: scanForPersonalData({
      bytes: sealed.bytes,
      blobs,
      site: row ? siteOf(row.host) : '',
      ownContacts: contacts,
    }),
    recipients: row ? await recipientsOf(row, deps) : null,
    consentControls: evaluation.evaluation.classification.controls
      .filter(({ consentClass }) => consentClass === 'optional-consent')
      .map(({ controlId }) => controlId),
    ledgerIntact: intact,
    clockOffBy: clockOffBy(capture),
    reviewed: isReviewed(dossier),
  };
}

/** What the register says of the activities that a page belongs to. `contacts`: of their controllers. */
export async function registeredAs(page: Belonging, { activities, register }: ProofDeps) {
  const own = activitiesOf(page, await activities.all(), await register.links());
  const controllers = new Set(own.map(({ activity }) => activity.controller.controllerId));
  const bodies = (await register.bodies()).filter(({ controllerId }) => controllers.has(controllerId));
  const stated = own.map(async ({ activityId, activity }) => ({
    named: activity.controller.name !== '' && bodies.some(hasContact),
    hasProcess: (await register.latestProcess(activityId)) !== null,
  }));
  return {
    activities: await Promise.all(stated),
    contacts: bodies.flatMap(({ email, phone }) => [email, phone]),
  };
}

/** E12: every finding that a person must look at has a verdict. */
function isReviewed({ evaluation, evaluations, reviews }: Dossier): boolean {
  return reviewCounts(reviewFindings(evaluation, evaluations, reviews.map(reviewed))).unassessed === 0;
}

function hasContact({ address, email, phone }: { address: string; email: string; phone: string }): boolean {
  return [address, email, phone].some((part) => part.trim() !== '');
}

/** E11. Null where the ledger is too long to walk while somebody waits. */
export async function ledgerIntact({ store, keys }: Pick<ProofDeps, 'store' | 'keys'>): Promise<boolean | null> {
  const head = await store.head();
  if (!head || head.body.sequence > WALKED_AT_ONCE) return null;
  return (await checkLedger(store, keys)).intact;
}
