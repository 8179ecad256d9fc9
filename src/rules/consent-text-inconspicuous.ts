import type { ControlArtifact } from './artifacts';
import { counting, showing } from './facts/show';
import { edpbConsent, edpbPatterns, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** Words about consent that are too small or too faint to read, or out of sight. The thresholds are ours, not law. */
export const consentTextInconspicuous = defineRule({
  id: 'consent-text-inconspicuous',
  version: 1,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'low' },
  title: { nl: 'Toestemmingstekst slecht zichtbaar', en: 'Consent text hard to see' },
  explanation: {
    nl: 'De vraag om toestemming moet duidelijk te onderscheiden en goed leesbaar zijn. Wie haar over het hoofd ziet, kiest niet.',
    en: 'The request for consent must be clearly distinguishable and easy to read. Whoever overlooks it does not choose.',
  },
  remedy: {
    nl: 'Zet de tekst in dezelfde grootte en kleur als de rest van het formulier, boven de knop om te versturen.',
    en: 'Put the words in the same size and colour as the rest of the form, above the button that sends it.',
  },
  lookAt: {
    nl: 'Kijk op de schermafbeelding of de tekst opvalt en te lezen is. De grenzen (9 pixels, contrast 3:1) zijn van dit hulpmiddel, niet van de wet.',
    en: 'Look at the screenshot whether the words stand out and can be read. The thresholds (9 pixels, contrast 3:1) are those of this tool, not of the law.',
  },
  falsePositives: [
    {
      nl: 'Een juridische voettekst die een leesbare vraag herhaalt.',
      en: 'A legal footer that repeats a readable request.',
    },
  ],
  basis: [
    gdpr('Art. 7(2)'),
    gdpr('Art. 12(1)'),
    gdpr('R42'),
    edpbConsent('para 67'),
    edpbConsent('para 71'),
    edpbPatterns('Hidden in plain sight'),
  ],
  reads: ['controls'],
  messages: {
    small: {
      nl: 'De tekst “{text}” is {size} pixels groot.',
      en: 'The words “{text}” are {size} pixels in size.',
    },
    faint: {
      nl: 'De tekst “{text}” steekt weinig af tegen de achtergrond (contrast {contrast}:1).',
      en: 'The words “{text}” stand out little from the background (contrast {contrast}:1).',
    },
    'small-and-faint': {
      nl: 'De tekst “{text}” is {size} pixels groot en steekt weinig af tegen de achtergrond (contrast {contrast}:1).',
      en: 'The words “{text}” are {size} pixels in size and stand out little from the background (contrast {contrast}:1).',
    },
    'contrast-unknown': {
      nl: 'Hoe de tekst “{text}” tegen de achtergrond afsteekt, is niet te berekenen (een afbeelding of kleurverloop). Kijk op de schermafbeelding.',
      en: 'How the words “{text}” stand out from the background cannot be calculated (a picture or a gradient). Look at the screenshot.',
    },
    collapsed: {
      nl: 'De vraag “{text}” zat bij de vastlegging in een dichtgeklapt deel van het formulier.',
      en: 'The request “{text}” was in a closed part of the form when captured.',
    },
    'scrolled-away': {
      nl: 'De vraag “{text}” stond bij de vastlegging buiten beeld in een vak waarin eerst gescrold moet worden.',
      en: 'The request “{text}” was out of sight when captured, in a box that must be scrolled first.',
    },
    'below-the-button': {
      nl: 'De vraag “{text}” staat onder de knop om te versturen en was bij de vastlegging niet tegelijk met die knop in beeld.',
      en: 'The request “{text}” is below the button that sends the form and was not on screen together with it when captured.',
    },
    'readable-elsewhere': {
      nl: 'Dezelfde vraag staat elders op het scherm goed leesbaar: “{text}”.',
      en: 'The same request is elsewhere on screen and easy to read: “{text}”.',
    },
    readable: {
      nl: 'Vragen om toestemming beoordeeld: {count}. De tekst is groot genoeg en steekt af.',
      en: 'Requests for consent judged: {count}. The words are large enough and stand out.',
    },
    'no-consent-choice': {
      nl: 'Geen keuze over toestemming met tekst in wat gelezen is.',
      en: 'No choice about consent with words in what was read.',
    },
  },
  evaluate({ controls }) {
    const asking = controls.filter(hasWordsToSee);
    const outcomes = asking.flatMap((artifact) => judge(artifact, asking));
    return concluding(outcomes, () => {
      const shown = asking.filter(({ control }) => control.visible);
      return shown.length > 0 ? pass('readable', counting(shown)) : notApplicable('no-consent-choice');
    });
  },
});

