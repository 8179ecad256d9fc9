import type { Dexie } from 'dexie';

/** Version 9: the register beside its activities, and captures linked to them. Nothing that is kept changes. */
export function version9(database: Dexie): void {
  database.version(9).stores({
    activityLinks: 'linkId, captureId, activityId',
    noPersons: 'captureId',
    processDocuments: '[activityId+version], activityId',
    bodies: 'controllerId',
    recipients: 'recipientId',
    agreements: 'agreementId',
  });
}
