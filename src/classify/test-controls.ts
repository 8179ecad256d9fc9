import type { FrameCapture } from '../core/capture';
import type { Button, Control, ControlKind, Field, FieldClass, Form, Locator, Notice, Words } from '../core/controls';
import type { ControlClass } from '../core/evaluation';
import { normaliseText } from '../core/text';
import { classifyCapture } from './classify-capture';

/** Builders of hand-made frames for the tests of this layer. Everything not said is what a plain page has. */

export interface ControlSketch {
  text: string;
  kind?: ControlKind;
  heading?: string;
  /** Words around; the label itself when not said. */
  around?: string;
  accessibleName?: string;
  description?: string;
  name?: string;
  options?: readonly string[];
  /** Which option is chosen when the page opens. */
  chosen?: number;
  on?: boolean;
  disabled?: boolean;
  required?: boolean;
  /** Nobody can reach it. */
  hidden?: boolean;
}

export interface PageSketch {
  title?: string;
  url?: string;
  form?: {
    heading?: string;
    fields?: readonly FieldClass[];
    buttons?: readonly string[];
    text?: string;
    action?: string;
  };
  notice?: { kind?: Notice['kind']; heading?: string; text?: string; buttons?: readonly string[] };
  controls: readonly (ControlSketch | string)[];
}

export function frameOf(page: PageSketch): FrameCapture {
  const formId = page.form ? '0:f0' : null;
  const noticeId = page.notice ? '0:n0' : null;
  const controls = page.controls.map((sketch, i) =>
    controlOf(typeof sketch === 'string' ? { text: sketch } : sketch, `0:c${i}`, formId, noticeId),
  );
  return {
    path: '0',
    url: page.url ?? 'https://www.example.org/page',
    origin: 'https://www.example.org',
    title: page.title ?? '',
    language: '',
    contentType: 'text/html',
    quirksMode: false,
    secureContext: true,
    navigationType: 'navigate',
    userActivation: 'none',
    viewport: { width: 1280, height: 800 },
    controls,
    forms: page.form ? [formOf(page.form, controls)] : [],
    notices: page.notice ? [noticeOf(page.notice, controls)] : [],
    links: [],
    childFrames: [],
    gaps: [],
  };
}

/** The classes of the controls of one hand-made page, in order. */
export function classesOf(page: PageSketch): ControlClass[] {
  return classifyCapture([frameOf(page)]).controls;
}

/**
 * One word per class: `opt-in`, `opt-out`, `terms`, `ack`, `data` (consent that the form requires), `locked`, `none`, `unsure`.
 */
export function shorthand(found: ControlClass): string {
  if (found.consentClass === 'unsure') return 'unsure';
  if (found.consentClass === 'none') return 'none';
  if (found.consentClass === 'necessary-locked') return 'locked';
  if (found.consentClass === 'optional-consent') return found.polarity;
  if (found.role === 'consent') return 'data';
  return found.role === 'terms' ? 'terms' : 'ack';
}

function controlOf(sketch: ControlSketch, id: string, formId: string | null, noticeId: string | null): Control {
  const state = sketch.on ? 'on' : 'off';
  const states = { markup: state, initial: state, atCapture: state } as const;
  const around = sketch.around ?? sketch.text;
  return {
    id,
    kind: sketch.kind ?? (sketch.options ? 'radio-group' : 'checkbox'),
    tag: sketch.kind === 'select' ? 'select' : 'input',
    role: '',
    name: sketch.name ?? '',
    locator: LOCATOR,
    text: words(sketch.text),
    accessibleName: sketch.accessibleName ?? sketch.text,
    description: sketch.description ?? '',
    surroundingText: words(around),
    heading: sketch.heading ?? '',
    options: (sketch.options ?? []).map((text, i) => ({
      text: words(text),
      accessibleName: text,
      emptyValue: sketch.kind === 'select' && i === 0 && /^(-|kies|choose|select|bitte|choisi|maak)/i.test(text),
      states: sketch.chosen === i ? CHOSEN : NOT_CHOSEN,
      disabled: false,
      locator: LOCATOR,
    })),
    states,
    provenance: 'markup',
    required: sketch.required ?? false,
    requiredBy: sketch.required ? ['attribute'] : [],
    disabled: sketch.disabled ?? false,
    autofilled: false,
    visible: !sketch.hidden,
    hiddenBecause: sketch.hidden ? 'visibility' : '',
    rect: RECT,
    legibility: LEGIBILITY,
    placement: { toLabel: 4, toSend: 40, tapWidth: 200, tapHeight: 20, scrolledAway: false },
    noticeId,
    formId,
  };
}

function formOf(sketch: NonNullable<PageSketch['form']>, controls: readonly Control[]): Form {
  const heading = sketch.heading ?? '';
  const buttons = sketch.buttons ?? ['Verzenden'];
  const all = [heading, sketch.text ?? '', ...controls.map((c) => c.surroundingText.exact), ...buttons].join('\n');
  return {
    id: '0:f0',
    element: true,
    locator: LOCATOR,
    action: sketch.action ?? null,
    buttonActions: [],
    method: 'post',
    heading,
    text: words(all),
    fields: (sketch.fields ?? []).map(fieldOf),
    buttons: buttons.map(buttonOf),
    visible: true,
  };
}

function noticeOf(sketch: NonNullable<PageSketch['notice']>, controls: readonly Control[]): Notice {
  const heading = sketch.heading ?? '';
  const buttons = sketch.buttons ?? [];
  return {
    id: '0:n0',
    kind: sketch.kind ?? 'dialog',
    locator: LOCATOR,
    text: words([heading, sketch.text ?? '', ...controls.map((c) => c.surroundingText.exact), ...buttons].join('\n')),
    heading,
    language: '',
    buttons: buttons.map(buttonOf),
    controlIds: controls.map((c) => c.id),
    visible: true,
    modal: false,
    rect: RECT,
    html: null,
  };
}

function fieldOf(kind: FieldClass): Field {
  return {
    class: kind,
    tag: 'input',
    type: 'text',
    name: kind,
    autocomplete: '',
    label: kind,
    required: false,
    requiredBy: [],
    visible: true,
    locator: LOCATOR,
  };
}

function buttonOf(text: string): Button {
  return {
    text: words(text),
    accessibleName: text,
    tag: 'button',
    type: 'submit',
    visible: true,
    disabled: false,
    rect: RECT,
    filled: true,
    legibility: LEGIBILITY,
    locator: LOCATOR,
  };
}

function words(exact: string): Words {
  return { exact, normalised: normaliseText(exact) };
}

const CHOSEN = { markup: 'on', initial: 'on', atCapture: 'on' } as const;
const NOT_CHOSEN = { markup: 'off', initial: 'off', atCapture: 'off' } as const;
const LOCATOR: Locator = { frame: '0', path: ['#x'] };
const RECT = { x: 0, y: 0, width: 100, height: 20 };
const LEGIBILITY = { fontSize: 1600, fontWeight: 400, contrast: null };
