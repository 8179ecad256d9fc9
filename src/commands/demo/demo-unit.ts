import { canonicalBytes } from '../../core/canonical';
import { CAPTURE_SCHEMA_ID, type Capture, CaptureSchema, type Gap } from '../../core/capture';
import type { Control } from '../../core/controls';
import { sha256Hex } from '../../core/digest';
import type { Evaluation } from '../../core/evaluation';
import type { ListFacts } from '../../core/listed';
import { normaliseText } from '../../core/text';
import { RULE_SET_VERSION } from '../../rules';
import type { EvidenceUnit } from '../../storage/evidence-store';
import { evaluationColumns } from '../index-columns';
import { judge, sealEvaluation } from '../judge-capture';
import type { ReadCapture } from '../list/element-facts';
import { listFactsOf } from '../list/list-facts';
import { type DemoPage, demoPage } from './demo-words';

const SITES = 250;
const FIRST_DAY = Date.UTC(2025, 0, 6, 8);
const MINUTES_APART = 9;

/**
 * A made-up capture, sealed and judged as a real one is. That it was read from no page is in it: the browser that took it
 * calls itself demo data. The same number always gives the same bytes.
 */
export async function demoUnit(n: number): Promise<EvidenceUnit> {
  const site = (n * 7919) % SITES;
  const version = Math.floor(n / (SITES * 16));
  const capture = captureOf(
    n,
    `site-${site + 1}.example`,
    demoPage(site, n % 4, version),
    `${site} ${n % 4} ${version}`,
  );
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  const evaluation = await sealEvaluation(judged(capture, digest), capture);
  return {
    sealed: { captureId: capture.captureId, digest, bytes, capture },
    evaluation,
    blobs: [],
    row: {
      captureId: capture.captureId,
      capturedAt: capture.capturedAt,
      host: new URL(capture.visit.url).host,
      url: capture.visit.url,
      title: capture.visit.title,
      digest,
      ...evaluationColumns(evaluation.evaluation),
      gaps: capture.gaps.length,
    },
    facts: await factsOf({ bytes, capture }, evaluation.evaluation),
  };
}

/** What the rules say depends on frames and gaps alone, and these come back again and again. */
const JUDGED = new Map<string, Evaluation>();

function judged(capture: Capture, digest: string): Evaluation {
  const same = JSON.stringify([capture.frames, capture.gaps]);
  const before = JUDGED.get(same);
  if (before) return { ...before, captureDigest: digest, evaluatedAt: capture.capturedAt };
  const evaluation = judge(capture, digest, capture.capturedAt);
  if (JUDGED.size > 2000) JUDGED.clear();
  JUDGED.set(same, evaluation);
  return evaluation;
}

/** What the list finds a capture by follows from its page and what the rules said of that. */
const FACTS = new Map<string, Promise<ListFacts>>();

function factsOf(sealed: ReadCapture['sealed'], evaluation: Evaluation): Promise<ListFacts> {
  const { visit, frames, gaps } = sealed.capture;
  const same = JSON.stringify([visit.url, frames, gaps]);
  const facts = FACTS.get(same) ?? listFactsOf({ sealed, blobs: [] }, evaluation);
  if (FACTS.size > 4000) FACTS.clear();
  FACTS.set(same, facts);
  return facts;
}

/** Pages that were read before, so that a hundred thousand captures of them do not have to be checked a hundred thousand times. */
const PAGES = new Map<string, Capture>();

/** @param known names the page: the same page is read once */
function captureOf(n: number, host: string, page: DemoPage, known: string): Capture {
  const before = PAGES.get(known);
  if (before) return { ...before, captureId: captureIdOf(n), capturedAt: timeOf(n), gaps: gapsOf(n) };
  const read = readPage(n, host, page);
  if (PAGES.size > 4000) PAGES.clear();
  PAGES.set(known, read);
  return read;
}

function captureIdOf(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

function readPage(n: number, host: string, page: DemoPage): Capture {
  const url = `https://${host}${page.path}`;
  const shared = { url, origin: `https://${host}`, title: page.title, language: page.language, secureContext: true };
  const viewport = { width: 1200, height: 800 };
  const words = [page.heading, ...page.boxes.map((box) => box.words), page.button].join('\n');
  return CaptureSchema.parse({
    schema: CAPTURE_SCHEMA_ID,
    captureId: captureIdOf(n),
    capturedAt: timeOf(n),
    utcOffsetMinutes: 60,
    visit: {
      ...shared,
      viewport,
      browser: { name: 'demo data', major: '0' },
      extensionVersion: 'demo data',
      ruleSetVersion: RULE_SET_VERSION,
      readerVersion: 'demo data',
      unattended: true,
    },
    observedFrom: 'click',
    frames: [
      {
        ...shared,
        path: '0',
        contentType: 'text/html',
        quirksMode: false,
        navigationType: 'navigate',
        userActivation: 'none',
        viewport,
        controls: page.boxes.map((_, i) => controlOf(page, i)),
        forms: [],
        notices: [
          {
            id: '0:n1',
            kind: 'form',
            locator: { frame: '0', path: ['form'] },
            text: { exact: words, normalised: normaliseText(words) },
            heading: page.heading,
            language: page.language,
            buttons: [],
            controlIds: page.boxes.map((_, i) => `0:c${i + 1}`),
            visible: true,
            modal: false,
            rect: { x: 20, y: 60, width: 600, height: 240 },
            html: null,
          },
        ],
        links: [],
        childFrames: [],
        gaps: [],
      },
    ],
    gaps: gapsOf(n),
    screenshot: { state: 'missing', reason: 'demo-data' },
    blobs: [],
  } satisfies Capture);
}

export function timeOf(n: number): string {
  return new Date(FIRST_DAY + n * MINUTES_APART * 60_000).toISOString();
}

function gapsOf(n: number): Gap[] {
  const none: Gap = { reason: 'screenshot-failed', frame: '0', locator: null, subject: 'demo-data' };
  return n % 6 === 0
    ? [none, { reason: 'no-permission', frame: '0', locator: null, subject: 'https://cmp.example/' }]
    : [none];
}

function controlOf({ boxes, heading }: DemoPage, i: number): Control {
  const { words = '', name = '', on = false } = boxes[i] ?? {};
  const text = { exact: words, normalised: normaliseText(words) };
  const state = on ? ('on' as const) : ('off' as const);
  return {
    id: `0:c${i + 1}`,
    kind: 'checkbox',
    tag: 'input',
    role: '',
    name,
    locator: { frame: '0', path: [`input[name="${name}"]`] },
    text,
    accessibleName: words,
    description: '',
    surroundingText: text,
    heading,
    options: [],
    states: { markup: state, initial: state, atCapture: state },
    provenance: 'markup',
    required: false,
    requiredBy: [],
    disabled: false,
    autofilled: false,
    visible: true,
    hiddenBecause: '',
    rect: { x: 30, y: 100 + i * 40, width: 13, height: 13 },
    legibility: { fontSize: 1600, fontWeight: 400, contrast: 1400 },
    placement: { toLabel: 4, toSend: 60, tapWidth: 320, tapHeight: 22, scrolledAway: false },
    noticeId: '0:n1',
    formId: null,
  };
}
