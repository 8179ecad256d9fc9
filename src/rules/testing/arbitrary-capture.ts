import fc from 'fast-check';
import type { FrameCapture, Gap } from '../../core/capture';
import { GAP_REASONS } from '../../core/capture';
import { type Control, ControlKindSchema, FIELD_CLASSES, ProvenanceSchema, StateSchema } from '../../core/controls';
import {
  ConsentClassSchema,
  ControlRoleSchema,
  FormPurposeSchema,
  OptionMeaningSchema,
  PURPOSES,
} from '../../core/evaluation';
import type { JudgeInput } from '../artifacts';
import {
  field,
  option,
  type SampleControl,
  type SampleForm,
  type SampleParts,
  sampleInput,
  words,
} from './sample-capture';

/** Any capture that the schemas allow, in the dimensions that rules look at. */
export function anyInput(): fc.Arbitrary<JudgeInput> {
  return fc
    .record({ parts: anyParts(), gaps: fc.array(anyGap(), { maxLength: 2 }), fromLoad: fc.boolean() })
    .map(({ parts, gaps, fromLoad }) => sampleInput(parts, { gaps, observedFrom: fromLoad ? 'from-load' : 'click' }));
}

const TEXTS = [
  '',
  'Ja, ik wil de nieuwsbrief ontvangen',
  'I agree to the terms and want to receive offers',
  'Ik ga akkoord met de voorwaarden en heb de privacyverklaring gelezen',
  'Mijn voorkeuren',
  '{text} $& \\ " < > \u{1f36a}',
];
const anyText = () => fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 40 }));
const anyState = () => fc.constantFrom(...StateSchema.options);
const anyStates = () => fc.record({ markup: anyState(), initial: anyState(), atCapture: anyState() });
const someId = (kind: string) => fc.constantFrom(null, `0:${kind}0`, `0:${kind}1`, 'gone');

function anyParts(): fc.Arbitrary<SampleParts> {
  return fc.record({
    controls: fc.array(anyControl(), { maxLength: 6 }),
    forms: fc.array(anyForm(), { maxLength: 3 }),
    links: fc.array(
      fc.record({
        kind: fc.constantFrom('privacy', 'cookie', 'terms', 'partners', 'other'),
        dead: fc.boolean(),
        visible: fc.boolean(),
        place: fc.constantFrom('form', 'notice', 'footer', 'elsewhere'),
        formId: someId('f'),
        noticeId: someId('n'),
      }),
      { maxLength: 3 },
    ),
    notices: fc.array(
      fc.record({
        id: fc.constantFrom('0:n0', '0:n1'),
        kind: fc.constantFrom('form', 'banner', 'dialog', 'section'),
        heading: anyText(),
      }),
      { maxLength: 2 },
    ),
    frame: anyFrame(),
  });
}

function anyFrame(): fc.Arbitrary<Partial<FrameCapture>> {
  return fc.record({
    url: fc.constantFrom(
      'https://example.org/',
      'http://example.org/',
      'http://127.0.0.1/',
      'about:srcdoc',
      'file:///x',
      '',
    ),
    title: anyText(),
    userActivation: fc.constantFrom('none', 'happened', 'unknown'),
    navigationType: fc.constantFrom('navigate', 'reload', 'back_forward', 'prerender', 'unknown'),
  });
}

function anyControl(): fc.Arbitrary<SampleControl> {
  return fc
    .record({
      control: fc.record<Partial<Control>>({
        kind: fc.constantFrom(...ControlKindSchema.options),
        tag: fc.constantFrom('input', 'select', 'div', 'my-switch'),
        text: anyText().map(words),
        heading: anyText(),
        options: fc.array(
          fc.tuple(anyText(), anyStates()).map(([text, states]) => option(text, false, { states })),
          {
            maxLength: 3,
          },
        ),
        states: anyStates(),
        provenance: fc.constantFrom(...ProvenanceSchema.options),
        required: fc.boolean(),
        requiredBy: fc.subarray(['attribute', 'aria', 'mark']),
        disabled: fc.boolean(),
        autofilled: fc.boolean(),
        visible: fc.boolean(),
        formId: someId('f'),
        noticeId: someId('n'),
      }),
      class: fc.record({
        role: fc.constantFrom(...ControlRoleSchema.options),
        consentClass: fc.constantFrom(...ConsentClassSchema.options),
        polarity: fc.constantFrom('opt-in', 'opt-out', 'unknown'),
        purposes: fc.subarray([...PURPOSES], { maxLength: 3 }),
        necessary: fc.boolean(),
        // On purpose not always as many as there are options.
        optionMeanings: fc.array(fc.constantFrom(...OptionMeaningSchema.options), { maxLength: 4 }),
      }),
    })
    .map((sample): SampleControl => sample);
}

function anyForm(): fc.Arbitrary<SampleForm> {
  return fc.record({
    form: fc.record({
      action: fc.constantFrom(null, 'https://example.org/', 'http://example.org/', 'http://10.0.0.1/', 'mailto:x'),
      buttonActions: fc.subarray(['http://example.org/x', 'https://example.org/x']),
      method: fc.constantFrom('get', 'post', 'dialog'),
      heading: anyText(),
      text: anyText().map(words),
      visible: fc.boolean(),
      fields: fc.array(
        fc
          .record({
            class: fc.constantFrom(...FIELD_CLASSES),
            label: anyText(),
            required: fc.boolean(),
            visible: fc.boolean(),
          })
          .map(field),
        { maxLength: 4 },
      ),
    }),
    purpose: fc.constantFrom(...FormPurposeSchema.options),
  });
}

function anyGap(): fc.Arbitrary<Gap> {
  return fc.record({
    reason: fc.constantFrom(...GAP_REASONS),
    frame: fc.constantFrom('0', '0.0', '?3'),
    locator: fc.constant(null),
    subject: fc.constant('https://other.example'),
  });
}
