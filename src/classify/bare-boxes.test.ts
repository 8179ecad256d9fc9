import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

const QUOTE = { heading: 'Request a quote', fields: ['name', 'email', 'telephone'], buttons: ['Request'] } as const;
const SUPPORT = { heading: 'Contact', fields: ['name', 'email', 'message'], buttons: ['Send'] } as const;

/** The question stands above the boxes, in words of the form that are no heading. */
const ASKED_ABOVE: readonly LabelledPage[] = [
  {
    form: { ...QUOTE, text: 'May we keep you informed of our offers? By:' },
    controls: [
      ['opt-in marketing-own channel-email', 'E-mail'],
      ['opt-in marketing-own channel-telephone', 'Phone'],
      ['opt-in marketing-own channel-post', 'Post'],
    ],
  },
  {
    form: { ...QUOTE, text: 'Dürfen wir Sie über unsere Angebote informieren?' },
    controls: [
      ['opt-in marketing-own channel-email', 'per E-Mail'],
      // The tick is drawn by a style sheet, and so part of the name.
      ['opt-in marketing-own channel-post', { text: 'per Post', accessibleName: '✓ per Post', name: 'werbung' }],
      ['opt-in marketing-own channel-telephone', 'per Telefon'],
      ['opt-in marketing-own channel-post', 'per Post'],
    ],
  },
  {
    form: { ...QUOTE, text: 'Acceptez-vous de recevoir les offres de nos partenaires ?' },
    controls: [
      ['opt-in marketing-partners channel-email', 'Par e-mail'],
      ['opt-in marketing-partners channel-telephone', 'Par SMS'],
      ['opt-in marketing-partners channel-post', 'Par courrier'],
    ],
  },
  {
    form: { ...QUOTE, text: 'Wij houden u graag op de hoogte van acties. Hoe mag dat?' },
    controls: [
      ['opt-in marketing-own channel-telephone', 'WhatsApp'],
      ['opt-in marketing-own channel-email', 'Via e-mail'],
    ],
  },
  {
    form: { ...QUOTE, text: 'Please do not send me offers by:' },
    controls: [
      ['opt-out marketing-own channel-email', 'Email'],
      ['opt-out marketing-own channel-post', 'Post'],
    ],
  },
  {
    form: { ...SUPPORT, text: 'How may we contact you about your question?' },
    controls: [
      ['none', 'E-mail'],
      ['none', 'Phone'],
    ],
  },
  {
    form: { ...SUPPORT, text: 'Hoe wilt u uw bestelling volgen?' },
    controls: [
      ['none', 'SMS'],
      ['none', 'WhatsApp'],
    ],
  },
];

it('reads bare boxes by the question above them', () => {
  expect(confusion(ASKED_ABOVE)).toBe('');
});

it('takes the question right above, not one further up', () => {
  const text = 'We love to send you news. How may we do that?';
  const words = `${text} Letter Delivery How shall we tell you when your order arrives?`;
  const pages: readonly LabelledPage[] = [
    {
      form: { ...QUOTE, text: words },
      controls: [
        ['none', { text: 'E-mail', heading: 'Delivery' }],
        ['none', { text: 'SMS', heading: 'Delivery' }],
      ],
    },
    {
      form: { ...QUOTE, text: 'De school mag foto’s van mijn kind plaatsen op:' },
      controls: [
        ['opt-in data-processing', 'de website'],
        ['opt-in data-processing', 'Facebook'],
        ['opt-in data-processing', 'de nieuwsbrief'],
      ],
    },
    {
      title: 'Settings',
      controls: [
        [
          'opt-in marketing-own channel-email',
          {
            text: 'Offers',
            kind: 'switch',
            around: 'Offers We send you offers that suit you by e-mail.',
            heading: 'App',
          },
        ],
        [
          'none',
          { text: 'Sound', kind: 'switch', around: 'Sound Plays a sound when a message comes in.', heading: 'App' },
        ],
      ],
    },
  ];
  expect(confusion(pages)).toBe('');
});
