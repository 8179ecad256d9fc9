import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { z } from 'zod';

const POLL_MS = 25;
/** Long past what any machine needs. */
const LIMIT_MS = 30_000;

/** One command of WebDriver BiDi. @throws when the browser answers with an error */
export type Send = (method: string, params: object) => Promise<unknown>;

const AnswerSchema = z.object({ result: z.unknown() });
const EvaluatedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.string().optional() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);
const CreatedSchema = z.object({ context: z.string() });
const PlaceSchema = z.tuple([z.number(), z.number()]);

/** Commands that Puppeteer has no call for go over its own connection: Firefox has one session at a time. */
export function sendOf(browser: Browser): Send {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection))
    throw new Error('this version of Puppeteer keeps its connection elsewhere');
  const { send } = connection;
  if (typeof send !== 'function') throw new Error('this version of Puppeteer sends in another way');
  return async (method, params) => AnswerSchema.parse(await Reflect.apply(send, connection, [method, params])).result;
}

/** Runs an expression in a document and gives its value by way of JSON. @param gesture counts as an act of the user */
export async function evaluateIn(send: Send, context: string, expression: string, gesture = false): Promise<unknown> {
  const answer = await send('script.evaluate', {
    target: { context },
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    awaitPromise: true,
    userActivation: gesture,
  });
  const evaluated = EvaluatedSchema.parse(answer);
  if (evaluated.type === 'exception') throw new Error(`${evaluated.exceptionDetails.text} in ${expression}`);
  return JSON.parse(evaluated.result.value ?? 'null');
}

/** Asks again until the answer is true. What is not there yet may also throw. @throws the last error when it never is */
export async function until(what: string, isSo: () => Promise<unknown>): Promise<void> {
  const last = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await isSo().catch((cause: unknown) => cause);
    if (answer === true) return;
    if (Date.now() > last) throw new Error(`never came: ${what}`, { cause: answer });
    await setTimeout(POLL_MS);
  }
}

/**
 * One tab, driven without Puppeteer's page: that one counts each look at a page as an act of its user, and waits for events that
 * Firefox does not send for pages of an extension.
 */
export class Tab {
  constructor(
    private readonly send: Send,
    readonly context: string,
  ) {}

  static async open(send: Send, background = false): Promise<Tab> {
    const { context } = CreatedSchema.parse(await send('browsingContext.create', { type: 'tab', background }));
    return new Tab(send, context);
  }

  async goto(url: string): Promise<void> {
    // Of a page of an extension the end of loading is never told.
    const wait = url.startsWith('http') ? 'complete' : 'none';
    await this.send('browsingContext.navigate', { context: this.context, url, wait });
  }

  async reload(): Promise<void> {
    await this.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  /** @param path of the address that is there then */
  async back(path: string): Promise<void> {
    await this.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
    await this.until(`location.pathname === ${JSON.stringify(path)} && document.readyState === 'complete'`);
  }

  async activate(): Promise<void> {
    await this.send('browsingContext.activate', { context: this.context });
  }

  /** Looks without touching: nothing of it counts as an act of the user. */
  evaluate(expression: string): Promise<unknown> {
    return evaluateIn(this.send, this.context, expression);
  }

  until(expression: string): Promise<void> {
    return until(expression, () => this.evaluate(`Boolean(${expression})`));
  }

  /** A real click in the middle of an element. */
  async press(selector: string): Promise<void> {
    const [x, y] = PlaceSchema.parse(await this.evaluate(middleOf(selector)));
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.send('input.performActions', { context: this.context, actions: [mouse] });
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close', { context: this.context });
  }
}

/** An expression: where the middle of an element is in the window of its document. */
export function middleOf(selector: string): string {
  const found = `document.querySelector(${JSON.stringify(selector)})`;
  return `(() => { ${found}.scrollIntoView({ block: 'center', behavior: 'instant' });
    const at = ${found}.getBoundingClientRect(); return [at.x + at.width / 2, at.y + at.height / 2]; })()`;
}
