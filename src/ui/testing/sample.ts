import type { Capture, FrameCapture, Gap } from '../../core/capture';
import type { Evaluation } from '../../core/evaluation';
import type { Mark, PictureView } from '../../core/picture';
import {
  button,
  capture,
  control,
  controlClass,
  finding,
  form,
  frame,
  link,
  notice,
  option,
  states,
  words,
} from './record-parts';
import { SAMPLE_VISIT } from './sample-visit';

/** A newsletter form that asks too much, as records. The numbers of pixels are those of `tests/browser/ui/shop.html`. */
export const NEWSLETTER = 'Ja, ik wil de nieuwsbrief en aanbiedingen van Voorbeeld Tuinen ontvangen';
export const TERMS =
  'Ik ga akkoord met de algemene voorwaarden en ontvang graag aanbiedingen van Voorbeeld Tuinen en van de partners waarmee Voorbeeld Tuinen samenwerkt op het gebied van tuin, huis, vakantie en verzekeringen, ook als ik geen klant meer ben';
/** What a hostile page would try: markup, a script, a reversed reading direction. */
export const HOSTILE =
  '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script> Ja, \u202Eneein\u202C ik wil\u200B dit';

const SHARE = 'Mag Voorbeeld Tuinen uw gegevens delen met partners?';
const FORM_WORDS = `Nieuwsbrief en tuintips\nE-mailadres\n${NEWSLETTER}\n${TERMS}\n${SHARE}\nJa, graag\nNee\nInschrijven`;
/** With what differs at every visit. */
const noticeWords = (day: string, left: number) =>
  `${FORM_WORDS}\nWelkomstgeschenk tot ${day}, nog ${left} beschikbaar.`;

const topControls = [
  control('0:c1', NEWSLETTER, {
    name: 'newsletter',
    states: states('on'),
    rect: { x: 60, y: 250, width: 18, height: 18 },
    heading: 'Nieuwsbrief en tuintips',
    surroundingText: words(`${NEWSLETTER}\nU kunt zich altijd afmelden.`),
    noticeId: '0:n1',
    formId: '0:f1',
  }),
  control('0:c2', TERMS, {
    name: 'terms',
    required: true,
    requiredBy: ['attribute', 'mark'],
    rect: { x: 60, y: 300, width: 18, height: 18 },
    noticeId: '0:n1',
    formId: '0:f1',
  }),
  control('0:c3', SHARE, {
    kind: 'radio-group',
    name: 'share',
    states: states('on'),
    options: [option('Ja, graag', 'on'), option('Nee', 'off')],
    rect: { x: 60, y: 420, width: 300, height: 24 },
    legibility: { fontSize: 1100, fontWeight: 400, contrast: 310 },
    placement: { toLabel: 90, toSend: 156, tapWidth: 60, tapHeight: 20, scrolledAway: true },
    noticeId: '0:n1',
    formId: '0:f1',
  }),
  control('0:c4', HOSTILE, {
    kind: 'switch',
    tag: 'div',
    role: 'switch',
    name: '',
    states: states('unknown', 'off', 'on'),
    provenance: 'restored-possible',
    visible: false,
    hiddenBecause: 'opacity 0 \u202Eneddih',
    rect: { x: 0, y: 0, width: 0, height: 0 },
    placement: { toLabel: null, toSend: null, tapWidth: null, tapHeight: null, scrolledAway: null },
  }),
  control('0:c5', 'Verpak mijn bestelling als cadeau', {
    name: 'gift',
    rect: { x: 60, y: 500, width: 18, height: 18 },
  }),
];

