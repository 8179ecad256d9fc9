import { describe, expect, it } from 'vitest';
import { askedPurposes } from './asked-purposes';

describe('askedPurposes', () => {
  it.each([
    [
      'Ja, ik ontvang graag de nieuwsbrief en mijn gegevens mogen worden gedeeld met partners',
      ['marketing', 'sharing'],
    ],
    ['I agree to receive marketing emails and to my data being shared with other companies', ['marketing', 'sharing']],
    ['Ich möchte den Newsletter und willige in die Weitergabe meiner Daten an Partner ein', ['marketing', 'sharing']],
    [
      "J'accepte de recevoir la newsletter et que mes données soient partagées avec des partenaires",
      ['marketing', 'sharing'],
    ],
    ['Stuur mij aanbiedingen en gebruik mijn koopgedrag om een profiel op te stellen', ['marketing', 'profiling']],
    ['Yes, send me the newsletter by email, phone and post', ['marketing']],
    ['Send me the newsletter. We never share your data with third parties.', ['marketing']],
    // What the others are to do with it is why it is shared, not a second thing that is asked.
    ['Mijn adres mag met de sponsors worden gedeeld zodat zij mij aanbiedingen kunnen sturen', ['sharing']],
    ['Share my details with the exhibitors so that they can email me offers', ['sharing']],
    [
      'Send me your newsletter and share my details with the exhibitors so they can email me offers',
      ['marketing', 'sharing'],
    ],
    ['Stuur mij de nieuwsbrief. Wij delen uw gegevens nooit met derden.', ['marketing']],
    // Handed on for marketing: one thing is asked, unless mail of one's own is asked in the same breath.
    ['I agree to my data being shared with the partners of the fair for marketing purposes', ['sharing']],
    ['Wyrażam zgodę na przekazanie moich danych partnerom w celach marketingowych', ['sharing']],
    [
      'I agree to my data being shared with partners and to receive the newsletter for marketing purposes',
      ['marketing', 'sharing'],
    ],
    // Told of the delivery, for which the carrier gets the address.
    ['Informieren Sie mich per E-Mail über den Versand. Meine Adresse wird dazu an Partner weitergegeben', ['sharing']],
    ['Stuur mij bericht over de bezorging en deel mijn nummer met de partners van de bezorger', ['sharing']],
  ])('%s', (text, certain) => {
    expect(askedPurposes(text).certain.toSorted()).toEqual(certain);
  });

  it.each([
    ['Yes, send me the personalised newsletter', ['profiling']],
    ['Ja, ik wil de nieuwsbrief en aanbiedingen van partners ontvangen', ['sharing']],
    ['Send me the newsletter; my details are shared with companies that send it on our behalf', ['sharing']],
  ])('%s: only possible', (text, possible) => {
    expect(askedPurposes(text)).toEqual({ certain: ['marketing'], possible });
  });
});
