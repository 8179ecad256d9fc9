import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { textSignals } from './text-signals';

describe('fold', () => {
  it('makes one word of its spellings', () => {
    expect(new Set(['PRÉFÉRENCES', 'préférences', 'PREFERENCES', 'pré\u00adférences'].map(fold)).size).toBe(1);
    expect(fold('l’offre\u00a0 d’essai')).toBe("l'offre d'essai");
    expect(fold('Größe żółw Øl')).toBe('grosse zolw ol');
  });
});

describe('textSignals', () => {
  it('looks for whole words', () => {
    expect(textSignals('reactie').marketingWeak).toBe('');
    expect(textSignals('actievoorwaarden').marketing).toBe('');
    expect(textSignals('actievoorwaarden').terms).toBe('voorwaarden');
  });
  it('counts weak words only with receiving', () => {
    expect(textSignals('Aanbiedingen').marketing).toBe('');
    expect(textSignals('Ik ontvang graag aanbiedingen').marketing).toBe('aanbiedingen');
    expect(textSignals('Nieuwsbrief').marketing).toBe('nieuwsbrief');
  });
  it('names both halves of a bundle', () => {
    const both = textSignals('Ik ga akkoord met de algemene voorwaarden en ontvang graag aanbiedingen');
    expect(both.terms).not.toBe('');
    expect(both.marketing).not.toBe('');
    expect(both.agree).not.toBe('');
  });

  it.each([
    'Ik wil geen aanbiedingen ontvangen',
    'Tick here if you would prefer not to hear from us',
    'Ich möchte keine Werbung erhalten',
    'Cochez cette case si vous ne souhaitez pas recevoir nos offres',
  ])('inverted: %s', (text) => {
    expect(textSignals(text).inverted).not.toBe('');
  });
  it.each([
    'Ja, ik wil de nieuwsbrief. Geen spam, beloofd.',
    'Ik wil geen aanbieding missen en ontvang graag de nieuwsbrief',
    'Yes, email me offers. If you no longer want to receive them, you can unsubscribe at any time.',
    'We will never share your address. Keep me posted',
    'Ich möchte keine Angebote verpassen',
    'Haal het vinkje weg als u geen aanbiedingen wilt ontvangen',
    'Je kunt je altijd afmelden als je geen mails meer wilt ontvangen',
  ])('not inverted: %s', (text) => {
    expect(textSignals(text).inverted).toBe('');
  });
  it('knows an instruction to take the tick away', () => {
    expect(textSignals('Untick if you do not want our emails').deselect).toBe('untick');
  });
  it('does not read how to withdraw as what is asked', () => {
    const text =
      'Ich stimme der Verarbeitung meiner Daten zu. Die Einwilligung kann jederzeit per E-Mail widerrufen werden.';
    expect(textSignals(text).marketing).toBe('');
    expect(textSignals(text).withdraw).not.toBe('');
  });
});
