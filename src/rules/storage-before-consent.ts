import { beforeChoice } from './facts/visit';
import { edpbTaskforce, ePrivacy, tw } from './law/sources';
import { type StorageKind, storageKind } from './lists/storage-names';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';
import { NO_MOMENT_MESSAGES } from './words/before-choice-messages';

/** Names of advertising and statistics that are stored in the browser before anybody chose. */
export const storageBeforeConsent = defineRule({
  id: 'storage-before-consent',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: {
    nl: 'Opgeslagen of uitgelezen vóór toestemming',
    en: 'Stored or read before consent',
  },
  explanation: {
    nl: 'Voor opslaan en uitlezen in de browser van de bezoeker is eerst informatie en toestemming nodig, behalve voor wat technisch nodig is en, in Nederland, voor eigen statistiek met geringe gevolgen voor de privacy.',
    en: 'Storing and reading in the visitor’s browser needs information and consent first, except for what is technically needed and, in the Netherlands, for own statistics with little effect on privacy.',
  },
  remedy: {
    nl: 'Sla niets op voor advertenties of volgen totdat de bezoeker daarvoor heeft gekozen.',
    en: 'Store nothing for advertising or tracking until the visitor has chosen that.',
  },
  lookAt: {
    nl: 'Open de pagina in een schoon profiel en kijk in de browser welke namen er staan voordat er geklikt is, en waarvoor zij dienen.',
    en: 'Open the page in a fresh profile, look in the browser which names are there before any click, and what they serve.',
  },
  falsePositives: [
    {
      nl: 'Een cookie die de keuze onthoudt, beveiliging van formulieren, verdeling van belasting, een winkelmand.',
      en: 'A cookie that remembers the choice, protection of forms, load balancing, a basket.',
    },
    {
      nl: 'Eigen privacyvriendelijke statistiek (in Nederland uitgezonderd).',
      en: 'Own privacy-friendly statistics (exempt in the Netherlands).',
    },
    {
      nl: 'Namen die van een eerder bezoek zijn overgebleven.',
      en: 'Names that were left by an earlier visit.',
    },
  ],
  needs: ['fresh-profile', 'network-observation'],
  basis: [
    ePrivacy('Art. 5(3)'),
    tw('Art. 11.7a lid 1'),
    tw('Art. 11.7a lid 3'),
    edpbTaskforce('para 7'),
    edpbTaskforce('para 24'),
    edpbTaskforce('paras 27-30'),
  ],
  reads: ['pages', 'notices'],
  messages: {
    ...NO_MOMENT_MESSAGES,
    advertising: {
      nl: 'Opgeslagen terwijl de cookievraag nog openstond, bekend van advertenties: {names}. Bekende namen van advertenties en statistiek samen: {known}.',
      en: 'Stored while the cookie question was still open, known from advertising: {names}. Known names of advertising and statistics together: {known}.',
    },
    'advertising-no-question': {
      nl: 'Opgeslagen, bekend van advertenties: {names}. Er staat geen cookievraag open, of niet alle namen waren te lezen; een eerdere keuze is niet uit te sluiten.',
      en: 'Stored, known from advertising: {names}. No cookie question is open, or not all names could be read; an earlier choice cannot be ruled out.',
    },
    analytics: {
      nl: 'Opgeslagen, bekend van statistiek: {names}. In Nederland kan eigen statistiek zonder toestemming mogen; dat hangt af van de inrichting.',
      en: 'Stored, known from statistics: {names}. In the Netherlands own statistics can be allowed without consent; that depends on how it is set up.',
    },
    'unknown-names': {
      nl: 'Opgeslagen namen waarvan het doel niet bekend is: {names}. Vraag de organisatie waarvoor zij dienen.',
      en: 'Stored names of unknown purpose: {names}. Ask the organisation what they serve.',
    },
    'nothing-known': {
      nl: 'Geen bekende namen van advertenties of statistiek gezien. Wat servers plaatsen is niet of niet volledig waargenomen, of de browser kende de site al.',
      en: 'No known names of advertising or statistics seen. What servers set was not observed, or not in full, or the browser knew the site already.',
    },
    'nothing-stored': {
      nl: 'In een bezoek waarin de browser de site nog niet kende is vóór een keuze niets opgeslagen dan wat technisch nodig heet: niet in cookies en opslag, niet door servers.',
      en: 'In a visit in which the browser did not know the site yet, nothing was stored before a choice but what is called technically needed: not in cookies and storage, not by servers.',
    },
  },
  evaluate({ pages, notices }) {
    const seen = beforeChoice(pages, notices);
    if (typeof seen === 'string') return [notApplicable(seen)];
    return concluding(judge(seen.names, seen.certain), () =>
      seen.whole ? pass('nothing-stored') : needsReview('nothing-known', { severity: 'info' }),
    );
  },
});

type Message = 'advertising' | 'advertising-no-question' | 'analytics' | 'unknown-names';

function judge(names: readonly string[], certain: boolean): RuleOutcome<Message>[] {
  const of = (kind: StorageKind) => names.filter((name) => storageKind(name) === kind);
  const [advertising, analytics, unknown] = [of('advertising'), of('analytics'), of('unknown')];
  const outcomes: RuleOutcome<Message>[] = [];
  const params = (found: readonly string[]) => ({ params: { names: found.join(', ') } });
  if (advertising.length > 0) {
    const known = String(advertising.length + analytics.length);
    const shown = params(advertising);
    outcomes.push(
      certain
        ? fail('advertising', { params: { ...shown.params, known } })
        : needsReview('advertising-no-question', shown),
    );
  }
  if (analytics.length > 0) outcomes.push(needsReview('analytics', { ...params(analytics), severity: 'warning' }));
  if (unknown.length > 0) outcomes.push(needsReview('unknown-names', { ...params(unknown), severity: 'info' }));
  return outcomes;
}
