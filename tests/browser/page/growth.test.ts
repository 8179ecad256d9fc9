import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

const FEW = 40;
const TIMES = 4;

/** One piece of a page per control, in the shapes that make a reader look at all others for each. */
const SHAPES: Record<string, (i: number) => string> = {
  'headings and boxes without labels, all in one row': (i) =>
    `<h3>Kop ${i}</h3><input type="checkbox"><p>Uitleg ${i}</p>`,
  'lines of loose words': (i) => `<input type="checkbox" name="c${i}"> Ja, aanbieding ${i}<br>`,
  'labels by number': (i) => `<input type="checkbox" id="c${i}"><label for="c${i}">Ja, aanbieding ${i}</label>`,
  'forms with a box each': (i) =>
    `<form action="/in${i}" method="post"><label><input type="checkbox"> Ja ${i}</label><button>Verstuur</button></form>`,
  'fields and buttons without a form': (i) =>
    `<div><label>E-mail <input type="email"></label><label><input type="checkbox"> Ja ${i}</label><button>Aanmelden</button></div>`,
  'drawn boxes with a mirror': (i) =>
    `<input type="checkbox" aria-hidden="true" tabindex="-1"><div role="checkbox" aria-checked="true">Ja ${i}</div>`,
  'empty switches': (i) => `<p>Partner ${i}</p><button role="switch" aria-checked="true"><span></span></button>`,
  'switches whose row shows what is spoken': (i) =>
    `<div><span>Partner ${i}</span><button role="switch" aria-checked="true" aria-label="Partner ${i}"><span></span></button></div>`,
  'questions in the label of an answer': (i) =>
    `<p><label for="a${i}">Mag dit? ${i}</label> <input type="radio" name="r${i}" id="a${i}"><label for="a${i}">Ja</label> <input type="radio" name="r${i}" id="b${i}"><label for="b${i}">Nee</label></p>`,
  'transparent boxes': (i) => `<input type="checkbox" style="opacity:0"><span>Ja, aanbieding ${i}</span>`,
  'pictures beside words': (i) =>
    `<p><img alt="" width="10" height="10" src="data:,"><label><input type="checkbox"> Ja ${i}</label></p>`,
  'dialogs in a shadow tree each': (i) =>
    `<x-box><template shadowrootmode="open"><div role="dialog"><h2>Kop ${i}</h2><label><input type="checkbox"> Ja</label></div></template></x-box>`,
};
const table = (rows: number) =>
  `<table><tr><th></th><th>E-mail</th></tr>${times(rows, (i) => `<tr><th>Onderwerp ${i}</th><td><input type="checkbox"></td></tr>`)}</table>`;

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  const pages: Record<string, string> = {};
  for (const [index, shape] of Object.values(SHAPES).entries())
    for (const count of [FEW, FEW * TIMES]) pages[`/${index}/${count}`] = document(times(count, shape));
  for (const count of [FEW, FEW * TIMES]) pages[`/table/${count}`] = document(table(count));
  [harness, stage] = await Promise.all([startHarness(), servePages(pages)]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

describe('a page with more of the same costs that much more to read, counted in questions to the browser', () => {
  for (const [name, path] of [
    ...Object.keys(SHAPES).map((name, i) => [name, i] as const),
    ['a table', 'table'] as const,
  ])
    it(name, async () => {
      const few = await asked(`/${path}/${FEW}`);
      const many = await asked(`/${path}/${FEW * TIMES}`);
      expect([few.controls, many.controls]).toEqual([FEW, FEW * TIMES]);
      expect(many.questions).toBeLessThan(few.questions * TIMES * 1.1);
      // Each of these walks all siblings, or the whole page.
      expect(many.walks).toBeLessThan(FEW * TIMES);
    });
});

const AnswerSchema = z.object({
  counts: z.object({ questions: z.int(), walks: z.int() }),
  read: z.object({ reading: z.object({ frame: z.object({ controls: z.array(z.unknown()) }) }) }),
});

interface Asked {
  controls: number;
  questions: number;
  walks: number;
}

/** Reads a page in a world where calls are counted. */
async function asked(path: string): Promise<Asked> {
  const page = await harness.freshPage();
  await page.goto(stage.origin + path, { waitUntil: 'load' });
  const tabId = await harness.tabId(page);
  const worker = await harness.worker();
  const answer = await worker.evaluate(async (id) => {
    const target = { tabId: id };
    await chrome.scripting.executeScript({
      target,
      func: () => {
        const counts = { questions: 0, walks: 0 };
        Reflect.set(globalThis, 'counts', counts);
        const count = (owner: object, name: string, kind: keyof typeof counts) => {
          const own = Object.getOwnPropertyDescriptor(owner, name);
          for (const part of ['value', 'get'] as const) {
            const call = own?.[part];
            if (!own || typeof call !== 'function') continue;
            own[part] = function (this: unknown, ...given: unknown[]) {
              counts[kind]++;
              return Reflect.apply(call, this, given);
            };
            Object.defineProperty(owner, name, own);
          }
        };
        for (const name of ['contains', 'getRootNode', 'parentNode', 'nextSibling', 'previousSibling', 'textContent'])
          count(Node.prototype, name, 'questions');
        for (const name of [
          'getAttribute',
          'matches',
          'closest',
          'querySelector',
          'querySelectorAll',
          'getBoundingClientRect',
        ])
          count(Element.prototype, name, 'questions');
        count(Range.prototype, 'getClientRects', 'questions');
        count(globalThis, 'getComputedStyle', 'questions');
        count(Node.prototype, 'compareDocumentPosition', 'walks');
        count(Element.prototype, 'childElementCount', 'walks');
        for (const { prototype } of [HTMLInputElement, HTMLSelectElement, HTMLButtonElement])
          count(prototype, 'labels', 'walks');
      },
    });
    const [read] = await chrome.scripting.executeScript({ target, files: ['/capture.js'] });
    const [counted] = await chrome.scripting.executeScript({ target, func: () => Reflect.get(globalThis, 'counts') });
    return JSON.stringify({ counts: counted?.result, read: read?.result });
  }, tabId);
  await page.close();
  const { counts, read } = AnswerSchema.parse(JSON.parse(answer));
  return { ...counts, controls: read.reading.frame.controls.length };
}

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, i) => part(i)).join('');
}

function document(body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Veel</title></head><body>${body}</body></html>`;
}
