import { MOST_ACTS } from '../../core/act-limit';
import type { State } from '../../core/controls';
import type { ActsReading } from '../../core/observation';
import { queryAll } from '../dom';
import { shadowRootOf } from '../shadow';
import { stateOf } from '../states';
import { namesNow } from '../stored-names';
import { type Act, actOf, hidesTarget, isTyping } from './acts';
import { checkablesIn, groupOf, isCheckable, isToggleName, keyOf } from './checkable';
import { watchPermissions } from './permissions';
import { type Sighting, WATCH, type Watch } from './watch';

/** Walking all of a page for shadow roots at every act is kept up only where it is quick. */
const QUICK_MS = 8;
const MOST_CHANGES = 60;
const DEAD_KEYS = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

/**
 * Watches one frame from its first byte. Nothing is polled: what the controls say at the moment of the first trusted act,
 * before its default action, is the settled state. Listeners only; no write to the page, no request, no timer while nothing
 * happens. All of it stays in this frame's isolated world until the reader asks.
 */
export function startWatch(): void {
  const before = window[WATCH];
  if (before?.document === document) return;
  before?.stop();

  const seen = new WeakMap<Element, Sighting>();
  /** Controls that somebody acted on, to know them again when a script renders them anew. */
  const touched = new Map<string, { element: WeakRef<Element>; sighting: Sighting }>();
  const roots = new Set<ShadowRoot>();
  const own = document;
  const fromLoad = !navigator.userActivation.hasBeenActive;
  let acts = 0;
  const kept: ActsReading = [];
  let restoredAt: number | null = null;
  let walkMs = 0;
  let pressed = { at: -1, words: '' };
  let choice: { at: number; on: ReadonlySet<Element> } = { at: -1, on: NONE };
  /** What was pressed on: a button that becomes a toggle by being pressed has an unknown beginning. */
  const pressedOn = new WeakSet<Element>();
  const now = () => Math.round(performance.now());

  function look(element: Element, at = now()): Sighting {
    const state = stateOf(element);
    const known = seen.get(element) ?? seenBefore(element);
    if (!known) {
      const initial = pressedOn.has(element) ? 'unknown' : state;
      const fresh: Sighting = { initial, state, firstAt: at, lookedAt: at, pending: null, changes: [] };
      seen.set(element, fresh);
      return fresh;
    }
    if (known.state !== state) note(element, known, state, at);
    known.lookedAt = at;
    return known;
  }

  function note(element: Element, known: Sighting, to: State, at: number): void {
    // "Select all" is a choice too, and sets others.
    const byOther = choice.at >= known.lookedAt && !choice.on.has(element);
    const doubt = byOther || (restoredAt !== null && restoredAt >= known.lookedAt);
    const by = known.pending ?? (doubt ? 'unclear' : 'script');
    const after = by !== 'user' && pressed.at >= known.lookedAt ? pressed.words : '';
    if (known.changes.length < MOST_CHANGES) known.changes.push({ at, to, by, after });
    known.state = to;
    known.pending = null;
    if (acts === 0) known.initial = to;
  }

  /** A new element in the place of one that was acted on and is gone is the same control. */
  function seenBefore(element: Element): Sighting | undefined {
    if (touched.size === 0) return undefined;
    const earlier = touched.get(keyOf(element));
    if (!earlier || earlier.element.deref()?.isConnected) return undefined;
    earlier.element = new WeakRef(element);
    seen.set(element, earlier.sighting);
    return earlier.sighting;
  }

  function lookAtAll(at: number, but: ReadonlySet<Element> = NONE): void {
    if (acts === 0 || walkMs < QUICK_MS) {
      const began = performance.now();
      findRoots(own, at);
      walkMs = performance.now() - began;
    }
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    for (const tree of [own, ...roots])
      for (const element of checkablesIn(tree)) if (!but.has(element)) look(element, at);
  }

  function findRoots(top: Document | ShadowRoot, at: number): void {
    const stack: (Document | ShadowRoot)[] = [top];
    for (let tree = stack.pop(); tree; tree = stack.pop()) {
      if (tree instanceof ShadowRoot) roots.add(tree);
      for (const element of queryAll(tree, '*')) {
        const root = shadowRootOf(element);
        if (root) stack.push(root);
        // Known by its name only, so no selector finds it before it is switched on.
        if (isToggleName(element)) look(element, at);
      }
    }
  }

  function mark(act: Act, event: Event, at: number): void {
    for (const element of act.on) touch(element, event, 'user', at);
    for (const element of act.near) touch(element, event, 'unclear', at);
    for (const element of act.path.slice(0, 10)) pressedOn.add(element);
    if (act.on.size > 0) choice = { at, on: act.on };
    else pressed = { at, words: act.pressed };
  }

  function touch(element: Element, event: Event, by: 'user' | 'unclear', at: number): void {
    const known = seen.get(element);
    const sighting = known ?? look(element, at);
    if (!known && event.type === 'click') sighting.initial = beforeClick(element, sighting.state);
    sighting.pending = by;
    const key = keyOf(element);
    if (key !== '') touched.set(key, { element: new WeakRef(element), sighting });
    // The page's own switches change in a handler, or later; boxes of the browser tell by `input`.
    if (event.type === 'click' && isMade(element)) setTimeout(look, 0, element);
  }

  function keep(words: string, at: number): void {
    if ((words || acts === 0) && kept.length < MOST_ACTS) kept.push({ at, words, names: namesNow(own) });
  }

  /** Before the browser's default action: what is there now is what the site, or an earlier act, made of it. */
  function onAct(event: Event): void {
    if (!event.isTrusted) return;
    const at = now();
    if (event instanceof KeyboardEvent && acts > 0 && (DEAD_KEYS.has(event.key) || isTyping(event))) return;
    const act = actOf(event);
    for (const target of event.composedPath()) {
      const root = target instanceof Element ? shadowRootOf(target) : null;
      if (root && !roots.has(root)) findRoots(root, at);
    }
    // A click without a pointer or key before it (assistive technology) has already changed the box it is on.
    if (event.type !== 'click') lookAtAll(at);
    else if (acts === 0) lookAtAll(at, act.on);
    if (!(event instanceof KeyboardEvent && DEAD_KEYS.has(event.key))) mark(act, event, at);
    // A click, not what may become one: by pointer, key or assistive technology.
    keep(event.type === 'click' ? act.pressed : '', at);
    acts++;
  }

  /** Trusted also when a script's `click()` caused it, so it says when, not who. */
  function onInput(event: Event): void {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    const at = now();
    // Which box it was in a closed tree is hidden: all of those are looked at.
    if (hidesTarget(event)) for (const root of roots) for (const element of checkablesIn(root)) look(element, at);
    if (!(target instanceof HTMLSelectElement || isCheckable(target))) return;
    for (const element of groupOf(target)) look(element, at).pending = null;
  }

  /** A click in a child frame shows here as the loss of focus: the last moment before its handlers can reach us. */
  function onBlur(event: Event): void {
    if (event.target !== window || acts > 0 || !navigator.userActivation.hasBeenActive) return;
    lookAtAll(now());
    keep('', now());
    acts++;
  }

  function onShow(event: Event): void {
    if (event instanceof PageTransitionEvent && event.persisted) restoredAt = now();
  }

  const listeners = [
    ['pointerdown', onAct],
    ['keydown', onAct],
    ['click', onAct],
    ['input', onInput],
    ['blur', onBlur],
    ['pageshow', onShow],
  ] as const;
  const options = { capture: true, passive: true };
  function listen(): void {
    for (const [type, heard] of listeners) window.addEventListener(type, heard, options); // not the page: it cannot see listeners of an isolated world
  }
  listen();
  // `document.open()` takes all listeners of the window away, ours too; it shows as a new child of the document. Listening
  // twice is listening once.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(own, { childList: true });

  const permissions =
    window === window.top ? watchPermissions(() => acts > 0 || navigator.userActivation.hasBeenActive) : null;

  const watch: Watch = {
    document: own,
    fromLoad,
    acts: () => acts,
    kept,
    restoredAt: () => restoredAt,
    look: (element) => look(element),
    permissions: () => permissions?.seen() ?? null,
    stop() {
      permissions?.stop();
      rewritten.disconnect();
      for (const [type, heard] of listeners) window.removeEventListener(type, heard, options);
      if (window[WATCH] === watch) delete window[WATCH];
    },
  };
  window[WATCH] = watch;
}

const NONE: ReadonlySet<Element> = new Set();

function isMade(element: Element): boolean {
  return !(element instanceof HTMLInputElement || element instanceof HTMLOptionElement);
}

function beforeClick(element: Element, state: State): State {
  if (element instanceof HTMLInputElement && element.type === 'checkbox' && state !== 'mixed')
    return state === 'on' ? 'off' : 'on';
  return isMade(element) ? state : 'unknown';
}
