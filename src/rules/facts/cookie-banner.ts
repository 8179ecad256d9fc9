import { fold } from '../../classify/fold';
import { ONLY_NECESSARY } from '../../classify/lexicon/banner-words';
import type { ButtonClass } from '../../core/evaluation';
import type { NoticeArtifact, NoticeButton, PageArtifact } from '../artifacts';
import type { Shown } from '../rule';

/** A cookie banner as the visitor first meets it: what is shown of it, sorted by what each button does. */
export interface CookieBanner {
  readonly from: NoticeArtifact;
  readonly buttons: Readonly<Record<ButtonClass, readonly NoticeButton[]>>;
  /** Somebody may have opened this from a layer before it: it is not certain that visitors see it first. */
  readonly mayBeLater: boolean;
}

/**
 * The banners that are shown and ask for cookies. A panel of choices that lies over a banner is the layer behind it; a form
 * in a page about cookies is no banner.
 */
export function firstLayers(notices: readonly NoticeArtifact[], pages: readonly PageArtifact[]): CookieBanner[] {
  const shown = notices.filter(({ asks, notice }) => asks === 'cookies' && notice.visible && notice.kind !== 'form');
  const asking = shown.filter((n) => n.buttons.some(({ button, class: c }) => c === 'accept' && button.visible));
  return asking
    .filter((notice) => {
      const others = asking.filter((other) => other !== notice && other.frame.path === notice.frame.path);
      return !(hasChoices(notice) && others.some((other) => !hasChoices(other)));
    })
    .map((from) => ({ from, buttons: byClass(from), mayBeLater: mayBeLater(from, pages) }));
}

export function wordsOfButton({ button }: NoticeButton): string {
  return button.text.exact.trim() || button.accessibleName;
}

/** The words of the buttons that show it, the banner and those buttons. */
export function showingBanner(
  { from }: CookieBanner,
  named: Readonly<Record<string, NoticeButton | undefined>>,
): Shown {
  const buttons = Object.values(named).filter((button) => button !== undefined);
  const params = Object.entries(named).map(([key, button]) => [key, button ? wordsOfButton(button) : ''] as const);
  return {
    params: Object.fromEntries(params),
    locators: [from.notice.locator, ...buttons.map(({ button }) => button.locator)],
  };
}

/** The banner says that only what is necessary is used: then there is nothing to refuse. The page's word, not a proof. */
export function saysOnlyNecessary({ from }: Pick<CookieBanner, 'from'>): boolean {
  return ONLY_NECESSARY.test(fold(from.notice.text.normalised));
}

/** Buttons of which the words are not known; links to a document are no choice. */
export function unclearButtons({ from, buttons }: CookieBanner): NoticeButton[] {
  const links = new Set(from.links.map(({ link }) => link.locator.path.join('\n')));
  return buttons.other.filter(
    ({ button }) =>
      !button.disabled &&
      !links.has(button.locator.path.join('\n')) &&
      wordsOfButton({ button, class: 'other', standing: 'unknown' }) !== '' &&
      !MORE_INFORMATION.test(fold(button.text.normalised || button.accessibleName)),
  );
}

/** Opens text, not a choice. */
const MORE_INFORMATION =
  /\b(meer (info|informatie|weten)|lees (meer|verder)|more info|information|learn more|read more|find out more|mehr (erfahren|info\w*)|en savoir plus|plus d.infos?|polic(y|ies)|statement|notice|\w*verklaring|\w*beleid|datenschutz\w*|impressum|politique|mentions|colofon|terms|voorwaarden|partners?|vendors?)\b/;

function hasChoices({ controls }: NoticeArtifact): boolean {
  return controls.some(({ control }) => control.visible);
}

/** A way to the settings and no choices of its own: that is where a visitor starts, whatever was done in the page before. */
function mayBeLater(notice: NoticeArtifact, pages: readonly PageArtifact[]): boolean {
  const page = pages.find(({ frame }) => frame.path === notice.frame.path);
  if (page?.userActivation === 'none') return false;
  return hasChoices(notice) || !notice.buttons.some(({ button, class: c }) => c === 'settings' && button.visible);
}

function byClass({ buttons }: NoticeArtifact): CookieBanner['buttons'] {
  const of = (wanted: ButtonClass) => buttons.filter(({ button, class: c }) => c === wanted && button.visible);
  return {
    accept: of('accept'),
    reject: of('reject'),
    settings: of('settings'),
    save: of('save'),
    close: of('close'),
    pay: of('pay'),
    submit: of('submit'),
    other: of('other'),
  };
}
