import { z } from 'zod';
import { middleOf, type Tab, until } from './bidi';

const VIEWS = `browser.extension.getViews({ type: 'popup' })`;
const BROWSER = `document.querySelector('.webextension-popup-browser')`;
const PlaceSchema = z.tuple([z.number(), z.number()]);

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

  /** A real click, which counts as an act of the user. */
  async press(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)})`);
    const [x, y] = PlaceSchema.parse(await this.evaluate(middleOf(selector)));
    await this.inFirefox(`(() => { const at = ${BROWSER}.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        window.synthesizeMouseEvent(type, at.x + ${x}, at.y + ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
    })()`);
  }

  async close(): Promise<void> {
    await this.inFirefox(`${BROWSER}?.closest('panel').hidePopup()`);
    await until('the popup closes', () => this.helper.evaluate(`${VIEWS}.length === 0`));
  }
}
