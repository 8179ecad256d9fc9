import type { ConsentMode, ConsentSignals, TcfFacts } from '../core/consent-signals';
import { momentBeforeChoice, type NoMoment } from './facts/before-choice';
import { isFresh, observationIn } from './facts/visit';
import { gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';
import { NO_MOMENT_MESSAGES } from './words/before-choice-messages';

/** The page tells its partners that consent was given, while nobody has chosen yet. */
export const tcfPositiveBeforeChoice = defineRule({
  id: 'tcf-positive-before-choice',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'Toestemmingssignaal al positief vóór keuze', en: 'Consent signal positive before choice' },
  explanation: {
    nl: 'Toestemming is een actieve handeling die de organisatie moet kunnen aantonen. Een signaal dat toestemming meldt voordat iemand iets koos, berust op geen handeling.',
    en: 'Consent is an active act that the organisation must be able to prove. A signal that reports consent before anybody chose anything rests on no act.',
  },
  remedy: {
    nl: 'Laat het signaal op geweigerd beginnen en pas na de keuze van de bezoeker veranderen.',
    en: 'Let the signal start as denied and change only after the visitor’s choice.',
  },
  lookAt: {
    nl: 'Open de pagina in een schoon profiel en kijk of het signaal ook dan positief is voordat er geklikt is.',
    en: 'Open the page in a fresh profile and look whether the signal is positive there too before any click.',
  },
  falsePositives: [
    { nl: 'Een bezoeker die eerder al een keuze maakte.', en: 'A visitor who made a choice before.' },
    {
      nl: 'Een keuze die over meer sites heen wordt onthouden.',
      en: 'A choice that is remembered across several sites.',
    },
  ],
  needs: ['fresh-profile', 'network-observation'],
  basis: [gdpr('Art. 4(11)'), gdpr('Art. 7(1)')],
  reads: ['pages'],
  messages: {
    ...NO_MOMENT_MESSAGES,
    'tcf-positive': {
      nl: 'Het TCF-signaal meldt toestemming terwijl de vraag nog openstaat: doelen {purposes}; partijen: {vendors}.',
      en: 'The TCF signal reports consent while the question is still open: purposes {purposes}; vendors: {vendors}.',
    },
    'tcf-may-be-stored': {
      nl: 'Het TCF-signaal meldt toestemming zonder dat de vraag openstaat: doelen {purposes}; partijen: {vendors}. Dat kan een keuze van een eerder bezoek zijn.',
      en: 'The TCF signal reports consent while no question is open: purposes {purposes}; vendors: {vendors}. That can be a choice of an earlier visit.',
    },
    'mode-granted': {
      nl: 'Google consent mode begint op “granted” voor {types}.',
      en: 'Google consent mode starts on “granted” for {types}.',
    },
    'mode-unclear': {
      nl: 'Google consent mode meldt “granted” voor {types}, maar niet voor elke bezoeker of pas door een latere opdracht. Of dat voor deze bezoeker geldt, is niet zeker.',
      en: 'Google consent mode reports “granted” for {types}, but not for every visitor or only by a later command. Whether that holds for this visitor is not certain.',
    },
    'signals-not-read': {
      nl: 'De toestemmingssignalen van de pagina konden niet (volledig) worden gelezen.',
      en: 'The consent signals of the page could not be read (in full).',
    },
    'nothing-positive': {
      nl: 'De pagina geeft een toestemmingssignaal; het meldt geen toestemming vóór een keuze.',
      en: 'The page gives a consent signal; it reports no consent before a choice.',
    },
    'perhaps-refused-before': {
      nl: 'De pagina geeft een toestemmingssignaal; het meldt geen toestemming. Niet waargenomen is dat de browser de site nog niet kende, dus het kan op een eerdere weigering berusten.',
      en: 'The page gives a consent signal; it reports no consent. That the browser did not know the site yet was not observed, so it can rest on an earlier refusal.',
    },
    'no-signal': {
      nl: 'Geen TCF-signaal of Google consent mode gevonden op de pagina.',
      en: 'No TCF signal or Google consent mode found on the page.',
    },
  },
  evaluate({ pages }) {
    const signals = pages.find(({ top }) => top)?.facts?.consentSignals;
    if (!signals) return [notApplicable('no-facts')];
    const moment = momentBeforeChoice(pages);
    if (moment !== 'before') return [notApplicable(moment)];
    if (signals.userActivation !== 'none') return [notApplicable('page-used')];
    const seen = observationIn(pages);
    if (seen?.earlierChoice === 'found') return [notApplicable('earlier-choice')];
    const certain = pages.every(({ facts }) => facts === null || facts.priorState === 'none-found');
    const outcomes = [tcfOutcome(signals.tcf, certain), modeOutcome(signals.consentMode, certain)];
    return concluding(
      outcomes.filter((outcome) => outcome !== null),
      () => conclusion(signals, isFresh(seen)),
    );
  },
});

