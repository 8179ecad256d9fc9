import type { Option } from '../../core/controls';
import type { OptionMeaning } from '../../core/evaluation';
import type { ControlArtifact } from '../artifacts';
import type { RuleOutcome } from '../rule';
import { needsReview } from '../rule';
import { wordsOf } from './control-shape';
import type { Doubt, OnVariant } from './default-on';
import { judgeOn, type OnChoice } from './judge-on';
import { showing } from './show';

export interface MeantOption {
  readonly option: Option;
  readonly meaning: OptionMeaning;
}

/** The options of a radio group or dropdown with what the classifier says they mean. */
export function meantOptions({ control, class: c }: ControlArtifact): MeantOption[] {
  return control.options.map((option, i) => ({ option, meaning: c.optionMeanings[i] ?? 'other' }));
}

/**
 * Judges the options that are chosen by themselves in radio groups and dropdowns: each consent-giving one fails. What means
 * neither yes nor no is left to a person only where the same list offers a refusal: then it is a way of saying yes
 * ("weekly", "monthly", "never"). Without a refusal it is a setting, such as the channel.
 */
export function judgeChosenOptions(
  lists: readonly ControlArtifact[],
  all: readonly ControlArtifact[],
): RuleOutcome<Doubt | OnVariant | 'unclear-after-use' | 'option-meaning-unsure'>[] {
  const chosen: OnChoice[] = [];
  const others: RuleOutcome<'unclear-after-use' | 'option-meaning-unsure'>[] = [];
  for (const artifact of lists) {
    const options = meantOptions(artifact);
    const on = options.filter(({ option }) => option.states.initial === 'on');
    const consenting = on.filter(({ meaning }) => meaning === 'consent' || isUnsureYes(artifact, meaning));
    for (const { option } of consenting) chosen.push({ artifact, shown: showingOption(artifact, option) });
    if (consenting.length > 0) continue;
    const refusable = options.some(({ meaning }) => meaning === 'refuse');
    const odd = on.find(({ meaning }) => meaning === 'other');
    if (firstStateUnknown(artifact)) others.push(needsReview('unclear-after-use', showing(artifact)));
    else if (odd && refusable && artifact.control.visible)
      others.push(
        needsReview('option-meaning-unsure', { ...showing(artifact), ...showingOption(artifact, odd.option) }),
      );
  }
  return [...judgeOn(chosen, all), ...others];
}

/** In a list of which we do not know whether it asks for consent, only a clear no or a placeholder is harmless. */
function isUnsureYes({ class: c }: ControlArtifact, meaning: OptionMeaning): boolean {
  return c.consentClass === 'unsure' && meaning === 'other';
}

function firstStateUnknown({ control }: ControlArtifact): boolean {
  return control.states.initial === 'unknown' || control.options.some(({ states }) => states.initial === 'unknown');
}

function showingOption(artifact: ControlArtifact, option: Option) {
  const words = option.text.exact.trim() || option.accessibleName;
  return { params: { text: wordsOf(artifact.control), option: words }, locators: [option.locator] };
}
