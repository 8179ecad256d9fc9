import { describe, expect, it } from 'vitest';
import { bannerNoRejectFirstLayer as rule } from './banner-no-reject-first-layer';
import { inShort, judgeSample } from './testing/judge-sample';
import { ACCEPT, bannerOf, REJECT, type SampleButton, SETTINGS } from './testing/sample-banner';
import type { SampleParts } from './testing/sample-capture';

const TEXT = 'Wij vragen uw toestemming voor cookies om advertenties te tonen.';
const judge = (buttons: SampleButton[], text = TEXT) => inShort(judgeSample(rule, bannerOf(text, buttons)));
const used: SampleParts['frame'] = { userActivation: 'happened' };
const box = (on: boolean) => ({
  controls: [
    {
      control: {
        noticeId: '0:n0',
        states: { markup: on ? 'on' : 'off', initial: on ? 'on' : 'off', atCapture: on ? 'on' : 'off' },
      },
    },
  ] as const,
});

describe('banner-no-reject-first-layer', () => {
  it('fails accept without refuse; law medium, so never likely by itself', () => {
    expect(judge([ACCEPT])).toEqual(['fail no-reject point-of-attention']);
    expect(judge([ACCEPT, SETTINGS])).toEqual(['fail settings-instead point-of-attention']);
    expect(judge([ACCEPT, { words: '×', class: 'close' }])).toEqual(['fail close-instead point-of-attention']);
  });

  it('passes a refuse button, and does not count one that is not shown', () => {
    expect(judge([ACCEPT, REJECT])).toEqual(['pass reject-shown for-information']);
    expect(judge([ACCEPT, { ...REJECT, button: { visible: false } }])).toEqual(['fail no-reject point-of-attention']);
  });

  it('asks about paying, unknown words, saving with all choices off', () => {
    expect(judge([ACCEPT, { words: 'Abonnement', class: 'pay' }])).toEqual([
      'needs-review accept-or-pay point-of-attention',
    ]);
    expect(judge([ACCEPT, { words: 'Zo is het goed', class: 'other' }])).toEqual([
      'needs-review unclear-button point-of-attention',
    ]);
    const save: SampleButton = { words: 'Opslaan', class: 'save' };
    const withBox = (on: boolean) => inShort(judgeSample(rule, { ...bannerOf(TEXT, [ACCEPT, save]), ...box(on) }));
    expect(withBox(false)).toEqual(['needs-review save-may-refuse point-of-attention']);
    expect(withBox(true)).toEqual(['fail no-reject point-of-attention']);
  });

  it('takes a link to a document for no choice', () => {
    expect(judge([ACCEPT, { words: 'Meer informatie', class: 'other' }])).toEqual([
      'fail no-reject point-of-attention',
    ]);
  });

  it('does not accuse a site that says it uses necessary cookies only, nor a bare notice', () => {
    expect(judge([ACCEPT], 'Wij gebruiken alleen functionele cookies.')).toEqual([
      'needs-review says-only-necessary for-information',
    ]);
    const ok: SampleButton = { words: 'Begrepen', class: 'accept' };
    expect(judge([ok], 'Deze site gebruikt cookies.')).toEqual(['needs-review may-be-notice-only point-of-attention']);
    expect(judge([ok], TEXT)).toEqual(['fail no-reject point-of-attention']);
  });

  it('cannot tell on a page that was used, unless what is shown still leads to the settings', () => {
    const on = (buttons: SampleButton[]) => inShort(judgeSample(rule, { ...bannerOf(TEXT, buttons), frame: used }));
    expect(on([ACCEPT])).toEqual(['needs-review may-be-later-layer point-of-attention']);
    expect(on([ACCEPT, SETTINGS])).toEqual(['fail settings-instead point-of-attention']);
  });

  it('leaves an opened panel over a banner aside', () => {
    const first = bannerOf(TEXT, [ACCEPT, REJECT, SETTINGS]);
    const panel = bannerOf(TEXT, [ACCEPT], { id: '0:n1' });
    const both: SampleParts = {
      notices: [...(first.notices ?? []), ...(panel.notices ?? [])],
      noticeClasses: [...(first.noticeClasses ?? []), ...(panel.noticeClasses ?? [])],
      controls: [{ control: { noticeId: '0:n1' } }],
    };
    expect(inShort(judgeSample(rule, both))).toEqual(['pass reject-shown for-information']);
  });

  it('does not accuse over parts that could not be read', () => {
    const gap = { reason: 'closed-shadow-root', frame: '0', locator: null, subject: 'x-banner' } as const;
    expect(inShort(judgeSample(rule, bannerOf(TEXT, [ACCEPT]), { gaps: [gap] }))).toEqual([
      'needs-review not-all-read point-of-attention',
    ]);
  });

  it('does not apply without a shown banner about cookies', () => {
    const none = ['not-applicable no-banner for-information'];
    expect(inShort(judgeSample(rule, bannerOf(TEXT, [ACCEPT], { visible: false })))).toEqual(none);
    expect(inShort(judgeSample(rule, bannerOf(TEXT, [ACCEPT], {}, { asks: 'marketing' })))).toEqual(none);
    expect(inShort(judgeSample(rule, bannerOf(TEXT, [ACCEPT], { kind: 'form' })))).toEqual(none);
  });
});
