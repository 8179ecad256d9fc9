import type { ControlArtifact } from './artifacts';
import { meantOptions } from './facts/choice-list';
import { type ConsentRequest, consentRequests } from './facts/consent-requests';
import { ownWords } from './facts/own-words';
import { purposeWordsOf } from './facts/purpose-words';
import { showing } from './facts/show';
import { edpbConsent, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** Consent is asked without saying what for, or in words that fit anything. */
export const vagueOrMissingPurpose = defineRule({
  id: 'vague-or-missing-purpose',
  version: 3,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Doel ontbreekt of is vaag', en: 'Purpose missing or vague' },
  explanation: {
    nl: 'Toestemming geldt voor een bepaald doel. Woorden als “om uw ervaring te verbeteren” passen op alles, dus weet de bezoeker niet waar hij ja op zegt.',
    en: 'Consent is given for a specific purpose. Words such as “to improve your experience” fit anything, so the visitor does not know what the yes is for.',
  },
  remedy: {
    nl: 'Schrijf bij de vraag zelf waarvoor de gegevens of cookies worden gebruikt, zo dat een bezoeker het voor zich ziet.',
    en: 'Write in the request itself what the data or cookies are used for, so that a visitor can picture it.',
  },
  lookAt: {
    nl: 'Lees de hele vraag met de koppen erboven: staat ergens een doel dat men zich kan voorstellen?',
    en: 'Read the whole request with the headings above it: is there a purpose one can picture?',
  },
  falsePositives: [
    {
      nl: 'Het doel staat in de kop boven de vraag.',
      en: 'The purpose is in the heading above the request.',
    },
  ],
  basis: [
    gdpr('Art. 5(1)(b)'),
    gdpr('Art. 6(1)(a)'),
    edpbConsent('paras 55-57'),
    edpbConsent('para 64'),
    edpbConsent('fn 30'),
  ],
  reads: ['controls', 'forms', 'notices', 'links'],
  messages: {
    vague: {
      nl: 'De vraag noemt alleen een vaag doel: “{text}”.',
      en: 'The request names only a vague purpose: “{text}”.',
    },
    missing: {
      nl: 'De vraag noemt geen doel: “{text}”.',
      en: 'The request names no purpose: “{text}”.',
    },
    'banner-vague': {
      nl: 'De eerste laag van de banner noemt alleen een vaag doel: “{text}”.',
      en: 'The first layer of the banner names only a vague purpose: “{text}”.',
    },
    'banner-missing': {
      nl: 'De eerste laag van de banner noemt geen doel: “{text}”.',
      en: 'The first layer of the banner names no purpose: “{text}”.',
    },
    'perhaps-only-informs': {
      nl: 'De melding noemt geen duidelijk doel: “{text}”. Als er alleen noodzakelijke cookies zijn, is zij geen vraag om toestemming.',
      en: 'The notice names no clear purpose: “{text}”. If there are only necessary cookies, it is no request for consent.',
    },
    'perhaps-from-form': {
      nl: 'De vraag “{text}” noemt zelf geen duidelijk doel. Het kan uit het formulier blijken (“{heading}”).',
      en: 'The request “{text}” names no clear purpose itself. It may follow from the form (“{heading}”).',
    },
    concrete: {
      nl: 'De vraag noemt een doel: “{text}”.',
      en: 'The request names a purpose: “{text}”.',
    },
    'no-request': {
      nl: 'Geen vraag om toestemming in beeld in wat gelezen is.',
      en: 'No request for consent on screen in what was read.',
    },
  },
  evaluate(artifacts) {
    const outcomes = consentRequests(artifacts).flatMap(judge);
    return concluding(outcomes, () => notApplicable('no-request'));
  },
});

type Message =
  | 'vague'
  | 'missing'
  | 'banner-vague'
  | 'banner-missing'
  | 'perhaps-only-informs'
  | 'perhaps-from-form'
  | 'concrete';

function judge(request: ConsentRequest): RuleOutcome<Message>[] {
  if (request.kind === 'banner') return [judgeBanner(request)];
  // Sending a newsletter form asks for the newsletter.
  if (request.kind === 'newsletter') return [pass('concrete', request.shown)];
  return request.controls.map((artifact) => judgeControl(artifact, request));
}

function judgeControl(artifact: ControlArtifact, { form, headings }: ConsentRequest): RuleOutcome<Message> {
  const { control } = artifact;
  const shown = showing(artifact);
  const answers = meantOptions(artifact).map(({ option }) => option.text.exact);
  const own = purposeWordsOf([ownWords(artifact), ...answers].join('\n'));
  if (own.found === 'concrete') return pass('concrete', shown);
  if (purposeWordsOf(control.heading).found === 'concrete') return pass('concrete', shown);
  // A form that says what it is for may say what the consent is for; so may the words around.
  const said = [control.surroundingText.exact, ...headings, form?.frame.title ?? ''].find(
    (words) => purposeWordsOf(words).found === 'concrete',
  );
  const heading = said ?? (form ? headings[0] : undefined);
  if (heading !== undefined)
    return needsReview('perhaps-from-form', {
      ...shown,
      params: { ...shown.params, heading: heading.trim() },
      severity: 'info',
    });
  return fail(own.found === 'vague' ? 'vague' : 'missing', shown);
}

function judgeBanner({ words, headings, controls, shown, mayOnlyInform }: ConsentRequest): RuleOutcome<Message> {
  const categories = controls.flatMap(({ control }) => [control.text.exact, control.accessibleName]);
  const { found } = purposeWordsOf([...headings, words, ...categories].join('\n'));
  if (found === 'concrete') return pass('concrete', shown);
  if (mayOnlyInform) return needsReview('perhaps-only-informs', shown);
  return fail(found === 'vague' ? 'banner-vague' : 'banner-missing', shown);
}
