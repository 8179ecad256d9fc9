import type { ConsentSeen, Proof, ProofTally } from '../core/proof';
import type { CaptureProof } from '../core/register-services';
import { reviewCounts, reviewFindings } from '../core/review';
import { type Dossier, reviewed } from '../core/sealed';
import { formFingerprints } from '../register/form-fingerprint';
import { scanForPersonalData } from '../register/personal-scan';
import { activitiesOf } from '../register/plan';
import { proofOf, tallyOf } from '../register/proof-meter';
import type { KeyStore } from '../storage/key-store';
import { capturesOfActivity } from './activities';
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
/** Captures of an activity that are looked at on request, newest first: each is read and scanned whole. */
const MOST_LOOKED_AT = 200;

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
    proof: await proofOfDossier(dossier, await ledgerIntact(deps), deps),
    belongsTo: named
      .filter(({ activityId }) => ids.has(activityId))
      .map((one) => ({ ...one, by: links.find((link) => link.activityId === one.activityId)?.by ?? 'address' })),
    others: named.filter(({ activityId }) => !ids.has(activityId)),
    forms: (await formFingerprints(dossier.sealed.capture)).length,
  };
}

/** How the captures of one activity stand. Each is read whole. @throws WitnessError `not-found` | `store-*` */
export async function tallyOfActivity(activityId: string, deps: ProofDeps): Promise<ProofTally> {
  const rows = await capturesOfActivity(activityId, deps);
  const proofs: Proof[] = [];
  for (const { captureId } of rows.slice(0, MOST_LOOKED_AT))
    proofs.push(await proofOfDossier(await deps.store.dossier(captureId), null, deps));
  return tallyOf(proofs, rows.length - proofs.length);
}

async function proofOfDossier(dossier: Dossier, intact: boolean | null, deps: ProofDeps): Promise<Proof> {
  const { sealed, evaluation, blobs, damaged } = dossier;
  const { capture, captureId } = sealed;
  const row = await deps.store.row(captureId);
  const own = activitiesOf(
    { captureId, url: capture.visit.url },
    await deps.activities.all(),
    await deps.register.links(),
  );
  const bodies = await deps.register.bodies();
  const bodiesOf = own.flatMap(({ activity }) =>
    bodies.filter(({ controllerId }) => controllerId === activity.controller.controllerId),
  );
  const documents = await deps.register.processDocuments();
  return proofOf({
    capture,
    damaged,
    activities: own.map(({ activityId, activity }) => ({
      named: activity.controller.name !== '' && bodiesOf.some(hasContact),
      hasProcess: documents.some((one) => one.activityId === activityId),
    })),
    consent: deps.consentOf ? await deps.consentOf(captureId) : shownConsent(await deps.consents.ofCapture(captureId)),
    persons: distinctPersons(await deps.subjects.linksOfCapture(captureId)),
    noPerson: (await deps.register.noPerson(captureId))?.reason ?? null,
    scan: scanForPersonalData({
      bytes: sealed.bytes,
      blobs,
      site: row ? siteOf(row.host) : '',
      ownContacts: bodiesOf.flatMap(({ email, phone }) => [email, phone]),
    }),
    recipients: row ? await recipientsOf(row, deps) : null,
    consentControls: evaluation.evaluation.classification.controls
      .filter(({ consentClass }) => consentClass === 'optional-consent')
      .map(({ controlId }) => controlId),
    ledgerIntact: intact,
    // The time of the server is not kept with a capture.
    clockOffBy: null,
    reviewed: isReviewed(dossier),
  });
}

/** E12: every finding that a person must look at has a verdict. */
function isReviewed({ evaluation, evaluations, reviews }: Dossier): boolean {
  return reviewCounts(reviewFindings(evaluation, evaluations, reviews.map(reviewed))).unassessed === 0;
}

function hasContact({ address, email, phone }: { address: string; email: string; phone: string }): boolean {
  return [address, email, phone].some((part) => part.trim() !== '');
}

async function ledgerIntact({ store, keys }: ProofDeps): Promise<boolean | null> {
  const head = await store.head();
  if (!head || head.body.sequence > WALKED_AT_ONCE) return null;
  return (await checkLedger(store, keys)).intact;
}
