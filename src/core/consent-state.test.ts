import { expect, test } from 'vitest';
import { consentState } from './consent-state';
import type { Control, State } from './controls';
import type { ControlClass, OptionMeaning } from './evaluation';

const WORDS = { exact: '', normalised: '' };
const LOCATOR = { frame: '0', path: ['input'] };

function states(state: State) {
  return { markup: state, initial: state, atCapture: state };
}

function group(chosen: readonly State[], own: State): Control {
  return {
    id: '0:c1',
    kind: 'radio-group',
    tag: 'input',
    role: '',
    name: 'm',
    locator: LOCATOR,
    text: WORDS,
    accessibleName: '',
    description: '',
    surroundingText: WORDS,
    heading: '',
    options: chosen.map((state) => ({
      text: WORDS,
      accessibleName: '',
      emptyValue: false,
      states: states(state),
      disabled: false,
      locator: LOCATOR,
    })),
    states: states(own),
    provenance: 'markup',
    required: false,
    requiredBy: [],
    disabled: false,
    autofilled: false,
    visible: true,
    hiddenBecause: '',
    rect: { x: 0, y: 0, width: 1, height: 1 },
    legibility: { fontSize: 1600, fontWeight: 400, contrast: null },
    noticeId: null,
    formId: null,
  };
}

function known(optionMeanings: OptionMeaning[]): ControlClass {
  return {
    controlId: '0:c1',
    role: 'consent',
    consentClass: 'optional-consent',
    polarity: 'opt-in',
    purposes: [],
    necessary: false,
    optionMeanings,
    confidence: 90,
    reasons: [],
  };
}

const YES_NO: OptionMeaning[] = ['consent', 'refuse'];

test.each<[string, State[], State, OptionMeaning[], State]>([
  ['yes in advance', ['on', 'off'], 'on', YES_NO, 'on'],
  ['no in advance', ['off', 'on'], 'on', YES_NO, 'off'],
  ['nothing in advance', ['off', 'off'], 'off', YES_NO, 'off'],
  ['a yes that cannot be known', ['unknown', 'off'], 'unknown', YES_NO, 'unknown'],
  ['a question about something else', ['on', 'off'], 'on', ['other', 'other'], 'on'],
])('%s', (_what, chosen, own, meanings, expected) => {
  expect(consentState(group(chosen, own), known(meanings))).toBe(expected);
});

test('a single control has its own state', () => {
  expect(consentState(group([], 'on'), known([]))).toBe('on');
  expect(consentState(group([], 'off'), undefined, 'atCapture')).toBe('off');
});
