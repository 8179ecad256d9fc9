import type { Artifacts } from './artifacts';
import { namesAsker } from './facts/asker-name';
import { type ConsentRequest, consentRequests } from './facts/consent-requests';
import { cookieDetails } from './facts/cookie-details';
import { purposeWordsOf } from './facts/purpose-words';
import { apCookies, edpbConsent, PLANET49, tw } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** The first layer of a banner asks before it has said who, what for and where to read more. */
export const bannerFirstLayerInfoMissing = defineRule({
  id: 'banner-first-layer-info-missing',
  version: 2,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Eerste laag mist wie of waarom', en: 'First layer lacks who/why' },
  explanation: {
    nl: 'Op het eerste scherm van een banner moet al staan wie toestemming vraagt en waarvoor, met een weg naar de rest van de informatie.',
    en: 'The first screen of a banner must already say who asks for consent and what for, with a way to the rest of the information.',
  },
  remedy: {
    nl: 'Noem op de eerste laag wie vraagt en per soort waarvoor, en zet er een link naar de details bij.',
    en: 'Name on the first layer who asks and, per kind, what for, and add a link to the details.',
  },
  lookAt: {
    nl: 'Lees de eerste laag zoals de bezoeker haar ziet: wie vraagt, waarvoor, en waar staat meer? Een logo of naam elders op het scherm telt mee.',
    en: 'Read the first layer as the visitor sees it: who asks, what for, and where is more? A logo or name elsewhere on the screen counts.',
  },
  falsePositives: [
    {
      nl: 'De naam staat elders in hetzelfde scherm, bijvoorbeeld als logo.',
      en: 'The name is elsewhere on the same screen, for example as a logo.',
    },
    {
      nl: 'Een melding over alleen noodzakelijke cookies: die vraagt niets.',
      en: 'A notice about necessary cookies only: that asks nothing.',
    },
  ],
  basis: [
    apCookies('who and what for on the first layer'),
    edpbConsent('fn 42'),
    edpbConsent('para 64'),
    PLANET49,
    tw('Art. 11.7a lid 1(a)'),
  ],
  reads: ['controls', 'forms', 'notices', 'links', 'pages', 'gaps'],
  messages: {
    'no-purpose-no-details': {
      nl: 'De eerste laag noemt geen doel en heeft geen link naar details: “{text}”.',
      en: 'The first layer names no purpose and has no link to details: “{text}”.',
    },
    'no-purpose': {
      nl: 'De eerste laag noemt geen doel: “{text}”.',
      en: 'The first layer names no purpose: “{text}”.',
    },
    'no-details': {
      nl: 'De eerste laag heeft geen link of knop naar details: “{text}”.',
      en: 'The first layer has no link or button to details: “{text}”.',
    },
    'purpose-vague': {
      nl: 'De eerste laag noemt alleen een vaag doel: “{text}”. Of dat zegt waarvoor, kan alleen een mens beoordelen.',
      en: 'The first layer names only a vague purpose: “{text}”. Whether that says what for, only a person can judge.',
    },
    'who-not-seen': {
      nl: 'In de eerste laag staat niet met zoveel woorden wie vraagt: “{text}”. De naam kan elders in hetzelfde scherm staan.',
      en: 'The first layer does not say in so many words who asks: “{text}”. The name can be elsewhere on the same screen.',
    },
    'perhaps-only-informs': {
      nl: 'De eerste laag mist een doel of een link naar details: “{text}”. Als er alleen noodzakelijke cookies zijn, vraagt zij geen toestemming.',
      en: 'The first layer lacks a purpose or a link to details: “{text}”. If there are only necessary cookies, it asks no consent.',
    },
    'not-all-read': {
      nl: 'In wat gelezen kon worden van de eerste laag ontbreekt een doel of een link naar details, maar niet alles kon gelezen worden: “{text}”.',
      en: 'What could be read of the first layer lacks a purpose or a link to details, but not everything could be read: “{text}”.',
    },
    'lifetime-or-access-not-seen': {
      nl: 'In de vastgelegde lagen staat niet zowel hoe lang cookies blijven als wie er verder bij kan. Het kan in de gelinkte informatie staan.',
      en: 'The captured layers do not say both how long cookies stay and who else can get at them. It can be in the linked information.',
    },
    complete: {
      nl: 'De eerste laag zegt wie vraagt en waarvoor, met een weg naar details: “{text}”.',
      en: 'The first layer says who asks and what for, with a way to details: “{text}”.',
    },
    'no-banner': {
      nl: 'Geen cookiebanner die om toestemming vraagt in beeld in wat gelezen is.',
      en: 'No cookie banner that asks for consent on screen in what was read.',
    },
  },
  evaluate(artifacts) {
    const banners = consentRequests(artifacts).filter(({ kind }) => kind === 'banner');
    const outcomes = banners.map((banner) => judge(banner, artifacts));
    return concluding([...outcomes, ...ofAllLayers(banners, artifacts)], () => notApplicable('no-banner'));
  },
});

type Message =
  | 'no-purpose-no-details'
  | 'no-purpose'
  | 'no-details'
  | 'purpose-vague'
  | 'who-not-seen'
  | 'perhaps-only-informs'
  | 'not-all-read'
  | 'complete';

function judge(banner: ConsentRequest, { pages, gaps }: Pick<Artifacts, 'pages' | 'gaps'>): RuleOutcome<Message> {
  const { shown } = banner;
  const purpose = purposeOf(banner);
  const details = leadsOn(banner);
  if (purpose === 'none' || !details) {
    if (gaps.length > 0) return needsReview('not-all-read', shown);
    if (banner.mayOnlyInform) return needsReview('perhaps-only-informs', { ...shown, severity: 'info' });
    if (purpose === 'none') return fail(details ? 'no-purpose' : 'no-purpose-no-details', shown);
    return fail('no-details', shown);
  }
  if (purpose === 'vague')
    return needsReview('purpose-vague', banner.mayOnlyInform ? { ...shown, severity: 'info' } : shown);
  const titles = pages.filter(({ top }) => top).map(({ frame }) => frame.title);
  const who = namesAsker(banner, [...titles, banner.frame.title]);
  return who === 'named' ? pass('complete', shown) : needsReview('who-not-seen', { ...shown, severity: 'info' });
}

function purposeOf({ headings, words, controls }: ConsentRequest) {
  const categories = controls.flatMap(({ control }) => [control.text.exact, control.accessibleName]);
  return purposeWordsOf([...headings, words, ...categories].join('\n')).found;
}

function leadsOn({ links, notice }: ConsentRequest): boolean {
  if (links.some(({ link }) => link.visible)) return true;
  return (notice?.buttons ?? []).some(({ button, class: c }) => button.visible && LEADS.has(c));
}

/** "Other" can be a "Read more": what it opens is not known, so it is not held against the page. */
const LEADS: ReadonlySet<string> = new Set(['settings', 'other']);

/** Only for information: it can be said in the statement, which is no layer. */
function ofAllLayers(
  banners: readonly ConsentRequest[],
  { notices }: Pick<Artifacts, 'notices'>,
): RuleOutcome<'lifetime-or-access-not-seen'>[] {
  const asking = banners.filter(({ mayOnlyInform }) => !mayOnlyInform);
  if (asking.length === 0) return [];
  const layers = notices.filter(({ asks }) => asks === 'cookies');
  const said = cookieDetails(layers.map(({ notice }) => notice.text.exact).join('\n'));
  if (said.lifetime && said.access) return [];
  const locators = layers.map(({ notice }) => notice.locator);
  return [needsReview('lifetime-or-access-not-seen', { locators, severity: 'info' })];
}
