import { classifyButton } from '../classify/classify-button';
import { classifyLink } from '../classify/classify-link';
import { looksLikeConsentNotice } from '../classify/consent-notice';
import { fold } from '../classify/fold';
import { CONSENT } from '../classify/lexicon/consent';
import { WITHDRAW } from '../classify/lexicon/inverted';
import type { InformationLink, Locator } from '../core/controls';
import type { InformationTarget } from '../core/information';
import { accessibleNameOf } from './accessible-name';
import { targetAddress } from './address';
import { attr, baseUriOf, keyword, queryAll, tagOf, textContentOf } from './dom';
import { climb } from './flat-tree';
import { isShown } from './shown';
import { LIMITS, type Survey } from './survey';
import { type Reader, wordsOf } from './words';

export interface LinkSources {
  readonly reader: Reader;
  readonly locate: (element: Element) => Locator;
  readonly formOf: (element: Element) => string | null;
  readonly noticeOf: (element: Element) => string | null;
}

export interface LinkReading {
  links: InformationLink[];
  /** Where to ask for the statements among them; full addresses, for the moment only. */
  targets: InformationTarget[];
  complete: boolean;
}

/** Links to information, by their words and address; every link of a banner or dialog, whatever it leads to. */
export function readLinks(sources: LinkSources): LinkReading {
  const { reader } = sources;
  const links: InformationLink[] = [];
  const targets: InformationTarget[] = [];
  for (const element of [...reader.survey.anchors, ...linkLikeButtons(reader.survey)]) {
    const words = roughWords(element);
    const href = tagOf(element) === 'a' || tagOf(element) === 'area' ? attr(element, 'href') : null;
    const kind = MAY_INFORM.test(words) || MAY_INFORM.test(href ?? '') ? classifyLink(words, href ?? '') : 'other';
    const noticeId = sources.noticeOf(element);
    const elsewhere = noticeId === null && (kind === 'other' || isDead(href));
    if (elsewhere && reopensChoice(words) && sources.formOf(element) === null) {
      if (links.length >= LIMITS.links) return { links, targets, complete: false };
      links.push(readLink(sources, element, href, kind === 'cookie' ? kind : 'other', noticeId));
      continue;
    }
    const asked = noticeId !== null || (kind !== 'other' && sources.formOf(element) !== null);
    if (!informs(kind, words, isDead(href), asked) || (kind === 'other' && tagOf(element) !== 'a')) continue;
    if (links.length >= LIMITS.links) return { links, targets, complete: false };
    const link = readLink(sources, element, href, kind, noticeId);
    links.push(link);
    const target = statementOf(link, href, element);
    if (target) targets.push(target);
  }
  return { links, targets, complete: true };
}

function statementOf(
  { kind, target }: InformationLink,
  href: string | null,
  element: Element,
): InformationTarget | null {
  if ((kind !== 'privacy' && kind !== 'cookie') || !target || !/^https?:/.test(target)) return null;
  const { origin, pathname, search } = new URL(href?.trim() ?? '', baseUriOf(element));
  return { kind, url: target, href: origin + pathname + search };
}

/** A first sieve over thousands of links, generous: stems of what statements are called in the languages of the lexicons. */
const MAY_INFORM =
  /pri[vw]|cook|dat[aeio]|beding|parten|parceir|sponsor|adverte|annonc|fourniss|proveed|forne[cd]|fornit|dostawc|anbiet|reci?pi|soc[ií]|terz|tercer|terceir|tiers|t(&|and)c|contract|gdpr|samarb|donn|dado|dany|perso|sekret|riserv|spiel|regel|r[eè]gl|rules|eula|licen|trac|ciast|kakor|widerr|gegev|conf|voorw|term|condi|agb|cg[uv]|legal|recht|jurid|partn|vendor|leveran|third|derde|avg|dsgvo|rgpd|polic|polit|verkl|erkl|statem|notice|mention|note|info|schutz|samtyck|integrit|osobow|persond|prywat|regul|villk|vilk|bruk|gebruik|nutzung|utilis|aviso|norm/i;

function readLink(
  sources: LinkSources,
  element: Element,
  href: string | null,
  kind: InformationLink['kind'],
  noticeId: string | null,
): InformationLink {
  const { reader } = sources;
  const formId = sources.formOf(element);
  const target = targetAddress(href, baseUriOf(element));
  return {
    kind,
    text: wordsOf(reader, [element]),
    accessibleName: accessibleNameOf(reader, element),
    target,
    dead: isDead(href),
    visible: isShown(reader, element),
    place: noticeId !== null ? 'notice' : formId !== null ? 'form' : inFooter(reader, element) ? 'footer' : 'elsewhere',
    formId,
    noticeId,
    locator: sources.locate(element),
  };
}

/** A way back to the cookie choice, on the page itself: often a button, or a link that only a script follows. */
function reopensChoice(words: string): boolean {
  if (!MAY_REOPEN.test(words) || words.length > LONGEST_REOPENER) return false;
  const folded = fold(words);
  if (!looksLikeConsentNotice(words) && !CONSENT.test(folded)) return false;
  return ['settings', 'reject'].includes(classifyButton(words, 'cookie-notice')) || WITHDRAW.test(folded);
}

const LONGEST_REOPENER = 60;
const MAY_REOPEN = /cook|pri[vw]|consen|toestemming|einwillig|ciast|kakor|samt/i;

/** What leads nowhere may be a button of the banner: agreeing or choosing is no information. */
function informs(kind: InformationLink['kind'], words: string, dead: boolean, asked: boolean): boolean {
  if (kind === 'other') return asked && !(dead && classifyButton(words, 'cookie-notice') !== 'other');
  if (kind === 'partners') return asked;
  return (
    !dead ||
    (kind !== 'cookie' && classifyButton(words, 'cookie-notice') === 'other') ||
    /\b(policy|beleid|verklaring|statement|richtlini\w*|politique)\b/i.test(words)
  );
}

/** Leads nowhere by itself. A fragment with a name leads to a place on this page. */
function isDead(href: string | null): boolean {
  const trimmed = href?.trim() ?? '';
  return trimmed === '' || trimmed === '#' || /^javascript:/i.test(trimmed);
}

function inFooter(reader: Reader, element: Element): boolean {
  return climb(reader.survey, element, (e) => tagOf(e) === 'footer' || keyword(e, 'role') === 'contentinfo') !== null;
}

/** Cheap first look; the exact words are read of the links that matter. */
function roughWords(element: Element): string {
  const words = (textContentOf(element) ?? '').replace(/\s+/g, ' ').trim();
  if (words !== '') return words;
  const images = queryAll(element, 'img[alt]').map((image) => attr(image, 'alt') ?? '');
  return images.join(' ').trim() || (attr(element, 'aria-label') ?? attr(element, 'title') ?? '');
}

/** Buttons that open a document ("Privacy policy" made as a button). */
function linkLikeButtons(survey: Survey): Element[] {
  return survey.buttons.filter((button) => tagOf(button) !== 'input');
}
