import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { classifyCapture } from '../../src/classify/classify-capture';
import { type ExtensionBrowser, launchWithExtension } from '../../src/cli/browser';
import { openControlPage } from '../../src/cli/drive/capture-page';
import { mergeFrames } from '../../src/commands/merge-frames';
import { isolatedWorlds, type World } from './isolated-world';
import {
  axeLibrary,
  axeRun,
  capturedText,
  judgeLibrary,
  judgeRun,
  ourCapture,
  ourTasks,
  rrwebCapture,
  rrwebLibrary,
  rrwebTask,
} from './jobs';
import { managersLibrary, managersRun } from './managers-bench';
import { type Goal, median, type Outcome, outcome, report, rounds } from './measure';
import { namesLibrary, namesRun } from './names-bench';
import { FEW_BOXES, type GoalPage, MANY_BOXES, type PageName } from './pages';
import { servePages } from './serve';

/** Ratios to rrweb + JSON + SHA-256 (P1, P2) and to axe (P6). */
const CAPTURE_GOALS: Goals = { form: [0.5, 0.25], news: [0.6, 0.45], monster: [0.5, 0.3] };
const RULES_GOALS: Goals = { form: [0.2, 0.1], news: [0.1, 0.03], monster: [0.02, 0.005] };
const TASK_GOALS: Goals = { form: [0.5, 0.3], news: [0.5, 0.3], monster: [0.5, 0.3] };
const NAMES_GOALS: Goals = { form: [0.7, 0.3], news: [0.7, 0.3], monster: [0.7, 0.3] };
/** axe needs close to a minute on the monster. */
const AXE_ROUNDS = { form: 9, news: 5, monster: 1 } as const;

/** Held against no goal: it tells which part of ours is loading a script, which the anchor has behind it. */
const LOADED_TOO = 'the same, loading rrweb included';

export interface BrowserBenchOptions {
  root: string;
  pages: readonly PageName[];
  rounds: number;
  capture: boolean;
  reading: boolean;
  rules: boolean;
  managers: boolean;
}

export async function browserBench(options: BrowserBenchOptions): Promise<Outcome[]> {
  const extensionDir = join(options.root, '.output', 'chrome-mv3-unattended');
  const source = readFileSync(join(extensionDir, 'capture.js'), 'utf8');
  const [rrweb, names, judge, axe, managers] = [
    await rrwebLibrary(options.root),
    await namesLibrary(options.root),
    await judgeLibrary(options.root),
    axeLibrary(options.root),
    await managersLibrary(options.root),
  ];
  const site = await servePages();
  const extension = await launchWithExtension({ extensionDir });
  const outcomes: Outcome[] = [];
  const perNode = new Map<PageName, number>();
  try {
    const control = await openControlPage(extension);
    for (const name of options.pages) {
      const tab = await extension.browser.newPage();
      const onLoad = <T>(job: Job<T>) => onFreshLoad(extension, control, tab, site.url(name), job);
      const inProcess = <T>(job: Job<T>) => inFreshProcess(extension, control, site.url(name), job);
      const counts = await onLoad(async (_, page) => nodeCount(page));
      const nodes = counts.nodes;
      console.log(
        `\n${name}: ${Object.entries(counts)
          .map(([what, count]) => `${count} ${what}`)
          .join(', ')}`,
      );
      let readings: unknown[] = [];
      const capture = async (worlds: readonly World[]) => {
        const took = await ourCapture(worlds, source);
        readings = await capturedText(worlds);
        return took;
      };
      await onLoad(capture);
      if (options.capture) {
        const times = await rounds(options.rounds, {
          capture: () => onLoad(capture),
          'rrweb + JSON + SHA-256': () => onLoad((worlds) => rrwebCapture(worlds, rrweb, false)),
          [LOADED_TOO]: () => onLoad((worlds) => rrwebCapture(worlds, rrweb, true)),
        });
        outcomes.push(
          ...report(`capture, ${name}`, times, goalsFor(name, CAPTURE_GOALS, ['capture', 'rrweb + JSON + SHA-256'])),
        );
        const first = await rounds(options.rounds, {
          capture: () => inProcess(capture),
          'rrweb + JSON + SHA-256': () => inProcess((worlds) => rrwebCapture(worlds, rrweb, false)),
          [LOADED_TOO]: () => inProcess((worlds) => rrwebCapture(worlds, rrweb, true)),
        });
        report(`capture, ${name}, the first thing a new process does (no goal)`, first, []);
      }
      if (options.reading) {
        const times = await rounds(options.rounds, {
          'longest task': () => onLoad(async (worlds) => Math.max(...(await ourTasks(worlds, source)))),
          rrweb: () => onLoad((worlds) => rrwebTask(worlds, rrweb, false)),
          'rrweb, loading it included': () => onLoad((worlds) => rrwebTask(worlds, rrweb, true)),
          names: () => onLoad((worlds) => namesRun(worlds, names, 'ours')),
          'dom-accessibility-api': () => onLoad((worlds) => namesRun(worlds, names, 'theirs')),
          capture: () => onLoad(capture),
        });
        const goals = [
          ...goalsFor(name, TASK_GOALS, ['longest task', 'rrweb']),
          ...goalsFor(name, NAMES_GOALS, ['names', 'dom-accessibility-api']),
        ];
        outcomes.push(...report(`reading, ${name}`, times, goals));
        perNode.set(name, median(times.find((t) => t.name === 'capture')?.values ?? []) / nodes);
        console.log(`  classification: ${classifiedPerSecond(readings)} controls a second, in Node`);
      }
      if (options.rules && name !== 'frames') {
        const times = await rounds(
          options.rounds,
          {
            rules: () => onLoad((worlds) => judgeRun(worlds, judge, readings)),
            'capture + rules': () =>
              onLoad(async (worlds) => (await ourCapture(worlds, source)) + (await judgeRun(worlds, judge, readings))),
            axe: () => onLoad((worlds) => axeRun(worlds, axe)),
          },
          { axe: AXE_ROUNDS[name] },
        );
        outcomes.push(
          ...report(`rules, ${name}`, times, goalsFor(name, RULES_GOALS, ['rules', 'axe'], ['capture + rules', 'axe'])),
        );
      }
      if (options.managers && name !== 'frames') {
        const times = await rounds(options.rounds, {
          managers: () => onLoad((worlds) => managersRun(worlds, managers, 'ours')),
          autoconsent: () => onLoad((worlds) => managersRun(worlds, managers, 'theirs')),
        });
        outcomes.push(...report(`managers, ${name}`, times, [most('managers', 'autoconsent', 1, 0.3)]));
      }
      await tab.close();
    }
    if (options.reading) {
      const tab = await extension.browser.newPage();
      const ofBoxes = (count: number) => () =>
        onFreshLoad(extension, control, tab, site.url(`boxes/${count}`), (worlds) => ourCapture(worlds, source));
      const times = await rounds(options.rounds, { few: ofBoxes(FEW_BOXES), many: ofBoxes(MANY_BOXES) });
      report(`reading, ${FEW_BOXES} and ${MANY_BOXES} boxes`, times, []);
      const [few = [], many = []] = times.map(({ values }) => values);
      const growth = median(many.map((ms, i) => ms / MANY_BOXES / ((few[i] ?? 0) / FEW_BOXES)));
      const what = `reading: time per control, ${MANY_BOXES} / ${FEW_BOXES} controls`;
      outcomes.push(outcome(what, growth, 'x', 1.2, 1, 'most'));
      await tab.close();
    }
    const [news, monster] = [perNode.get('news'), perNode.get('monster')];
    if (news !== undefined && monster !== undefined)
      outcomes.push(outcome('reading: time per node, monster / news', monster / news, 'x', 2, 1, 'most'));
  } finally {
    await extension.close();
    site.close();
  }
  return outcomes;
}

