import { classifyButton } from '../../classify';
import type { ControlArtifact } from '../artifacts';

/** A choice the visitor switched off and the page switched on again; `after`: the button that was pressed in between. */
export interface TickedAgain {
  readonly artifact: ControlArtifact;
  readonly after: string;
}

/**
 * Only a watched site tells this. "Accept all" is a choice of the visitor's own, so what it switches on does not count; nor
 * does what may have been the visitor's act (`unclear`).
 */
export function tickedAgain(artifact: ControlArtifact): TickedAgain | null {
  const changes = (artifact.control.changes ?? []).filter(({ option }) => option === null);
  const off = changes.findIndex(({ to, by }) => to === 'off' && by === 'user');
  if (off < 0) return null;
  const again = changes.slice(off).find(({ to, by, after }) => to === 'on' && by === 'script' && !accepts(after));
  return again ? { artifact, after: again.after } : null;
}

function accepts(words: string): boolean {
  return words !== '' && classifyButton(words) === 'accept';
}
