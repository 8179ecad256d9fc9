import { fold } from '../classify/fold';
import { namesAsker } from './facts/asker-name';
import { type ConsentRequest, consentRequests } from './facts/consent-requests';
import { WE_AND_PARTNERS } from './facts/we-and-partners';
import { edpbConsent, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A request for consent that does not say who asks. */
export const missingControllerIdentity = defineRule({
  id: 'missing-controller-identity',
  version: 2,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Onduidelijk wie om toestemming vraagt', en: 'Who asks is not stated' },
  explanation: {
    nl: 'Wie toestemming geeft, moet weten aan wie. Met alleen “wij” of “wij en onze partners” is dat niet te zien.',
    en: 'Whoever gives consent must know to whom. With only “we” or “we and our partners” that cannot be seen.',
  },
  remedy: {
    nl: 'Noem in de vraag zelf de naam van de organisatie die de toestemming vraagt.',
    en: 'Name the organisation that asks for the consent in the request itself.',
  },
  lookAt: {
    nl: 'Kijk op de schermafbeelding of de naam in beeld was naast of boven de vraag.',
    en: 'Look at the screenshot whether the name was on screen beside or above the request.',
  },
  falsePositives: [
    {
      nl: 'Een site van één merk, met de naam zichtbaar in hetzelfde scherm.',
      en: 'A site of one brand, with its name shown on the same screen.',
    },
  ],
  basis: [gdpr('R42'), edpbConsent('para 64'), edpbConsent('para 68'), edpbConsent('fn 42'), gdpr('Art. 13(1)(a)')],
  reads: ['controls', 'forms', 'notices', 'links', 'pages'],
  messages: {
    'we-and-partners': {
      nl: 'Er vragen er meer dan één, en geen van hen wordt genoemd: “{text}”.',
      en: 'More than one asks, and none of them is named: “{text}”.',
    },
    'not-in-request': {
      nl: 'In de vraag “{text}” staat geen naam. Op een site van één merk kan de naam elders in hetzelfde scherm staan.',
      en: 'The request “{text}” has no name. On a site of one brand the name can be elsewhere on the same screen.',
    },
    'perhaps-named': {
      nl: 'In de vraag “{text}” staat mogelijk een naam. Of dat de naam is van wie vraagt, kan alleen een mens zien.',
      en: 'The request “{text}” may hold a name. Whether it is the name of who asks, only a person can see.',
    },
    named: {
      nl: 'Bij de vraag “{text}” staat wie vraagt.',
      en: 'At the request “{text}” it says who asks.',
    },
    'no-request': {
      nl: 'Geen vraag om toestemming in beeld in wat gelezen is.',
      en: 'No request for consent on screen in what was read.',
    },
  },
  evaluate(artifacts) {
    const titles = artifacts.pages.filter(({ top }) => top).map(({ frame }) => frame.title);
    const outcomes = consentRequests(artifacts).map((request) => judge(request, titles));
    return concluding(outcomes, () => notApplicable('no-request'));
  },
});

function judge(
  request: ConsentRequest,
  titles: readonly string[],
): RuleOutcome<'we-and-partners' | 'not-in-request' | 'perhaps-named' | 'named'> {
  const found = namesAsker(request, [...titles, request.frame.title]);
  if (found === 'named') return pass('named', request.shown);
  // What stands elsewhere on screen (a logo, a header) is not in the capture, so one who asks may be in view.
  if (found === 'perhaps') return needsReview('perhaps-named', { ...request.shown, severity: 'info' });
  if (WE_AND_PARTNERS.test(fold(request.words))) return fail('we-and-partners', request.shown);
  return needsReview('not-in-request', { ...request.shown, severity: 'info' });
}
