import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

const FORM = { heading: 'Details', fields: ['name', 'email'], buttons: ['OK'] } as const;
const ANSWERS = { options: ['Count me in', 'Not for me'] } as const;

/** Turns of phrase that no lexicon knows: what stands around them tells whether a person must look. */
const DOUBTFUL: readonly LabelledPage[] = [
  {
    form: FORM,
    controls: [
      ['unsure', { text: 'Peek at the tap', kind: 'switch', heading: 'What we do with your data' }],
      ['unsure', { text: 'Waterkraan bespieden', kind: 'switch', heading: 'Wat wij met je gegevens doen' }],
      ['unsure', { text: 'Gewohnheiten ergründen', kind: 'switch', heading: 'Meine Daten' }],
      ['unsure', { text: 'Jeter un œil au robinet', ...ANSWERS, heading: 'Ce que Tuyau peut faire' }],
      [
        'unsure',
        {
          text: 'Morning rhythm',
          kind: 'switch',
          around: 'Morning rhythm We store when your lights go on for a year.',
        },
      ],
      // How it looks is no doubt, wherever it stands; nor is what nobody does anything with.
      ['none', { text: 'Dark theme', kind: 'switch', heading: 'Your data' }],
      ['none', { text: 'Peek at the tap', kind: 'switch', heading: 'Bathroom' }],
      ['none', { text: 'Window or aisle', options: ['Window', 'Aisle'] }],
    ],
  },
];

it('leaves to a person what may be a consent and is said in no known way', () => {
  expect(confusion(DOUBTFUL)).toBe('');
});
