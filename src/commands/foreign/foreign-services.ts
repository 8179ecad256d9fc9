import { type BundleDossiers, openDossiers } from '../../bundle/bundle-dossiers';
import { byteSource } from '../../bundle/byte-source';
import type { Result } from '../../core/errors';
import type { ForeignServices, OpenedBundle } from '../../core/foreign';
import { chainLines, checkDossierBy } from '../check-integrity';
import { settle } from '../settle';
import { type TakeOverDeps, takeOver } from './take-over';

/** What the review page may do with somebody else's bundle: read it, and take over its captures. */
export function foreignServices(deps: TakeOverDeps): ForeignServices {
  return {
    open: (file, verification): Promise<Result<OpenedBundle>> =>
      settle(openDossiers(byteSource(file), verification).then((bundle) => opened(bundle, deps))),
  };
}

function opened(bundle: BundleDossiers, deps: TakeOverDeps): OpenedBundle {
  return {
    exportId: bundle.exportId,
    captures: bundle.captures,
    dossier: (captureId) => settle(bundle.dossier(captureId)),
    checkDossier: (dossier) => checkDossierBy(dossier, async (entry) => chainLines(entry, bundle.chainOf(entry) ?? [])),
    takeOver: (job) => settle(takeOver(bundle, deps, job)),
  };
}
