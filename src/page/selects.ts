import type { State } from '../core/controls';
import type { ControlSources, ReadOption } from './controls';
import { attr, closest } from './dom';
import { isAutofilled, settle, stateOf } from './states';
import { toWords } from './words';

/** The options of a list as the browser shows them; which one is chosen, and whether a rule of the browser chose it. */
export function readSelect(sources: ControlSources, select: HTMLSelectElement): ReadOption[] {
  const options = [...select.options];
  const byRule = select.multiple || select.size > 1 ? -1 : chosenByRule(options);
  const autofilled = isAutofilled(select);
  return options.map((option, i) => {
    const markup: State = option.defaultSelected ? 'on' : 'off';
    const facts = { markup, now: stateOf(option), ruledOn: i === byRule, autofilled };
    const { states, provenance, changes } = settle(option, facts, sources.history);
    // An empty `label` is not what is drawn (HTML, "label" of an option); Chromium's own `option.label` says it is.
    const words = toWords(attr(option, 'label') || option.text);
    return {
      provenance,
      changes,
      option: {
        text: words,
        ...groupOf(option),
        accessibleName: words.normalised,
        emptyValue: option.value === '',
        states,
        disabled: option.matches(':disabled'),
        locator: sources.locate(option),
      },
    };
  });
}

/** The browser draws the label of a group above its options, as it is written. */
function groupOf(option: HTMLOptionElement): { group?: string } {
  const group = closest(option, 'optgroup');
  const label = group ? toWords(attr(group, 'label') ?? '').exact : '';
  return label.trim() === '' ? {} : { group: label };
}

/** HTML "selectedness setting algorithm": without any `selected`, the first option that is not disabled. */
function chosenByRule(options: readonly HTMLOptionElement[]): number {
  if (options.some((option) => option.defaultSelected)) return -1;
  return options.findIndex((option) => !option.matches(':disabled'));
}
