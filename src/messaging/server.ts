import { browser } from 'wxt/browser';
import { type Failure, toFailure } from '../core/errors';
import { type Request, RequestSchema, type ResponseOf } from './protocol';

export type Handlers = {
  [T in Request['type']]: (request: Extract<Request, { type: T }>) => Promise<ResponseOf<T>>;
};

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/**
 * Answers requests of our own extension pages only. A content script is less trusted than an extension page (a
 * compromised page process can speak for it), so the sender's address must be ours; the body is never asked who it is.
 */
export function answer(handlers: Handlers): void {
  const own = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (response: unknown) => void) => {
    // The first answer is the one that counts: what recorders tell is answered by those who hear it.
    if (!sender.url?.startsWith(own)) return;
    respond(handlers, own, message, sender).then(reply);
    return true;
  });
}

/** @returns what to send back; never throws. */
export async function respond(
  handlers: Handlers,
  ownOrigin: string,
  message: unknown,
  sender: Sender,
): Promise<unknown> {
  if (!sender.url?.startsWith(ownOrigin)) return refusal('the sender is not a page of this extension');
  const parsed = RequestSchema.safeParse(message);
  if (!parsed.success) return refusal('not a request this worker knows');
  // A message sent from a click carries the click with it, and injecting a script would pass it on to the page that is
  // read, as if its visitor had acted. A task of its own has no gesture.
  await new Promise((resolve) => setTimeout(resolve, 0));
  try {
    return await dispatch(handlers, parsed.data);
  } catch (thrown) {
    return toFailure(thrown);
  }
}

function dispatch(handlers: Handlers, request: Request): Promise<unknown> {
  switch (request.type) {
    case 'capture-tab':
      return handlers['capture-tab'](request);
    case 'read-tab':
      return handlers['read-tab'](request);
    case 'stop-watching':
      return handlers['stop-watching'](request);
    case 'set-recording':
      return handlers['set-recording'](request);
    case 'point-out':
      return handlers['point-out'](request);
    case 'judge-again':
      return handlers['judge-again'](request);
    case 'cancel-picture':
      return handlers['cancel-picture'](request);
    case 'open-review':
      return handlers['open-review'](request);
  }
}

function refusal(detail: string): Failure {
  return { ok: false, code: 'bad-message', detail };
}
