import { describe, expect, it } from 'vitest';
import { consentTextInconspicuous as rule } from './consent-text-inconspicuous';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, type SampleControl, type SampleParts, words } from './testing/sample-capture';

const looks = (fontSize: number, contrast: number | null) => ({ fontSize, fontWeight: 400, contrast });
const judge = (control: SampleControl['control'], rest: SampleParts = {}) =>
  inShort(judgeSample(rule, { controls: [{ control }], ...rest }));
const READABLE = ['pass readable for-information'];

describe('consent-text-inconspicuous', () => {
  it('fails words under the thresholds, and says by how much', () => {
    const [finding] = judgeSample(rule, { controls: [{ control: { legibility: looks(700, 150) } }] });
    expect(finding).toMatchObject({
      outcome: 'fail',
      message: 'small-and-faint',
      grade: 'point-of-attention',
      params: { size: '7', contrast: '1.5' },
    });
    expect(judge({ legibility: looks(899, 1200) })).toEqual(['fail small point-of-attention']);
    expect(judge({ legibility: looks(1600, 299) })).toEqual(['fail faint point-of-attention']);
  });

  it('passes words on the thresholds', () => {
    expect(judge({ legibility: looks(900, 300) })).toEqual(READABLE);
  });

  it('leaves an unknown contrast, a scroll box and a closed part to a person', () => {
    expect(judge({ legibility: looks(1600, null) })).toEqual(['needs-review contrast-unknown for-information']);
    const placement = { toLabel: 0, toSend: 0, tapWidth: 9, tapHeight: 9, scrolledAway: true };
    expect(judge({ placement })).toEqual(['needs-review scrolled-away for-information']);
    const closed = { visible: false, hiddenBecause: 'collapsed', formId: '0:f0' };
    expect(judge(closed, { forms: [{ form: { id: '0:f0' } }] })).toContain('needs-review collapsed point-of-attention');
    expect(judge({ visible: false, hiddenBecause: 'display-none' })).toEqual([
      'not-applicable no-consent-choice for-information',
    ]);
  });

  it('notices a request under the button and past the edge of the window', () => {
    const send = button('Verzenden', { type: 'submit', rect: { x: 0, y: 800, width: 120, height: 40 } });
    const forms = [{ form: { id: '0:f0', buttons: [send] } }];
    const at = (y: number) => judge({ formId: '0:f0', rect: { x: 0, y, width: 100, height: 20 } }, { forms });
    expect(at(1000)).toEqual(['needs-review below-the-button point-of-attention']);
    expect(at(860)).toEqual(READABLE);
    expect(at(600)).toEqual(READABLE);
  });

  it('lets a faint copy of a readable request be', () => {
    const controls = [{ control: {} }, { control: { legibility: looks(700, 150) } }];
    expect(inShort(judgeSample(rule, { controls }))).toEqual([
      'not-applicable readable-elsewhere for-information',
      'pass readable for-information',
    ]);
  });

  it('does not apply to other choices, or without words', () => {
    const none = ['not-applicable no-consent-choice for-information'];
    expect(judge({ text: words(''), legibility: looks(700, 150) })).toEqual(none);
    const role = 'product-option' as const;
    expect(inShort(judgeSample(rule, { controls: [{ control: {}, class: { role } }] }))).toEqual(none);
  });
});
