import { fold } from '../classify/fold';
import type { ControlArtifact } from './artifacts';
import { counting, showing } from './facts/show';
import { gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A choice about consent whose words are not tied to it: who listens to the page hears a box without a question. */
export const unlabelledConsentControl = defineRule({
  id: 'unlabelled-consent-control',
  version: 1,
  severity: 'warning',
  sureness: { fact: 'high', law: 'medium' },
  title: { nl: 'Toestemmingsvakje zonder label', en: 'Consent control without a label' },
  explanation: {
    nl: 'De vraag om toestemming moet begrijpelijk en toegankelijk zijn. Zonder label hoort iemand met een schermlezer alleen “selectievakje”, en weet niet waar ja of nee op slaat.',
    en: 'The request for consent must be intelligible and accessible. Without a label somebody with a screen reader hears only “checkbox”, and does not know what yes or no is about.',
  },
  remedy: {
    nl: 'Verbind de tekst met de keuze, bijvoorbeeld met een label-element.',
    en: 'Tie the words to the choice, for example with a label element.',
  },
  lookAt: {
    nl: 'Klik op de tekst: verandert de keuze mee, of laat een schermlezer de tekst horen? WCAG 1.3.1 en 4.1.2 zijn de technische maatstaf.',
    en: 'Click the words: does the choice change, or does a screen reader say them? WCAG 1.3.1 and 4.1.2 are the technical yardstick.',
  },
  falsePositives: [
    {
      nl: 'Een versierende kopie van een keuze die zelf wel een label heeft.',
      en: 'A decorative copy of a choice that has a label itself.',
    },
  ],
  basis: [gdpr('Art. 7(2)'), gdpr('Art. 12(1)'), gdpr('R42')],
  reads: ['controls'],
  messages: {
    'only-beside': {
      nl: 'De tekst “{text}” staat naast de keuze maar is er niet mee verbonden; een schermlezer noemt haar niet.',
      en: 'The words “{text}” stand beside the choice but are not tied to it; a screen reader does not say them.',
    },
    'option-only-beside': {
      nl: 'Bij “{text}” is het antwoord “{option}” niet verbonden met zijn tekst; een schermlezer noemt het niet.',
      en: 'At “{text}” the answer “{option}” is not tied to its words; a screen reader does not say it.',
    },
    'no-words': {
      nl: 'Een keuze die om toestemming vraagt heeft zelf geen woorden, niet op het scherm en niet voor een schermlezer ({text}).',
      en: 'A choice that asks for consent has no words of its own, neither on screen nor for a screen reader ({text}).',
    },
    'name-not-on-screen': {
      nl: 'De keuze heet voor een schermlezer “{text}”, maar die woorden staan niet op het scherm.',
      en: 'For a screen reader the choice is called “{text}”, but these words are not on screen.',
    },
    'meaning-unsure': {
      nl: 'Een keuze zonder verbonden tekst: “{text}”. Of zij om toestemming vraagt, is niet zeker.',
      en: 'A choice without words tied to it: “{text}”. Whether it asks for consent is not certain.',
    },
    'decorative-copy': {
      nl: 'Een kopie zonder label van een keuze die zelf wel een label heeft: “{text}”.',
      en: 'A copy without a label of a choice that has a label itself: “{text}”.',
    },
    labelled: {
      nl: 'Keuzes over toestemming beoordeeld: {count}. Alle hebben een label.',
      en: 'Choices about consent judged: {count}. All have a label.',
    },
    'no-consent-choice': {
      nl: 'Geen keuze over toestemming in beeld in wat gelezen is.',
      en: 'No choice about consent on screen in what was read.',
    },
  },
  evaluate({ controls }) {
    const asking = controls.filter(isAsked);
    const outcomes = asking.flatMap((artifact) => judge(artifact, controls));
    return concluding(outcomes, () =>
      asking.length > 0 ? pass('labelled', counting(asking)) : notApplicable('no-consent-choice'),
    );
  },
});

type Message =
  | 'only-beside'
  | 'option-only-beside'
  | 'no-words'
  | 'name-not-on-screen'
  | 'meaning-unsure'
  | 'decorative-copy';

/** What is not shown is not asked; whether a hidden one is read aloud the capture does not say. */
function isAsked({ control, class: c }: ControlArtifact): boolean {
  if (!control.visible || c.necessary) return false;
  return c.role === 'consent' || c.role === 'opt-out' || c.role === 'unsure';
}

function judge(artifact: ControlArtifact, all: readonly ControlArtifact[]): RuleOutcome<Message>[] {
  const { control, class: c } = artifact;
  const shown = showing(artifact);
  // Of a list of answers it is each answer that must be heard; its question may be tied by a legend or said before.
  if (control.kind === 'radio-group') return judgeOptions(artifact);
  if (says(control.accessibleName)) {
    if (control.text.normalised === control.accessibleName) return [];
    const onScreen = `${control.text.exact} ${control.surroundingText.exact} ${control.heading}`;
    const unseen = c.role !== 'unsure' && !sharesWord(control.accessibleName, onScreen);
    return unseen ? [needsReview('name-not-on-screen', shown)] : [];
  }
  if (all.some((other) => isNamedCopy(other, artifact))) return [notApplicable('decorative-copy', shown)];
  if (c.role === 'unsure') return [needsReview('meaning-unsure', shown)];
  return [fail(control.text.exact.trim() === '' ? 'no-words' : 'only-beside', shown)];
}

function judgeOptions(artifact: ControlArtifact): RuleOutcome<Message>[] {
  const { control, class: c } = artifact;
  if (c.role === 'unsure') return [];
  const shown = showing(artifact);
  return control.options
    .filter((option) => !says(option.accessibleName) && option.text.exact.trim() !== '')
    .map((option) =>
      fail('option-only-beside', {
        ...shown,
        params: { ...shown.params, option: option.text.exact.trim() },
        locators: [option.locator],
      }),
    );
}

/** "on" is what browsers send, "checkbox" what the thing is: neither says what it is about. */
function says(name: string): boolean {
  const words = fold(name);
  return words !== '' && !SAYS_NOTHING.test(words);
}

function isNamedCopy({ control, form, notice }: ControlArtifact, artifact: ControlArtifact): boolean {
  const words = artifact.control.text.normalised;
  if (words === '' || control === artifact.control || form !== artifact.form || notice !== artifact.notice)
    return false;
  return says(control.accessibleName) && (control.text.normalised === words || control.accessibleName === words);
}

function sharesWord(name: string, onScreen: string): boolean {
  const seen = new Set(lettersOf(onScreen));
  const heard = lettersOf(name);
  return heard.length === 0 || heard.some((word) => seen.has(word));
}

function lettersOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const SAYS_NOTHING =
  /^(on|off|aan|uit|check ?box|switch|toggle|input|selectievakje|vakje|schakelaar|kontrollkastchen|schalter|case a cocher|[^\p{L}\p{N}]*)$/u;