/** Classifying what was captured, again and again for a second. */
function classifiedPerSecond(readings: readonly unknown[]): string {
  const { frames } = mergeFrames(readings.map((result, frameId) => ({ frameId, result })));
  const controls = frames.reduce((sum, frame) => sum + frame.controls.length, 0);
  const start = performance.now();
  let done = 0;
  for (; performance.now() - start < 1000; done += controls) classifyCapture(frames);
  return Math.round((done / (performance.now() - start)) * 1000).toLocaleString('en');
}

/** What must be met and what is aimed at, for pages that goals were set for. */
type Goals = Readonly<Record<GoalPage, readonly [must: number, aim: number]>>;

function goalsFor(name: PageName, goals: Goals, ...ratios: readonly [of: string, to: string][]): Goal[] {
  if (name === 'frames') return [];
  const [must, aim] = goals[name];
  return ratios.map(([of, to]) => most(of, to, must, aim));
}

function most(of: string, to: string, must: number, aim: number): Goal {
  return { of, to, must, aim, bound: 'most' };
}

/** Another address each time: the same one again would be a reload, and a blank page between would end the process. */
let loads = 0;

type Job<T> = (worlds: readonly World[], page: Page) => Promise<T>;

/** A fresh load in a tab that has shown the page before: a new document and new worlds, code the engine may know already. */
async function onFreshLoad<T>(
  extension: ExtensionBrowser,
  control: Page,
  tab: Page,
  url: string,
  job: Job<T>,
): Promise<T> {
  await tab.goto(`${url}?load=${++loads}`, { waitUntil: 'load', timeout: 120_000 });
  const { worlds, release } = await isolatedWorlds(extension, control, tab);
  const result = await job(worlds, tab);
  await release();
  return result;
}

/** A tab of its own, and with that a process of its own: every line of script is compiled for the first time. */
async function inFreshProcess<T>(extension: ExtensionBrowser, control: Page, url: string, job: Job<T>): Promise<T> {
  const tab = await extension.browser.newPage();
  try {
    return await onFreshLoad(extension, control, tab, url, job);
  } finally {
    await tab.close();
  }
}

type Counts = Record<'nodes' | 'boxes' | 'shadowRoots' | 'frames', number>;

function nodeCount(page: Page): Promise<Counts> {
  return page.evaluate(() => {
    // Frames have constructors of their own, so `instanceof` would not know their elements.
    const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
    const total = { nodes: 0, boxes: 0, shadowRoots: 0, frames: 0 };
    const walk = (root: Document | ShadowRoot) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      for (let node: Node | null = root; node; node = walker.nextNode()) {
        total.nodes++;
        if (!isElement(node)) continue;
        if (node.matches('input[type=checkbox]')) total.boxes++;
        if (node.shadowRoot) {
          total.shadowRoots++;
          walk(node.shadowRoot);
        }
        if (node instanceof HTMLIFrameElement && node.contentDocument) {
          total.frames++;
          walk(node.contentDocument);
        }
      }
    };
    walk(document);
    return total;
  });
}
