import type { Role, RoleAnswers } from '../core/agreements';

/**
 * The role that follows from the answers, as a proposal: a person decides and gives the reason. Null when it cannot be told.
 * Somebody who decides, or who uses the data for purposes of its own, is a controller for that part (AP; Art. 28(10) GDPR);
 * who processes only as a by-product of another service is one too (AP, Handleiding AVG, 3.5).
 */
export function proposeRole({ decides, ownPurposes, mainObject, inTheClear }: RoleAnswers): Role | null {
  if (inTheClear === 'no') return 'no-access';
  if (decides === 'together') return 'joint-controller';
  if (decides === 'they' || ownPurposes === 'yes') return 'independent-controller';
  if (decides === 'we' && mainObject === 'no') return 'independent-controller';
  if (decides === 'we' && mainObject === 'yes' && ownPurposes === 'no') return 'processor';
  return null;
}
