import { expect, it } from 'vitest';
import type { Button } from '../core/controls';
import { isWiderByWords } from './button-standing';
import { classifyLink } from './classify-link';
import { confusion, type LabelledPage } from './confusion';

const ORDER = { heading: 'Gegevens', fields: ['name', 'email'], buttons: ['OK'] } as const;

/** One entry per cause found on screens that no code was written for (tests/corpus/unseen); other words than there. */
const WORDED: readonly LabelledPage[] = [
  {
    form: ORDER,
    controls: [
      // Printed matter that is sent again and again; one brochure asked for is a service.
      ['opt-in', 'Ja, stuur mij de wekelijkse folder'],
      ['opt-out', 'Ich widerspreche der Zusendung von Prospekten'],
      ['opt-in', "Yes, I'd like to receive your catalogues"],
      ['none', 'Ik wil de brochure per post ontvangen'],
      // What is said of later is no refusal now.
      ['opt-in', 'I would like to hear about your courses. Unsubscribe whenever you wish.'],
      ['opt-in', 'Ik hoor graag over nieuwe acties. Afmelden kan altijd.'],
      ['opt-out', 'I want to opt out of emails about offers'],
      // A journey or a repair is what was asked for.
      ['none', 'E-mail mij over wijzigingen van deze reis'],
      ['none', 'Let me know about delays of my train'],
      ['none', 'Informieren Sie mich über den Stand dieser Reparatur'],
      ['none', 'Add a second bag for £12'],
      ['opt-in', 'Die Diagnose meiner Tochter darf an die Schule weitergegeben werden'],
      ['opt-in data-sharing special-category', 'Allergien meines Kindes dürfen an die Küche weitergegeben werden'],
      // Who asks is named before the others.
      [
        'opt-in marketing-own marketing-partners channel-email',
        'Ja, Bronlab en zijn partners mogen mij mailen met aanbiedingen',
      ],
      ['opt-in marketing-partners', 'Ik ontvang graag aanbiedingen en nieuws van onze partners'],
      [
        'opt-in marketing-partners data-sharing',
        "J'accepte que mon adresse soit communiquée à des assureurs partenaires afin qu'ils m'adressent leurs offres",
      ],
    ],
  },
  {
    form: { heading: 'Aanmelden', fields: ['name', 'email'], buttons: ['Verzenden'] },
    controls: [
      [
        'opt-in data-sharing',
        { text: 'Mogen wij uw adresgegevens delen met de wijkploeg?', kind: 'radio-group', options: ['Ja', 'Nee'] },
      ],
    ],
  },
];

const NOTICES: readonly LabelledPage[] = [
  {
    form: { heading: 'Vertrag', fields: ['name', 'email'], buttons: ['Weiter'] },
    controls: [
      [
        'opt-in marketing-own channel-post',
        { text: 'per Post', name: 'werbung_post', heading: 'Bleiben Sie informiert' },
      ],
    ],
  },
  {
    notice: {
      kind: 'dialog',
      heading: 'Gestion des cookies',
      text: 'Nous utilisons des cookies. Choisissez les services.',
      buttons: ['Tout accepter', 'Tout refuser'],
    },
    controls: [
      ['locked', { text: 'Activé', kind: 'toggle-button', on: true, disabled: true, around: 'Indispensables Activé' }],
      ['opt-in', { text: 'Autorisé', kind: 'toggle-button', on: true, disabled: true, around: 'Publicité Autorisé' }],
      ['unsure', { text: 'Mesurer le contenu', kind: 'switch', on: true, heading: 'Intérêt légitime' }],
      ['opt-in location', { text: 'Géolocalisation précise', kind: 'switch' }],
    ],
  },
  {
    // Consents that have nothing to do with cookies, above one button.
    notice: { kind: 'section', heading: 'Einwilligungen', text: 'Einwilligungen für Ihr Kind', buttons: ['Speichern'] },
    controls: [
      ['opt-in', { text: 'Fotos meines Kindes dürfen auf der Website erscheinen', kind: 'switch' }],
      ['none', 'Mein Kind kommt mit dem Bus'],
    ],
  },
  {
    title: 'Privacy settings',
    url: 'https://example.org/privacy-settings',
    controls: [
      ['opt-in', { text: 'Analytics', kind: 'switch', heading: 'Cookies and privacy' }],
      ['opt-in', { text: 'Advertising', kind: 'switch', heading: 'Cookies and privacy' }],
      ['unsure', { text: 'Offline reading', kind: 'switch', heading: 'Cookies and privacy' }],
    ],
  },
];

it('reads what unseen screens taught', () => {
  expect(confusion([...WORDED, ...NOTICES])).toBe('');
});

it.each([
  ['see the list', '/our-sponsors', 'partners'],
  ['elenco', '/terzi', 'partners'],
  ['Sponsoren der Verlosung', '/x', 'partners'],
  ['our workshop', '/about/partnership-day', 'other'],
])('a link %s to %s is about %s', (text, href, kind) => {
  expect(classifyLink(text, href)).toBe(kind);
});

it('a button that is wider only because its words are longer stands out no more', () => {
  const drawn = (text: string, width: number, height = 40): Pick<Button, 'text' | 'rect'> => ({
    text: { exact: text, normalised: text },
    rect: { x: 0, y: 0, width, height },
  });
  expect(isWiderByWords(drawn('Accept everything', 170), drawn('Refuse', 90))).toBe(true);
  expect(isWiderByWords(drawn('Accept', 170), drawn('Refuse', 90))).toBe(false);
  expect(isWiderByWords(drawn('Accept everything', 170, 60), drawn('Refuse', 90))).toBe(false);
});
