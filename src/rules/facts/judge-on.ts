import type { ControlArtifact } from '../artifacts';
import { fail, needsReview, notApplicable, type RuleOutcome, type Shown } from '../rule';
import { type Doubt, doubtAboutOn, type OnVariant, onVariant } from './default-on';
import { perFrame, showing } from './show';

/** A consent choice whose initial state is on, and what the rule wants said of it beyond its words. */
export interface OnChoice {
  readonly artifact: ControlArtifact;
  /** Params over those of the control, locators that are more exact (the option), a lower sureness. */
  readonly shown?: Pick<Shown, 'params' | 'locators' | 'sureness'>;
}

/** The answer of all default rules to choices that are on by themselves: fail, unless there is a doubt. */
export function judgeOn(
  choices: readonly OnChoice[],
  all: readonly ControlArtifact[],
): RuleOutcome<Doubt | OnVariant>[] {
  const notShown: ControlArtifact[] = [];
  const duplicates: ControlArtifact[] = [];
  const outcomes: RuleOutcome<Doubt | OnVariant>[] = [];
  for (const { artifact, shown } of choices) {
    const doubt = doubtAboutOn(artifact, all);
    if (doubt === 'on-but-not-shown') notShown.push(artifact);
    else if (doubt === 'hidden-duplicate') duplicates.push(artifact);
    else {
      const own = showing(artifact);
      const merged = { ...own, ...shown, params: { ...own.params, ...shown?.params } };
      outcomes.push(doubt ? needsReview(doubt, merged) : fail(onVariant(artifact), merged));
    }
  }
  return [
    ...outcomes,
    ...perFrame(notShown, (group) => needsReview('on-but-not-shown', showing(...group))),
    ...perFrame(duplicates, (group) => notApplicable('hidden-duplicate', showing(...group))),
  ];
}
