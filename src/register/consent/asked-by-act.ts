import type { Capture, FrameCapture } from '../../core/capture';
import type { ConsentAct } from '../../core/consent-act';
import type { Button, Control, Form, Notice } from '../../core/controls';
import type { ButtonClass, Classification, ControlClass } from '../../core/evaluation';

/** One request for consent in a capture: its notices, its form and its choices, with what the classifier made of them. */
export interface Asked {
  frame: FrameCapture;
  notices: Notice[];
  form: Form | null;
  choices: { control: Control; known: ControlClass }[];
  /** The button that was pressed; null when it was none, or is not known. */
  button: { button: Button; class: ButtonClass } | null;
  /** A cookie notice: its button answers by itself, whatever the boxes behind it say. */
  cookies: boolean;
}

/** What a button's words say, by the classifier; handed in, since registers know no lexicon. */
export type ClassOfButton = (words: string) => ButtonClass;

/**
 * The request that an act was about, as it was captured. `other`: captured, and not a request for consent, or not an answer to
 * one. `not-captured`: not in this capture.
 */
export function askedByAct(
  act: Pick<ConsentAct, 'kind' | 'frame' | 'form' | 'button'>,
  capture: Capture,
  classification: Classification,
  classOf: ClassOfButton,
): Asked | 'other' | 'not-captured' {
  const frame = capture.frames.find(({ path }) => path === act.frame);
  if (!frame) return 'not-captured';
  return act.kind === 'submit'
    ? bySubmit(act, frame, classification, classOf)
    : byButton(act, frame, classification, classOf);
}

/** All that a capture asks in its first frame that asks anything: for a record by hand, where no act tells which. */
export function askedInAll(capture: Capture, classification: Classification): Asked | null {
  for (const frame of capture.frames) {
    const notices = frame.notices.filter((notice) => asks(notice, classification));
    const choices = choicesIn(frame.controls, classification);
    if (notices.length === 0 && choices.length === 0) continue;
    const formIds = new Set(choices.map(({ control }) => control.formId));
    const own = frame.forms.filter((form) => formIds.has(form.id) || notices.some((notice) => isAt(notice, form)));
    return { frame, notices, form: own.length === 1 ? (own[0] ?? null) : null, choices, button: null, cookies: false };
  }
  return null;
}

function bySubmit(
  { form: path, button }: Pick<ConsentAct, 'form' | 'button'>,
  frame: FrameCapture,
  classification: Classification,
  classOf: ClassOfButton,
): ReturnType<typeof askedByAct> {
  const form = frame.forms.find(({ locator }) => same(locator.path, path));
  const notices = noticesOf(frame, form ?? null, path).filter((notice) => asks(notice, classification));
  const choices = choicesIn(
    frame.controls.filter(({ formId, noticeId }) =>
      form ? formId === form.id : notices.some(({ id }) => id === noticeId),
    ),
    classification,
  );
  if (notices.length === 0 && choices.length === 0) return form ? 'other' : 'not-captured';
  const pressed = [...notices.flatMap(({ buttons }) => buttons), ...(form?.buttons ?? [])].find(({ locator }) =>
    same(locator.path, button),
  );
  const known = pressed && {
    button: pressed,
    class: classIn(pressed, notices, classification) ?? classOfForm(pressed, classOf),
  };
  return {
    frame,
    notices,
    form: form ?? null,
    choices,
    button: known ?? null,
    cookies: asksCookies(notices, classification),
  };
}

function byButton(
  { button: path }: Pick<ConsentAct, 'button'>,
  frame: FrameCapture,
  classification: Classification,
  classOf: ClassOfButton,
): ReturnType<typeof askedByAct> {
  const notice = frame.notices.find(({ buttons }) => buttons.some(({ locator }) => same(locator.path, path)));
  const form = frame.forms.find(
    (each) => each.buttons.some(({ locator }) => same(locator.path, path)) || (notice && isAt(notice, each)),
  );
  const button = [...(notice?.buttons ?? []), ...(form?.buttons ?? [])].find(({ locator }) => same(locator.path, path));
  if (!button) return 'not-captured';
  const notices = notice && asks(notice, classification) ? [notice] : [];
  const kind = (notice && classIn(button, [notice], classification)) ?? classOfForm(button, classOf);
  const choices = choicesIn(
    frame.controls.filter(({ noticeId, formId }) => (notice ? noticeId === notice.id : formId === form?.id)),
    classification,
  );
  if (!ANSWERS.has(kind) || (notices.length === 0 && choices.length === 0)) return 'other';
  return {
    frame,
    notices,
    form: form ?? null,
    choices,
    button: { button, class: kind },
    cookies: asksCookies(notices, classification),
  };
}

/** Buttons that answer a request; "settings" and "close" do not. */
const ANSWERS: ReadonlySet<ButtonClass> = new Set(['accept', 'reject', 'save', 'submit']);

function classOfForm(button: Button, classOf: ClassOfButton): ButtonClass {
  return classOf(button.text.normalised || button.accessibleName);
}

function classIn(
  button: Button,
  notices: readonly Notice[],
  { notices: known }: Classification,
): ButtonClass | undefined {
  for (const notice of notices) {
    const place = notice.buttons.findIndex(({ locator }) => same(locator.path, button.locator.path));
    const found = known.find(({ noticeId }) => noticeId === notice.id)?.buttons[place];
    if (found) return found;
  }
  return undefined;
}

function noticesOf(frame: FrameCapture, form: Form | null, path: readonly string[] | null): Notice[] {
  const within = new Set(frame.controls.filter(({ formId }) => formId === form?.id).map(({ noticeId }) => noticeId));
  return frame.notices.filter((notice) => same(notice.locator.path, path) || within.has(notice.id));
}

function asks(notice: Notice, { notices }: Classification): boolean {
  const found = notices.find(({ noticeId }) => noticeId === notice.id);
  return found !== undefined && found.asks !== 'nothing';
}

function asksCookies(notices: readonly Notice[], { notices: known }: Classification): boolean {
  return notices.some(({ id }) => known.some(({ noticeId, asks: what }) => noticeId === id && what === 'cookies'));
}

const ABOUT_CONSENT: ReadonlySet<string> = new Set(['consent', 'opt-out', 'terms', 'acknowledgement', 'unsure']);

function choicesIn(controls: readonly Control[], { controls: known }: Classification): Asked['choices'] {
  const classes = new Map(known.map((each) => [each.controlId, each]));
  return controls.flatMap((control) => {
    const found = classes.get(control.id);
    return found && found.consentClass !== 'none' && ABOUT_CONSENT.has(found.role) ? [{ control, known: found }] : [];
  });
}

function isAt(notice: Notice, form: Form): boolean {
  return same(notice.locator.path, form.locator.path);
}

export function same(one: readonly string[], other: readonly string[] | null | undefined): boolean {
  return other !== null && other !== undefined && one.join('\n') === other.join('\n');
}
