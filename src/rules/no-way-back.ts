import { classifyButton } from '../classify';
import { looksLikeConsentNotice } from '../classify/consent-notice';
import { fold } from '../classify/fold';
import { CONSENT } from '../classify/lexicon/consent';
import { WITHDRAW } from '../classify/lexicon/inverted';
import type { InformationLink, Locator } from '../core/controls';
import type { Artifacts } from './artifacts';
import { choiceMade } from './facts/choice-made';
import { shownCookieNotices } from './facts/cookie-notices';
import { edpbConsent, edpbTaskforce, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** After a choice about cookies, nothing on the page leads back to it. */
export const noWayBack = defineRule({
  id: 'no-way-back',
  version: 1,
  severity: 'warning',
  sureness: { fact: 'low', law: 'high' },
  title: { nl: 'Keuze niet meer te wijzigen', en: 'No way back to the choice' },
  explanation: {
    nl: 'Toestemming intrekken moet even makkelijk zijn als haar geven. Daarvoor moet de bezoeker de keuze kunnen terugvinden.',
    en: 'Withdrawing consent must be as easy as giving it. For that the visitor must be able to find the choice again.',
  },
  remedy: {
    nl: 'Zet op elke pagina een zichtbare link of knop naar de cookie-instellingen, bijvoorbeeld onderaan.',
    en: 'Put a visible link or button to the cookie settings on every page, for example at the bottom.',
  },
  lookAt: {
    nl: 'Zoek op de pagina, ook onderaan en in hoeken, naar een link, knop of pictogram waarmee de keuze opnieuw opengaat. Een pictogram zonder naam ziet de regel niet.',
    en: 'Search the page, also its bottom and corners, for a link, button or icon that opens the choice again. The rule does not see an icon without a name.',
  },
  falsePositives: [
    {
      nl: 'De weg terug staat in de cookieverklaring zelf.',
      en: 'The way back is in the cookie statement itself.',
    },
  ],
  needs: ['after-choice'],
  basis: [gdpr('Art. 7(3)'), edpbTaskforce('paras 31-35'), edpbConsent('paras 113-116')],
  reads: ['links', 'notices', 'pages', 'gaps'],
  messages: {
    'none-seen': {
      nl: 'Er lijkt een keuze over cookies gemaakt, en op de pagina is geen link of knop gezien om die te wijzigen.',
      en: 'A choice about cookies seems made, and no link or button to change it was seen on the page.',
    },
    'perhaps-no-choice': {
      nl: 'De naam van een opgeslagen gegeven wijst op een eerdere keuze over cookies. Op de pagina is geen link of knop gezien om die te wijzigen.',
      en: 'The name of something stored points to an earlier choice about cookies. No link or button to change it was seen on the page.',
    },
    'perhaps-in-statement': {
      nl: 'Op de pagina is geen link of knop gezien om de keuze te wijzigen. Het kan in de gelinkte verklaring staan (“{link}”); open die en kijk.',
      en: 'No link or button to change the choice was seen on the page. It can be in the linked statement (“{link}”); open it and look.',
    },
    'not-all-read': {
      nl: 'Geen link of knop gezien om de keuze over cookies te wijzigen, maar niet alles op de pagina kon gelezen worden.',
      en: 'No link or button to change the choice about cookies was seen, but not everything on the page could be read.',
    },
    'way-back': {
      nl: 'De keuze over cookies is terug te vinden via “{link}”.',
      en: 'The choice about cookies can be found again through “{link}”.',
    },
    'no-choice-seen': {
      nl: 'Niet te zien dat er al een keuze over cookies gemaakt is. Leg de pagina opnieuw vast na een keuze.',
      en: 'It cannot be seen that a choice about cookies was made. Capture the page again after a choice.',
    },
  },
  evaluate(artifacts) {
    const made = choiceMade(artifacts.pages, artifacts.notices);
    if (made === 'no') return [notApplicable('no-choice-seen')];
    return concluding([judge(made, artifacts)], () => notApplicable('no-choice-seen'));
  },
});

/** What can be pressed, by the words a person would look for. */
interface Way {
  readonly words: string;
  readonly kind: InformationLink['kind'];
  readonly locator: Locator;
}

function judge(
  made: 'made' | 'perhaps',
  artifacts: Pick<Artifacts, 'links' | 'notices' | 'gaps'>,
): RuleOutcome<'none-seen' | 'perhaps-no-choice' | 'perhaps-in-statement' | 'not-all-read' | 'way-back'> {
  const ways = waysShown(artifacts);
  const back = ways.find(({ words }) => leadsBack(words));
  if (back) return pass('way-back', showing(back));
  const statement = ways.find(({ kind }) => kind === 'cookie') ?? ways.find(({ kind }) => kind === 'privacy');
  if (statement) return needsReview('perhaps-in-statement', { ...showing(statement), severity: 'info' });
  if (artifacts.gaps.length > 0) return needsReview('not-all-read');
  return made === 'made' ? fail('none-seen') : needsReview('perhaps-no-choice');
}

function waysShown({ links, notices }: Pick<Artifacts, 'links' | 'notices'>): Way[] {
  const shown = links.filter(({ link }) => link.visible).map(({ link }) => ({ ...link, ...named(link) }));
  const buttons = shownCookieNotices(notices).flatMap(({ buttons }) => buttons.filter(({ button }) => button.visible));
  const ways = [...shown, ...buttons.map(({ button }) => ({ ...named(button), kind: 'other' as const }))];
  // By words, so that the answer does not hang on which of several comes first.
  return ways.toSorted((a, b) => (a.words < b.words ? -1 : 1));
}

function named({ text, accessibleName, locator }: Pick<InformationLink, 'text' | 'accessibleName' | 'locator'>) {
  return { words: text.exact.trim() || accessibleName, locator };
}

function leadsBack(words: string): boolean {
  const folded = fold(words);
  if (!looksLikeConsentNotice(words) && !CONSENT.test(folded)) return false;
  const pressed = classifyButton(words, 'cookie-notice');
  return pressed === 'settings' || pressed === 'reject' || WITHDRAW.test(folded);
}

function showing({ words, locator }: Way) {
  return { params: { link: words }, locators: [locator] };
}
