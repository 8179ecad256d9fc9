import { fold } from '../../classify/fold';
import { AGREE, CONSENT } from '../../classify/lexicon/consent';
import type { Button } from '../../core/controls';
import type { Artifacts, ControlArtifact, FormArtifact, LinkArtifact, NoticeArtifact } from '../artifacts';
import type { Shown } from '../rule';
import { wordsOf } from './control-shape';
import { isPreferenceCentre } from './default-on';
import { ownWords } from './own-words';
import type { PageFacts } from './page-facts';
import { isForUnsubscribing } from './unsubscribing';

/**
 * One request for consent as the visitor meets it: the choices of one form, a newsletter form without any (sending it is the
 * consent), or a cookie banner that can be accepted.
 */
export interface ConsentRequest {
  readonly kind: 'choices' | 'newsletter' | 'banner';
  /** The words that ask, as shown. */
  readonly words: string;
  /** Those and all words of the same form, dialog or banner. */
  readonly layer: string;
  readonly headings: readonly string[];
  readonly controls: readonly ControlArtifact[];
  readonly form: FormArtifact | null;
  readonly notice: NoticeArtifact | null;
  /** Links of the same form, dialog or banner. */
  readonly links: readonly LinkArtifact[];
  readonly frame: PageFacts;
  /** Only "OK" or "Got it", and no word of agreeing: where the cookies need no consent, this asks none. */
  readonly mayOnlyInform: boolean;
  /** With `{text}`: what a person would recognise it by. */
  readonly shown: Shown & { readonly params: { readonly text: string } };
}

type Parts = Pick<Artifacts, 'controls' | 'forms' | 'notices' | 'links'>;

/** Requests on screen. What is not shown asks nobody anything yet. Several rules read them: made once per capture. */
export function consentRequests(parts: Parts): readonly ConsentRequest[] {
  const known = KNOWN.get(parts.controls);
  if (known) return known;
  const made = readRequests(parts);
  KNOWN.set(parts.controls, made);
  return made;
}

const KNOWN = new WeakMap<Artifacts['controls'], readonly ConsentRequest[]>();

function readRequests(parts: Parts): ConsentRequest[] {
  const groups = new Map<string, ControlArtifact[]>();
  for (const artifact of parts.controls.filter((c) => asks(c, parts))) {
    const { control, frame } = artifact;
    const key = [frame.path, control.formId ?? control.noticeId ?? control.id].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), artifact]);
  }
  const choices = [...groups.values()].map((group) => ofChoices(group, parts));
  const asked = new Set(choices.map(({ form }) => form));
  const forms = parts.forms.filter((form) => isNewsletter(form) && !asked.has(form));
  const banners = parts.notices.filter((notice) => isBanner(notice) && !isNextLayer(notice, parts));
  return [...choices, ...forms.map((form) => ofNewsletter(form, parts)), ...banners.map(ofBanner)];
}

function asks(artifact: ControlArtifact, { notices }: Parts): boolean {
  const { control, class: c, notice, form } = artifact;
  if (c.role !== 'consent' || c.polarity !== 'opt-in' || c.necessary || !control.visible) return false;
  if (notices.find((n) => n.notice === notice)?.asks === 'cookies' || form?.purpose === 'cookie-settings') return false;
  if (isPreferenceCentre(artifact)) return false;
  // A name kept in one's own browser, or a function switched on, is asked for by the visitor.
  return !c.purposes.every((purpose) => OWN_FUNCTIONS.has(purpose)) && !isForUnsubscribing(artifact);
}

const OWN_FUNCTIONS: ReadonlySet<string> = new Set(['device-storage', 'functional', 'necessary']);

function isNewsletter({ form, purpose }: FormArtifact): boolean {
  return (
    purpose === 'newsletter' && form.visible && form.fields.some((field) => field.class === 'email' && field.visible)
  );
}

/** A first layer that can be accepted; one that only informs asks nothing. */
function isBanner({ notice, asks, layer, buttons }: NoticeArtifact): boolean {
  if (asks !== 'cookies' || !notice.visible || layer === 2 || notice.kind === 'form') return false;
  return buttons.some(({ class: c, button }) => c === 'accept' && button.visible);
}

/** The choices that a first layer opens, when both are still in the page. */
function isNextLayer({ controls, notice, frame }: NoticeArtifact, { notices }: Parts): boolean {
  if (controls.length === 0) return false;
  const first = (other: NoticeArtifact) => other.notice !== notice && other.controls.length === 0 && isBanner(other);
  return notices.some((other) => other.frame.path === frame.path && first(other));
}

