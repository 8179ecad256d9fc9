import { fold } from '../classify/fold';
import { PARTNERS_LINK } from '../classify/lexicon/links';
import type { Artifacts, ControlArtifact, LinkArtifact, NoticeArtifact } from './artifacts';
import { ownWords } from './facts/own-words';
import { mayNameOthers, recipientsOf } from './facts/recipients';
import { counting, showing } from './facts/show';
import { edpbConsent, gdpr, PLANET49 } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome, type Shown } from './rule';

/** Consent to others using the data, without saying who they are. */
export const unnamedThirdPartyRecipients = defineRule({
  id: 'unnamed-third-party-recipients',
  version: 2,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Partners niet genoemd', en: 'Partners not named' },
  explanation: {
    nl: 'Wie op een toestemming wil steunen, moet daarin genoemd zijn. Met alleen “partners” of “derden” weet de bezoeker niet wie zijn gegevens krijgt.',
    en: 'Whoever wants to rely on a consent must be named in it. With only “partners” or “third parties” the visitor does not know who gets the data.',
  },
  remedy: {
    nl: 'Noem de ontvangers bij naam, of zet er een link bij naar een volledige lijst.',
    en: 'Name the recipients, or put a link to a complete list beside it.',
  },
  lookAt: {
    nl: 'Kijk of de ontvangers zelf op de toestemming steunen of alleen in opdracht werken, en of ergens een lijst staat.',
    en: 'Look whether the recipients rely on the consent themselves or only work on instruction, and whether there is a list somewhere.',
  },
  falsePositives: [
    {
      nl: 'Verwerkers, zoals een verzendbureau: die hoeven in de toestemming niet bij naam te staan.',
      en: 'Processors, such as a mailing service: they need not be named in the consent.',
    },
  ],
  basis: [edpbConsent('para 45'), edpbConsent('para 65'), gdpr('Art. 13(1)(e)'), PLANET49],
  reads: ['controls', 'notices', 'links'],
  messages: {
    unnamed: {
      nl: 'De toestemming gaat over anderen die niet bij naam worden genoemd: “{text}”. Een link naar een lijst is er niet.',
      en: 'The consent is about others who are not named: “{text}”. There is no link to a list.',
    },
    'perhaps-named': {
      nl: 'De toestemming gaat over anderen: “{text}”. Of zij allemaal bij naam worden genoemd, kan alleen een mens zien.',
      en: 'The consent is about others: “{text}”. Whether all of them are named, only a person can see.',
    },
    'unnamed-not-shown': {
      nl: 'De toestemming gaat over anderen die niet bij naam worden genoemd, maar was niet in beeld bij de vastlegging: “{text}”.',
      en: 'The consent is about others who are not named, but was not shown when captured: “{text}”.',
    },
    'banner-unnamed': {
      nl: 'De banner spreekt van anderen zonder naam: “{text}”. Een link naar een lijst of een volgende laag is er niet.',
      en: 'The banner speaks of others without a name: “{text}”. There is no link to a list or to a next layer.',
    },
    'banner-elsewhere': {
      nl: 'De banner spreekt van anderen zonder naam: “{text}”. Een lijst kan in een volgende laag of achter een link staan; open die en kijk.',
      en: 'The banner speaks of others without a name: “{text}”. A list can be in a next layer or behind a link; open it and look.',
    },
    'list-dead': {
      nl: 'De link “{link}” naar de lijst van ontvangers leidt op zichzelf nergens heen; mogelijk opent een script er iets mee.',
      en: 'The link “{link}” to the list of recipients leads nowhere by itself; a script may open something with it.',
    },
    'list-linked': {
      nl: 'Bij “{text}” staat een link naar een lijst: “{link}”.',
      en: 'Beside “{text}” there is a link to a list: “{link}”.',
    },
    named: {
      nl: 'De anderen zijn bij naam genoemd: “{text}”.',
      en: 'The others are named: “{text}”.',
    },
    processors: {
      nl: 'De anderen werken volgens de tekst alleen in opdracht: “{text}”.',
      en: 'By these words the others only work on instruction: “{text}”.',
    },
    'nobody-else': {
      nl: 'Toestemmingen beoordeeld: {count}. Geen daarvan noemt partners of andere ontvangers.',
      en: 'Consents judged: {count}. None mentions partners or other recipients.',
    },
    'no-consent': {
      nl: 'Geen vraag om toestemming in wat gelezen is.',
      en: 'No request for consent in what was read.',
    },
  },
  evaluate({ controls, notices, links }) {
    const asking = controls.filter(asksInForm);
    const banners = notices.filter(
      (notice) => notice.asks === 'cookies' && notice.layer !== 2 && notice.notice.visible,
    );
    const outcomes = [
      ...asking.flatMap((artifact) => judgeControl(artifact, links)),
      ...banners.flatMap((banner) => judgeBanner(banner)),
    ];
    return concluding(outcomes, () =>
      asking.length + banners.length > 0
        ? pass('nobody-else', { ...counting(asking), params: { count: String(asking.length + banners.length) } })
        : notApplicable('no-consent'),
    );
  },
});

