/** A page with one of everything a reader looks at, in open and closed trees and a frame. */
export const VICTIM = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Aanmelden</title></head><body>
<h1>Nieuwsbrief</h1>
<form id="f" action="/in" method="post"><label>E-mail <input type="email" name="e" value="jan@example.org"></label>
<label><input type="checkbox" name="n" checked> Ja, mail mij aanbiedingen</label>
<fieldset><legend>Bellen</legend><label><input type="radio" name="b" checked> Ja</label><label><input type="radio" name="b"> Nee</label></fieldset>
<label>Delen <select name="d"><option>Met partners</option><option>Nee</option></select></label>
<a href="/privacy">Privacyverklaring</a><button>Verstuur</button></form>
<x-open></x-open><x-dicht></x-dicht>
<div style="position:fixed;bottom:0;left:0;right:0;background:#fff"><p>Wij gebruiken cookies voor advertenties.</p>
<div role="switch" tabindex="0" aria-checked="true" aria-label="Marketing">Marketingcookies</div>
<button>Alles accepteren</button><button>Weigeren</button></div>
<iframe srcdoc="<label><input type=checkbox checked> In een kader</label>"></iframe>
<p id="los" hidden></p>
<script>
document.querySelector('x-open').attachShadow({ mode: 'open' }).innerHTML = '<label><input type=checkbox checked> In de open boom</label>';
document.querySelector('x-dicht').attachShadow({ mode: 'closed' }).innerHTML = '<label><input type=checkbox checked> In de dichte boom</label>';
</script></body></html>`;

/** Sixteen boxes that count time in binary: whatever passes between two looks, some box differs. */
export const FLIPPING = `<!doctype html><html lang="nl"><title>Wisselend</title><form action="/in" method="post"><label>E-mail <input type="email" name="e"></label>
${'<label><input type="checkbox" class="teller"> Ja, mail mij</label>'.repeat(16)}<label><input type="checkbox" checked> Staat stil</label></form>
<script>const boxes = document.querySelectorAll('.teller');
setInterval(() => boxes.forEach((box, i) => { box.checked = ((performance.now() / 10) >> i) & 1; }), 5);</script>`;

/** Scripts that run in the page's world before its own first script. */
export const ATTACKED_BEFORE: Readonly<Record<string, string>> = {
  'toJSON on every prototype': `for (const type of [Object, Array, String, Number, Boolean])
    Object.defineProperty(type.prototype, 'toJSON', { value: () => { throw new Error('toJSON') } });`,

  'setters on Object.prototype': `for (const name of ['ok', 'reading', 'frame', 'frames', 'controls', 'text', 'exact', 'normalised',
      'states', 'initial', 'id', 'path', 'result', 'value', 'get', 'set', 'then', 'length', '0', 'boxes', 'survey', 'mode', 'locator'])
    try { Object.defineProperty(Object.prototype, name, { set() { throw new Error(name) }, get() { return undefined }, configurable: true }); } catch {}`,

  'attachShadow patched': `const original = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () {
      const root = original.call(this, { mode: 'closed' });
      Object.defineProperty(this, 'shadowRoot', { get() { throw new Error('shadowRoot') } });
      for (const name of ['querySelectorAll', 'getElementById', 'firstChild', 'host'])
        Object.defineProperty(root, name, { get() { throw new Error(name) } });
      return new Proxy(root, { get() { throw new Error('proxy') }, set(target, name, value) { return Reflect.set(target, name, value, target) } });
    };`,

  'the browser belied': `for (const [where, name, lie] of [
      [navigator, 'userActivation', { hasBeenActive: true, isActive: true }], [performance, 'getEntriesByType', () => [{ type: 'back_forward' }]],
      [self, 'innerWidth', 1], [self, 'scrollX', 9999], [self, 'origin', 'https://elders.example'], [self, 'isSecureContext', true],
      [self, 'frames', []], [self, 'length', 0], [self, 'parent', {}], [self, 'chrome', { dom: {} }], [Document.prototype, 'compatMode', 'BackCompat'],
      [Document.prototype, 'title', 'Nep'], [Document.prototype, 'contentType', 'text/plain'], [Node.prototype, 'baseURI', 'https://elders.example/']])
    try { Object.defineProperty(where, name, { get: () => lie, configurable: true }); } catch {}`,
};

/** Scripts that run in the page's world when it has been built. */
export const ATTACKED_AFTER_LOAD: Readonly<Record<string, string>> = {
  'every getter and method of the DOM throws': `for (const type of [EventTarget, Node, Element, HTMLElement, HTMLInputElement, HTMLLabelElement,
      HTMLFormElement, HTMLSelectElement, HTMLOptionElement, HTMLButtonElement, HTMLIFrameElement, HTMLSlotElement, Text, CharacterData, Document,
      DocumentFragment, ShadowRoot, Range, DOMRect, DOMRectReadOnly, CSSStyleDeclaration, TreeWalker, NodeList, HTMLCollection])
    for (const [name, { value, get, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(type.prototype))) {
      if (!configurable || name === 'constructor') continue;
      const fail = () => { throw new Error(name) };
      if (get) Object.defineProperty(type.prototype, name, { get: fail, set: fail });
      else if (typeof value === 'function') Object.defineProperty(type.prototype, name, { value: fail });
    }
    for (const name of ['getComputedStyle', 'Set', 'Map', 'Array', 'Promise', 'Intl', 'URL', 'JSON', 'CSS'])
      Object.defineProperty(self, name, { get() { throw new Error(name) } });`,

  'array methods and iterators lie': `for (const name of Object.getOwnPropertyNames(Array.prototype))
      if (typeof Array.prototype[name] === 'function' && name !== 'constructor') Array.prototype[name] = () => [];
    Array.prototype[Symbol.iterator] = function* () { for (;;) yield 0 };
    String.prototype.trim = RegExp.prototype.exec = Map.prototype.get = () => null;`,

  'named elements hide the document and the window': `const names = new Set();
    for (let at = document; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    for (const name of ['chrome', 'innerWidth', 'innerHeight', 'parent', 'top', 'frames', 'origin', 'isSecureContext', 'CSS', 'browser', 'reader'])
      names.add(name);
    names.delete('los');
    const place = document.querySelector('#los');
    const add = place.append.bind(place);
    const make = document.createElement.bind(document);
    for (const name of names) for (const tag of ['img', 'span']) {
      const e = make(tag);
      e.setAttribute('name', name);
      if (tag === 'span') e.setAttribute('id', name);
      add(e);
    }`,

  'named fields hide the form': `const form = document.querySelector('#f');
    const names = new Set();
    for (let at = form; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    const add = Element.prototype.append;
    for (const name of names) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      add.call(form, field);
    }`,

  'a storm of mutations': `const place = document.querySelector('#los');
    const storm = () => { for (let i = 0; i < 200; i++) { place.setAttribute('data-x', Math.random()); place.textContent = i; } };
    const storms = new MutationObserver(() => setTimeout(storm, 0));
    storms.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    storm();`,

  'a million elements': `document.querySelector('#los').innerHTML = '<i></i>'.repeat(1_000_000);`,

  'attributes of ten million characters': `const long = 'x'.repeat(10_000_000);
    for (const e of document.querySelectorAll('input,form,label,body,x-dicht,iframe')) e.setAttribute('data-long', long);
    document.querySelector('#los').setAttribute('aria-label', long);`,
};