function ofChoices(group: readonly ControlArtifact[], parts: Parts): ConsentRequest {
  const [first] = group;
  if (!first) throw new Error('empty group');
  const form = first.form;
  const notice = parts.notices.find((n) => group.some((artifact) => artifact.notice === n.notice)) ?? null;
  const words = group.map(withAnswers).join('\n');
  return {
    kind: 'choices',
    words,
    layer: [words, ...group.map(({ control }) => control.surroundingText.exact), ...layerOf(form, notice, parts)].join(
      '\n',
    ),
    headings: headingsOf([...group.map(({ control }) => control.heading), form?.form.heading, notice?.notice.heading]),
    controls: group,
    form,
    notice,
    links: linksOf(form, notice, parts),
    frame: first.frame,
    mayOnlyInform: false,
    shown: {
      params: { text: group.map(({ control }) => wordsOf(control)).join(' · ') },
      locators: group.map(({ control }) => control.locator),
      controlIds: group.map(({ control }) => control.id),
    },
  };
}

/** Words of buttons and links are acts, not what is said. */
function withoutActs(text: string, buttons: readonly Button[], links: readonly LinkArtifact[]): string {
  const acts = [...buttons.map((button) => button.text.exact), ...links.map(({ link }) => link.text.exact)];
  const longestFirst = acts.filter((words) => words.trim() !== '').toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, words) => rest.replace(words, '\n'), text);
}

/** A list asks with its question and its answers together. */
function withAnswers(artifact: ControlArtifact): string {
  return [ownWords(artifact), ...artifact.control.options.map(({ text }) => text.exact)].join('\n');
}

function ofNewsletter(form: FormArtifact, parts: Parts): ConsentRequest {
  const { heading, text, buttons, locator } = form.form;
  const notice = parts.notices.find(({ notice: n }) => form.noticeIds.includes(n.id)) ?? null;
  const name =
    heading || buttons.map((button) => button.text.normalised).find((words) => words !== '') || form.frame.title;
  return {
    kind: 'newsletter',
    words: withoutActs(text.exact, buttons, linksOf(form, notice, parts)),
    layer: layerOf(form, notice, parts).join('\n'),
    headings: headingsOf([heading, notice?.notice.heading]),
    controls: [],
    form,
    notice,
    links: linksOf(form, notice, parts),
    frame: form.frame,
    mayOnlyInform: false,
    shown: { params: { text: name }, locators: [locator] },
  };
}

function ofBanner(notice: NoticeArtifact): ConsentRequest {
  const { text, heading, locator, buttons } = notice.notice;
  return {
    kind: 'banner',
    words: withoutActs(text.exact, buttons, notice.links),
    layer: `${heading}\n${text.exact}`,
    headings: headingsOf([heading]),
    controls: notice.controls,
    form: null,
    notice,
    links: notice.links,
    frame: notice.frame,
    mayOnlyInform: mayOnlyInform(notice),
    shown: { params: { text: text.exact.trim() }, locators: [locator] },
  };
}

function mayOnlyInform({ notice, buttons, controls }: NoticeArtifact): boolean {
  if (controls.length > 0 || buttons.some(({ class: c }) => CHOOSING.has(c))) return false;
  const words = fold(notice.text.exact);
  return !AGREE.test(words) && !CONSENT.test(words);
}

const CHOOSING: ReadonlySet<string> = new Set(['reject', 'settings', 'save', 'pay']);

function layerOf(form: FormArtifact | null, notice: NoticeArtifact | null, { notices }: Parts): string[] {
  const around = notices.filter(({ notice: n }) => form?.noticeIds.includes(n.id) || n === notice?.notice);
  return [form?.form.heading ?? '', form?.form.text.exact ?? '', ...around.map(({ notice: n }) => n.text.exact)];
}

function linksOf(form: FormArtifact | null, notice: NoticeArtifact | null, { links }: Parts): LinkArtifact[] {
  const noticeIds = [...(form?.noticeIds ?? []), ...(notice ? [notice.notice.id] : [])];
  return links.filter(
    ({ link }) => (form && link.formId === form.form.id) || (link.noticeId && noticeIds.includes(link.noticeId)),
  );
}

function headingsOf(headings: readonly (string | undefined)[]): string[] {
  return [...new Set(headings.filter((heading) => heading !== undefined && heading !== ''))].filter(
    (heading) => heading !== undefined,
  );
}