type Positive = 'tcf-positive' | 'tcf-may-be-stored' | 'mode-granted' | 'mode-unclear';

/** A signal without consent can rest on a refusal of an earlier visit: it passes only where there was none. */
function conclusion(
  { tcf, consentMode }: ConsentSignals,
  fresh: boolean,
): RuleOutcome<NoMoment | 'signals-not-read' | 'nothing-positive' | 'perhaps-refused-before' | 'no-signal'> {
  const unread = tcf === null || (tcf.api === 'present' && tcf.choices === null) || consentMode?.complete === false;
  if (unread || consentMode === null) return needsReview('signals-not-read', { severity: 'info' });
  const given = tcf.api === 'present' || consentMode.defaults.length > 0 || consentMode.updates.length > 0;
  if (!given) return notApplicable('no-signal');
  return fresh ? pass('nothing-positive') : needsReview('perhaps-refused-before', { severity: 'info' });
}

/** `gdprApplies` left open is treated as "applies"; only a plain no ends it. */
function tcfOutcome(tcf: TcfFacts | null, certain: boolean): RuleOutcome<Positive> | null {
  if (tcf?.api !== 'present' || tcf.choices === null || tcf.gdprApplies === false) return null;
  const { purposeConsents, vendorConsents } = tcf.choices;
  if (purposeConsents.length === 0 && (vendorConsents ?? 0) === 0) return null;
  const params = {
    purposes: purposeConsents.length > 0 ? purposeConsents.join(', ') : '0',
    vendors: vendorConsents === null ? '?' : String(vendorConsents),
  };
  // `tcloaded` is what a page says that found an earlier choice. An open question says that it wants a new one: the IAB's own
  // interface text (CMP API v2, `cmpuishown`) lets a manager merge earlier signals into the string while it asks again, and
  // those may be kept where we do not see them. So it is never certain enough for "likely violation".
  const sureness = { fact: 'medium', law: 'high' } as const;
  const open = tcf.eventStatus === 'cmpuishown' || (tcf.displayStatus === 'visible' && tcf.eventStatus === null);
  return open && certain
    ? fail('tcf-positive', { params, sureness })
    : needsReview('tcf-may-be-stored', { params, sureness });
}

const NEEDS_CONSENT = new Set(['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization']);

/** It says how Google's tags may act, which is weaker than a statement that somebody consented: never "likely violation". */
function modeOutcome(mode: ConsentMode | null, certain: boolean): RuleOutcome<Positive> | null {
  if (!mode) return null;
  const everywhere = mode.defaults.filter(({ region }) => !region);
  const granted = grantedTypes(everywhere);
  const regional = grantedTypes(mode.defaults.filter(({ region }) => region));
  const anywhere = [...new Set([...granted, ...regional, ...grantedTypes(mode.updates)])];
  if (anywhere.length === 0) return null;
  const narrowed = mode.defaults.some(({ region }) => region) || mode.updates.length > 0;
  const lowered = { sureness: { fact: 'high', law: 'medium' } } as const;
  // Statistics alone can be what Dutch law allows without asking (Tw 11.7a lid 3).
  const advertising = granted.some((type) => type !== 'analytics_storage');
  if (advertising && !narrowed && certain)
    return fail('mode-granted', { params: { types: granted.join(', ') }, ...lowered });
  return needsReview('mode-unclear', { params: { types: anywhere.join(', ') }, ...lowered });
}

/** The last command about a type is the one that counts. */
function grantedTypes(commands: ConsentMode['defaults']): string[] {
  const last = new Map<string, string>();
  for (const { settings } of commands) for (const { type, value } of settings) last.set(type, value);
  return [...last].flatMap(([type, value]) => (value === 'granted' && NEEDS_CONSENT.has(type) ? [type] : []));
}
