import type { NoticeArtifact, NoticeButton } from './artifacts';
import { type CookieBanner, firstLayers, saysOnlyNecessary, showingBanner } from './facts/cookie-banner';
import { apCookies, edpbTaskforce, gdpr } from './law/sources';
import { defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** Accepting takes one click, refusing more. Nobody clicks for the visitor: what is behind is known only when it is in the page. */
export const rejectNeedsMoreClicks = defineRule({
  id: 'reject-needs-more-clicks',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: { nl: 'Weigeren kost meer klikken', en: 'Refusing takes more clicks' },
  explanation: {
    nl: 'Elke extra klik om te weigeren is een drempel die accepteren niet heeft. Dan is de keuze niet gelijk.',
    en: 'Every extra click to refuse is a barrier that accepting does not have. Then the choice is not equal.',
  },
  remedy: {
    nl: 'Laat weigeren evenveel klikken kosten als accepteren: een knop op dezelfde laag.',
    en: 'Let refusing take as many clicks as accepting: a button on the same layer.',
  },
  lookAt: {
    nl: 'Open de banner in een nieuw venster en tel de klikken: hoeveel om te accepteren, hoeveel om te weigeren?',
    en: 'Open the banner in a new window and count the clicks: how many to accept, how many to refuse?',
  },
  falsePositives: [
    {
      nl: 'Weigeren kost evenveel klikken, maar de knop is pas na scrollen te zien.',
      en: 'Refusing takes as many clicks, but the button is seen only after scrolling.',
    },
  ],
  basis: [apCookies('geen extra klikken'), edpbTaskforce('para 8'), gdpr('Art. 7(3)')],
  reads: ['notices', 'pages'],
  messages: {
    'more-clicks': {
      nl: 'Accepteren kost één klik (“{accept}”). Weigeren (“{reject}”) staat pas achter “{settings}”: ten minste twee klikken.',
      en: 'Accepting takes one click (“{accept}”). Refusing (“{reject}”) is only behind “{settings}”: at least two clicks.',
    },
    'reject-not-seen': {
      nl: 'Accepteren kost één klik (“{accept}”). In wat vastgelegd is, is geen weigerknop gezien. Open “{settings}” en tel de klikken.',
      en: 'Accepting takes one click (“{accept}”). No button that refuses was seen in what was captured. Open “{settings}” and count the clicks.',
    },
    'may-be-later-layer': {
      nl: 'De pagina was al gebruikt vóór de vastlegging: “{accept}” kan op een laag staan die de bezoeker zelf opende. Herlaad de pagina en leg opnieuw vast.',
      en: 'The page had been used before capture: “{accept}” may be on a layer that the visitor opened. Reload the page and capture again.',
    },
    'says-only-necessary': {
      nl: 'De banner zegt dat alleen noodzakelijke cookies worden gebruikt. Als dat klopt valt er niets te weigeren (“{accept}”).',
      en: 'The banner says that only necessary cookies are used. If that is so, there is nothing to refuse (“{accept}”).',
    },
    'same-clicks': {
      nl: 'Weigeren (“{reject}”) staat op dezelfde laag als accepteren (“{accept}”): allebei één klik.',
      en: 'Refusing (“{reject}”) is on the same layer as accepting (“{accept}”): one click each.',
    },
    'no-way-known': {
      nl: 'De banner heeft geen weigerknop en geen weg naar instellingen, dus er zijn geen klikken te tellen (“{accept}”).',
      en: 'The banner has no button that refuses and no way to settings, so there are no clicks to count (“{accept}”).',
    },
    'no-banner': {
      nl: 'Geen cookiebanner met een knop om te accepteren in beeld.',
      en: 'No cookie banner with a button that accepts was shown.',
    },
  },
  evaluate({ notices, pages }) {
    const [first, ...rest] = firstLayers(notices, pages).map((banner) => judge(banner, notices));
    return first ? [first, ...rest] : [notApplicable('no-banner')];
  },
});

type Message =
  | 'more-clicks'
  | 'reject-not-seen'
  | 'may-be-later-layer'
  | 'says-only-necessary'
  | 'same-clicks'
  | 'no-way-known';

function judge(banner: CookieBanner, notices: readonly NoticeArtifact[]): RuleOutcome<Message> {
  const [accept] = banner.buttons.accept;
  const [settings] = banner.buttons.settings;
  const [reject] = banner.buttons.reject;
  if (reject) return pass('same-clicks', showingBanner(banner, { accept, reject }));
  if (saysOnlyNecessary(banner)) return notApplicable('says-only-necessary', showingBanner(banner, { accept }));
  if (banner.mayBeLater) return needsReview('may-be-later-layer', showingBanner(banner, { accept }));
  if (!settings) return notApplicable('no-way-known', showingBanner(banner, { accept }));
  const behind = rejectBehind(banner, notices);
  if (behind) return fail('more-clicks', showingBanner(banner, { accept, settings, reject: behind }));
  return needsReview('reject-not-seen', showingBanner(banner, { accept, settings }));
}

/** A refusal that is in the page: on a second layer (shown or not), or in a part of the banner that is not shown. */
function rejectBehind({ from }: CookieBanner, notices: readonly NoticeArtifact[]): NoticeButton | undefined {
  const behind = notices.filter(
    (n) => n !== from && n.asks === 'cookies' && n.notice.kind !== 'form' && n.frame.path === from.frame.path,
  );
  return [from, ...behind].flatMap(({ buttons }) => buttons).find(({ class: c }) => c === 'reject');
}
