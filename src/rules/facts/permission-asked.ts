import type { PermissionReading, PermissionSeen } from '../../core/permissions';
import type { PageArtifact } from '../artifacts';

/**
 * What the states of a permission, as seen on a watched site, tell of asking on load. `answered-before-act`: the state left
 * "must be asked" before the visitor did anything in the page, so somebody answered the browser's own question (or changed a
 * setting of the browser). `granted-before`: it was granted when the page began. `nothing-seen`: a question that was not
 * answered leaves no trace, nor does one that was answered after some other act.
 */
export type PermissionAsked = 'not-told' | 'answered-before-act' | 'granted-before' | 'nothing-seen';

export function permissionAsked(seen: readonly PermissionSeen[], name: PermissionSeen['name']): PermissionAsked {
  const readings = seen.find((permission) => permission.name === name)?.readings ?? [];
  const [first] = readings;
  if (!first) return 'not-told';
  if (readings.some((reading, i) => isAnswer(readings[i - 1], reading))) return 'answered-before-act';
  return first.state === 'granted' ? 'granted-before' : 'nothing-seen';
}

/** Null: nobody watched, or an older capture. */
export function watchedPermissions(pages: readonly PageArtifact[]): readonly PermissionSeen[] | null {
  return pages.find(({ top }) => top)?.facts?.permissions ?? null;
}

function isAnswer(before: PermissionReading | undefined, reading: PermissionReading): boolean {
  return before?.state === 'prompt' && reading.state !== 'prompt' && !reading.afterAct;
}
