import fc from 'fast-check';
import type { FrameCapture, Gap } from '../../core/capture';
import { GAP_REASONS } from '../../core/capture';
import {
  type Button,
  type Control,
  ControlKindSchema,
  FIELD_CLASSES,
  ProvenanceSchema,
  StateSchema,
} from '../../core/controls';
import {
  ButtonClassSchema,
  ButtonStandingSchema,
  ConsentClassSchema,
  ControlRoleSchema,
  FormPurposeSchema,
  OptionMeaningSchema,
  PURPOSES,
} from '../../core/evaluation';
import type { Facts } from '../../core/facts';
import type { JudgeInput } from '../artifacts';
import {
  button,
  facts,
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
        text: anyText().map(words),
        visible: fc.boolean(),
        modal: fc.boolean(),
        language: fc.constantFrom('', 'nl', 'en-GB'),
        buttons: fc.array(anyButton(), { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    noticeClasses: fc.array(anyNoticeClass(), { maxLength: 2 }),
    frame: anyFrame(),
  });
}

function anyButton(): fc.Arbitrary<Button> {
  return fc
    .record({
      text: anyText(),
      visible: fc.boolean(),
      filled: fc.boolean(),
      tag: fc.constantFrom('button', 'a', 'span'),
      width: fc.nat(400),
      height: fc.nat(80),
      fontSize: fc.nat(4000),
      contrast: fc.option(fc.integer({ min: 100, max: 2100 })),
      words: fc.constantFrom(null, '#ffffff', '#777777'),
      background: fc.constantFrom(null, '#ffffff', '#006600'),
    })
    .map(({ text, width, height, fontSize, contrast, words: ink, background, ...rest }) =>
      button(text, {
        ...rest,
        rect: { x: 0, y: 0, width, height },
        legibility: { fontSize, fontWeight: 400, contrast },
        colours: { words: ink, background },
      }),
    );
}

function anyNoticeClass() {
  const clicks = fc.constantFrom(null, 1, 2);
  return fc.record({
    noticeId: fc.constantFrom('0:n0', '0:n1'),
    asks: fc.constantFrom('cookies', 'marketing', 'terms', 'data', 'nothing', 'unsure'),
    language: fc.constantFrom('nl', 'en', 'und'),
    // On purpose not always as many as there are buttons.
    buttons: fc.array(fc.constantFrom(...ButtonClassSchema.options), { maxLength: 4 }),
    standings: fc.array(fc.constantFrom(...ButtonStandingSchema.options), { maxLength: 4 }),
    layer: fc.constantFrom(null, 1, 2),
    clicks: fc.option(fc.record({ accept: clicks, reject: clicks, settings: clicks })),
  });
}

function anyFacts(): fc.Arbitrary<Facts> {
  const names = fc.option(fc.subarray(['_ga', '_fbp', 'CookieConsent', 'session']));
  return fc
    .record({
      cookieNames: names,
      localStorageNames: names,
      sessionStorageNames: names,
      hosts: fc.array(
        fc.record({
          host: fc.constantFrom('connect.facebook.net', 'cdn.example', 'example.org'),
          thirdParty: fc.constantFrom(true, false, null),
        }),
        { maxLength: 2 },
      ),
      hostsComplete: fc.boolean(),
      priorState: fc.constantFrom('found', 'none-found', 'unknown'),
    })
    .map((part) => facts(part));
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
    language: fc.constantFrom('', 'nl', 'en'),
    facts: anyFacts(),
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
      hiddenConsents: fc.array(
        fc.record({ name: fc.constantFrom('newsletter', 'gdpr', 'optin_id', ''), affirmative: fc.boolean() }),
        { maxLength: 2 },
      ),
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
