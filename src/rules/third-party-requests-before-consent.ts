import { isUnder } from './facts/party';
import { beforeChoice, saysDenied } from './facts/visit';
import { ePrivacy, FASHION_ID, gdpr } from './law/sources';
import { CONSENT_MODE_HOSTS, trackerKind } from './lists/tracker-hosts';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';
import { NO_MOMENT_MESSAGES } from './words/before-choice-messages';

/** Advertising, statistics and social networks of others that the page calls before anybody chose. */
export const thirdPartyRequestsBeforeConsent = defineRule({
  id: 'third-party-requests-before-consent',
  version: 2,
  severity: 'warning',
  sureness: { fact: 'high', law: 'medium' },
  title: { nl: 'Trackers aangeroepen vóór toestemming', en: 'Trackers called before consent' },
  explanation: {
    nl: 'Wie een onderdeel van een ander laadt, geeft die ander het adres en kenmerken van de bezoeker door, ook als er niets wordt opgeslagen.',
    en: 'Whoever loads a part of another party passes on the visitor’s address and traits, also when nothing is stored.',
  },
  remedy: {
    nl: 'Laad onderdelen van advertentie-, statistiek- en sociale diensten pas nadat de bezoeker daarvoor heeft gekozen.',
    en: 'Load parts of advertising, statistics and social services only after the visitor has chosen that.',
  },
  lookAt: {
    nl: 'Kijk in een schoon profiel in het netwerkvenster van de browser wat er vóór een klik wordt verstuurd.',
    en: 'In a fresh profile, look in the network panel of the browser what is sent before any click.',
  },
  falsePositives: [
    {
      nl: 'Een leverancier van bestanden, lettertypen of een controle tegen robots.',
      en: 'A supplier of files, fonts or a check against robots.',
    },
    {
      nl: 'Een bibliotheek die wordt opgehaald zonder iets te versturen.',
      en: 'A library that is fetched without sending anything.',
    },
  ],
  needs: ['fresh-profile', 'network-observation'],
  basis: [gdpr('Art. 6(1)'), gdpr('Art. 44'), ePrivacy('Art. 5(3)'), FASHION_ID],
  reads: ['pages', 'notices'],
  messages: {
    ...NO_MOMENT_MESSAGES,
    trackers: {
      nl: 'Geladen terwijl de cookievraag nog openstond, bekend van advertenties, statistiek of sociale netwerken: {hosts}.',
      en: 'Loaded while the cookie question was still open, known from advertising, statistics or social networks: {hosts}.',
    },
    'trackers-no-question': {
      nl: 'Geladen, bekend van advertenties, statistiek of sociale netwerken: {hosts}. Er staat geen cookievraag open, of niet alle namen waren te lezen; een eerdere keuze is niet uit te sluiten.',
      en: 'Loaded, known from advertising, statistics or social networks: {hosts}. No cookie question is open, or not all names could be read; an earlier choice cannot be ruled out.',
    },
    'maybe-without-cookies': {
      nl: 'Aangeroepen terwijl de pagina zelf meldt dat toestemming geweigerd is: {hosts}. Dit kunnen berichten zonder cookies zijn.',
      en: 'Called while the page itself reports that consent is denied: {hosts}. These can be messages without cookies.',
    },
    'other-hosts': {
      nl: 'Andere partijen waarvan iets is geladen: {hosts}. Of dat volgen is, is niet bekend.',
      en: 'Other parties from which something was loaded: {hosts}. Whether that is tracking is not known.',
    },
    'none-seen': {
      nl: 'Geen onderdelen van andere partijen gezien. Het netwerkverkeer zelf is niet of niet volledig waargenomen, of de browser kende de site al.',
      en: 'No parts of other parties seen. The network traffic itself was not observed, or not in full, or the browser knew the site already.',
    },
    'none-called': {
      nl: 'In een bezoek waarin de browser de site nog niet kende ging vóór een keuze geen enkel verzoek naar een andere partij.',
      en: 'In a visit in which the browser did not know the site yet, not one request went to another party before a choice.',
    },
  },
  evaluate({ pages, notices }) {
    const seen = beforeChoice(pages, notices);
    if (typeof seen === 'string') return [notApplicable(seen)];
    return concluding(judge(seen.hosts, seen.certain, saysDenied(pages)), () =>
      seen.whole ? pass('none-called') : needsReview('none-seen', { severity: 'info' }),
    );
  },
});

type Message = 'trackers' | 'trackers-no-question' | 'maybe-without-cookies' | 'other-hosts';

function judge(hosts: readonly string[], certain: boolean, denied: boolean): RuleOutcome<Message>[] {
  const known = hosts.filter((host) => trackerKind(host) !== null);
  const pings = denied ? known.filter((host) => CONSENT_MODE_HOSTS.some((domain) => isUnder(host, domain))) : [];
  const trackers = known.filter((host) => !pings.includes(host));
  const others = hosts.filter((host) => !known.includes(host));
  const outcomes: RuleOutcome<Message>[] = [];
  const shown = (found: readonly string[]) => ({ params: { hosts: found.join(', ') } });
  if (trackers.length > 0) {
    outcomes.push(certain ? fail('trackers', shown(trackers)) : needsReview('trackers-no-question', shown(trackers)));
  }
  if (pings.length > 0) outcomes.push(needsReview('maybe-without-cookies', shown(pings)));
  if (others.length > 0) outcomes.push(needsReview('other-hosts', { ...shown(others), severity: 'info' }));
  return outcomes;
}
