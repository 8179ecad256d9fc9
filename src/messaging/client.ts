import { browser } from 'wxt/browser';
import type { Failure } from '../core/errors';
import { RESPONSES, type Request, type ResponseOf } from './protocol';

type RequestOf<T extends Request['type']> = Omit<Extract<Request, { type: T }>, 'type'>;

export function askCapture(request: RequestOf<'capture-tab'>): Promise<ResponseOf<'capture-tab'> | Failure> {
  return ask({ type: 'capture-tab', ...request }, RESPONSES['capture-tab']);
}

export function askReadTab(request: RequestOf<'read-tab'>): Promise<ResponseOf<'read-tab'> | Failure> {
  return ask({ type: 'read-tab', ...request }, RESPONSES['read-tab']);
}

export function askStopWatching(request: RequestOf<'stop-watching'>): Promise<ResponseOf<'stop-watching'> | Failure> {
  return ask({ type: 'stop-watching', ...request }, RESPONSES['stop-watching']);
}

export function askSetRecording(request: RequestOf<'set-recording'>): Promise<ResponseOf<'set-recording'> | Failure> {
  return ask({ type: 'set-recording', ...request }, RESPONSES['set-recording']);
}

export function askPointOut(request: RequestOf<'point-out'>): Promise<ResponseOf<'point-out'> | Failure> {
  return ask({ type: 'point-out', ...request }, RESPONSES['point-out']);
}

export function askJudgeAgain(request: RequestOf<'judge-again'>): Promise<ResponseOf<'judge-again'> | Failure> {
  return ask({ type: 'judge-again', ...request }, RESPONSES['judge-again']);
}

export function askCancelPicture(
  request: RequestOf<'cancel-picture'>,
): Promise<ResponseOf<'cancel-picture'> | Failure> {
  return ask({ type: 'cancel-picture', ...request }, RESPONSES['cancel-picture']);
}

export function askOpenReview(request: RequestOf<'open-review'>): Promise<ResponseOf<'open-review'> | Failure> {
  return ask({ type: 'open-review', ...request }, RESPONSES['open-review']);
}

interface Schema<R> {
  safeParse(value: unknown): { success: true; data: R } | { success: false };
}

/**
 * Asks the worker and parses its answer. A worker that is killed while it works closes the channel: the request is sent
 * once more, which is safe because requests carry their own id.
 */
async function ask<R>(request: Request, schema: Schema<R>): Promise<R | Failure> {
  const first = await attempt(request, schema);
  return (
    first ??
    (await attempt(request, schema)) ?? {
      ok: false,
      code: 'unexpected',
      detail: 'the background worker does not answer',
    }
  );
}

async function attempt<R>(request: Request, schema: Schema<R>): Promise<R | null> {
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage(request);
  } catch {
    return null;
  }
  const parsed = schema.safeParse(answer);
  return parsed.success ? parsed.data : null;
}
