import { describe, expect, it } from 'vitest';
import type { Button } from '../core/controls';
import { inShort, judgeSample } from './testing/judge-sample';
import { ACCEPT, bannerOf, REJECT } from './testing/sample-banner';
import { unequalButtonProminence as rule } from './unequal-button-prominence';

const judgeAll = (accept: Partial<Button>, ...rejects: Partial<Button>[]) =>
  judgeSample(
    rule,
    bannerOf('Wij gebruiken cookies.', [
      { ...ACCEPT, button: accept },
      ...rejects.map((button) => ({ ...REJECT, button })),
    ]),
  );
const judge = (accept: Partial<Button>, ...rejects: Partial<Button>[]) => inShort(judgeAll(accept, ...rejects));
const PASS = ['pass equal for-information'];
const colours = (background: string | null) => ({ colours: { words: '#ffffff', background } });

describe('unequal-button-prominence', () => {
  it('passes equal buttons, and a refusal that stands out', () => {
    expect(judge({}, {})).toEqual(PASS);
    expect(judge({ filled: false }, {})).toEqual(PASS);
  });

  it('warns once for every difference; law low, so never likely', () => {
    const findings = judgeAll({}, { filled: false, rect: { x: 0, y: 0, width: 60, height: 20 } });
    expect(inShort(findings)).toEqual(['fail size point-of-attention', 'fail fill point-of-attention']);
    expect(findings.map((f) => f.severity)).toEqual(['warning', 'warning']);
  });

  it('is a violation only when the refusal cannot be read, and accepting can', () => {
    const faint = { legibility: { fontSize: 1600, fontWeight: 400, contrast: 150 } };
    expect(judgeAll({}, faint)).toMatchObject([{ message: 'unreadable', severity: 'violation' }]);
    expect(judge(faint, faint)).toEqual(PASS);
  });

  it('leaves another colour to a person, and says when colours are unknown', () => {
    expect(judge(colours('#008800'), colours('#dddddd'))).toEqual(['needs-review other-colour point-of-attention']);
    expect(judge(colours(null), colours('#dddddd'))).toEqual(['needs-review colour-unknown for-information']);
  });

  it('looks at the best way to refuse', () => {
    expect(judge({}, { filled: false }, {})).toEqual(PASS);
    expect(judge({}, {}, { filled: false })).toEqual(PASS);
  });

  it('does not apply without both', () => {
    expect(judge({})).toEqual(['not-applicable no-pair for-information']);
    expect(judge({}, { visible: false })).toEqual(['not-applicable no-pair for-information']);
  });
});
