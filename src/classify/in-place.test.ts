import { describe, expect, it } from 'vitest';
import { classesOf } from './test-controls';

const APPLICATION = { heading: 'Apply', fields: ['name', 'email', 'file'], buttons: ['Send application'] } as const;

describe('a few words about offers', () => {
  it('are left to a person where nothing around tells who somebody is', () => {
    const [found] = classesOf({ controls: [{ text: 'Special offers only', heading: 'Offers' }] });
    expect(found).toMatchObject({ consentClass: 'unsure' });
  });
  it('are consent in a form that asks for an address', () => {
    const [found] = classesOf({ form: APPLICATION, controls: [{ text: 'Newsletter' }] });
    expect(found).toMatchObject({ consentClass: 'optional-consent', role: 'consent' });
  });
});

describe('keeping data for another purpose', () => {
  it.each([
    'Keep my application on file for future vacancies for up to 12 months',
    'Add me to the talent pool',
    'Bewaar mijn gegevens voor toekomstige vacatures',
    'Ich möchte in den Talentpool aufgenommen werden',
    'Conserver ma candidature pour de futures offres',
  ])('%s is consent', (text) => {
    const [found] = classesOf({ form: APPLICATION, controls: [{ text }] });
    expect(found).toMatchObject({ consentClass: 'optional-consent', role: 'consent' });
  });
  it.each(['I am willing to relocate', 'I hold a driving licence', 'Save this job for later'])('%s is not', (text) => {
    const [found] = classesOf({ form: APPLICATION, controls: [{ text }] });
    expect(found?.consentClass).toBe('none');
  });
});

describe('words found elsewhere', () => {
  it('do not make an item of a list a consent to cookies', () => {
    const [found] = classesOf({ controls: [{ text: 'Accept cookies proposal', heading: 'Tasks' }] });
    expect(found?.consentClass).toBe('unsure');
  });
  it.each([
    'E-mailupdates over acties',
    'Ik wil lid worden van het bewonerspanel en mag worden benaderd voor onderzoek',
    'You may contact me for research',
  ])('%s is consent', (text) => {
    const [found] = classesOf({ form: APPLICATION, controls: [{ text }] });
    expect(found?.consentClass).toBe('optional-consent');
  });
});
