import type { FrameCapture } from '../../core/capture';
import type { Button, Control, Field, Form, InformationLink, Notice, Option, Words } from '../../core/controls';
import type { Classification, ControlClass, FormPurpose } from '../../core/evaluation';
import type { Facts } from '../../core/facts';
import { normaliseText } from '../../core/text';
import type { JudgeInput } from '../artifacts';

/** Captures for unit tests, as small as a test needs: everything left out is the plain case. */
export interface SampleParts {
  controls?: readonly SampleControl[];
  forms?: readonly SampleForm[];
  links?: readonly Partial<InformationLink>[];
  notices?: readonly (Partial<Notice> & { id: string })[];
  /** What the classifier says of them. */
  noticeClasses?: readonly (Partial<NoticeClass> & { noticeId: string })[];
  frame?: Partial<FrameCapture>;
}
type NoticeClass = Classification['notices'][number];
export interface SampleControl {
  control: Partial<Control>;
  class?: Partial<ControlClass>;
}
export interface SampleForm {
  form: Partial<Form>;
  purpose?: FormPurpose;
}

/** One capture of one frame. */
export function sampleInput(parts: SampleParts, rest: Partial<JudgeInput> = {}): JudgeInput {
  const path = parts.frame?.path ?? '0';
  const controls = (parts.controls ?? []).map((c, i) => sampleControl(c.control, `${path}:c${i}`, path));
  const forms = (parts.forms ?? []).map((f, i) => sampleForm(f.form, `${path}:f${i}`, path));
  return {
    frames: [
      {
        ...FRAME,
        path,
        ...parts.frame,
        controls,
        forms,
        links: (parts.links ?? []).map((link, i) => sampleLink(link, i, path)),
        notices: (parts.notices ?? []).map((notice) => sampleNotice(notice, path)),
      },
    ],
    gaps: [],
    classification: {
      classifierVersion: 'test',
      controls: (parts.controls ?? []).map((c, i) => ({ ...CLASS, controlId: `${path}:c${i}`, ...c.class })),
      forms: (parts.forms ?? []).map((f, i) => ({
        formId: f.form.id ?? `${path}:f${i}`,
        purpose: f.purpose ?? 'contact',
        reasons: [],
      })),
      notices: (parts.noticeClasses ?? []).map((c) => ({ ...NOTICE_CLASS, ...c })),
    },
    ...rest,
  };
}

export function words(exact: string): Words {
  return { exact, normalised: normaliseText(exact) };
}

export function field(part: Partial<Field> & Pick<Field, 'class'>): Field {
  return {
    tag: 'input',
    type: 'text',
    name: part.class,
    autocomplete: '',
    label: part.class,
    required: false,
    requiredBy: [],
    visible: true,
    locator: { frame: '0', path: [`[name=${part.class}]`] },
    ...part,
  };
}

export function option(text: string, on: boolean, rest: Partial<Option> = {}): Option {
  const state = on ? 'on' : 'off';
  return {
    text: words(text),
    accessibleName: text,
    emptyValue: false,
    states: { markup: state, initial: state, atCapture: state },
    disabled: false,
    locator: { frame: '0', path: [`[value="${text}"]`] },
    ...rest,
  };
}

export function button(text: string, rest: Partial<Button> = {}): Button {
  return {
    text: words(text),
    accessibleName: text,
    tag: 'button',
    type: 'button',
    visible: true,
    disabled: false,
    rect: { x: 0, y: 0, width: 120, height: 40 },
    filled: true,
    legibility: { fontSize: 1600, fontWeight: 400, contrast: 1200 },
    colours: { words: '#ffffff', background: '#004488' },
    locator: { frame: '0', path: [`button[data-t="${text}"]`] },
    ...rest,
  };
}

/** A frame's facts with nothing stored and nobody else asked. */
export function facts(rest: Partial<Facts> = {}): Facts {
  return {
    cookieNames: [],
    localStorageNames: [],
    sessionStorageNames: [],
    hosts: [],
    hostsComplete: true,
    formTargets: [],
    globalPrivacyControl: null,
    priorState: 'none-found',
    ...rest,
  };
}

const NOTICE_CLASS: Omit<NoticeClass, 'noticeId'> = {
  asks: 'cookies',
  language: 'nl',
  buttons: [],
  standings: [],
  layer: 1,
  clicks: null,
};

const OFF = { markup: 'off', initial: 'off', atCapture: 'off' } as const;
export const ON = { markup: 'on', initial: 'on', atCapture: 'on' } as const;
const RECT = { x: 0, y: 0, width: 100, height: 20 };

function sampleControl(part: Partial<Control>, id: string, frame: string): Control {
  const text = part.text ?? words('Ja, ik wil de nieuwsbrief ontvangen');
  return {
    id,
    kind: 'checkbox',
    tag: 'input',
    role: '',
    name: '',
    locator: { frame, path: [`#${id.replace(':', '-')}`] },
    text,
    accessibleName: text.normalised,
    description: '',
    surroundingText: text,
    heading: '',
    options: [],
    states: OFF,
    provenance: 'markup',
    required: false,
    requiredBy: [],
    disabled: false,
    autofilled: false,
    visible: true,
    hiddenBecause: '',
    rect: RECT,
    legibility: { fontSize: 1600, fontWeight: 400, contrast: 1200 },
    placement: { toLabel: 4, toSend: 40, tapWidth: 200, tapHeight: 20, scrolledAway: false },
    noticeId: null,
    formId: null,
    ...part,
  };
}

function sampleForm(part: Partial<Form>, id: string, frame: string): Form {
  return {
    id,
    element: true,
    locator: { frame, path: [`#${id.replace(':', '-')}`] },
    action: null,
    buttonActions: [],
    method: 'post',
    heading: '',
    text: words(''),
    fields: [field({ class: 'email', label: 'E-mailadres' })],
    buttons: [],
    visible: true,
    ...part,
  };
}

function sampleLink(part: Partial<InformationLink>, i: number, frame: string): InformationLink {
  return {
    kind: 'privacy',
    text: words('Privacyverklaring'),
    accessibleName: 'Privacyverklaring',
    target: 'https://example.org/privacy',
    dead: false,
    visible: true,
    place: 'form',
    formId: null,
    noticeId: null,
    locator: { frame, path: [`a:nth-of-type(${i + 1})`] },
    ...part,
  };
}

function sampleNotice(part: Partial<Notice> & { id: string }, frame: string): Notice {
  return {
    kind: 'form',
    locator: { frame, path: [`#${part.id.replace(':', '-')}`] },
    text: words(''),
    heading: '',
    language: '',
    buttons: [],
    controlIds: [],
    visible: true,
    modal: false,
    rect: RECT,
    html: null,
    ...part,
  };
}

const FRAME: FrameCapture = {
  path: '0',
  url: 'https://example.org/contact',
  origin: 'https://example.org',
  title: 'Voorbeeld',
  language: 'nl',
  contentType: 'text/html',
  quirksMode: false,
  secureContext: true,
  navigationType: 'navigate',
  userActivation: 'none',
  viewport: { width: 1200, height: 900 },
  controls: [],
  forms: [],
  notices: [],
  links: [],
  childFrames: [],
  gaps: [],
};

const CLASS: Omit<ControlClass, 'controlId'> = {
  role: 'consent',
  consentClass: 'optional-consent',
  polarity: 'opt-in',
  purposes: ['marketing-own'],
  necessary: false,
  optionMeanings: [],
  confidence: 90,
  reasons: [],
};
