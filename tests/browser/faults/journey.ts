import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { z } from 'zod';
import { RESPONSES } from '../../../src/messaging/protocol';
import type { Harness } from '../harness';

/**
 * How often a fault is put in place, at fixed seeds: a few times for who is at work here, and as often as is asked of it in CI (`CI` in the
 * environment). `FAULT_ROUNDS=200` runs the whole matrix.
 */
export function rounds(short: number, { share = 1, inCi = short } = {}): number {
  const wanted = Number(process.env.FAULT_ROUNDS ?? 0);
  if (wanted > 0) return Math.max(short, Math.round(wanted * share));
  return IN_CI ? inCi : short;
}

const IN_CI = Boolean(process.env.CI);
if (IN_CI || process.env.FAULT_ROUNDS) vi.setConfig({ testTimeout: 3_600_000 });

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const FORM =
  '<form action="/in" method="post"><label>E-mail <input type="email" name="email"></label>' +
  '<label><input type="checkbox" name="nb" checked> Ja, ik wil de nieuwsbrief</label><button>Verstuur</button></form>';

export interface FaultSite {
  origin: string;
  /** What `path` gives from now on. */
  serve(path: string, html: string): string;
  /** Made anew each time it is asked for. */
  answer(path: string, make: () => string): void;
  close(): void;
}

export async function startSite(): Promise<FaultSite> {
  const pages = new Map<string, () => string>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(`<!doctype html><html lang="nl">${pages.get(path)?.() ?? `<title>Aanmelden</title>${FORM}`}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = Object.assign({ port: 0, family: '', address: '' }, server.address());
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    serve: (path, html) => {
      pages.set(path, () => html);
      return origin + path;
    },
    answer: (path, make) => void pages.set(path, make),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type Answer = z.infer<(typeof RESPONSES)['capture-tab']>;

/** The popup's own message. Null when the channel closed before an answer came, as it does when the worker is killed. */
export async function ask(caller: Page, tabId: number, captureId: string): Promise<Answer | null> {
  const request = { type: 'capture-tab', captureId, tabId, unattended: true, asInformation: null };
  const answer = await caller.evaluate((message) => chrome.runtime.sendMessage(message), request).catch(() => null);
  return answer === null || answer === undefined ? null : RESPONSES['capture-tab'].parse(answer);
}

export interface Tab {
  page: Page;
  id: number;
}

/** A tab with the form; it stays in front until another one is opened. */
export async function openTab(harness: Harness, address: string): Promise<Tab> {
  const page = await harness.freshPage();
  await page.goto(address, { waitUntil: 'load' });
  return { page, id: await harness.tabId(page) };
}

/** One capture without a fault: the key is made, and how long it takes is known. @returns its id and milliseconds */
export async function warmUp(caller: Page, tabId: number): Promise<{ id: string; took: number }> {
  const id = randomUUID();
  const start = performance.now();
  const answer = await ask(caller, tabId, id);
  if (!answer?.ok) throw new Error(`a capture without any fault failed: ${JSON.stringify(answer)}`);
  return { id, took: performance.now() - start };
}

/** kill -9 of the browser and everything it started. */
export async function killBrowser({ browser }: Harness): Promise<void> {
  const running = browser.process();
  const gone = new Promise((resolve) => running?.once('exit', resolve));
  if (running?.pid !== undefined) process.kill(-running.pid, 'SIGKILL');
  await gone;
  await browser.disconnect().catch(() => undefined);
}

export { pause };