type Message =
  | 'small'
  | 'faint'
  | 'small-and-faint'
  | 'contrast-unknown'
  | 'collapsed'
  | 'scrolled-away'
  | 'below-the-button'
  | 'readable-elsewhere';

function hasWordsToSee({ control, class: c }: ControlArtifact): boolean {
  if (c.necessary || control.text.exact.trim() === '') return false;
  return c.role === 'consent' || c.role === 'opt-out';
}

function judge(artifact: ControlArtifact, all: readonly ControlArtifact[]): RuleOutcome<Message>[] {
  const { control } = artifact;
  const shown = showing(artifact);
  if (!control.visible) {
    // Sections of a cookie banner are opened when somebody wants to choose; a form is to be read whole.
    return isClosedInForm(artifact) ? [needsReview('collapsed', shown)] : [];
  }
  const found = legibilityProblem(artifact);
  if (found && all.some((other) => isReadableCopy(other, artifact)))
    return [notApplicable('readable-elsewhere', shown)];
  if (found) return [fail(found, { ...shown, params: { ...shown.params, ...measured(artifact) } })];
  if (control.placement?.scrolledAway) return [needsReview('scrolled-away', { ...shown, severity: 'info' })];
  if (isBelowSending(artifact)) return [needsReview('below-the-button', shown)];
  if (control.legibility.contrast === null) return [needsReview('contrast-unknown', { ...shown, severity: 'info' })];
  return [];
}

function isClosedInForm({ control, form, notice }: ControlArtifact): boolean {
  return (
    control.hiddenBecause === 'collapsed' && form !== null && form.form.visible && (!notice || notice.kind === 'form')
  );
}

function legibilityProblem({ control: { legibility } }: ControlArtifact): 'small' | 'faint' | 'small-and-faint' | null {
  const small = legibility.fontSize > 0 && legibility.fontSize < SMALLEST;
  const faint = legibility.contrast !== null && legibility.contrast < FAINTEST;
  if (small) return faint ? 'small-and-faint' : 'small';
  return faint ? 'faint' : null;
}

/** Hundredths of a CSS pixel, and of the WCAG contrast ratio. */
const SMALLEST = 900;
const FAINTEST = 300;

function measured({ control: { legibility } }: ControlArtifact): { size: string; contrast: string } {
  return { size: decimal(legibility.fontSize), contrast: decimal(legibility.contrast ?? 0) };
}

function decimal(hundredths: number): string {
  return String(hundredths / 100);
}

function isReadableCopy(other: ControlArtifact, artifact: ControlArtifact): boolean {
  if (other === artifact || !other.control.visible || legibilityProblem(other)) return false;
  return other.control.text.normalised === artifact.control.text.normalised;
}

/** Under every button that sends, and past the edge of the window in which one of those is seen. */
function isBelowSending({ control, form, frame }: ControlArtifact): boolean {
  const sending = (form?.form.buttons ?? []).filter((button) => button.visible && button.type === 'submit');
  if (sending.length === 0) return false;
  const { y } = control.rect;
  const below = sending.every(({ rect }) => y >= rect.y + rect.height);
  const inSight = sending.some(({ rect }) => rect.y >= 0 && rect.y + rect.height <= frame.viewport.height);
  return below && inSight && y >= frame.viewport.height;
}
