import { describe, expect, it } from 'vitest';
import { acknowledgementInsteadOfConsent as rule } from './acknowledgement-instead-of-consent';
import { inShort, judgeSample } from './testing/judge-sample';
import { type SampleControl, words } from './testing/sample-capture';

const READ = 'Ik heb de privacyverklaring gelezen en ga ermee akkoord';
const judge = (text: string, control: SampleControl['control'] = {}, role: 'acknowledgement' | 'consent' = 'consent') =>
  inShort(judgeSample(rule, { controls: [{ control: { text: words(text), ...control }, class: { role } }] }));

describe('acknowledgement-instead-of-consent', () => {
  it('fails what is called consent and only takes note', () => {
    expect(judge(READ, { heading: 'Toestemming' }, 'acknowledgement')).toEqual([
      'fail called-consent point-of-attention',
    ]);
    expect(judge('I understand that my data will be processed', { heading: 'Your consent' })).toEqual([
      'fail called-consent point-of-attention',
    ]);
  });

  it('fails knowing about advertising in place of wanting it', () => {
    expect(judge('Ik begrijp dat ik nieuwsbrieven ontvang')).toEqual([
      'fail acknowledges-marketing point-of-attention',
    ]);
    expect(judge('Ja, ik wil de nieuwsbrief en heb begrepen hoe dat werkt')).toEqual([
      'pass consent-in-words for-information',
    ]);
  });

  it('leaves the ground to a person, and says more where the page points to consent', () => {
    expect(judge(READ)).toEqual(['needs-review ground-unknown for-information']);
    expect(judge('I have read the privacy policy', { name: 'gdpr_consent' })).toEqual([
      'needs-review perhaps-consent point-of-attention',
    ]);
    expect(judge(READ, { surroundingText: words(`Wij vragen uw toestemming. ${READ}`) })).toEqual([
      'needs-review perhaps-consent point-of-attention',
    ]);
    expect(judge(READ, { heading: 'Toestemming', visible: false })).toEqual(['needs-review not-shown for-information']);
  });

  it.each([
    'Ik heb de privacyverklaring gelezen en geef toestemming voor het verwerken van mijn gegevens',
    'Ik ga akkoord met het gebruik van mijn gegevens voor onderzoek',
    'Ich willige in die Verarbeitung meiner Daten ein',
    'Ik begrijp dat levering drie dagen duurt',
    'Yes, send me the newsletter',
    'Ich habe die AGB gelesen und möchte den Newsletter erhalten',
  ])('passes: %s', (text) => {
    expect(judge(text, { heading: 'Toestemming' })).toEqual(['pass consent-in-words for-information']);
  });

  it('does not hold the heading of a real request against a read-receipt under it', () => {
    const heading = 'Toestemming';
    const asked = words('Ik geef toestemming voor onderzoek');
    const controls = [{ control: { text: words(READ), heading } }, { control: { text: asked, heading } }];
    expect(inShort(judgeSample(rule, { controls }))).toEqual(['needs-review ground-unknown for-information']);
  });

  it('does not apply without such a choice', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-choice for-information']);
  });
});
