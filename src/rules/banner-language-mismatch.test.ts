import { describe, expect, it } from 'vitest';
import { bannerLanguageMismatch as rule } from './banner-language-mismatch';
import { inShort, judgeSample } from './testing/judge-sample';
import { type SampleParts, words } from './testing/sample-capture';

const ENGLISH = 'We use cookies to measure how you use this website and to show you advertisements.';
const DUTCH = 'Heeft u een vraag over uw bezoek? Vul het formulier in, dan nemen wij contact met u op.';
const over = (text: string, language: string, page: { lang: string; words?: string }, rest: SampleParts = {}) =>
  inShort(
    judgeSample(rule, {
      notices: [{ id: '0:n1', kind: 'banner', text: words(text) }],
      noticeClasses: [{ noticeId: '0:n1', asks: 'cookies', language }],
      forms: page.words ? [{ form: { text: words(page.words) } }] : [],
      ...rest,
      frame: { language: page.lang, ...rest.frame },
    }),
  );

describe('banner-language-mismatch', () => {
  it('fails a banner in another language than markup and words of the page', () => {
    expect(over(ENGLISH, 'en', { lang: 'nl-NL', words: DUTCH })).toEqual(['fail other-language point-of-attention']);
  });

  it.each([
    ['the same', { lang: 'en', words: '' }],
    ['a wrong lang', { lang: 'nl', words: 'Do you have a question about your visit? Then fill in the form for us.' }],
  ])('passes %s', (_, page) => {
    expect(over(ENGLISH, 'en', page)).toEqual(['pass same-language for-information']);
  });

  it('leaves it to a person where only one of the two differs', () => {
    expect(over(ENGLISH, 'en', { lang: 'nl' })).toEqual(['needs-review other-than-declared point-of-attention']);
    expect(over(ENGLISH, 'en', { lang: 'en', words: DUTCH })).toEqual([
      'needs-review other-than-spoken point-of-attention',
    ]);
    expect(over(ENGLISH, 'en', { lang: '', words: DUTCH })).toEqual([
      'needs-review other-than-spoken point-of-attention',
    ]);
  });

  it('few words of the page decide nothing', () => {
    expect(over(ENGLISH, 'en', { lang: '', words: 'Uw vraag over het bezoek' })).toEqual([
      'needs-review page-language-unknown for-information',
    ]);
  });

  it('does not guess at short texts', () => {
    const short = ['needs-review too-few-words for-information'];
    expect(over('Cookies? We use them.', 'en', { lang: 'nl', words: DUTCH })).toEqual(short);
    expect(over(ENGLISH, 'und', { lang: 'nl', words: DUTCH })).toEqual(short);
  });

  it('a bilingual banner or site may be in order', () => {
    const both = `${ENGLISH}\nWij gebruiken cookies om te meten hoe u deze website gebruikt.`;
    const perhaps = ['needs-review perhaps-bilingual for-information'];
    expect(over(both, 'en', { lang: 'nl', words: DUTCH })).toEqual(perhaps);
    const frame = { url: 'https://museum.be/contact', origin: 'https://museum.be' };
    expect(over(ENGLISH, 'en', { lang: 'nl', words: DUTCH }, { frame })).toEqual(perhaps);
  });

  it('words of the banner itself say nothing of the page', () => {
    const links = [{ noticeId: '0:n1', text: words(DUTCH) }];
    expect(over(ENGLISH, 'en', { lang: 'nl' }, { links })).toEqual([
      'needs-review other-than-declared point-of-attention',
    ]);
  });

  it('does not apply where no banner is on screen', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-banner for-information']);
    const hidden = { notices: [{ id: '0:n1', text: words(ENGLISH), visible: false }] };
    expect(over(ENGLISH, 'en', { lang: 'nl', words: DUTCH }, hidden)).toEqual([
      'not-applicable no-banner for-information',
    ]);
  });
});
