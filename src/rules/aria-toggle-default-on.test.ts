import { describe, expect, it } from 'vitest';
import { ariaToggleDefaultOn as rule } from './aria-toggle-default-on';
import { inShort, judgeSample } from './testing/judge-sample';
import { ON } from './testing/sample-capture';

const toggle = { kind: 'switch', tag: 'div', role: 'switch' } as const;

describe('aria-toggle-default-on', () => {
  it.each([
    ['switch', toggle],
    ['checkbox role', { kind: 'checkbox', tag: 'span', role: 'checkbox' }],
    ['menu checkbox', { kind: 'menu-checkbox', tag: 'li', role: 'menuitemcheckbox' }],
    ['pressed button', { kind: 'toggle-button', tag: 'button' }],
  ] as const)('fails a %s that is on', (_, control) => {
    expect(inShort(judgeSample(rule, { controls: [{ control: { ...control, states: ON } }] }))).toEqual([
      'fail on likely-violation',
    ]);
  });

  it('is less sure of a custom element, so that a person decides', () => {
    const [finding] = judgeSample(rule, { controls: [{ control: { kind: 'custom', tag: 'my-switch', states: ON } }] });
    expect(finding).toMatchObject({ outcome: 'fail', grade: 'point-of-attention', sureness: { fact: 'medium' } });
  });

  it('passes switches that are off and leaves necessary and native ones alone', () => {
    expect(inShort(judgeSample(rule, { controls: [{ control: toggle }] }))).toEqual(['pass all-off for-information']);
    const others = judgeSample(rule, {
      controls: [
        { control: { ...toggle, states: ON }, class: { consentClass: 'necessary-locked', necessary: true } },
        { control: { states: ON } },
        { control: { ...toggle, tag: 'input', states: ON } },
      ],
    });
    expect(inShort(others)).toEqual(['not-applicable no-switches for-information']);
  });

  it('cannot tell on a page that was used, for the attribute is rewritten by use', () => {
    const used = { frame: { userActivation: 'unknown' } } as const;
    expect(inShort(judgeSample(rule, { controls: [{ control: { ...toggle, states: ON } }], ...used }))).toEqual([
      'needs-review unclear-after-use point-of-attention',
    ]);
    expect(inShort(judgeSample(rule, { controls: [{ control: toggle }], ...used }))).toEqual([
      'needs-review used-before-capture for-information',
    ]);
  });

  it('remarks on half on and on no stated state', () => {
    const mixed = { markup: 'mixed', initial: 'mixed', atCapture: 'mixed' } as const;
    const unknown = { markup: 'unknown', initial: 'unknown', atCapture: 'unknown' } as const;
    const findings = judgeSample(rule, {
      controls: [{ control: { ...toggle, states: mixed } }, { control: { ...toggle, states: unknown } }],
    });
    expect(inShort(findings)).toEqual([
      'needs-review half-on for-information',
      'needs-review state-not-stated point-of-attention',
    ]);
  });
});
