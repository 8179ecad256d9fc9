import { TimeTokenStore } from '../../storage/time-token-store';
import { saveRecipient } from '../register';
import type { PreviewDeps } from '../sharing/preview-bundle';
import type { SaveDeps } from '../sharing/save-bundle';
import { newActivity, unitOf } from './keeping';
import { openRegister, RECIPIENT, withForm } from './register';

/** A store with all that handing evidence over needs; scrypt costs next to nothing. */
export function openSharing() {
  const opened = openRegister();
  const deps: PreviewDeps & SaveDeps = {
    ...opened.deps,
    timeTokens: new TimeTokenStore(opened.database),
    extensionVersion: '0.1.0',
    stamp: async () => ({ state: 'off' }),
    willStamp: async () => false,
    workFactor: 4,
  };
  return { ...opened, deps };
}

/** Two captures of an activity's page, one of another page, and a recipient that the first shows. */
export async function sharedStore() {
  const opened = openSharing();
  const { deps } = opened;
  await deps.ledger.keep(await withForm(1));
  await deps.ledger.keep(await unitOf(2));
  await deps.ledger.keep(await unitOf(3, { url: 'https://elsewhere.example/form' }));
  await saveRecipient(RECIPIENT, deps);
  const activityId = await newActivity(deps);
  return { ...opened, activityId };
}
