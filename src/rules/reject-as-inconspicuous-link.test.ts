import { describe, expect, it } from 'vitest';
import { rejectAsInconspicuousLink as rule } from './reject-as-inconspicuous-link';
import { inShort, judgeSample } from './testing/judge-sample';
import { ACCEPT, bannerOf, REJECT, type SampleButton } from './testing/sample-banner';

const LINK: SampleButton = {
  words: 'ga verder zonder',
  class: 'reject',
  button: { tag: 'a', filled: false, rect: { x: 20, y: 760, width: 90, height: 18 } },
};
const inBanner = { rect: { x: 20, y: 750, width: 120, height: 40 } };
const accept: SampleButton = { ...ACCEPT, button: inBanner };
const judge = (text: string, buttons: SampleButton[]) => inShort(judgeSample(rule, bannerOf(text, buttons)));
const BESIDE = 'Wij gebruiken cookies.\nga verder zonder\nAlles accepteren';

describe('reject-as-inconspicuous-link', () => {
  it('fails a refusal that is words in a sentence, at its end or at its start', () => {
    const fails = ['fail in-sentence point-of-attention'];
    expect(judge('Klik op akkoord of ga verder zonder.\nAlles accepteren', [accept, LINK])).toEqual(fails);
    expect(judge('ga verder zonder dat wij cookies plaatsen\nAlles accepteren', [accept, LINK])).toEqual(fails);
  });

  it('fails a refusal outside the banner, also when it is a button', () => {
    const apart = { ...REJECT, button: { rect: { x: 1000, y: 0, width: 100, height: 20 } } };
    expect(judge(BESIDE, [accept, apart])).toEqual(['fail outside point-of-attention']);
  });

  it('asks about a bare link beside the buttons, also after a finished sentence or on the line of the buttons', () => {
    const asks = ['needs-review bare-beside point-of-attention'];
    expect(judge(BESIDE, [accept, LINK])).toEqual(asks);
    expect(judge('Wij gebruiken daarvoor cookies. ga verder zonder', [accept, LINK])).toEqual(asks);
    expect(judge('Alles accepteren ga verder zonder', [accept, LINK])).toEqual(asks);
  });

  it('passes a link that is drawn as a button', () => {
    const styled = { ...LINK, button: { ...LINK.button, filled: true } };
    expect(judge('Klik op akkoord of ga verder zonder.', [accept, styled])).toEqual(['pass as-button for-information']);
  });

  it('passes when there is a button beside the link, whichever comes first', () => {
    const reject = { ...REJECT, button: inBanner };
    for (const buttons of [
      [accept, LINK, reject],
      [accept, reject, LINK],
    ])
      expect(judge('Klik op akkoord of ga verder zonder.', buttons)).toEqual(['pass as-button for-information']);
  });

  it('passes when accepting is bare text as well', () => {
    const bare = { ...accept, button: { ...inBanner, filled: false } };
    expect(judge(BESIDE, [bare, LINK])).toEqual(['pass both-bare for-information']);
  });

  it('does not apply without both', () => {
    expect(judge(BESIDE, [accept])).toEqual(['not-applicable no-pair for-information']);
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-pair for-information']);
  });
});
