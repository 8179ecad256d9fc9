import { describe, expect, it } from 'vitest';
import { rejectNeedsMoreClicks as rule } from './reject-needs-more-clicks';
import { inShort, judgeSample } from './testing/judge-sample';
import { ACCEPT, bannerOf, REJECT, type SampleButton, SETTINGS } from './testing/sample-banner';
import type { SampleParts } from './testing/sample-capture';

const TEXT = 'Wij gebruiken cookies om advertenties te tonen.';
const judge = (buttons: SampleButton[], text = TEXT) => inShort(judgeSample(rule, bannerOf(text, buttons)));

function twoLayers(first: SampleButton[], second: SampleButton[], visible = false): SampleParts {
  const a = bannerOf(TEXT, first);
  const b = bannerOf('Cookie-instellingen', second, { id: '0:n1', visible });
  return {
    notices: [...(a.notices ?? []), ...(b.notices ?? [])],
    noticeClasses: [...(a.noticeClasses ?? []), ...(b.noticeClasses ?? [])],
    controls: [{ control: { noticeId: '0:n1', visible } }],
  };
}

describe('reject-needs-more-clicks', () => {
  it.each([false, true])('fails when the refusal is on a second layer (shown: %s)', (shown) => {
    const layers = twoLayers([ACCEPT, SETTINGS], [ACCEPT, REJECT], shown);
    expect(inShort(judgeSample(rule, layers))).toEqual(['fail more-clicks point-of-attention']);
  });

  it('fails when it is in a part of the banner that is not shown', () => {
    expect(judge([ACCEPT, SETTINGS, { ...REJECT, button: { visible: false } }])).toEqual([
      'fail more-clicks point-of-attention',
    ]);
  });

  it('passes a refusal on the same layer, scrolled away or not', () => {
    expect(judge([ACCEPT, SETTINGS, REJECT])).toEqual(['pass same-clicks for-information']);
    const below = { ...REJECT, button: { rect: { x: 0, y: 4000, width: 100, height: 40 } } };
    expect(judge([ACCEPT, below])).toEqual(['pass same-clicks for-information']);
  });

  it('cannot tell what is behind the settings when it was not in the page', () => {
    expect(judge([ACCEPT, SETTINGS])).toEqual(['needs-review reject-not-seen point-of-attention']);
    expect(inShort(judgeSample(rule, twoLayers([ACCEPT, SETTINGS], [ACCEPT])))).toEqual([
      'needs-review reject-not-seen point-of-attention',
    ]);
  });

  it('cannot tell on a page that was used', () => {
    const parts = { ...bannerOf(TEXT, [ACCEPT]), frame: { userActivation: 'happened' } } as const;
    expect(inShort(judgeSample(rule, parts))).toEqual(['needs-review may-be-later-layer point-of-attention']);
  });

  it('does not apply without a banner, without a way on, or where only necessary cookies are said to be used', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-banner for-information']);
    expect(judge([ACCEPT])).toEqual(['not-applicable no-way-known for-information']);
    expect(judge([ACCEPT, SETTINGS], 'Wij gebruiken alleen noodzakelijke cookies.')).toEqual([
      'not-applicable says-only-necessary for-information',
    ]);
  });
});
