import type { FrameCapture } from '../core/capture';
import type { Control, Form } from '../core/controls';
import { grouped } from '../core/grouped';
import type { Surroundings } from './evidence';
import { narrowsList } from './facets';
import { fold } from './fold';
import { askedClasses, type FormReading, isPersonal, readFormPurpose } from './form-purpose';
import { COOKIE, PRIVACY_CHOICE } from './lexicon/cookies';
import { PICTURES } from './lexicon/pictures';
import { isCookieCategory, type NoticeReading, readNotice } from './notice-reading';
import { rowsOf } from './rows';

/** The forms and notices of a frame, read once, and for each control what stands around it. */
export interface FrameSurroundings {
  readonly forms: ReadonlyMap<string, FormReading>;
  readonly notices: ReadonlyMap<string, NoticeReading>;
  of(control: Control): Surroundings;
}

export function readSurroundings(frame: FrameCapture): FrameSurroundings {
  const inForm = grouped(frame.controls, (control) => control.formId);
  const inNotice = grouped(frame.controls, (control) => control.noticeId);
  const choices = (form: Form) => () =>
    (inForm.get(form.id) ?? []).flatMap(({ surroundingText, text }) => [
      fold(surroundingText.normalised),
      fold(text.normalised),
    ]);
  const forms = new Map(frame.forms.map((form) => [form.id, readFormPurpose(form, choices(form))] as const));
  const formsById = new Map(frame.forms.map((form) => [form.id, form] as const));
  const groups = grouped(frame.controls, groupKey);
  const notices = new Map<string, NoticeReading>();
  for (const notice of frame.notices) {
    const inside = inNotice.get(notice.id) ?? [];
    const labels = inside.map((control) => fold(control.text.normalised || control.accessibleName));
    const pressed = inside.filter((control) => control.kind === 'toggle-button').map((control) => control.locator);
    const within = formsInside(notice.text.normalised, inside, formsById);
    notices.set(notice.id, readNotice(notice, labels, within, pressed));
  }
  const loose = looseCookies(frame);
  const site = fold(`${frame.title} ${frame.origin.replace(/[^\p{L}\p{N}]+/gu, ' ')}`);
  const known = new Map<string, Surroundings>();
  return {
    forms,
    notices,
    of(control) {
      const key = groupKey(control);
      const before = known.get(key);
      if (before) return before;
      const form = control.formId === null ? undefined : formsById.get(control.formId);
      const notice = control.noticeId === null ? undefined : notices.get(control.noticeId);
      const reading = form ? forms.get(form.id) : undefined;
      const made = surroundingsOf(groups.get(key) ?? [control], form, reading, notice, loose, site);
      known.set(key, made);
      return made;
    },
  };
}

function surroundingsOf(
  group: readonly Control[],
  form: Form | undefined,
  reading: FormReading | undefined,
  notice: NoticeReading | undefined,
  loose: boolean,
  site: string,
): Surroundings {
  const asked = form ? askedClasses(form) : null;
  const personalFields = asked !== null && (isPersonal(asked) || asked.has('password'));
  const cookies = notice?.cookies === true || reading?.purpose === 'cookie-settings' || (!form && !notice && loose);
  const labels = group.map((control) => fold(control.text.normalised || control.accessibleName));
  const heading = fold(form?.heading ?? '') || (notice?.heading ?? '');
  const above = form || notice ? heading : fold(group[0]?.heading ?? '');
  const filter = !cookies && !personalFields && (reading?.purpose === 'search' || narrowsList(labels, above));
  const words = form ? fold(form.text.normalised.slice(0, READ)) : (notice?.words ?? '');
  const named = group.filter((_, i) => isCookieCategory(labels[i] ?? ''));
  const purposeHeadings = new Set(named.map((control) => fold(control.heading)));
  const pictures = !cookies && PICTURES.test(words);
  const rows = cookies ? rowsOf(group, words) : NO_ROWS;
  return {
    cookies,
    filter,
    formPurpose: reading?.purpose ?? null,
    personalFields,
    heading,
    purposeHeadings,
    words,
    pictures,
    site,
    rows,
  };
}

const READ = 12_000;
const NO_ROWS: ReadonlyMap<string, string> = new Map();

/** Controls outside any form and notice belong together under one heading. */
function groupKey(control: Control): string {
  if (control.noticeId === null && control.formId === null) return `under ${control.heading}`;
  return `${control.noticeId ?? ''} ${control.formId ?? ''}`;
}

/** By the controls both hold, or by the form's words standing in the notice (a form without controls of ours). */
function formsInside(noticeText: string, inside: readonly Control[], forms: ReadonlyMap<string, Form>): Form[] {
  const found: Form[] = [];
  const held = new Set(inside.map((control) => control.formId));
  for (const form of forms.values()) {
    const shared = held.has(form.id);
    const start = form.text.normalised.slice(0, 80);
    if (shared || (start.length > 10 && noticeText.includes(start))) found.push(form);
  }
  return found;
}

/** Only consent managers have a part for legitimate interests. */
const OF_A_MANAGER =
  /^(our |onze |unsere |nos )?(legitimate interests?|gerechtvaardigde? belang(en)?|berechtigtes? interessen?|interets? legitimes?|interes(es)? legitimos?|interess[ei] legittim[io]|(prawnie )?uzasadnion\w+ interes\w*|interesses? legitimos?)( \(?\d+\)?)?$/;

/** A settings page without form or notice: cookies in the title or the headings, and choices that are named like purposes. */
function looseCookies(frame: FrameCapture): boolean {
  const outside = frame.controls.filter((control) => control.noticeId === null && control.formId === null);
  if (outside.length === 0) return false;
  if (outside.some((control) => OF_A_MANAGER.test(fold(control.heading)))) return true;
  const named = outside.filter((control) =>
    isCookieCategory(fold(control.text.normalised || control.accessibleName)),
  ).length;
  if (named < 2) return false;
  const about = fold(
    [frame.title, frame.url.replace(/[^\p{L}]+/gu, ' '), ...new Set(outside.map((c) => c.heading))].join(' | '),
  );
  return (
    COOKIE.test(about) ||
    PRIVACY_CHOICE.test(about) ||
    outside.some((control) => COOKIE.test(fold(control.surroundingText.normalised)))
  );
}
