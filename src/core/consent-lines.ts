import type { ConsentManager } from './consent-managers';
import type { ConsentCommand, ConsentMode, ConsentSignals, TcfFacts } from './consent-signals';
import type { FactsSummary } from './facts-summary';
import { PURPOSE_NAMES, SPECIAL_FEATURE_NAMES } from './tcf-names';
import type { Bilingual, Lang } from './text';

/** One thing that is known of a page, and what is said of it. */
export interface FactLines {
  id: 'managers' | 'signals-read' | 'tcf' | 'consent-mode' | 'permissions' | 'acts' | 'requests' | 'network';
  term: string;
  lines: string[];
}

/**
 * What is said of consent managers and signals, in one place, so that the dossier and the report say the same. Empty for a
 * capture of before these were kept. Every text is ours but the names of managers, which come from our own list.
 */
export function consentLines({ consentManagers, consentSignals }: FactsSummary, lang: Lang): FactLines[] {
  const say: Say = (text) => text[lang];
  const lines: FactLines[] = [];
  if (consentManagers)
    lines.push({ id: 'managers', term: say(TERMS.managers), lines: managerLines(consentManagers, say) });
  if (!consentSignals) return lines;
  const { tcf, consentMode } = consentSignals;
  if (tcf?.api !== 'absent' || consentMode?.dataLayer !== 'absent')
    lines.push({ id: 'signals-read', term: say(TERMS.read), lines: [say(ACTED[consentSignals.userActivation])] });
  lines.push({ id: 'tcf', term: say(TERMS.tcf), lines: tcf ? tcfLines(tcf, say) : [say(UNREADABLE)] });
  const mode = consentMode ? modeLines(consentMode, say) : [say(UNREADABLE)];
  lines.push({ id: 'consent-mode', term: say(TERMS.mode), lines: mode });
  return lines;
}

type Say = (text: Bilingual) => string;

const TERMS = {
  managers: { nl: 'Bekende toestemmingsbeheerders', en: 'Known consent managers' },
  read: { nl: 'Signalen gelezen', en: 'Signals read' },
  tcf: { nl: 'Signaal aan partners (IAB TCF)', en: 'Signal to partners (IAB TCF)' },
  mode: { nl: 'Signaal aan Google (consent mode)', en: 'Signal to Google (consent mode)' },
} as const;
const UNREADABLE = {
  nl: 'Onbekend: het antwoord van de pagina was niet te lezen.',
  en: 'Unknown: what the page answered could not be read.',
};
const ACTED: Record<ConsentSignals['userActivation'], Bilingual> = {
  none: { nl: 'voordat de bezoeker iets deed', en: 'before any act of the visitor' },
  happened: { nl: 'nadat de bezoeker iets in de pagina deed', en: 'after the visitor acted in the page' },
  unknown: {
    nl: 'onbekend of de bezoeker toen al iets had gedaan',
    en: 'unknown whether the visitor had acted by then',
  },
};
const SHOWN: Record<ConsentManager['shown'], Bilingual> = {
  yes: { nl: 'aanwezig, verzoek om toestemming te zien', en: 'present, its notice is shown' },
  no: { nl: 'aanwezig, verzoek om toestemming niet te zien', en: 'present, its notice is not shown' },
  unknown: {
    nl: 'aanwezig, onbekend of het verzoek om toestemming te zien is',
    en: 'present, unknown whether its notice is shown',
  },
};

function managerLines({ found, complete }: NonNullable<FactsSummary['consentManagers']>, say: Say): string[] {
  const lines = found.map(({ name, shown }) => `${name}: ${say(SHOWN[shown])}`);
  if (lines.length === 0 && complete) return [say({ nl: 'geen die bekend is', en: 'none that is known' })];
  const partly = { nl: 'Onbekend voor een deel van de frames.', en: 'Unknown for some of the frames.' };
  return complete ? lines : [...lines, say(partly)];
}

const STATES: Record<'not-loaded' | 'no-answer' | 'unreadable', Bilingual> = {
  'not-loaded': { nl: 'De toestemmingsbeheerder was nog niet geladen.', en: 'The consent manager had not loaded yet.' },
  'no-answer': {
    nl: 'Onbekend: de pagina antwoordde niet op tijd.',
    en: 'Unknown: the page did not answer in time.',
  },
  unreadable: UNREADABLE,
};

