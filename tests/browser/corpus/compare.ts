import type { Frame, Page } from 'puppeteer-core';
import { classifyCapture } from '../../../src/classify';
import type { MergedFrames } from '../../../src/commands/merge-frames';
import type { Control } from '../../../src/core/controls';
import { normaliseText } from '../../../src/core/text';
import { bareAddress } from '../../../src/page/address';
import { givenInAdvance } from './findings';
import type { ControlLabel, Labels } from './labels';
import type { Scores } from './scores';
import type { Site } from './site';

/** Holds one layer of one screen against its labels. */
export async function compareLayer(
  page: Page,
  read: MergedFrames,
  labels: Labels,
  layer: number,
  id: string,
  scores: Scores,
): Promise<void> {
  const classes = new Map(classifyCapture(read.frames).controls.map((c) => [c.controlId, c]));
  const inAdvance = givenInAdvance(read);
  const matched = new Set<Control>();
  for (const label of labels.controls.filter((l) => l.layer === layer)) {
    const where = `${id}/${label.id} ${label.text_shown.slice(0, 40)}`;
    const control = await controlAt(page, read, label);
    scores.presence('controls found', where, control !== null, true);
    if (!control) continue;
    matched.add(control);
    compareControl(control, label, where, scores);
    const found = classes.get(control.id);
    scores.answer('consent class', where, found?.consentClass, label.consent_class);
    const meanings = found?.optionMeanings ?? [];
    scores.answer('default', where, defaultOf(control, label, meanings), label.default);
    // What is folded away is accused of nothing until it is opened.
    if (label.violation !== undefined && label.visible_when_layer_open !== false)
      scores.presence('given in advance', where, inAdvance.has(control.id), label.violation);
    if (label.role) scores.answer('role', where, found?.role, label.role);
    if (label.polarity) scores.answer('polarity', where, found?.polarity, label.polarity);
    if (label.purposes) comparePurposes(found?.purposes ?? [], label.purposes, where, scores);
  }
  const labelled = await Promise.all(
    labels.controls.filter((l) => l.layer !== layer).map((l) => controlAt(page, read, l)),
  );
  for (const control of read.frames.flatMap((f) => f.controls)) {
    if (matched.has(control) || labelled.includes(control)) continue;
    const where = `${id} ${control.kind} ${control.text.normalised.slice(0, 40)}`;
    // Lists are not labelled in this corpus; that none of them is called consent is asked of all.
    if (control.kind !== 'select') scores.presence('controls found', where, true, false);
    const asked = classes.get(control.id)?.consentClass ?? 'none';
    scores.presence('nothing else is consent', where, asked !== 'none', false);
  }
}

/** Purposes that say who gets what: these must not be added to what is asked. The others are only asked for when labelled. */
const STRICT =
  'marketing-own marketing-partners profiling analytics advertising social-media location special-category'.split(' ');

function comparePurposes(found: readonly string[], labelled: readonly string[], where: string, scores: Scores): void {
  for (const purpose of new Set([...STRICT, ...labelled]))
    scores.presence('purposes', `${where} (${purpose})`, found.includes(purpose), labelled.includes(purpose));
}

function compareControl(control: Control, label: ControlLabel, where: string, scores: Scores): void {
  scores.answer('exact text', where, control.text.normalised, label.text_shown);
  label.options.forEach((option, i) => {
    scores.answer('exact text', `${where} option ${i}`, control.options[i]?.text.normalised, option.text);
    scores.answer('state', `${where} option ${i}`, control.options[i]?.states.initial, option.chosen ? 'on' : 'off');
  });
  if (label.options.length === 0) scores.answer('state', where, control.states.initial, label.default);
  if (label.accessible_name !== null)
    scores.answer('accessible name', where, normaliseText(control.accessibleName), label.accessible_name);
  scores.answer('disabled', where, control.disabled, label.disabled);
  // Labelled is what attributes say; a star on screen is kept apart as `mark`.
  scores.answer(
    'required',
    where,
    control.requiredBy.some((by) => by !== 'mark'),
    label.required,
  );
  if (label.visible_when_layer_open !== 'any')
    scores.answer('visible', where, control.visible, label.visible_when_layer_open);
  // A script that sets the attribute looks like markup to whoever comes after the page was loaded.
  const setBy = label.set_by === 'script-attribute' ? 'html-attribute' : label.set_by;
  if (setBy) scores.answer('set by', where, provenanceOf(control), setBy);
}

function provenanceOf(control: Control): string {
  if (control.tag !== 'input') return 'aria';
  return control.provenance === 'markup'
    ? 'html-attribute'
    : control.provenance === 'script'
      ? 'script-property'
      : control.provenance;
}

