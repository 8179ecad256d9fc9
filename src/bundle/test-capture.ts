import { type BlobRef, CAPTURE_SCHEMA_ID, type Capture } from '../core/capture';
import type { Control, State } from '../core/controls';
import type { Evaluation, Finding } from '../core/evaluation';
import type { InformationShown } from '../core/information';
import type { RuleSetDocument } from '../core/rule-set';
import { normaliseText } from '../core/text';

/** Captures and evaluations for tests: small, valid by the schemas, with words that want careful handling. */
export const HOSTILE_WORDS = 'Ja, <b>ik wil</b> aanbiedingen \u202egnitekram\u202c & "nieuws" 😀 דּ';

export function testCapture(captureId: string, blobs: BlobRef[], words = HOSTILE_WORDS): Capture {
  const exact = `Nieuwsbrief\n${words}\nAanmelden`;
  const picture = blobs.find((blob) => blob.role === 'screenshot');
  const page = blobs.find((blob) => blob.role === 'notice-html');
  const statement = blobs.find((blob) => blob.role === 'information-html');
  const viewport = { width: 800, height: 600 };
  return {
    schema: CAPTURE_SCHEMA_ID,
    captureId,
    capturedAt: '2026-11-22T13:03:05.123Z',
    utcOffsetMinutes: 60,
    visit: {
      url: 'https://shop.example/nieuwsbrief',
      origin: 'https://shop.example',
      title: 'Nieuwsbrief </title><script>',
      language: 'nl',
      secureContext: true,
      viewport,
      browser: { name: 'Chromium', major: '156' },
      extensionVersion: '0.1.0',
      ruleSetVersion: '2026-11-22',
      readerVersion: '1',
      unattended: false,
    },
    observedFrom: 'click',
    frames: [
      {
        path: '0',
        url: 'https://shop.example/nieuwsbrief',
        origin: 'https://shop.example',
        title: 'Nieuwsbrief',
        language: 'nl',
        contentType: 'text/html',
        quirksMode: false,
        secureContext: true,
        navigationType: 'navigate',
        userActivation: 'none',
        viewport,
        controls: [testControl('0:c1', words, 'on'), testControl('0:c2', 'Ik ga akkoord met de voorwaarden', 'off')],
        forms: [],
        notices: [
          {
            id: '0:n1',
            kind: 'form',
            locator: { frame: '0', path: ['form'] },
            text: { exact, normalised: normaliseText(exact) },
            heading: 'Nieuwsbrief',
            language: 'nl',
            buttons: [],
            controlIds: ['0:c1', '0:c2'],
            visible: true,
            modal: false,
            rect: { x: 20, y: 60, width: 400, height: 200 },
            html: page?.digest ?? null,
          },
        ],
        links: [],
        childFrames: [],
        gaps: [],
      },
    ],
    gaps: [{ reason: 'no-permission', frame: '0.1', locator: null, subject: 'https://cmp.example/' }],
    screenshot: picture
      ? { state: 'taken', blob: picture.digest, mediaType: 'image/png', ...viewport, scale: 1000, maskedRegions: 1 }
      : { state: 'missing', reason: 'screenshot-failed' },
    ...(statement ? { information: [testStatement(statement, blobs), NOT_KEPT] } : {}),
    blobs,
  };
}

function testStatement(statement: BlobRef, blobs: readonly BlobRef[]): InformationShown {
  return {
    kind: 'privacy',
    url: 'https://shop.example/privacy',
    hasQuery: false,
    result: {
      state: 'kept',
      source: 'fetched',
      at: '2026-11-22T13:03:06.123Z',
      status: 200,
      finalUrl: 'https://shop.example/privacy',
      mediaType: 'text/html',
      bytes: statement.digest,
      text: blobs.find((blob) => blob.role === 'information-text')?.digest ?? null,
    },
  };
}

const NOT_KEPT: InformationShown = {
  kind: 'cookie',
  url: 'https://shop.example/<b>cookies',
  hasQuery: true,
  result: { state: 'not-kept', reason: 'http-error', status: 404 },
};

function testControl(id: string, words: string, state: State): Control {
  return {
    id,
    kind: 'checkbox',
    tag: 'input',
    role: '',
    name: 'optin',
    locator: { frame: '0', path: ['input[name="optin"]'] },
    text: { exact: words, normalised: normaliseText(words) },
    accessibleName: words,
    description: '',
    surroundingText: { exact: words, normalised: normaliseText(words) },
    heading: 'Nieuwsbrief',
    options: [],
    states: { markup: state, initial: state, atCapture: state },
    provenance: 'markup',
    required: false,
    requiredBy: [],
    disabled: false,
    autofilled: false,
    visible: true,
    hiddenBecause: '',
    rect: { x: 30, y: 100, width: 13, height: 13 },
    legibility: { fontSize: 1600, fontWeight: 400, contrast: 2100 },
    placement: { toLabel: 4, toSend: 60, tapWidth: 180, tapHeight: 20, scrolledAway: false },
    noticeId: '0:n1',
    formId: null,
  };
}

export function testEvaluation(capture: Capture, captureDigest: string): Evaluation {
  const controls = capture.frames.flatMap((frame) => frame.controls);
  const finding: Finding = {
    ruleId: 'preticked-consent-checkbox',
    ruleVersion: 1,
    outcome: 'fail',
    severity: 'violation',
    grade: 'likely-violation',
    sureness: { fact: 'high', law: 'high' },
    message: 'preticked',
    params: { label: controls[0]?.text.exact ?? '' },
    locators: controls.slice(0, 1).map((control) => control.locator),
    controlIds: controls.slice(0, 1).map((control) => control.id),
  };
  return {
    schema: 'consent-witness/evaluation/1',
    captureDigest,
    ruleSetVersion: capture.visit.ruleSetVersion,
    evaluatedAt: capture.capturedAt,
    classification: {
      classifierVersion: '1',
      controls: controls.map((control, i) => ({
        controlId: control.id,
        role: i === 0 ? 'consent' : 'terms',
        consentClass: i === 0 ? 'optional-consent' : 'required-acceptance',
        polarity: 'opt-in',
        purposes: ['marketing-own'],
        necessary: false,
        optionMeanings: [],
        confidence: 90,
        reasons: ['word:aanbiedingen'],
      })),
      forms: [],
      notices: [],
    },
    findings: [
      finding,
      { ...finding, ruleId: 'form-insecure-transport', outcome: 'pass', message: 'secure', controlIds: [] },
    ],
  };
}

export const TEST_RULE_SET: RuleSetDocument = {
  schema: 'consent-witness/rule-set/1',
  version: '2026-11-22',
  date: '2026-11-22',
  rules: [
    {
      id: 'preticked-consent-checkbox',
      version: 1,
      severity: 'violation',
      sureness: { fact: 'high', law: 'high' },
      title: { nl: 'Vooraf aangevinkt hokje', en: 'Pre-ticked box' },
      explanation: { nl: 'Zwijgen is geen toestemming.', en: 'Silence is no consent.' },
      remedy: { nl: 'Laat het hokje leeg.', en: 'Leave the box empty.' },
      messages: {
        preticked: { nl: '“{label}” stond al aan.', en: '“{label}” was on already.' },
      },
      basis: [
        { instrument: 'GDPR', provision: 'Art. 4(11)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { instrument: 'CJEU', provision: 'C-673/17', url: 'https://curia.europa.eu/juris/liste.jsf?num=C-673/17' },
      ],
    },
  ],
};
