import type { ControlArtifact, NoticeArtifact, PageArtifact } from './artifacts';
import { meantOptions } from './facts/choice-list';
import { asksForConsent } from './facts/consent-choice';
import { shapeOf } from './facts/control-shape';
import { doubtAboutOn } from './facts/default-on';
import { counting, showing } from './facts/show';
import { apCookies, edpbTaskforce, gdpr, PLANET49, tw } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/**
 * A purpose in a cookie banner that is on in advance. One finding for each banner, beside what the rules of defaults say of
 * each box or switch: how a banner sets out its purposes has sources of its own.
 */
export const preenabledPurposeToggle = defineRule({
  id: 'preenabled-purpose-toggle',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'Doeleinde staat vooraf aan', en: 'Purpose switched on in advance' },
  explanation: {
    nl: 'Voor cookies die niet strikt noodzakelijk zijn is toestemming nodig, en die vraagt een actieve handeling. Een doeleinde dat al aanstaat is zo’n handeling niet, ook niet als de bezoeker daarna op “opslaan” drukt.',
    en: 'Cookies that are not strictly necessary need consent, and that takes an active step. A purpose that is already on is no such step, not even when the visitor then presses “save”.',
  },
  remedy: {
    nl: 'Laat elk doeleinde uit beginnen, behalve wat strikt noodzakelijk is.',
    en: 'Let every purpose start off, but for what is strictly necessary.',
  },
  lookAt: {
    nl: 'Kijk of een doeleinde dat aanstaat werkelijk niet noodzakelijk is, en of deze browser hier eerder een keuze heeft gemaakt.',
    en: 'Look whether a purpose that is on is really not necessary, and whether this browser made a choice here before.',
  },
  falsePositives: [
    {
      nl: 'Een vergrendelde schakelaar voor wat strikt noodzakelijk is.',
      en: 'A locked switch for what is strictly necessary.',
    },
    { nl: 'Een eerdere eigen keuze van de bezoeker.', en: 'An earlier choice of the visitor.' },
  ],
  needs: ['fresh-profile'],
  basis: [
    edpbTaskforce('paras 9-10'),
    gdpr('Art. 4(11)'),
    gdpr('R32'),
    PLANET49,
    apCookies('vuistregels cookiebanners'),
    tw('Art. 11.7a lid 1'),
  ],
  reads: ['notices', 'controls', 'pages'],
  messages: {
    on: {
      nl: 'In de cookiebanner stonden deze doeleinden aan voordat de bezoeker iets deed: “{text}”.',
      en: 'In the cookie banner these purposes were on before the visitor did anything: “{text}”.',
    },
    'on-in-hidden-layer': {
      nl: 'In een laag van de cookiebanner die niet in beeld was stonden deze doeleinden aan: “{text}”.',
      en: 'In a layer of the cookie banner that was not shown these purposes were on: “{text}”.',
    },
    'perhaps-earlier-choice': {
      nl: 'In de cookiebanner stonden deze doeleinden aan: “{text}”. Dat kan een eerdere keuze in deze browser zijn, of de woorden maken niet zeker wat het is.',
      en: 'In the cookie banner these purposes were on: “{text}”. That may be an earlier choice in this browser, or the words do not make certain what it is.',
    },
    'none-on': {
      nl: 'Doeleinden in cookiebanners beoordeeld: {count}. Geen stond vooraf aan.',
      en: 'Purposes in cookie banners judged: {count}. None was on in advance.',
    },
    'first-state-unknown': {
      nl: 'Van deze doeleinden is niet gezien hoe zij eerst stonden, want de pagina was al gebruikt: “{text}”.',
      en: 'How these purposes stood at first was not seen, as the page had been used: “{text}”.',
    },
    'no-purposes': {
      nl: 'Geen cookiebanner met doeleinden om aan of uit te zetten in wat gelezen is.',
      en: 'No cookie banner with purposes to switch on or off in what was read.',
    },
  },
  evaluate({ notices, controls, pages }) {
    const banners = notices.filter(({ asks, notice }) => asks === 'cookies' && notice.kind !== 'form');
    const purposes = banners.flatMap(purposesOf);
    const outcomes = banners.flatMap((banner) => judge(purposesOf(banner), controls, pages));
    return concluding(outcomes, () =>
      purposes.length > 0 ? pass('none-on', counting(purposes)) : notApplicable('no-purposes'),
    );
  },
});

type Message = 'on' | 'on-in-hidden-layer' | 'perhaps-earlier-choice' | 'first-state-unknown';

function purposesOf({ controls }: NoticeArtifact): ControlArtifact[] {
  return controls.filter((a) => asksForConsent(a) && (a.control.options.length === 0 || consentChosen(a)));
}

/** Levels in one list ("necessary", "also statistics", "all"): on in advance is one that gives more than what is necessary. */
function consentChosen(artifact: ControlArtifact): boolean {
  return meantOptions(artifact).some(({ option, meaning }) => meaning === 'consent' && option.states.initial === 'on');
}

function judge(
  purposes: readonly ControlArtifact[],
  all: readonly ControlArtifact[],
  pages: readonly PageArtifact[],
): RuleOutcome<Message>[] {
  const sorted: Record<Message, ControlArtifact[]> = {
    on: [],
    'on-in-hidden-layer': [],
    'perhaps-earlier-choice': [],
    'first-state-unknown': [],
  };
  for (const purpose of purposes) {
    const message = messageOf(purpose, all, pages);
    if (message) sorted[message].push(purpose);
  }
  const { on, ...others } = sorted;
  return [
    ...(on.length > 0 ? [fail<Message>('on', showing(...on))] : []),
    ...review('on-in-hidden-layer', others['on-in-hidden-layer']),
    ...review('perhaps-earlier-choice', others['perhaps-earlier-choice']),
    ...review('first-state-unknown', others['first-state-unknown'], 'info'),
  ];
}

function review(message: Message, purposes: readonly ControlArtifact[], severity?: 'info'): RuleOutcome<Message>[] {
  if (purposes.length === 0) return [];
  return [needsReview(message, { ...showing(...purposes), ...(severity ? { severity } : {}) })];
}

function messageOf(
  purpose: ControlArtifact,
  all: readonly ControlArtifact[],
  pages: readonly PageArtifact[],
): Message | null {
  const { control, frame } = purpose;
  // Using a switch of the page's own making rewrites its attribute: then nobody knows how it stood.
  if (!frame.untouched && shapeOf(control) !== 'native-checkbox') return 'first-state-unknown';
  if (control.states.initial === 'unknown') return 'first-state-unknown';
  if (control.states.initial !== 'on') return null;
  const doubt = doubtAboutOn(purpose, all);
  if (doubt === 'hidden-duplicate') return null;
  if (doubt === 'on-but-not-shown') return 'on-in-hidden-layer';
  const choseBefore = pages.some((page) => page.facts?.priorState === 'found');
  return doubt || choseBefore ? 'perhaps-earlier-choice' : 'on';
}
