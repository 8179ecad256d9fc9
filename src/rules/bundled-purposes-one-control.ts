import { fold } from '../classify/fold';
import { cookiePurposes } from '../classify/purposes';
import type { ControlArtifact } from './artifacts';
import { type AskedPurpose, askedPurposes } from './facts/asked-purposes';
import { meantOptions } from './facts/choice-list';
import { ownWords } from './facts/own-words';
import { counting, showing } from './facts/show';
import { edpbConsent, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** One choice for several purposes: whoever wants the one must take the others too. */
export const bundledPurposesOneControl = defineRule({
  id: 'bundled-purposes-one-control',
  version: 2,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Meerdere doeleinden, één keuze', en: 'Several purposes, one control' },
  explanation: {
    nl: 'Toestemming geldt per doel. Wie wel een nieuwsbrief wil maar niet dat gegevens worden gedeeld, kan dat met één keuze niet zeggen.',
    en: 'Consent is given per purpose. Somebody who wants a newsletter but not that data are shared cannot say so with one choice.',
  },
  remedy: {
    nl: 'Geef elk doel een eigen keuze, zodat de bezoeker het een kan willen zonder het ander.',
    en: 'Give each purpose a choice of its own, so that the visitor can want one without the other.',
  },
  lookAt: {
    nl: 'Lees of het werkelijk verschillende doelen zijn, en of elders op het scherm per doel gekozen kan worden.',
    en: 'Read whether these really are different purposes, and whether one can choose per purpose elsewhere on screen.',
  },
  falsePositives: [
    {
      nl: 'Meerdere kanalen voor hetzelfde doel, zoals e-mail en telefoon, kunnen één toestemming zijn.',
      en: 'Several channels for the same purpose, such as e-mail and telephone, can be one consent.',
    },
    {
      nl: '“Alles accepteren” in een cookiebanner met daarnaast een keuze per doel.',
      en: '“Accept all” in a cookie banner beside a choice per purpose.',
    },
  ],
  basis: [
    gdpr('Art. 6(1)(a)'),
    gdpr('R32'),
    gdpr('R43'),
    edpbConsent('paras 42-45'),
    edpbConsent('ex. 7'),
    edpbConsent('para 55'),
    edpbConsent('para 60'),
  ],
  reads: ['controls'],
  messages: {
    several: {
      nl: 'Eén keuze voor meer dan één doel: “{text}”.',
      en: 'One choice for more than one purpose: “{text}”.',
    },
    'perhaps-several': {
      nl: 'De keuze “{text}” gaat mogelijk over meer dan één doel. Of dat zo is, hangt af van wat ermee wordt gedaan.',
      en: 'The choice “{text}” may be about more than one purpose. Whether it is depends on what is done with it.',
    },
    'several-not-shown': {
      nl: 'Eén keuze voor meer dan één doel, die niet in beeld was bij de vastlegging: “{text}”.',
      en: 'One choice for more than one purpose, not shown when captured: “{text}”.',
    },
    'cookie-purposes-joined': {
      nl: 'In de cookiebanner vallen meerdere doelen onder één keuze: “{text}”.',
      en: 'In the cookie banner several purposes fall under one choice: “{text}”.',
    },
    'also-apart': {
      nl: 'De keuze “{text}” noemt meerdere doelen, maar ernaast kan ook per doel worden gekozen.',
      en: 'The choice “{text}” names several purposes, but beside it one can also choose per purpose.',
    },
    'one-each': {
      nl: 'Toestemmingen beoordeeld: {count}. Elk gaat over één doel.',
      en: 'Consents judged: {count}. Each is about one purpose.',
    },
    'no-consent-choice': {
      nl: 'Geen keuze die om toestemming vraagt in wat gelezen is.',
      en: 'No choice that asks for consent in what was read.',
    },
  },
  evaluate({ controls }) {
    const asking = controls.filter(givesConsent);
    const outcomes = asking.flatMap((artifact) => judge(artifact, asking));
    return concluding(outcomes, () =>
      asking.length > 0 ? pass('one-each', counting(asking)) : notApplicable('no-consent-choice'),
    );
  },
});

type Message = 'several' | 'perhaps-several' | 'several-not-shown' | 'cookie-purposes-joined' | 'also-apart';

function givesConsent({ class: c }: ControlArtifact): boolean {
  return c.role === 'consent' && c.polarity === 'opt-in' && !c.necessary;
}

function judge(artifact: ControlArtifact, all: readonly ControlArtifact[]): RuleOutcome<Message>[] {
  const { control } = artifact;
  const shown = showing(artifact);
  if (isCookieChoice(artifact)) {
    const joined = control.visible && cookiePurposesOf(artifact).length > 1;
    return joined ? [needsReview('cookie-purposes-joined', shown)] : [];
  }
  const words = wordsAsked(artifact);
  if (words === '') return [];
  const { certain, possible } = askedPurposes(words);
  if (certain.length + possible.length < 2) return [];
  if (all.some((other) => asksApart(other, artifact, certain))) return [pass('also-apart', shown)];
  if (!control.visible) return [needsReview('several-not-shown', shown)];
  return [certain.length > 1 ? fail('several', shown) : needsReview('perhaps-several', { ...shown, severity: 'info' })];
}

/** What choosing yes agrees to: the words of the control, and of the one answer that means yes. Several such answers are a choice. */
function wordsAsked(artifact: ControlArtifact): string {
  const yes = meantOptions(artifact).filter(({ meaning }) => meaning === 'consent');
  if (yes.length > 1) return '';
  return [ownWords(artifact), ...yes.map(({ option }) => option.text.exact)].join('\n');
}

/** Another choice on screen, of the same form or notice, for one of these purposes alone. */
function asksApart(other: ControlArtifact, artifact: ControlArtifact, purposes: readonly AskedPurpose[]): boolean {
  if (other === artifact || !other.control.visible) return false;
  const together =
    other.control.formId === artifact.control.formId && other.control.noticeId === artifact.control.noticeId;
  if (!together) return false;
  const { certain } = askedPurposes(wordsAsked(other));
  return certain.length === 1 && certain.some((purpose) => purposes.includes(purpose));
}

function isCookieChoice({ notice, class: c }: ControlArtifact): boolean {
  return (notice !== null && notice.kind !== 'form') || c.reasons.some((reason) => reason.startsWith('cookie'));
}

function cookiePurposesOf({ control, class: c }: ControlArtifact): string[] {
  // The classifier's reading first: most choices are about one purpose, and reading words costs more than that look.
  if (c.purposes.length < 2) return [];
  return cookiePurposes(fold(control.text.exact)).filter((purpose) => APART.has(purpose));
}

const APART: ReadonlySet<string> = new Set(['analytics', 'advertising', 'social-media']);
