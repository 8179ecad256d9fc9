import { describe, expect, it } from 'vitest';
import type { Control } from '../core/controls';
import { scriptPretickedConsent as rule } from './script-preticked-consent';
import { inShort, judgeSample } from './testing/judge-sample';
import { ON, words } from './testing/sample-capture';

const byScript = { states: { markup: 'off', initial: 'on', atCapture: 'on' }, provenance: 'script' } as const;

describe('script-preticked-consent', () => {
  it('fails a box that is empty in the markup and ticked before anybody acted', () => {
    const findings = judgeSample(rule, { controls: [{ control: byScript }] });
    expect(inShort(findings)).toEqual(['fail on likely-violation']);
    expect(findings[0]?.controlIds).toEqual(['0:c0']);
  });

  it('fails a locked one with that remark', () => {
    expect(inShort(judgeSample(rule, { controls: [{ control: { ...byScript, disabled: true } }] }))).toEqual([
      'fail on-locked likely-violation',
    ]);
  });

  it('leaves markup-ticked boxes to their own rule and passes empty ones', () => {
    expect(inShort(judgeSample(rule, { controls: [{ control: { states: ON } }] }))).toEqual([
      'not-applicable no-boxes for-information',
    ]);
    expect(inShort(judgeSample(rule, { controls: [{ control: {} }] }))).toEqual(['pass none-ticked for-information']);
  });

  it('cannot tell on a page that was used: ticked now, or off now', () => {
    const states = { markup: 'off', initial: 'unknown', atCapture: 'on' } as const;
    const used = { frame: { userActivation: 'happened' } } as const;
    expect(inShort(judgeSample(rule, { controls: [{ control: { states, provenance: 'unknown' } }], ...used }))).toEqual(
      ['needs-review on-after-use point-of-attention'],
    );
    const off = judgeSample(rule, {
      controls: [{ control: { text: words('Nieuwsbrief') } }, { control: { text: words('Aanbiedingen') } }],
      ...used,
    });
    expect(inShort(off)).toEqual(['needs-review used-before-capture for-information']);
    expect(off[0]?.params).toEqual({ text: 'Nieuwsbrief · Aanbiedingen' });
  });

  it('trusts an observer that was there from the first byte', () => {
    const findings = judgeSample(
      rule,
      { controls: [{ control: {} }], frame: { userActivation: 'happened' } },
      { observedFrom: 'from-load' },
    );
    expect(inShort(findings)).toEqual(['pass none-ticked for-information']);
  });

  it('does not blame a script for what Back may have brought back', () => {
    const findings = judgeSample(rule, {
      controls: [{ control: byScript }],
      frame: { navigationType: 'back_forward' },
    });
    expect(inShort(findings)).toEqual(['needs-review may-be-restored point-of-attention']);
  });

  it.each(['opt-out'] as const)('never looks at an %s', (polarity) => {
    expect(inShort(judgeSample(rule, { controls: [{ control: byScript, class: { polarity } }] }))).toEqual([
      'not-applicable no-boxes for-information',
    ]);
  });

  it('names the switches of a closed section in one finding per frame', () => {
    const hidden = { ...byScript, visible: false, hiddenBecause: 'collapsed' };
    const findings = judgeSample(rule, {
      controls: [
        { control: { ...hidden, text: words('Statistiek') } },
        { control: { ...hidden, text: words('Reclame') } },
      ],
    });
    expect(inShort(findings)).toEqual(['needs-review on-but-not-shown point-of-attention']);
    expect(findings[0]?.controlIds).toEqual(['0:c0', '0:c1']);
  });

  describe('of a box that the visitor had unticked', () => {
    const off = { at: 900, option: null, to: 'off', by: 'user', after: '' } as const;
    const on = { at: 1400, option: null, to: 'on', by: 'script', after: '' } as const;
    const judged = (...changes: NonNullable<Control['changes']>) =>
      inShort(
        judgeSample(rule, {
          controls: [{ control: { states: { markup: 'on', initial: 'on', atCapture: 'on' }, changes } }],
          frame: { userActivation: 'happened', observedFrom: 'from-load' },
        }),
      );
    const NOTHING = ['not-applicable no-boxes for-information'];

    it('fails when the page ticks it again, by itself or when going on', () => {
      expect(judged(off, on)).toEqual(['fail ticked-again likely-violation']);
      expect(judged(off, { ...on, after: 'Volgende stap' })).toEqual([
        'fail ticked-again-after-button likely-violation',
      ]);
      expect(judged(off, { ...on, after: 'Weigeren' })).toEqual(['fail ticked-again-after-button likely-violation']);
    });

    it('says nothing when the visitor ticked it, accepted all, or may have done it', () => {
      expect(judged(off, { ...on, by: 'user' })).toEqual(NOTHING);
      expect(judged(off, { ...on, after: 'Alles accepteren' })).toEqual(NOTHING);
      expect(judged(off, { ...on, by: 'unclear' })).toEqual(NOTHING);
      expect(judged(on, off)).toEqual(NOTHING);
    });
  });

  it('takes the word of a frame that was watched, whatever the rest of the page', () => {
    const findings = judgeSample(rule, {
      controls: [{ control: {} }],
      frame: { userActivation: 'happened', observedFrom: 'from-load' },
    });
    expect(inShort(findings)).toEqual(['pass none-ticked for-information']);
  });
});
