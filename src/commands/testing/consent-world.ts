import { classifyCapture } from '../../classify';
import type { Capture } from '../../core/capture';
import type { ConsentAct } from '../../core/consent-act';
import type { Button, Control, Form, State } from '../../core/controls';
import type { SealedCapture } from '../../core/sealed';
import { type BeforeAct, recordAct } from '../consent/record-act';
import { id } from './evidence';
import { openKeeping, unitOf } from './keeping';

const SITE = { origin: 'https://shop.example', url: 'https://shop.example/nieuwsbrief' };
export const NOW = Date.parse('2026-11-29T12:00:00.000Z');
const BOX = ['input[name="optin"]'];

export type World = Awaited<ReturnType<typeof world>>;

/** A kept capture of a newsletter form, by default with one empty box, and the act of sending it. */
export async function world(change: (capture: Capture) => void = () => {}) {
  const opened = openKeeping();
  const unit = await unitOf(1);
  const capture = structuredClone(unit.sealed.capture);
  asForm(capture);
  change(capture);
  const sealed: SealedCapture = { ...unit.sealed, capture };
  await opened.ledger.keep({ ...unit, sealed });
  const before: BeforeAct = { sealed, classification: classifyCapture(capture.frames) };
  return { ...opened, before };
}

function asForm({ frames: [frame] }: Capture): void {
  const [box] = frame?.controls ?? [];
  const [notice] = frame?.notices ?? [];
  if (!frame || !box || !notice) throw new Error('no box');
  const words = 'Ja, ik wil de nieuwsbrief met aanbiedingen ontvangen';
  frame.controls = [withWords({ ...box, formId: '0:f1', states: off() }, words)];
  frame.forms = [form()];
  notice.buttons = [button('Aanmelden', ['form > button'])];
  notice.controlIds = ['0:c1'];
}

const off = () => ({ markup: 'off', initial: 'off', atCapture: 'off' }) as const;

export function withWords(control: Control, words: string): Control {
  const text = { exact: words, normalised: words };
  return { ...control, text, accessibleName: words, surroundingText: text };
}

export function button(words: string, path: string[]): Button {
  return {
    text: { exact: words, normalised: words },
    accessibleName: words,
    tag: 'button',
    type: 'submit',
    visible: true,
    disabled: false,
    rect: { x: 0, y: 0, width: 80, height: 30 },
    filled: true,
    legibility: { fontSize: 1600, fontWeight: 400, contrast: 2100 },
    locator: { frame: '0', path },
  };
}

function form(): Form {
  return {
    id: '0:f1',
    element: true,
    locator: { frame: '0', path: ['form'] },
    action: 'https://lists.example/add',
    buttonActions: [],
    method: 'post',
    heading: 'Nieuwsbrief',
    text: { exact: 'U kunt zich altijd afmelden.', normalised: 'U kunt zich altijd afmelden.' },
    fields: [
      {
        class: 'email',
        tag: 'input',
        type: 'email',
        name: 'email',
        autocomplete: '',
        label: 'E-mail',
        required: true,
        requiredBy: ['attribute'],
        visible: true,
        locator: { frame: '0', path: ['#email'] },
      },
    ],
    buttons: [button('Aanmelden', ['form > button'])],
    visible: true,
  };
}

/** Each act is another one, unless a test says which. */
let acts = 9000;

export function act(state: State | null, changes: Partial<ConsentAct> = {}): ConsentAct {
  return {
    type: 'consent-act',
    id: id(acts++),
    kind: 'submit',
    frame: '0',
    timeOrigin: 1,
    time: NOW - 500,
    form: ['form'],
    button: ['form > button'],
    words: 'Aanmelden',
    states: state === null ? [] : [{ path: BOX, state }],
    trail: [
      { type: 'click', at: 900 },
      { type: 'submit', at: 901 },
    ],
    ...changes,
  };
}

export const record = (opened: World, what: ConsentAct, before: BeforeAct | null = opened.before) =>
  recordAct(what, before, SITE, opened.deps);
