import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { classifyCapture } from '../../src/classify';
import { completeFacts } from '../../src/commands/complete-facts';
import type { Capture } from '../../src/core/capture';
import { type Finding, GradeSchema } from '../../src/core/evaluation';
import { FactsSchema } from '../../src/core/facts';
import { evaluateCapture, RULES } from '../../src/rules';
import { captured } from './captured';
import { type Harness, startHarness } from './harness';

/**
 * Every fixture page is opened in a real browser, read by the built extension and judged by **all** rules. A listed finding
 * that is missing fails the test, and so does one of this rule, or a likely violation of any, that is not listed.
 */
const FOLDER = join(import.meta.dirname, '../fixtures/rules');

const ExpectationSchema = z.strictObject({
  /** Host to open it on; loopback unless told. */
  host: z.literal('insecure.test').optional(),
  /** Captured as the product does: the page's signals are there too, which only its worker asks for. */
  whole: z.literal(true).optional(),
  /** What the observer of a watched site would have seen of permissions (it has a test of its own). Only with `whole`. */
  permissions: FactsSchema.shape.permissions,
  /** The observer of a watched site is there from the first byte. */
  watched: z.literal(true).optional(),
  /** What the server sets with the page. */
  setCookie: z.array(z.string()).optional(),
  /** What a visitor does before the capture: real, trusted input. */
  steps: z
    .array(
      z.union([
        z.strictObject({ click: z.string() }),
        z.strictObject({ focus: z.string() }),
        z.strictObject({ press: z.literal('ArrowDown') }),
        z.strictObject({ waitFor: z.string() }),
      ]),
    )
    .optional(),
  /** Every finding that asks for attention. */
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      outcome: z.enum(['fail', 'needs-review']),
      grade: GradeSchema,
      message: z.string(),
      params: z.record(z.string(), z.string()),
      frame: z.string(),
    }),
  ),
});
type Expectation = z.infer<typeof ExpectationSchema>;

let harness: Harness;
let server: Server;
/** One tab for all: every page is a navigation of its own, so nobody has acted in it yet. */
let page: Page;
let cdp: CDPSession;
let port = 0;
/** Of the page that is opened now. */
let setCookie: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!/^\/[a-z-]+\/[a-z.-]+\.html$/.test(path)) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': setCookie };
    response.writeHead(200, headers).end(readFileSync(join(FOLDER, path)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  port = address.port;
  harness = await startHarness();
  await harness.listening();
  page = await harness.freshPage();
  cdp = await page.createCDPSession();
});

afterAll(async () => {
  await harness?.close();
  server?.close();
});

describe.each(RULES.map((rule) => rule.id))('%s', (id) => {
  const names = readdirSync(join(FOLDER, id))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));

  it.each(names)('%s', async (name) => {
    const expected = ExpectationSchema.parse(JSON.parse(readFileSync(join(FOLDER, id, `${name}.json`), 'utf8')));
    if (expected.whole) await cdp.send('Network.clearBrowserCookies');
    setCookie = expected.setCookie ?? [];
    await watch(expected.watched ?? false);
    await page.bringToFront();
    await page.goto(`http://${expected.host ?? '127.0.0.1'}:${port}/${id}/${name}.html`, { waitUntil: 'load' });
    await act(expected.steps ?? []);
    const { frames, gaps } = expected.whole ? await capturedWithoutValues() : await readWithFacts();
    expect(gaps).toEqual([]);
    const [top] = frames;
    if (expected.permissions && top?.facts) top.facts.permissions = expected.permissions;
    const findings = evaluateCapture({ frames, gaps, classification: classifyCapture(frames) });
    expect(attention(findings, id)).toEqual(sorted(expected.findings.filter(counts(id))));
    expect(findings.some((finding) => finding.ruleId === id)).toBe(true);
  });
});

/** What the pages store and send is `GEHEIM`: it is in nothing that is kept, nor in what is remembered of their requests. */
async function capturedWithoutValues(): Promise<Capture> {
  const { capture, text } = await captured(harness, page);
  const caller = await harness.extensionPage();
  const remembered = await caller.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  expect(remembered).toContain(`127.0.0.1:${port}`);
  for (const name of setCookie) expect(remembered).toContain(name.split('=')[0]);
  for (const kept of [text, remembered]) expect(kept).not.toContain('GEHEIM');
  return capture;
}

async function readWithFacts(): Promise<Pick<Capture, 'frames' | 'gaps'>> {
  const read = await harness.readWithoutManagers(page);
  return { frames: completeFacts(read.frames, read.facts), gaps: read.gaps };
}

async function act(steps: NonNullable<Expectation['steps']>): Promise<void> {
  for (const step of steps) {
    if ('click' in step) await page.click(step.click);
    else if ('focus' in step) await page.focus(step.focus);
    else if ('waitFor' in step) await page.waitForSelector(step.waitFor);
    else await page.keyboard.press(step.press);
  }
}

let watching = false;

/** As `watch-site` registers it; the popup that asks for it has tests of its own. */
async function watch(wanted: boolean): Promise<void> {
  if (wanted === watching) return;
  watching = wanted;
  const caller = await harness.extensionPage();
  await caller.evaluate(
    async (on, matches) => {
      const id = 'watch fixtures';
      if (!on) return chrome.scripting.unregisterContentScripts({ ids: [id] });
      const js = ['/watch.js'];
      return chrome.scripting.registerContentScripts([{ id, js, matches, runAt: 'document_start', allFrames: true }]);
    },
    wanted,
    [`http://127.0.0.1:${port}/*`],
  );
}

/** A page shows one rule, and every rule must stay calm on it: of the others only what accuses without a person counts. */
function counts(id: string): (finding: Expectation['findings'][number]) => boolean {
  return ({ rule, grade, message }) => rule === id || grade === 'likely-violation' || message === 'rule-error';
}

function attention(findings: readonly Finding[], id: string): Expectation['findings'] {
  const shown = findings.flatMap((f) => {
    if (f.outcome !== 'fail' && f.outcome !== 'needs-review') return f.outcome === 'error' ? [toShown(f, 'fail')] : [];
    return [toShown(f, f.outcome)];
  });
  return sorted(shown.filter(counts(id)));
}

function toShown(f: Finding, outcome: 'fail' | 'needs-review'): Expectation['findings'][number] {
  const { ruleId: rule, grade, message } = f;
  const entries = Object.entries(f.params).map(([key, value]) => [key, value.replaceAll(`:${port}`, '')] as const);
  return { rule, outcome, grade, message, params: Object.fromEntries(entries), frame: f.locators[0]?.frame ?? '' };
}

function sorted(findings: Expectation['findings']): Expectation['findings'] {
  return findings.toSorted((a, b) => (`${a.rule} ${a.message}` < `${b.rule} ${b.message}` ? -1 : 1));
}
