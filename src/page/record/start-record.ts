import { MOST_STATES, type Seen, type SeenAct } from '../../core/consent-act';
import { framePath } from '../child-frames';
import { attr, keyword, matches, queryAll, rootOf, textContentOf } from '../dom';
import { locatorMaker } from '../locator';
import { stateOf } from '../states';
import { actOf, pathOf } from '../watch/acts';
import { checkablesIn, squeeze } from '../watch/checkable';
import { RECORD } from './record';

/** A page that goes on building itself after `load` is given this long. */
const SETTLE_MS = 600;
/** Captures asked for by one document: what keeps making new buttons is not followed for ever. */
const MOST_PAGES = 8;
/** A `submit` this long after the visitor's last act is the script's own. */
const OWN_ACT_MS = 1500;
const MOST_TRAIL = 12;
/** Under the 30 seconds after which a worker that hears nothing sleeps. */
const AWAKE_MS = 20_000;
/** While the visitor is at it, one that was ended is woken sooner. */
const AT_IT_MS = 1000;
/** Who did nothing for this long may have gone. */
const PRESENT_MS = 600_000;
const BUTTON =
  'button,a[href],summary,[role=button],[role=link],input[type=submit],input[type=button],input[type=image]';

/**
 * Tells the worker of trusted acts that can be an act of consent, with the states of all choices as they stood then; which of them
 * is one, the worker decides by its capture. Runs only on sites where the user turned recording on. Listeners only: the page
 * is not changed and cannot see it. Nothing typed is read.
 * @param tell sends to the worker
 */
export function startRecord(tell: (message: Seen) => void): void {
  if (window[RECORD]?.document === document) return;
  window[RECORD]?.stop();
  const trail: SeenAct['trail'] = [];
  /** Buttons that were there when the page was told of. */
  const known = new WeakSet<Element>();
  let pages = 0;
  /** When the visitor did something, last. */
  let present = Number.NEGATIVE_INFINITY;
  /** When the worker was told of that, last. */
  let ahead = Number.NEGATIVE_INFINITY;

  function tellPage(): void {
    if (pages === MOST_PAGES) return;
    pages += 1;
    for (const each of queryAll(document, BUTTON)) known.add(each);
    tell({ type: 'consent-page' });
  }

  function onEvent(event: Event): void {
    if (!event.isTrusted) return;
    const type = event.type;
    present = performance.now();
    if (present - ahead > AT_IT_MS) keepAwake();
    if (type === 'pointerover' || type === 'focusin') onApproach(event);
    if (type !== 'pointerdown' && type !== 'keydown' && type !== 'click' && type !== 'submit') return;
    const last = trail.at(-1);
    const now = Math.round(performance.now());
    const own = last !== undefined && now - last.at <= OWN_ACT_MS;
    // Which key it was is nobody's business but Enter's and the space bar's, and those show as a click or a submit.
    if (type === 'keydown' && last?.type === 'keydown') trail.pop();
    trail.push({ type, at: now });
    if (trail.length > MOST_TRAIL) trail.shift();
    if (type === 'submit' && own) onSubmit(event);
    if (type === 'click') onClick(event);
  }

  /** A sleeping worker takes longer to start than a page lives that its own form leaves: what that tells is lost with it. */
  function keepAwake(): void {
    const now = performance.now();
    if (document.visibilityState !== 'visible' || now - present > PRESENT_MS) return;
    ahead = now;
    tell({ type: 'consent-ahead' });
  }

  /** Before the pointer can press it: a button that came after the last capture, in a shadow tree too. */
  function onApproach(event: Event): void {
    const button = pages > 0 ? pathOf(event).find((each) => matches(each, BUTTON)) : undefined;
    if (!button || known.has(button)) return;
    tellPage();
    const around = rootOf(button);
    if (around instanceof ShadowRoot) for (const each of queryAll(around, BUTTON)) known.add(each);
    known.add(button);
  }

  function onSubmit(event: Event): void {
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement)) return;
    const submitter = event instanceof SubmitEvent ? event.submitter : null;
    const around = rootOf(form);
    const all = around instanceof Document || around instanceof ShadowRoot ? checkablesIn(around) : [];
    send('submit', form, submitter, submitter ? wordsOf(submitter) : '', [...checkablesIn(form), ...all]);
  }

  function onClick(event: Event): void {
    const act = actOf(event);
    const button = act.path.find((each) => matches(each, BUTTON));
    if (!button || act.on.size > 0 || submits(button)) return;
    const around = rootOf(button);
    const near = around instanceof ShadowRoot ? checkablesIn(around) : [];
    send('button', null, button, act.pressed, [...near, ...checkablesIn(document)]);
  }

  function send(
    kind: SeenAct['kind'],
    form: Element | null,
    button: Element | null,
    words: string,
    choices: readonly Element[],
  ): void {
    const frame = framePath();
    const locate = locatorMaker(frame);
    const pathOf = (element: Element) => locate(element).path;
    tell({
      type: 'consent-act',
      kind,
      frame,
      timeOrigin: performance.timeOrigin,
      time: Date.now(),
      form: form && pathOf(form),
      button: button && pathOf(button),
      words,
      states: [...new Set(choices)]
        .slice(0, MOST_STATES)
        .map((element) => ({ path: pathOf(element), state: stateOf(element) })),
      trail: [...trail],
    });
  }

  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal };
  for (const type of ['pointerdown', 'keydown', 'click', 'submit', 'pointerover', 'focusin'])
    window.addEventListener(type, onEvent, options); // not the page: it cannot see listeners of an isolated world
  const settled = () => setTimeout(() => !stopped.signal.aborted && tellPage(), SETTLE_MS);
  if (window === window.top) {
    if (document.readyState === 'complete') settled();
    else window.addEventListener('load', settled, { ...options, once: true }); // not the page: as above
  }
  const awake = setInterval(keepAwake, AWAKE_MS);
  window[RECORD] = {
    document,
    stop() {
      clearInterval(awake);
      stopped.abort();
      delete window[RECORD];
    },
  };
}

/** Its `submit` event follows, unless the form is not complete: then nothing was sent. */
function submits(button: Element): boolean {
  const inForm = (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) && button.form !== null;
  return inForm && !['button', 'reset'].includes(keyword(button, 'type'));
}

function wordsOf(button: Element): string {
  if (button instanceof HTMLInputElement) return squeeze(attr(button, 'value') ?? attr(button, 'alt'));
  return squeeze(attr(button, 'aria-label') || textContentOf(button));
}
