import type { ControlArtifact } from '../artifacts';
import type { RuleOutcome, Shown } from '../rule';
import { wordsOf } from './control-shape';

/** What shows an outcome: the exact words, where they stand, which controls. */
export type Showing = Required<Pick<Shown, 'params' | 'locators' | 'controlIds'>>;

/**
 * Several controls of which the same is said get one outcome. A banner can hold hundreds of switches in a closed section:
 * one line that names them all reads better than hundreds of lines.
 */
export function showing(...artifacts: readonly ControlArtifact[]): Showing {
  return {
    params: { text: artifacts.map(({ control }) => wordsOf(control)).join(' · ') },
    locators: artifacts.map(({ control }) => control.locator),
    controlIds: artifacts.map(({ control }) => control.id),
  };
}

/** For a conclusion over many controls: how many, and which. */
export function counting(artifacts: readonly ControlArtifact[]): Showing {
  return { ...showing(...artifacts), params: { count: String(artifacts.length) } };
}

/** Runs `make` once per frame that has any of the controls, in reading order. */
export function perFrame<M extends string>(
  artifacts: readonly ControlArtifact[],
  make: (group: readonly ControlArtifact[]) => RuleOutcome<M>,
): RuleOutcome<M>[] {
  const groups = new Map<string, ControlArtifact[]>();
  for (const artifact of artifacts) {
    const group = groups.get(artifact.frame.path);
    if (group) group.push(artifact);
    else groups.set(artifact.frame.path, [artifact]);
  }
  return [...groups.values()].map(make);
}