type Message =
  | 'unnamed'
  | 'perhaps-named'
  | 'unnamed-not-shown'
  | 'banner-unnamed'
  | 'banner-elsewhere'
  | 'list-dead'
  | 'list-linked'
  | 'named'
  | 'processors';

/** Choices of a banner are judged with the words of the banner. */
function asksInForm({ class: c, notice }: ControlArtifact): boolean {
  if (notice && notice.kind !== 'form') return false;
  // A refusal is relied on by nobody.
  return c.role === 'consent' && c.polarity === 'opt-in';
}

function judgeControl(artifact: ControlArtifact, links: Artifacts['links']): RuleOutcome<Message>[] {
  const { control, form } = artifact;
  const recipients = recipientsOf(ownWords(artifact));
  const shown = showing(artifact);
  if (recipients === 'nobody') return [];
  if (recipients === 'processors' || recipients === 'named') return [pass(recipients, shown)];
  const near = links.filter(
    ({ link }) => (link.formId !== null && link.formId === control.formId) || inNotice(link, artifact),
  );
  const list = listAmong(near);
  if (list) return [judgeList(list, shown)];
  if (recipients === 'perhaps-named') return [needsReview('perhaps-named', shown)];
  // The names may stand below the box instead of in it.
  const around = `${control.surroundingText.exact}\n${form?.form.text.exact ?? ''}`;
  if (mayNameOthers(around)) return [needsReview('perhaps-named', shown)];
  return [control.visible ? fail('unnamed', shown) : needsReview('unnamed-not-shown', shown)];
}

function judgeBanner({ notice, links, buttons }: NoticeArtifact): RuleOutcome<Message>[] {
  const sentence = notice.text.exact
    .split(/(?<=[.!?])\s+|\n+/)
    .find((part) => SHARES.test(fold(part)) && recipientsOf(part) === 'unnamed');
  if (!sentence) return [];
  const shown = { params: { text: sentence.trim() }, locators: [notice.locator] };
  const list = listAmong(links);
  if (list) return [judgeList(list, shown)];
  const onwards = links.length > 0 || buttons.some(({ class: c }) => c === 'settings' || c === 'save');
  return [onwards ? needsReview('banner-elsewhere', { ...shown, severity: 'info' }) : fail('banner-unnamed', shown)];
}

function judgeList({ link }: LinkArtifact, shown: Shown): RuleOutcome<Message> {
  const words = link.text.exact.trim() || link.accessibleName;
  const both = {
    ...shown,
    params: { ...shown.params, link: words },
    locators: [...(shown.locators ?? []), link.locator],
  };
  return link.dead ? needsReview('list-dead', both) : pass('list-linked', both);
}

function listAmong(links: readonly LinkArtifact[]): LinkArtifact | undefined {
  const lists = links.filter(isList);
  return lists.find(({ link }) => !link.dead) ?? lists[0];
}

function isList({ link }: LinkArtifact): boolean {
  if (!link.visible) return false;
  if (link.kind === 'partners') return true;
  if (link.kind === 'terms') return false;
  const address = fold((link.target ?? '').replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[^\p{L}]+/gu, ' '));
  return PARTNERS_LINK.test(fold(link.text.normalised)) || PARTNERS_LINK.test(address);
}

function inNotice(link: LinkArtifact['link'], { control }: ControlArtifact): boolean {
  return link.noticeId !== null && link.noticeId === control.noticeId;
}

/** "We and our partners": in a banner, others on whose behalf nobody works. Videos "of third parties" are things shown. */
const SHARES =
  /\b(wij|we|wir|nous) (en|and|und|et) ((onze|our|unsere|nos) )?(\w+ ){0,2}(partner\w*|derden|third parties|partenaires|tiers|dritte\w*)|\b(delen|gedeeld|deelt|shar\w+|teilen|weitergeg\w*|partag\w*|transm\w*)\b[^.]{0,80}\b(partner\w*|derden|third part\w+|partenaires|tiers|dritte\w*)/;
