import { describe, expect, it } from 'vitest';
import type { Control } from '../core/controls';
import { publicVisibilityByDefault as rule } from './public-visibility-by-default';
import { inShort, judgeSample } from './testing/judge-sample';
import { field, ON, option, type SampleForm, words } from './testing/sample-capture';

function judge(control: Partial<Control>, forms: SampleForm[] = []) {
  return inShort(
    judgeSample(rule, { controls: [{ control, class: { role: 'preference', consentClass: 'none' } }], forms }),
  );
}
const list = (label: string, ...options: [string, boolean][]): Partial<Control> => ({
  kind: 'select',
  tag: 'select',
  text: words(label),
  options: options.map(([text, on]) => option(text, on)),
});
const box = (label: string, rest: Partial<Control> = {}): Partial<Control> => ({ text: words(label), ...rest });
const NONE = ['not-applicable no-visibility-choice for-information'];

describe('public-visibility-by-default', () => {
  it.each([
    ['Wie kan mijn profiel zien?', 'Iedereen', 'Alleen ik'],
    ['Who can see your profile?', 'Everyone', 'Only me'],
    ['Wer kann mein Profil sehen?', 'Alle', 'Nur ich'],
    ['Qui peut voir mon profil ?', 'Tout le monde', 'Moi seul'],
  ])('fails a list that starts on everybody: %s', (label, open, closed) => {
    expect(judge(list(label, [open, true], [closed, false]))).toEqual(['fail public-option point-of-attention']);
    expect(judge(list(label, [open, false], [closed, true]))).toEqual(['pass not-public for-information']);
  });

  it('fails a box that is on', () => {
    expect(judge(box('Maak mijn profiel openbaar', { states: ON }))).toEqual(['fail public-box point-of-attention']);
    expect(judge(box('Show my name with my review', { states: ON }))).toEqual(['fail public-box point-of-attention']);
    expect(judge(box('Maak mijn profiel openbaar'))).toEqual(['pass not-public for-information']);
  });

  it.each(['Verberg mijn profiel', 'Maak mijn profiel niet openbaar', 'Show my password', 'Keep my profile private'])(
    'leaves alone what keeps others out or is about something else: %s',
    (label) => {
      expect(judge(box(label, { states: ON }))).toEqual(NONE);
    },
  );

  it('asks whose data it is', () => {
    expect(judge(list('Visibility', ['Public', true], ['Private', false]))).toEqual([
      'needs-review unclear-whose point-of-attention',
    ]);
  });

  it('asks about a forum, where posting is the purpose', () => {
    const control = { ...list('Wie kan je bericht zien?', ['Iedereen', true], ['Leden', false]), formId: '0:f0' };
    const forms: SampleForm[] = [{ form: { fields: [field({ class: 'message' })] }, purpose: 'comment' }];
    expect(judge(control, forms)).toEqual(['needs-review posting-is-the-purpose point-of-attention']);
  });

  it('asks when the state may be the visitor’s own', () => {
    const states = { markup: 'off', initial: 'unknown', atCapture: 'on' } as const;
    expect(judge(box('Maak mijn profiel openbaar', { states }))).toEqual([
      'needs-review state-unknown point-of-attention',
    ]);
    expect(judge(box('Maak mijn profiel openbaar', { states: ON, heading: 'Mijn account' }))).toEqual([
      'needs-review may-be-saved-choice point-of-attention',
    ]);
  });

  it('does not apply to a list that asks something else', () => {
    expect(judge(list('Voor wie is dit boek?', ['Iedereen', true], ['Kinderen', false]))).toEqual(NONE);
  });
});
