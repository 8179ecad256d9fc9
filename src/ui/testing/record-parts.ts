import type { Capture, FrameCapture } from '../../core/capture';
import type { Button, Control, Form, InformationLink, Notice, Option, State } from '../../core/controls';
import type { ControlClass, Finding } from '../../core/evaluation';
import { normaliseText } from '../../core/normalise';

/** Builders of valid records for tests of screens: every field has a plain value, a test names what it is about. */

export const words = (exact: string) => ({ exact, normalised: normaliseText(exact) });
export const states = (initial: State, markup: State = initial, atCapture: State = initial) => ({
  markup,
  initial,
  atCapture,
});

const LEGIBILITY = { fontSize: 1600, fontWeight: 400, contrast: 1240 };

export function control(id: string, text: string, given: Partial<Control> = {}): Control {
  const frame = id.split(':')[0] ?? '0';
  return {
    id,
    kind: 'checkbox',
    tag: 'input',
    role: '',
    name: id.replace(':', '-'),
    locator: { frame, path: [`#${id.replace(/\W/g, '-')}`] },
    text: words(text),
    accessibleName: normaliseText(text),
    description: '',
    surroundingText: words(text),
    heading: '',
    options: [],
    states: states('off'),
    provenance: 'markup',
    required: false,
    requiredBy: [],
    disabled: false,
    autofilled: false,
    visible: true,
    hiddenBecause: '',
    rect: { x: 40, y: 40, width: 18, height: 18 },
    legibility: LEGIBILITY,
    placement: { toLabel: 6, toSend: 542, tapWidth: 260, tapHeight: 20, scrolledAway: false },
    noticeId: null,
    formId: null,
    ...given,
  };
}

export function option(text: string, initial: State, given: Partial<Option> = {}): Option {
  return {
    text: words(text),
    accessibleName: text,
    emptyValue: false,
    states: states(initial),
    disabled: false,
    locator: { frame: '0', path: [`#${text.replace(/\W/g, '-')}`] },
    ...given,
  };
}

export function button(text: string, given: Partial<Button> = {}): Button {
  return {
    text: words(text),
    accessibleName: text,
    tag: 'button',
    type: 'submit',
    visible: true,
    disabled: false,
    rect: { x: 40, y: 600, width: 180, height: 44 },
    filled: true,
    legibility: LEGIBILITY,
    locator: { frame: '0', path: ['button'] },
    ...given,
  };
}

export function form(id: string, text: string, given: Partial<Form> = {}): Form {
  return {
    id,
    element: true,
    locator: { frame: '0', path: ['form'] },
    action: null,
    buttonActions: [],
    method: 'post',
    heading: '',
    text: words(text),
    fields: [],
    buttons: [],
    visible: true,
    ...given,
  };
}

export function notice(id: string, text: string, given: Partial<Notice> = {}): Notice {
  return {
    id,
    kind: 'form',
    locator: { frame: id.split(':')[0] ?? '0', path: ['form'] },
    text: words(text),
    heading: '',
    language: 'nl',
    buttons: [],
    controlIds: [],
    visible: true,
    modal: false,
    rect: { x: 20, y: 20, width: 700, height: 600 },
    html: null,
    ...given,
  };
}

export function link(text: string, given: Partial<InformationLink> = {}): InformationLink {
  return {
    kind: 'privacy',
    text: words(text),
    accessibleName: text,
    target: 'https://tuinen.example/privacy',
    dead: false,
    visible: true,
    place: 'form',
    formId: null,
    noticeId: null,
    locator: { frame: '0', path: ['a'] },
    ...given,
  };
}

export function frame(path: string, given: Partial<FrameCapture> = {}): FrameCapture {
  return {
    path,
    url: 'https://tuinen.example/nieuwsbrief',
    origin: 'https://tuinen.example',
    title: 'Nieuwsbrief | Voorbeeld Tuinen',
    language: 'nl',
    contentType: 'text/html',
    quirksMode: false,
    secureContext: true,
    navigationType: 'navigate',
    userActivation: 'none',
    viewport: { width: 1000, height: 700 },
    controls: [],
    forms: [],
    notices: [],
    links: [],
    childFrames: [],
    gaps: [],
    ...given,
  };
}

export function capture(frames: FrameCapture[], given: Partial<Capture> = {}): Capture {
  return {
    schema: 'consent-witness/capture/1',
    captureId: '6f1c2b7e-4a6d-4b0e-9a53-2f0a7d1c9e01',
    capturedAt: '2026-11-24T09:41:07.512Z',
    utcOffsetMinutes: 60,
    visit: {
      url: frames[0]?.url ?? '',
      origin: frames[0]?.origin ?? '',
      title: frames[0]?.title ?? '',
      language: frames[0]?.language ?? '',
      secureContext: frames[0]?.secureContext ?? true,
      viewport: { width: 1000, height: 700 },
      browser: { name: 'Chromium', major: '156' },
      extensionVersion: '0.1.0',
      ruleSetVersion: '2026.11.1',
      readerVersion: '1',
      unattended: false,
    },
    observedFrom: 'click',
    frames,
    gaps: frames.flatMap(({ gaps }) => gaps),
    screenshot: { state: 'missing', reason: 'screenshot-failed' },
    blobs: [],
    ...given,
  };
}

export function controlClass(controlId: string, given: Partial<ControlClass> = {}): ControlClass {
  return {
    controlId,
    role: 'consent',
    consentClass: 'optional-consent',
    polarity: 'opt-in',
    purposes: [],
    necessary: false,
    optionMeanings: [],
    confidence: 92,
    reasons: [],
    ...given,
  };
}

export function finding(ruleId: string, given: Partial<Finding> = {}): Finding {
  return {
    ruleId,
    ruleVersion: 1,
    outcome: 'fail',
    severity: 'violation',
    grade: 'likely-violation',
    sureness: { fact: 'high', law: 'high' },
    message: 'on',
    params: {},
    locators: [],
    controlIds: [],
    ...given,
  };
}
