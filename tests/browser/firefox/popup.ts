import { z } from 'zod';
import { middleOf, type Tab, until } from './bidi';

const VIEWS = `browser.extension.getViews({ type: 'popup' })`;
const BROWSER = `document.querySelector('.webextension-popup-browser')`;
const PlaceSchema = z.tuple([z.number(), z.number(), z.boolean()]);

type InFirefox = (expression: string) => Promise<unknown>;

/**
 * The popup of the toolbar button. No driver reaches its document, so it is looked at from another page of the extension, which
 * shares its process, and pressed through the browser's own window: its buttons get real clicks.
 */
export class Popup {
  private constructor(
    private readonly inFirefox: InFirefox,
    private readonly helper: Tab,
  ) {}

  static async open(inFirefox: InFirefox, helper: Tab): Promise<Popup> {
    const popup = new Popup(inFirefox, helper);
    await inFirefox(`void ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global.browserActionFor(addon).triggerAction(window)`);
    await popup.until(`document.querySelector('[data-action="capture"]')`);
    return popup;
  }

  evaluate(expression: string): Promise<unknown> {
    return this.helper.evaluate(`((window, document) => (${expression}))(${VIEWS}[0], ${VIEWS}[0].document)`);
  }

  async words(): Promise<string> {
    return z.string().parse(await this.evaluate('document.body.innerText'));
  }

  until(expression: string): Promise<void> {
    return until(expression, () => this.evaluate(`Boolean(${expression})`));
  }

  /** A real click, which counts as an act of the user. @throws when it landed on something else */
  async press(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)})`);
    const [x, y] = await this.restingPlace(selector);
    // Kept in the page that looks: a press may close the popup.
    await this.evaluate(`(globalThis.clicked = null, document.addEventListener('click', ({ target }) => {
      globalThis.clicked = target.closest(${JSON.stringify(selector)}) ? 'it' : target.outerHTML;
    }, { capture: true, once: true }))`);
    await this.inFirefox(`(() => { const at = ${BROWSER}.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        window.synthesizeMouseEvent(type, at.x + ${x}, at.y + ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
    })()`);
    await until(`${selector} is clicked`, async () => (await this.helper.evaluate('globalThis.clicked')) !== null);
    const clicked = await this.helper.evaluate('globalThis.clicked');
    if (clicked !== 'it') throw new Error(`a press on ${selector} landed on ${clicked}`);
  }

  /** The mouse comes to rest on it, without a press. */
  async hover(selector: string): Promise<void> {
    const [x, y] = await this.restingPlace(selector);
    await this.inFirefox(`(() => { const at = ${BROWSER}.getBoundingClientRect();
      window.synthesizeMouseEvent('mousemove', at.x + ${x}, at.y + ${y}, { button: 0, clickCount: 0 }, {}); })()`);
  }

  /** The popup grows while its parts come in, and the browser moves it after that: where a button is in two looks in a row. */
  private async restingPlace(selector: string): Promise<[number, number]> {
    let before = '';
    let place: [number, number] = [0, 0];
    await until(`${selector} comes to rest`, async () => {
      const [x, y, onTop] = PlaceSchema.parse(
        await this.evaluate(`(([x, y]) => [x, y, document.elementFromPoint(x, y)
          ?.closest(${JSON.stringify(selector)})?.matches(':not(:disabled)') === true])(${middleOf(selector)})`),
      );
      const now = JSON.stringify([x, y, await this.inFirefox(`${BROWSER}.getBoundingClientRect()`)]);
      const rests = onTop && now === before;
      before = now;
      place = [x, y];
      return rests;
    });
    return place;
  }

  async close(): Promise<void> {
    await this.inFirefox(`${BROWSER}?.closest('panel').hidePopup()`);
    await until('the popup closes', () => this.helper.evaluate(`${VIEWS}.length === 0`));
  }
}
