import { describe, expect, it } from 'vitest';
import { impliedConsentWording as rule } from './implied-consent-wording';
import { inShort, judgeSample } from './testing/judge-sample';
import { bannerOf, REJECT, type SampleButton } from './testing/sample-banner';

const OK: SampleButton = { words: 'OK', class: 'accept' };
const judge = (text: string, ...buttons: SampleButton[]) => inShort(judgeSample(rule, bannerOf(text, buttons)));
const FAIL = ['fail implied likely-violation'];
const PASS = ['pass no-such-words for-information'];
const NL = 'Door verder te gaan op deze site gaat u akkoord met cookies.';

describe('implied-consent-wording', () => {
  it.each([
    NL,
    'Als u doorgaat met deze site nemen wij aan dat u hiermee instemt.',
    'Wij gebruiken cookies. Door te scrollen geef je toestemming.',
    'Door gebruik te maken van onze website accepteert u cookies.',
    'By continuing to browse you agree to our use of cookies.',
    'If you continue to use this site we will assume that you are happy with it.',
    'By using our website you consent to cookies',
    'Durch die weitere Nutzung der Webseite stimmen Sie der Verwendung von Cookies zu.',
    'Wenn Sie weitersurfen, sind Sie mit Cookies einverstanden.',
    'En poursuivant votre navigation, vous acceptez l’utilisation de cookies.',
  ])('fails: %s', (text) => {
    expect(judge(text, OK)).toEqual(FAIL);
  });

  it.each([
    'Wij gebruiken cookies. Klik op OK als u akkoord gaat.',
    'Door op OK te klikken gaat u akkoord met cookies.',
    'Kies hieronder om verder te gaan. Met uw toestemming plaatsen wij cookies.',
    'By clicking accept, you consent to our use of cookies.',
    'Accept cookies to continue to the site.',
    'Wenn Sie auf OK klicken, stimmen Sie zu.',
    'En cliquant sur OK, vous acceptez les cookies.',
    'You can give your consent by visiting our cookie page.',
    'U kunt toestemming geven door gebruik te maken van de knoppen.',
    'Indem Sie auf Weiter klicken, stimmen Sie der Verwendung von Cookies zu.',
    'By continuing you accept the terms and conditions.\nWe ask consent for cookies below.',
    'Door verder te gaan accepteert u de algemene voorwaarden.\nWij gebruiken cookies.',
  ])('passes: %s', (text) => {
    expect(judge(text, OK)).toEqual(PASS);
  });

  it.each([
    'Als u doorgaat betekent dat niet dat u akkoord gaat met cookies.',
    'If you continue to the site without accepting, we place necessary cookies.',
    'By using our site you can withdraw your consent to cookies.',
    'If you continue to use this site, do you agree to cookies?',
    'By using our website you agree to our cookie policy and terms and conditions.',
  ])('asks a person to read: %s', (text) => {
    expect(judge(text, OK)).toEqual(['needs-review unclear-sentence point-of-attention']);
  });

  it('asks when there is a button that refuses, or one to continue', () => {
    expect(judge(NL, OK, REJECT)).toEqual(['needs-review implied-with-refusal point-of-attention']);
    expect(judge(NL, { words: 'Doorgaan', class: 'accept' })).toEqual([
      'needs-review may-mean-button point-of-attention',
    ]);
    expect(judge(NL, OK, { ...REJECT, button: { visible: false } })).toEqual(FAIL);
  });

  it('asks over parts that were not read, and where only necessary cookies are said to be used', () => {
    const gap = { reason: 'closed-shadow-root', frame: '0', locator: null, subject: 'x-banner' } as const;
    expect(inShort(judgeSample(rule, bannerOf(NL, [OK]), { gaps: [gap] }))).toEqual([
      'needs-review implied-not-all-read point-of-attention',
    ]);
    expect(judge(`Wij gebruiken alleen noodzakelijke cookies. ${NL}`, OK)).toEqual([
      'needs-review says-only-necessary for-information',
    ]);
  });

  it('does not apply without a shown notice about cookies', () => {
    const none = ['not-applicable no-banner for-information'];
    expect(inShort(judgeSample(rule, bannerOf(NL, [OK], { visible: false })))).toEqual(none);
    expect(inShort(judgeSample(rule, bannerOf(NL, [OK], {}, { asks: 'terms' })))).toEqual(none);
  });
});
