import { describe, expect, it } from 'vitest';
import type { Control } from '../core/controls';
import { capture, control, frame, notice, option, states } from '../ui/testing/record-parts';
import { compareCaptures } from './compare-captures';

const withControls = (...controls: Control[]) => capture([frame('0', { controls })]);
const NEWS = 'Ja, ik wil de nieuwsbrief ontvangen';
const TERMS = 'Ik ga akkoord met de algemene voorwaarden';

describe('compareCaptures', () => {
  it('finds nothing between a capture and itself', () => {
    const one = capture([frame('0', { controls: [control('0:c1', NEWS)], notices: [notice('0:n1', NEWS)] })]);
    const result = compareCaptures(one, one);
    expect(result.same).toBe(true);
    expect(result.unchanged).toHaveLength(1);
    expect(result.notices.unchanged).toHaveLength(1);
    expect(result.visit).toEqual([]);
  });

  it('puts a changed first state first, what was turned on before what was turned off', () => {
    const before = withControls(
      control('0:c1', TERMS, { states: states('on') }),
      control('0:c2', NEWS, { states: states('off') }),
    );
    const after = withControls(
      control('0:c1', TERMS, { states: states('off') }),
      control('0:c2', NEWS, { states: states('on') }),
    );
    const result = compareCaptures(before, after);
    expect(result.changedDefaults.map(({ after: a }) => a.text.exact)).toEqual([NEWS, TERMS]);
    expect(result.changed).toEqual([]);
    expect(result.same).toBe(false);
  });

  it('sees that another option is chosen at first', () => {
    const group = (yes: 'on' | 'off', no: 'on' | 'off') =>
      control('0:c1', '', {
        kind: 'radio-group',
        options: [option('Ja', yes), option('Nee', no)],
        states: states('on'),
      });
    const [change] = compareCaptures(
      withControls(group('off', 'on')),
      withControls(group('on', 'off')),
    ).changedDefaults;
    expect(change?.chosen).toEqual({ before: ['Nee'], after: ['Ja'] });
  });

  it('recognises a control whose words were rewritten, by its name in the form', () => {
    const before = withControls(control('0:c1', NEWS, { name: 'optin' }));
    const after = withControls(control('0:c9', 'Stuur mij aanbiedingen van partners', { name: 'optin' }));
    const result = compareCaptures(before, after);
    expect(result.changed).toHaveLength(1);
    expect(result.changed[0]?.fields.map(({ field }) => field)).toEqual(['text']);
  });

  it('recognises rewritten words without name or place', () => {
    const before = withControls(control('0:c1', NEWS, { name: 'a1', locator: { frame: '0', path: ['#x1'] } }));
    const after = withControls(
      control('0:c1', `${NEWS} en aanbiedingen`, { name: 'b7', locator: { frame: '0', path: ['#x2'] } }),
    );
    expect(compareCaptures(before, after).changed).toHaveLength(1);
  });

  it('does not take an added control for another one', () => {
    const before = withControls(control('0:c1', NEWS, { name: 'n' }));
    const after = withControls(
      control('0:c1', TERMS, { name: 't', locator: { frame: '0', path: ['#t'] } }),
      control('0:c2', NEWS, { name: 'n' }),
    );
    const result = compareCaptures(before, after);
    expect(result.added.map(({ text }) => text.exact)).toEqual([TERMS]);
    expect(result.removed).toEqual([]);
    expect(result.unchanged).toHaveLength(1);
  });

  it('has every control of both captures in exactly one list', () => {
    const before = withControls(control('0:c1', NEWS), control('0:c2', NEWS), control('0:c3', TERMS));
    const after = withControls(control('0:c1', NEWS), control('0:c4', 'Bewaar mijn keuze op dit apparaat'));
    const r = compareCaptures(before, after);
    const pairs = r.changedDefaults.length + r.changed.length + r.unchanged.length;
    expect(pairs + r.removed.length).toBe(3);
    expect(pairs + r.added.length).toBe(2);
  });

  it('does not call a line that breaks elsewhere a change', () => {
    const before = withControls(control('0:c1', 'Ja, ik wil\nde nieuwsbrief'));
    const after = withControls(control('0:c1', 'Ja, ik wil de nieuwsbrief'));
    expect(compareCaptures(before, after).same).toBe(true);
  });

  it('compares the words of requests for consent and the facts of the visit, and says that there are gaps', () => {
    const gap = { reason: 'frame-gone', frame: '0.1', locator: null, subject: '' } as const;
    const before = capture([frame('0', { notices: [notice('0:n1', 'Wij vragen toestemming.')], title: 'A' })]);
    const after = capture([
      frame('0', { notices: [notice('0:n1', 'Wij vragen uw toestemming.')], title: 'B', gaps: [gap] }),
    ]);
    const result = compareCaptures(before, after);
    expect(result.notices.changed).toHaveLength(1);
    expect(result.visit).toEqual([{ field: 'title', before: 'A', after: 'B' }]);
    expect(result.withGaps).toBe(true);
  });
});