const topFrame: FrameCapture = frame('0', {
  controls: topControls,
  forms: [form('0:f1', FORM_WORDS, { heading: 'Nieuwsbrief en tuintips' })],
  notices: [
    notice('0:n1', noticeWords('3 december 2026', 12), {
      heading: 'Nieuwsbrief en tuintips',
      buttons: [button('Inschrijven')],
      controlIds: ['0:c1', '0:c2', '0:c3'],
    }),
  ],
  links: [
    link('Privacyverklaring', { place: 'footer' }),
    link('voorwaarden', { kind: 'terms', target: null, dead: true }),
  ],
  facts: {
    cookieNames: ['CookieConsent', 'PHPSESSID', '_ga', 'sid_(withheld)'],
    localStorageNames: ['basket', `evil\u202Eeman <b>`, 'profile'],
    sessionStorageNames: [],
    hosts: [
      { host: 'cdn.tuinen.example', thirdParty: false },
      { host: 'stats.example', thirdParty: true },
      { host: 'tuinen.example', thirdParty: false },
    ],
    hostsComplete: false,
    formTargets: [{ host: 'mail.example', thirdParty: true }],
    globalPrivacyControl: null,
    priorState: 'found',
    observation: SAMPLE_VISIT,
    permissions: [
      {
        name: 'geolocation',
        readings: [
          { at: 40, state: 'prompt', afterAct: false },
          { at: 2300, state: 'granted', afterAct: false },
        ],
      },
    ],
    consentManagers: [{ name: 'Onetrust', shown: 'unknown' }],
    consentSignals: {
      userActivation: 'none',
      tcf: {
        api: 'present',
        state: 'read',
        cmpStatus: 'loaded',
        displayStatus: 'visible',
        eventStatus: 'cmpuishown',
        gdprApplies: true,
        policyVersion: 5,
        cmpId: 300,
        publisherCountry: null,
        choices: {
          source: 'tc-data',
          purposeConsents: [],
          purposeLegitimateInterests: [2, 7],
          specialFeatures: [],
          vendorConsents: 0,
          vendorLegitimateInterests: 212,
        },
      },
      consentMode: {
        dataLayer: 'present',
        defaults: [{ settings: [{ type: 'ad_storage', value: 'granted' }], waitForUpdate: true, region: false }],
        updates: [],
        complete: true,
      },
    },
  },
});

const bannerFrame: FrameCapture = frame('0.0', {
  url: 'https://consent.example/banner',
  origin: 'https://consent.example',
  controls: [
    control('0.0:c1', '', {
      kind: 'custom',
      tag: 'x-toggle',
      accessibleName: 'Statistiek',
      states: states('on', 'off'),
      provenance: 'script',
    }),
    control('0.0:c2', 'Noodzakelijke cookies', { states: states('on'), disabled: true }),
  ],
  notices: [
    notice('0.0:n1', `Wij gebruiken cookies\nWij en onze 812 partners slaan gegevens op.\n${HOSTILE}`, {
      kind: 'banner',
      modal: true,
      heading: 'Wij gebruiken cookies',
      buttons: [
        button('Alles accepteren', { colours: { words: '#ffffff', background: '#1f5561' } }),
        button('Instellingen', { filled: false, locator: { frame: '0.0', path: ['button:nth-of-type(2)'] } }),
      ],
      controlIds: ['0.0:c1', '0.0:c2'],
    }),
  ],
  facts: {
    cookieNames: null,
    localStorageNames: null,
    sessionStorageNames: null,
    hosts: [{ host: 'consent.example', thirdParty: true }],
    hostsComplete: true,
    formTargets: [],
    globalPrivacyControl: null,
    priorState: 'unknown',
    consentManagers: [{ name: 'Onetrust', shown: 'yes' }],
  },
});

const GAPS: Gap[] = [
  { reason: 'no-permission', frame: '0.1', locator: null, subject: 'https://ads.example/frame' },
  { reason: 'closed-shadow-root', frame: '0', locator: { frame: '0', path: ['x-widget'] }, subject: 'x-widget' },
];

export const SAMPLE_CAPTURE: Capture = capture([topFrame, bannerFrame], { gaps: GAPS });

