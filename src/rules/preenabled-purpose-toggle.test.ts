import { describe, expect, it } from 'vitest';
import { preenabledPurposeToggle } from './preenabled-purpose-toggle';
import { inShort, judgeSample } from './testing/judge-sample';
import { facts, ON, option, type SampleControl, type SampleParts, words } from './testing/sample-capture';

const COOKIES = { noticeClasses: [{ noticeId: '0:n1', asks: 'cookies' as const }] };
const BANNER = { notices: [{ id: '0:n1', kind: 'banner' as const }], ...COOKIES };

function purpose(text: string, on: boolean, part: SampleControl['control'] = {}): SampleControl {
  return {
    control: { text: words(text), noticeId: '0:n1', ...(on ? { states: ON } : {}), ...part },
    class: { purposes: ['analytics'] },
  };
}

function judged(controls: SampleControl[], rest: Partial<SampleParts> = {}): string[] {
  return inShort(judgeSample(preenabledPurposeToggle, { ...BANNER, controls, ...rest }));
}

describe('preenabled-purpose-toggle', () => {
  it('names all purposes of a banner that are on in one finding', () => {
    const found = judgeSample(preenabledPurposeToggle, {
      ...BANNER,
      controls: [purpose('Statistiek', true), purpose('Marketing', true), purpose('Sociale media', false)],
    });
    expect(inShort(found)).toEqual(['fail on likely-violation']);
    expect(found[0]?.params).toEqual({ text: 'Statistiek · Marketing' });
    expect(found[0]?.controlIds).toHaveLength(2);
  });

  it('takes a level in a list that gives more than what is necessary for purposes that are on', () => {
    const levels = (chosen: number): SampleControl => ({
      control: {
        kind: 'radio-group',
        text: words('Welke cookies?'),
        noticeId: '0:n1',
        options: ['Basis', 'Alles'].map((text, i) => option(text, i === chosen)),
        states: ON,
      },
      class: { optionMeanings: ['refuse', 'consent'] },
    });
    expect(judged([levels(1)])).toEqual(['fail on likely-violation']);
    expect(judged([levels(0)])).toEqual(['not-applicable no-purposes for-information']);
  });

  it('passes when none is on, and does not apply without purposes', () => {
    expect(judged([purpose('Statistiek', false)])).toEqual(['pass none-on for-information']);
    expect(judged([])).toEqual(['not-applicable no-purposes for-information']);
  });

  it('says nothing of what is strictly necessary, of forms, and of notices that do not ask about cookies', () => {
    const necessary = { ...purpose('Noodzakelijk', true), class: { necessary: true } };
    expect(judged([necessary])).toEqual(['not-applicable no-purposes for-information']);
    const form = { notices: [{ id: '0:n1', kind: 'form' as const }] };
    expect(judged([purpose('Statistiek', true)], form)).toEqual(['not-applicable no-purposes for-information']);
    const newsletter = { noticeClasses: [{ noticeId: '0:n1', asks: 'marketing' as const }] };
    expect(judged([purpose('Nieuws', true)], newsletter)).toEqual(['not-applicable no-purposes for-information']);
  });

  it('leaves a layer that was not shown, and an earlier choice, to a person', () => {
    expect(judged([purpose('Statistiek', true, { visible: false })])).toEqual([
      'needs-review on-in-hidden-layer point-of-attention',
    ]);
    const frame = { facts: facts({ priorState: 'found' }) };
    expect(judged([purpose('Statistiek', true)], { frame })).toEqual([
      'needs-review perhaps-earlier-choice point-of-attention',
    ]);
    const unsure = { ...purpose('Iets', true), class: { consentClass: 'unsure' as const } };
    expect(judged([unsure])).toEqual(['needs-review perhaps-earlier-choice point-of-attention']);
  });

  it('does not judge a first state that nobody saw', () => {
    const unknown = { markup: 'off', initial: 'unknown', atCapture: 'on' } as const;
    expect(judged([purpose('Statistiek', false, { states: unknown })])).toEqual([
      'needs-review first-state-unknown for-information',
    ]);
    const used = { frame: { userActivation: 'happened' as const } };
    const toggle = purpose('Statistiek', true, { kind: 'switch', tag: 'div', role: 'switch' });
    expect(judged([toggle], used)).toEqual(['needs-review first-state-unknown for-information']);
    expect(judged([purpose('Statistiek', true)], used)).toEqual(['fail on likely-violation']);
  });

  it('counts the hidden copy of a purpose that is shown only once', () => {
    const shown = purpose('Statistiek', true);
    expect(judged([shown, purpose('Statistiek', true, { visible: false })])).toEqual(['fail on likely-violation']);
  });
});
