import type { ProofServices, RegisterServices } from '../core/register-services';
import { proposeRole } from '../register/role';
import { linkActivity, sayNoPerson, unlinkActivity } from './activity-links';
import { observedRecipients } from './observed-recipients';
import { addProcessDocument, processFile } from './process-documents';
import { type ProofDeps, proofOfCapture } from './proof';
import { proofOfPage, tallyOfActivity } from './proof-tallies';
import {
  registerView,
  removeAgreement,
  removeRecipient,
  saveAgreement,
  saveBody,
  saveRecipient,
  saveRegisterActivity,
} from './register';
import { settle } from './settle';

/** What popup and dossier may ask about one capture. */
export function proofServices(deps: ProofDeps): ProofServices {
  return {
    proofOf: (captureId) => settle(proofOfCapture(captureId, deps)),
    link: (captureId, activityId, alsoForms) =>
      settle(linkActivity({ captureId, activityId, alsoForms }, deps).then(() => proofOfCapture(captureId, deps))),
  };
}

/** What the screens may ask about the register, wired to commands. */
export function registerServices(deps: ProofDeps): RegisterServices {
  const viewAfter = (work: Promise<void>) => settle(work.then(() => registerView(deps)));
  const proofAfter = (captureId: string, work: Promise<void>) =>
    settle(work.then(() => proofOfCapture(captureId, deps)));
  return {
    ...proofServices(deps),
    view: () => settle(registerView(deps)),
    saveActivity: (draft) => viewAfter(saveRegisterActivity(draft, deps)),
    saveBody: (body) => viewAfter(saveBody(body, deps)),
    saveRecipient: (draft) => viewAfter(saveRecipient(draft, deps)),
    removeRecipient: (id) => viewAfter(removeRecipient(id, deps)),
    saveAgreement: (draft) => viewAfter(saveAgreement(draft, deps)),
    removeAgreement: (id) => viewAfter(removeAgreement(id, deps)),
    proposeRole,
    addProcess: (id, file) => viewAfter(addProcessDocument(id, file, deps)),
    processFile: (id, version) => settle(processFile(id, version, deps)),
    observed: () => settle(observedRecipients(deps)),
    tallyOf: (id) => settle(tallyOfActivity(id, deps)),
    proofOfPage: (url) => settle(proofOfPage(url, deps)),
    unlink: (captureId, activityId) => proofAfter(captureId, unlinkActivity(captureId, activityId, deps)),
    sayNoPerson: (captureId, reason) => proofAfter(captureId, sayNoPerson(captureId, reason, deps)),
    // Reading CSV is for the few who do; the page opens without it.
    exportFile: (format) => settle(import('./register-file').then((file) => file.exportRegister(format, deps))),
    importFile: (format, text) =>
      settle(
        import('./register-file')
          .then((file) => file.importRegister(format, text, deps))
          .then(async (activities) => ({ activities, view: await registerView(deps) })),
      ),
  };
}
