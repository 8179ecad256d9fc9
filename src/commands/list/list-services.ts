import { browser } from 'wxt/browser';
import type { DeletionPreview, ListServices } from '../../core/list';
import { type ListSettings, ListSettingsSchema } from '../../core/list-view';
import type { EvidenceStore } from '../../storage/evidence-store';
import { deleteEvidence, type KeepingDeps } from '../delete-evidence';
import type { ReviewDeps } from '../review-evidence';
import { settle } from '../settle';
import { linkAll, unlinkAll } from './bulk-link';
import { giveVerdicts } from './bulk-verdict';
import { completeList } from './complete-list';
import { filterChoices, type ListDeps, listedIds, listedRows, openList } from './open-list';

/** What the list on the review page may ask, wired to commands. */
export function listServices(deps: ListDeps & KeepingDeps & ReviewDeps & { store: EvidenceStore }): ListServices {
  return {
    open: (view) => settle(openList(view, deps)),
    rows: (list, from, limit) => settle(listedRows(list, from, limit, deps)),
    ids: (list) => settle(listedIds(list, deps)),
    choices: () => settle(filterChoices(deps)),
    complete: (onProgress, signal) => settle(completeList(deps, onProgress, signal).then((changed) => ({ changed }))),
    previewDeletion: (ids) => settle(previewDeletion(ids, deps)),
    delete: (captureIds) => settle(deleteEvidence({ captureIds, reason: 'user' }, deps)),
    link: (captureIds, activityId, job) => settle(linkAll(captureIds, activityId, deps, job)),
    unlink: (captureIds, activityId) => settle(unlinkAll(captureIds, activityId, deps).then(() => null)),
    giveVerdicts: (draft, job) => settle(giveVerdicts(draft, deps, job)),
    settings: () => settle(listSettings()),
    keepSettings: (settings) => settle(keepSettings(settings)),
  };
}

/** What deleting these would do, without doing it. */
async function previewDeletion(captureIds: readonly string[], deps: KeepingDeps): Promise<DeletionPreview> {
  const held = await deps.keeping.held();
  const deletable = captureIds.filter((captureId) => !held.has(captureId));
  return {
    deletable,
    held: captureIds.length - deletable.length,
    linked: await deps.subjects.linkedAmong(deletable),
  };
}

async function listSettings(): Promise<ListSettings> {
  const { list } = await browser.storage.local.get('list');
  return ListSettingsSchema.catch(ListSettingsSchema.parse({})).parse(list);
}

async function keepSettings(settings: ListSettings): Promise<ListSettings> {
  const list = ListSettingsSchema.parse(settings);
  await browser.storage.local.set({ list });
  return list;
}
