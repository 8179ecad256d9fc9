import { describe, expect, it } from 'vitest';
import { classifyButton } from '../classify';
import { steeringOrAmbiguousButtonText as rule } from './steering-or-ambiguous-button-text';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, words } from './testing/sample-capture';

const ASK = 'Wij vragen uw toestemming voor cookies voor advertenties.';
/** Buttons as the classifier reads them, so that a case cannot depend on a class they never get. */
const banner = (buttons: string[], text = ASK) =>
  inShort(
    judgeSample(rule, {
      notices: [{ id: '0:n1', kind: 'banner', text: words(text), buttons: buttons.map((b) => button(b)) }],
      noticeClasses: [{ noticeId: '0:n1', buttons: buttons.map((b) => classifyButton(b, 'cookie-notice')) }],
    }),
  );

describe('steering-or-ambiguous-button-text', () => {
  it.each(['OK', 'Prima!', 'Begrepen', 'Got it!', 'Doorgaan', 'I understand', 'Verstanden', 'J’ai compris'])(
    'fails %s as the only way to agree',
    (text) => {
      expect(banner([text, 'Weigeren'])).toEqual(['fail ambiguous-accept point-of-attention']);
    },
  );

  it.each([
    'Nee, ik wil geen optimale ervaring',
    'No, I do not want the best experience',
    'No thanks, I prefer boring ads',
    'Nein, ich möchte kein optimales Erlebnis',
    'Non, je ne veux pas une meilleure expérience',
  ])('fails a refusal that gives something up: %s', (text) => {
    expect(banner(['Accepteren', text])).toEqual(['fail steering-refusal point-of-attention']);
  });

  it.each<[string[]]>([
    [['Accepteren', 'Weigeren']],
    [['Accept all cookies', 'Only necessary cookies']],
    [['Ik ga akkoord', 'Verder zonder te accepteren']],
    [['OK met cookies', 'Nee']],
    [['Tout accepter', 'Continuer sans accepter']],
    [['Alle akzeptieren', 'Nur notwendige Cookies']],
  ])('passes %s', (buttons) => {
    expect(banner(buttons)).toEqual(['pass clear for-information']);
  });

  it('leaves words that may steer, or only say what happens, to a person', () => {
    expect(banner(['Accepteren', 'Nee, geen persoonlijke advertenties'])).toEqual([
      'needs-review perhaps-steering point-of-attention',
    ]);
  });

  it('"OK" can answer a question, "Got it" cannot', () => {
    const question = `${ASK} Vindt u dat goed?`;
    expect(banner(['OK', 'Weigeren'], question)).toEqual(['needs-review answers-question point-of-attention']);
    expect(banner(['Begrepen', 'Weigeren'], question)).toEqual(['fail ambiguous-accept point-of-attention']);
  });

  it('an unclear button beside a clear one is for information', () => {
    expect(banner(['Accepteren', 'OK', 'Weigeren'])).toEqual(['needs-review beside-clear-accept for-information']);
  });

  it('a notice that only informs may have OK', () => {
    const informs = ['needs-review perhaps-only-informs for-information'];
    expect(banner(['OK'], 'Deze site werkt met cookies.')).toEqual(informs);
    expect(banner(['OK', 'Weigeren'], 'Wij gebruiken alleen noodzakelijke cookies.')).toEqual(informs);
  });

  it('does not apply without a banner', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-banner for-information']);
  });
});
