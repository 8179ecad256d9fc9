import { REGISTER_FOLDER, registerPath } from '../../src/bundle/register-rules';
import type { BagFiles } from '../../src/bundle/seal-bag';
import { testUuid } from '../../src/bundle/test-bundle';
import { ACTIVITY_ID, appender, registered } from '../../src/bundle/test-register';
import { resealed } from '../../src/bundle/test-tamper';
import { utf8 } from '../../src/core/digest';
import { bundleOf, fileOf, type VectorCase, type VectorCases, type Worlds } from './worlds';

/** Signed anew after one change: only that the register is not what the ledger names is wrong. */
function changed(why: string, change: (payload: BagFiles) => void): VectorCase {
  return { why, by: ['register-match'], make: async ({ own }) => resealed(await whole(own), own.world.signer, change) };
}

async function whole({ world }: Worlds['own']) {
  const { input, signer } = await registered(world);
  return bundleOf(input, signer);
}

const pathOf = (payload: BagFiles, kind: string) =>
  [...payload.keys()].find((path) => path.startsWith(`${REGISTER_FOLDER}${kind}/`)) ?? '';

/** Bundles about a processing activity. */
export const REGISTER: VectorCases = {
  activity: {
    why: 'A processing activity with its controller, a recipient, an agreement, a process description and a consent record without a capture.',
    by: [],
    make: ({ own }) => whole(own),
  },
  'activity-without-unlinked-consent': {
    why: 'The ledger names one more consent record without a capture, linked to nobody: it may be about something else.',
    by: [],
    make: async ({ own }) => {
      const { input, signer } = await registered(own.world);
      const { ledger, append } = appender({ signer, input });
      const recordDigest = '0'.repeat(64);
      await append({
        kind: 'consent-recorded',
        recordId: testUuid(60),
        recordDigest,
        captureId: null,
        state: 'refused',
      });
      return bundleOf({ ...input, ledger }, signer);
    },
  },
  'activity-changed-since': {
    why: 'The ledger goes on to name a later version of the activity; the earlier one is in the bundle.',
    by: ['register-match'],
    make: async ({ own }) => {
      const { input, signer } = await registered(own.world);
      const { ledger, append } = appender({ signer, input });
      const activityDigest = '0'.repeat(64);
      const later = { activityId: ACTIVITY_ID, activityDigest, retention: 'P1Y', automatic: false };
      await append({ kind: 'activity-set', ...later });
      const { register: _, ...without } = input;
      const bytes = await bundleOf({ ...without, ledger }, signer);
      const files = await registerOf(own);
      return resealed(bytes, signer, (payload) => {
        for (const [path, content] of files) payload.set(path, content);
      });
    },
  },
  'activity-consent-left-out': changed('A consent record that is linked to the activity was left out.', (payload) => {
    payload.delete(pathOf(payload, 'consents'));
  }),
  'activity-process-left-out': changed('A version of the process description was left out.', (payload) => {
    payload.delete(pathOf(payload, 'processes'));
  }),
  'activity-controller-left-out': changed('The record of the controller was left out.', (payload) => {
    payload.delete(pathOf(payload, 'bodies'));
  }),
  'activity-recipient-left-out': changed('An agreement without the recipient it is with.', (payload) => {
    payload.delete(pathOf(payload, 'recipients'));
  }),
  'activity-left-out': changed('All that goes with an activity, without the activity.', (payload) => {
    payload.delete(pathOf(payload, 'activities'));
  }),
  'activity-other-words': changed('The activity says something else than the ledger names.', (payload) => {
    const path = registerPath('activities', ACTIVITY_ID);
    payload.set(path, utf8(new TextDecoder().decode(fileOf(payload, path)).replace('Nieuwsbrief', 'Nieuwsbrieg')));
  }),
  'activity-under-another-id': changed('The activity stands at the id of another.', (payload) => {
    const path = registerPath('activities', ACTIVITY_ID);
    payload.set(registerPath('activities', testUuid(61)), fileOf(payload, path));
    payload.delete(path);
  }),
  'activity-file-added': changed('A file in the folder of the register that belongs to nothing.', (payload) => {
    payload.set(`${REGISTER_FOLDER}note.txt`, utf8('not named by the ledger'));
  }),
};

async function registerOf(own: Worlds['own']): Promise<[string, Uint8Array<ArrayBuffer>][]> {
  const files: [string, Uint8Array<ArrayBuffer>][] = [];
  await resealed(await whole(own), own.world.signer, (payload) => {
    files.push(...[...payload].filter(([path]) => path.startsWith(REGISTER_FOLDER)));
  });
  return files;
}
