import type { Registered } from '../../register/consent/build-record';
import { type Belonging, belongs } from '../../register/plan';
import type { KeepingDeps } from '../delete-evidence';

export type RegisteredDeps = Pick<KeepingDeps, 'activities' | 'register'>;

/**
 * What the register says now of the processing that a page's consent is for: by the form, by the address, or because the capture is
 * linked. Of several activities none is named, since the record would claim to know which.
 */
export async function registeredNow(
  page: Belonging,
  fingerprint: string | null,
  { activities, register }: RegisteredDeps,
): Promise<Registered> {
  const links = await register.links();
  const [only, ...more] = (await activities.all()).filter(
    ({ activity }) =>
      belongs(page, activity, links) ||
      (fingerprint !== null && activity.record?.formFingerprints.includes(fingerprint) === true),
  );
  if (!only || more.length > 0) return {};
  const processDocument = await register.latestProcess(only.activityId);
  return { processingActivityId: only.activityId, ...(processDocument === null ? {} : { processDocument }) };
}