export const SAMPLE_EVALUATION: Evaluation = {
  schema: 'consent-witness/evaluation/1',
  captureDigest: 'a3f1'.repeat(16),
  ruleSetVersion: '2026.11.1',
  evaluatedAt: '2026-11-24T09:41:07.900Z',
  classification: {
    classifierVersion: '1',
    controls: [
      controlClass('0:c1', { purposes: ['marketing-own', 'channel-email'] }),
      controlClass('0:c2', { role: 'terms', purposes: ['marketing-own', 'marketing-partners'], confidence: 71 }),
      controlClass('0:c3', { purposes: ['data-sharing'], optionMeanings: ['consent', 'refuse'] }),
      controlClass('0:c4', { role: 'unsure', consentClass: 'unsure', polarity: 'unknown', confidence: 40 }),
      controlClass('0:c5', { role: 'product-option', consentClass: 'none' }),
      controlClass('0.0:c1', { purposes: ['analytics'] }),
      controlClass('0.0:c2', { consentClass: 'necessary-locked', necessary: true, purposes: ['necessary'] }),
    ],
    forms: [{ formId: '0:f1', purpose: 'newsletter', reasons: [] }],
    notices: [
      { noticeId: '0:n1', asks: 'marketing', language: 'nl', buttons: ['submit'] },
      {
        noticeId: '0.0:n1',
        asks: 'cookies',
        language: 'nl',
        buttons: ['accept', 'settings'],
        standings: ['reference', 'weaker'],
        layer: 1,
        clicks: { accept: 1, reject: null, settings: 1 },
      },
    ],
  },
  findings: [
    finding('bundled-terms-and-marketing', {
      grade: 'point-of-attention',
      severity: 'warning',
      outcome: 'needs-review',
      sureness: { fact: 'medium', law: 'high' },
      params: { text: TERMS },
      controlIds: ['0:c2'],
    }),
    finding('preticked-consent-checkbox', { params: { text: NEWSLETTER }, controlIds: ['0:c1'] }),
    finding('preselected-consent-radio', { params: { text: 'Ja, graag' }, controlIds: ['0:c3'] }),
    finding('no-privacy-statement-link', {
      grade: 'for-information',
      severity: 'info',
      message: 'footer',
      sureness: { fact: 'high', law: 'medium' },
    }),
    finding('form-insecure-transport', { outcome: 'pass', grade: 'for-information', message: 'none' }),
  ],
};

/** The same page some weeks later: the first state of the newsletter was put right, the words changed. */
export const LATER_CAPTURE: Capture = capture(
  [
    {
      ...topFrame,
      title: 'Nieuwsbrief en meer | Voorbeeld Tuinen',
      controls: [
        ...topControls.slice(0, 1).map((c) => ({ ...c, states: states('off') })),
        ...topControls.slice(1, 2).map((c) => ({
          ...c,
          required: false,
          text: words('Ik ga akkoord met de algemene voorwaarden van Voorbeeld Tuinen'),
          surroundingText: words('Ik ga akkoord met de algemene voorwaarden van Voorbeeld Tuinen'),
          accessibleName: 'Ik ga akkoord met de algemene voorwaarden van Voorbeeld Tuinen',
        })),
        control('0:c3', 'Bewaar mijn voorkeur op dit apparaat', { locator: { frame: '0', path: ['#new'] } }),
        ...topControls.slice(4),
      ],
      notices: [
        notice(
          '0:n1',
          noticeWords('31 december 2026', 4)
            .replace(SHARE, 'U kunt zich in elke nieuwsbrief afmelden.')
            .replace('tuintips', 'tips')
            .replace(`${NEWSLETTER}\n${TERMS}`, `${TERMS}\n${NEWSLETTER}`),
          {
            heading: 'Nieuwsbrief en tips',
            buttons: [button('Nu inschrijven', { filled: true })],
          },
        ),
      ],
      links: [link('Privacyverklaring', { place: 'form' })],
    },
  ],
  { captureId: '0d9a3c11-7b52-4c0e-8a77-6c1f2e3d4b02', capturedAt: '2026-12-15T13:05:44.020Z' },
);

/** As the picture of `tests/fixtures/ui/shop.html` lies over the records above. */
export const SAMPLE_VIEW: PictureView = {
  asked: 'notice',
  shows: 'viewport',
  area: { x: 0, y: 0, width: 1000, height: 700 },
  scroll: { x: 0, y: 0 },
  strips: 1,
  scrolledPage: false,
  retaken: 1,
  coveredRepeats: 0,
};
export const SAMPLE_MARKS: Mark[] = [
  ...topControls.flatMap(({ id, rect, visible }): Mark[] => (visible ? [{ of: 'control', controlId: id, rect }] : [])),
  { of: 'button', noticeId: '0:n1', index: 0, rect: { x: 62, y: 559, width: 152, height: 46 } },
];
