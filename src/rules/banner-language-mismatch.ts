import type { NoticeArtifact } from './artifacts';
import { addressFacts } from './facts/address';
import { showingNotice, shownCookieNotices } from './facts/cookie-notices';
import { LONG_ENOUGH, type PageLanguage, pageLanguage, speaksToo } from './facts/page-language';
import { edpbPatterns, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** The banner speaks another language than the page it lies over. */
export const bannerLanguageMismatch = defineRule({
  id: 'banner-language-mismatch',
  version: 1,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'low' },
  title: { nl: 'Banner in andere taal', en: 'Banner in another language' },
  explanation: {
    nl: 'Wie een pagina in de eigen taal leest en over cookies in een andere taal wordt gevraagd, begrijpt misschien niet waar de keuze over gaat.',
    en: 'Whoever reads a page in their own language and is asked about cookies in another may not understand what the choice is about.',
  },
  remedy: {
    nl: 'Toon de banner in de taal van de pagina.',
    en: 'Show the banner in the language of the page.',
  },
  lookAt: {
    nl: 'Kijk op de schermafbeelding in welke taal de pagina zelf is. De taal die in de opmaak staat, klopt niet altijd.',
    en: 'Look at the screenshot in which language the page itself is. The language that the markup names is not always right.',
  },
  falsePositives: [
    {
      nl: 'Een tweetalige site, bijvoorbeeld in België of Zwitserland.',
      en: 'A bilingual site, for example in Belgium or Switzerland.',
    },
    {
      nl: 'Een korte tekst, waaraan de taal niet te herkennen is.',
      en: 'A short text, by which the language cannot be told.',
    },
    {
      nl: 'De opmaak noemt een verkeerde taal (`lang`).',
      en: 'The markup names a wrong language (`lang`).',
    },
  ],
  basis: [gdpr('Art. 12(1)'), gdpr('Art. 7(2)'), gdpr('R42'), edpbPatterns('language discontinuity')],
  reads: ['notices', 'pages', 'forms', 'links'],
  messages: {
    'other-language': {
      nl: 'De banner is in een andere taal ({banner}) dan de pagina ({page}): “{text}”.',
      en: 'The banner is in another language ({banner}) than the page ({page}): “{text}”.',
    },
    'other-than-declared': {
      nl: 'De banner is in een andere taal ({banner}) dan de pagina volgens haar opmaak heeft ({page}): “{text}”. Van de pagina zelf is te weinig gelezen om dat te bevestigen.',
      en: 'The banner is in another language ({banner}) than the page has by its markup ({page}): “{text}”. Too little of the page itself was read to confirm that.',
    },
    'other-than-spoken': {
      nl: 'De banner is in een andere taal ({banner}) dan wat verder van de pagina gelezen is ({page}): “{text}”. De opmaak noemt die taal niet.',
      en: 'The banner is in another language ({banner}) than what else of the page was read ({page}): “{text}”. The markup does not name that language.',
    },
    'perhaps-bilingual': {
      nl: 'De banner is in een andere taal ({banner}) dan de pagina ({page}), maar banner of site kan tweetalig zijn: “{text}”.',
      en: 'The banner is in another language ({banner}) than the page ({page}), but banner or site may be bilingual: “{text}”.',
    },
    'page-language-unknown': {
      nl: 'De taal van de pagina is uit wat gelezen is niet op te maken; de banner is in deze taal: {banner}.',
      en: 'The language of the page cannot be told from what was read; the banner is in this language: {banner}.',
    },
    'too-few-words': {
      nl: 'De banner heeft te weinig woorden om de taal te herkennen: “{text}”.',
      en: 'The banner has too few words to tell its language: “{text}”.',
    },
    'same-language': {
      nl: 'De banner is in de taal van de pagina ({banner}).',
      en: 'The banner is in the language of the page ({banner}).',
    },
    'no-banner': {
      nl: 'Geen cookiebanner in beeld in wat gelezen is.',
      en: 'No cookie banner on screen in what was read.',
    },
  },
  evaluate(artifacts) {
    const page = pageLanguage(artifacts);
    const outcomes = shownCookieNotices(artifacts.notices).map((notice) => judge(notice, page));
    return concluding(outcomes, () => notApplicable('no-banner'));
  },
});

type Message =
  | 'other-language'
  | 'other-than-declared'
  | 'other-than-spoken'
  | 'perhaps-bilingual'
  | 'page-language-unknown'
  | 'too-few-words'
  | 'same-language';

function judge(artifact: NoticeArtifact, { declared, spoken }: PageLanguage): RuleOutcome<Message> {
  const { notice, language: banner } = artifact;
  const own = showingNotice(artifact);
  if (notice.text.exact.trim().length < LONG_ENOUGH || banner === 'und')
    return needsReview('too-few-words', { ...own, severity: 'info' });
  const shown = (page: string) => ({ ...own, params: { ...own.params, banner, page } });
  if (spoken === banner || (declared === banner && spoken === ''))
    return pass('same-language', { ...own, params: { banner } });
  if (declared === '' && spoken === '')
    return needsReview('page-language-unknown', { ...own, params: { banner }, severity: 'info' });
  const page = spoken || declared;
  if (speaksToo(artifact, page) || isWhereManyAreSpoken(artifact))
    return needsReview('perhaps-bilingual', { ...shown(page), severity: 'info' });
  if (spoken === '') return needsReview('other-than-declared', shown(declared));
  if (spoken !== declared) return needsReview('other-than-spoken', shown(spoken));
  return fail('other-language', shown(page));
}

/** Countries where a page in one language and a banner in another may both be for the same visitor. */
function isWhereManyAreSpoken({ frame }: NoticeArtifact): boolean {
  return [frame.url, ...frame.ancestorUrls].some((url) => /\.(be|ch|lu)$/.test(addressFacts(url).host));
}
