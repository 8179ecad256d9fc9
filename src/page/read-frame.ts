import type { FrameReading, Gap } from '../core/capture';
import type { Control, FieldClass, Form } from '../core/controls';
import { bareAddress } from './address';
import { framePath, readChildFrames } from './child-frames';
import { readControl } from './controls';
import { attr, compatModeOf, contentTypeOf, documentElementOf, titleOf } from './dom';
import { takeFacts } from './facts-on-hand';
import { climb } from './flat-tree';
import { formOwners, formUnitsOf, readForm } from './forms';
import { readLinks } from './links';
import { locatorMaker } from './locator';
import { readMask } from './mask';
import { noticeHtmlOf } from './notice-html';
import { readNotices } from './notices';
import { readPageView } from './page-view';
import { gapToSend } from './placement';
import { makeReader } from './reader';
import { sendingButtons } from './sending-buttons';
import { readHistory } from './states';
import { LIMITS, surveyDocument } from './survey';
import { unitsOf } from './widgets';

/**
 * Reads one frame in one go: all that a Capture keeps of it, what to paint over in a picture, and sanitised copies of its
 * notices. Writes nothing to the page, sends nothing, waits for nothing: what it returns was true at one moment.
 */
export function readFrame(document: Document): FrameReading {
  const path = framePath();
  const survey = surveyDocument(document, path);
  const gaps: Gap[] = survey.gaps;
  const limit = (subject: string) => gaps.push({ reason: 'limit-reached', frame: path, locator: null, subject });
  const allUnits = unitsOf(survey);
  const units = allUnits.slice(0, LIMITS.controls);
  if (units.length < allUnits.length) limit(`${LIMITS.controls} controls`);
  const reader = makeReader(survey, units);
  const history = readHistory();
  const locate = locatorMaker(path);
  const isWidget = (element: Element) => reader.widgets.has(element);

  const controls: Control[] = units.map((unit, i) =>
    readControl({ reader, history, locate, isWidget }, unit, `${path}:c${i + 1}`),
  );
  const ownerOf = formOwners(survey);
  const asking = new Set(units.filter((unit) => unit.kind !== 'pressed').map((unit) => ownerOf(unit.element)));
  const forms = formUnitsOf(survey).map((unit, i) => {
    const form = readForm(reader, unit, `${path}:f${i + 1}`, locate, isWidget);
    return { unit, form, asks: asking.has(unit.element) || asksPersonalData(form) };
  });
  const formIds = new Map(forms.map(({ unit, form }) => [unit.element, form.id]));
  const formOf = (element: Element) => {
    const owner = ownerOf(element) ?? climb(survey, element, (e) => formIds.has(e));
    return owner ? (formIds.get(owner) ?? null) : null;
  };
  const notices = readNotices(reader, forms, locate, path);
  const noticeIds = new Map(notices.map(({ element, notice }) => [element, notice]));
  const noticeAround = (element: Element) => {
    const around = climb(survey, element, (e) => noticeIds.has(e));
    return around ? (noticeIds.get(around) ?? null) : null;
  };
  const formsById = new Map(forms.map(({ form }) => [form.id, form] as const));
  const sendingOf = sendingButtons();
  units.forEach((unit, i) => {
    const control = controls[i];
    if (!control) return;
    const notice = noticeAround(unit.element);
    control.formId = formOf(unit.element);
    control.noticeId = notice?.id ?? null;
    notice?.controlIds.push(control.id);
    const form = control.formId === null ? null : (formsById.get(control.formId) ?? null);
    if (control.placement) control.placement.toSend = gapToSend(control, sendingOf(notice, form));
  });
  const noticeOf = (element: Element) => {
    const notice = noticeAround(element);
    return notice && notice.kind !== 'form' ? notice.id : null;
  };
  const { links, targets, complete } = readLinks({ reader, locate, formOf, noticeOf });
  if (!complete) limit(`${LIMITS.links} links`);
  const children = readChildFrames(reader, locate, path);
  gaps.push(...children.gaps);
  const html: Record<string, string> = {};
  for (const { element, notice } of notices) {
    const copy = noticeHtmlOf(reader, element, notice.heading, history.activation === 'none');
    if (copy !== null) html[notice.id] = copy;
    else limit(`copy of ${notice.id}`);
  }
  const root = documentElementOf(document);
  const facts = takeFacts();
  return {
    frame: {
      path,
      url: bareAddress(location.href) ?? 'about:blank',
      origin: origin,
      title: titleOf(document).toWellFormed(),
      language: root ? (attr(root, 'lang') ?? '').toWellFormed() : '',
      contentType: contentTypeOf(document),
      quirksMode: compatModeOf(document) === 'BackCompat',
      secureContext: isSecureContext,
      navigationType: history.navigation,
      userActivation: history.activation,
      observedFrom: history.watch ? 'from-load' : 'click',
      viewport: { width: Math.round(innerWidth), height: Math.round(innerHeight) },
      controls,
      forms: forms.map(({ form }) => form),
      notices: notices.map(({ notice }) => notice),
      links,
      childFrames: children.frames,
      gaps,
    },
    mask: readMask(reader),
    noticeHtml: html,
    // A look at the page asks no site for anything, so it needs no addresses.
    ...(facts ? { facts, informationTargets: targets } : {}),
    view: readPageView(reader, { controls, notices: notices.map(({ notice }) => notice) }),
  };
}

/** Fields by which somebody can be found or reached: a form that asks for them processes personal data. */
const PERSONAL = new Set<FieldClass>([
  'email',
  'name',
  'first-name',
  'last-name',
  'telephone',
  'street',
  'postal-code',
  'city',
  'birth-date',
  'gender',
  'income',
  'national-id',
  'username',
  'password',
  'payment',
  'message',
]);

function asksPersonalData(form: Form): boolean {
  return form.fields.some((field) => PERSONAL.has(field.class));
}
