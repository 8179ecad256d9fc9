import type { Artifacts, ControlArtifact, FormArtifact, LinkArtifact, NoticeArtifact } from '../artifacts';
import type { Shown } from '../rule';
import { wordsOf } from './control-shape';
import type { PageFacts } from './page-facts';
import { isChangedHere } from './preference-centre';
import { headingsOf, layerOf, linksOf, mayOnlyInform, withAnswers, withoutActs } from './request-words';
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
  if (isChangedHere(artifact)) return false;
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
    layer: [
      words,
      ...group.flatMap(({ control }) => [control.surroundingText.exact, control.description]),
      ...layerOf(form, notice, parts),
    ].join('\n'),
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
