import { describe, expect, it } from 'vitest';
import { missingControllerIdentity as rule } from './missing-controller-identity';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, type SampleParts, words } from './testing/sample-capture';

const banner = (text: string, rest: SampleParts = {}) =>
  inShort(
    judgeSample(rule, {
      notices: [{ id: '0:n1', kind: 'banner', text: words(text), buttons: [button('OK')] }],
      noticeClasses: [{ noticeId: '0:n1', asks: 'cookies', buttons: ['accept'] }],
      ...rest,
    }),
  );
const box = (text: string, rest: SampleParts = {}) =>
  inShort(judgeSample(rule, { controls: [{ control: { text: words(text) } }], ...rest }));
const NAMED = ['pass named for-information'];
const NOT_IN_REQUEST = ['needs-review not-in-request for-information'];

describe('missing-controller-identity', () => {
  it('fails several who ask without a name', () => {
    expect(banner('Wij en onze partners gebruiken cookies.')).toEqual(['fail we-and-partners point-of-attention']);
    expect(banner('We and our trusted partners store cookies.')).toEqual(['fail we-and-partners point-of-attention']);
    expect(banner('Wir und unsere Partner nutzen Cookies.')).toEqual(['fail we-and-partners point-of-attention']);
    expect(banner('Nous et nos partenaires utilisons des cookies.')).toEqual([
      'fail we-and-partners point-of-attention',
    ]);
  });

  it('passes a legal form, the name of the host, and the name in a title', () => {
    expect(banner('Voorbeeld B.V. en partners gebruiken cookies')).toEqual(NAMED);
    const frame = { url: 'https://www.groene-tuin.nl/contact' };
    expect(box('Ja, ik wil de nieuwsbrief van Groene Tuin', { frame })).toEqual(NAMED);
    expect(box('Ja, ik wil nieuws van het stadsmuseum', { frame: { title: 'Contact | Stadsmuseum' } })).toEqual(NAMED);
  });

  it('does not take a heading or a title in one piece for a name', () => {
    const frame = { title: 'Nieuwsbrief | Voorbeeldwinkel' };
    const form = { id: '0:f0', heading: 'Nieuwsbrief', text: words('Nieuwsbrief ontvangen') };
    expect(inShort(judgeSample(rule, { forms: [{ form, purpose: 'newsletter' }], frame }))).toEqual(NOT_IN_REQUEST);
    expect(box('Ja, ik wil de nieuwsbrief', { frame: { title: 'nieuwsbrief' } })).toEqual(NOT_IN_REQUEST);
  });

  it('leaves a site of one brand, and a capital, to a person', () => {
    expect(box('Ja, ik wil uw nieuwsbrief ontvangen')).toEqual(NOT_IN_REQUEST);
    expect(box('Ja, ik wil de nieuwsbrief van Museum Voorbeeldstad ontvangen')).toEqual([
      'needs-review perhaps-named for-information',
    ]);
  });

  it('does not apply without a request on screen', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-request for-information']);
  });
});