function tcfLines(tcf: TcfFacts, say: Say): string[] {
  if (tcf.api === 'absent') return [say({ nl: 'niet aanwezig', en: 'not present' })];
  const untold = say({ nl: 'niet gezegd', en: 'not told' });
  const told = (value: string | number | null) => value ?? untold;
  const yesNo = { nl: tcf.gdprApplies ? 'ja' : 'nee', en: tcf.gdprApplies ? 'yes' : 'no' };
  const versions = [told(tcf.policyVersion), told(tcf.cmpId), told(tcf.publisherCountry)];
  return [
    ...(tcf.state === 'read' ? [] : [say(STATES[tcf.state])]),
    `${say({ nl: 'AVG van toepassing', en: 'GDPR applies' })}: ${tcf.gdprApplies === null ? untold : say(yesNo)}`,
    `${say({ nl: 'Toestand', en: 'State' })}: cmpStatus ${told(tcf.cmpStatus)}, displayStatus ${told(tcf.displayStatus)}, eventStatus ${told(tcf.eventStatus)}`,
    `${say({ nl: 'Versie van het beleid, nummer van de beheerder, land', en: 'Policy version, number of the manager, country' })}: ${versions.join(', ')}`,
    ...choiceLines(tcf.choices, told, say),
  ];
}

type Choices = Extract<TcfFacts, { api: 'present' }>['choices'];

function choiceLines(choices: Choices, told: (value: number | null) => string | number, say: Say): string[] {
  if (!choices) return [say({ nl: 'Onbekend wat het signaal toestaat.', en: 'Unknown what the signal allows.' })];
  const named = (ids: readonly number[], names: Readonly<Record<number, Bilingual>>) => {
    const all = ids.map((id) => `${id}${names[id] ? ` (${say(names[id])})` : ''}`);
    return all.length > 0 ? all.join('; ') : say({ nl: 'geen', en: 'none' });
  };
  const { purposeConsents, purposeLegitimateInterests, specialFeatures } = choices;
  const head = {
    nl: 'De doelen komen uit de toestemmingstekenreeks, die niet is bewaard.',
    en: 'The purposes come from the consent string, which was not kept.',
  };
  return [
    `${say({ nl: 'Toestemming voor doelen', en: 'Consent for purposes' })}: ${named(purposeConsents, PURPOSE_NAMES)}`,
    `${say({ nl: 'Gerechtvaardigd belang voor doelen', en: 'Legitimate interest for purposes' })}: ${named(purposeLegitimateInterests, PURPOSE_NAMES)}`,
    `${say({ nl: 'Speciale functies', en: 'Special features' })}: ${named(specialFeatures, SPECIAL_FEATURE_NAMES)}`,
    `${say({ nl: 'Partners met toestemming', en: 'Vendors with consent' })}: ${told(choices.vendorConsents)}`,
    `${say({ nl: 'Partners met gerechtvaardigd belang', en: 'Vendors with legitimate interest' })}: ${told(choices.vendorLegitimateInterests)}`,
    ...(choices.source === 'tc-string' ? [say(head)] : []),
  ];
}

function modeLines({ dataLayer, defaults, updates, complete }: ConsentMode, say: Say): string[] {
  if (dataLayer === 'absent')
    return [say({ nl: 'geen lijst onder de gewone naam (dataLayer)', en: 'no list under the usual name (dataLayer)' })];
  const lines = [
    ...defaults.map((c, i) => `${say({ nl: 'Beginstand', en: 'Default' })} ${i + 1}: ${commandWords(c, say)}`),
    ...updates.map((c, i) => `${say({ nl: 'Wijziging', en: 'Update' })} ${i + 1}: ${commandWords(c, say)}`),
  ];
  if (!complete) lines.push(say({ nl: 'Er waren er meer dan zijn gelezen.', en: 'There were more than were read.' }));
  return lines.length > 0
    ? lines
    : [say({ nl: 'geen opdracht over toestemming gevonden', en: 'no consent command found' })];
}

const VALUES = {
  granted: { nl: 'toegestaan', en: 'granted' },
  denied: { nl: 'geweigerd', en: 'denied' },
  other: { nl: 'iets anders', en: 'something else' },
} as const;

function commandWords({ settings, waitForUpdate, region }: ConsentCommand, say: Say): string {
  const all = settings.map(({ type, value }) => `${type} ${say(VALUES[value])}`);
  if (waitForUpdate) all.push(say({ nl: 'wacht op een wijziging', en: 'waits for an update' }));
  if (region) all.push(say({ nl: 'alleen voor bepaalde regio’s', en: 'for certain regions only' }));
  return all.length > 0 ? all.join(', ') : say({ nl: 'niets bekends', en: 'nothing known' });
}