function defaultOf(control: Control, label: ControlLabel, meanings: readonly string[]): string {
  if (label.options.length === 0) return control.states.initial;
  const chosen = control.options.findIndex((option) => option.states.initial === 'on');
  if (chosen < 0) return 'none';
  return meanings[chosen] === 'consent' ? 'on' : meanings[chosen] === 'refuse' ? 'off' : 'no';
}

/** The control whose locator leads to the very element that the label points at. */
async function controlAt(page: Page, read: MergedFrames, label: ControlLabel): Promise<Control | null> {
  const frame = label.locator.frame ? await frameOf(page, label.locator.frame) : page.mainFrame();
  const captured = read.frames.find((f) => (label.locator.frame ? f.url === bareAddress(frame.url()) : f.path === '0'));
  const controls = captured?.controls ?? [];
  const place = await frame.evaluate(
    (css, paths) => {
      const resolve = (parts: string[]) => {
        let root: Document | ShadowRoot | null = document;
        let element: Element | null = null;
        for (const part of parts) {
          element = root?.querySelector(part) ?? null;
          root = element?.shadowRoot ?? null;
        }
        return element;
      };
      const wanted = resolve(css.split(' >>> '));
      return wanted ? paths.findIndex((parts) => resolve(parts) === wanted) : -1;
    },
    label.locator.css,
    controls.map((control) => control.locator.path),
  );
  return controls[place] ?? null;
}

async function frameOf(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.$(selector))?.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  return frame;
}

/** What the first layer or the form says beside its controls. */
export function compareScreen(read: MergedFrames, labels: Labels, site: Site, id: string, scores: Scores): void {
  const asked = new Map(classifyCapture(read.frames).notices.map((n) => [n.noticeId, n]));
  // A dialog or a part of the page that asks for something else ("May we use these photos?") is a notice and no banner.
  const notices = read.frames
    .flatMap((f) => f.notices)
    .filter((n) => n.kind !== 'form' && n.visible && asked.get(n.id)?.asks === 'cookies');
  scores.presence('banner', id, notices.length > 0, labels.banner.present);
  const buttons = notices.flatMap((n) =>
    n.buttons.flatMap((b, i) => (b.visible ? [{ words: b.text.normalised, kind: asked.get(n.id)?.buttons[i] }] : [])),
  );
  for (const kind of ['accept', 'reject'] as const) {
    const found = buttons.find((b) => b.kind === kind)?.words ?? null;
    const expected = labels.banner[kind] ?? null;
    scores.answer(
      `banner ${kind} button`,
      id,
      found?.toLowerCase() ?? null,
      expected === null ? null : normaliseText(expected).toLowerCase(),
    );
  }
  const links = read.frames
    .flatMap((f) => f.links)
    .filter((l) => l.visible && (l.kind === 'privacy' || l.kind === 'cookie' || (l.kind === 'other' && l.dead)));
  scores.presence(
    'privacy or cookie link',
    id,
    labels.privacy_link.present
      ? links.some((l) => l.text.normalised.includes(labels.privacy_link.text ?? ''))
      : links.some((l) => l.kind !== 'other'),
    labels.privacy_link.present,
  );
  scores.answer('language', id, read.frames[0]?.language, labels.language.html_lang);
  for (const [i, { language }] of classifyCapture(read.frames).notices.entries()) {
    const notice = read.frames.flatMap((f) => f.notices)[i];
    if (notice?.visible && notice.text.normalised.length >= 60)
      scores.answer('language of the words', id, language, labels.language.text);
  }
  compareForm(read, labels, site, id, scores);
}

function compareForm(read: MergedFrames, labels: Labels, site: Site, id: string, scores: Scores): void {
  const forms = read.frames.flatMap((f) => f.forms.map((form) => ({ form, url: f.url })));
  // What is asked of people: not the traps for robots.
  const names = (form: (typeof forms)[number]['form']) =>
    form.fields.filter((f) => f.class !== 'honeypot' && f.name !== '').map((f) => f.name);
  if (!labels.form.present) {
    scores.presence(
      'form',
      id,
      forms.some(({ form }) => names(form).length > 0),
      false,
    );
    return;
  }
  const raw = labels.form.action?.replace('{{ORIGIN2}}', site.origin2) ?? null;
  const action = raw === null ? null : bareAddress(raw, site.origin + labels.url_path);
  const match = forms.find(({ form }) => form.action === action && form.element);
  scores.presence('form', id, match !== undefined, true);
  if (!match) return;
  scores.answer('form method', id, match.form.method, labels.form.method);
  scores.answer('form fields', id, names(match.form), labels.form.field_names);
  const host = (address: string) => new URL(address).hostname;
  const third = match.form.action !== null && host(match.form.action) !== host(site.origin);
  scores.answer('third-party action', id, third, labels.form.third_party_action);
}
