import { launchWithExtension } from './browser';
import { serveDemo } from './demo/serve';
import { setLanguage } from './drive/popup-run';
import { WORDS } from './strings';

/** `npm start -- --open`: a browser window on the demo form with the extension in its toolbar, until it is closed. */
export async function openForPerson(extensionDir: string, locale: string, lang: 'nl' | 'en'): Promise<number> {
  const words = WORDS[lang];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.error(words.noDisplay);
    return 69;
  }
  const demo = await serveDemo();
  const extension = await launchWithExtension({ extensionDir, lang: locale, headless: false, viewport: null });
  try {
    await setLanguage(extension, lang);
    const [page] = await extension.browser.pages();
    await (page ?? (await extension.browser.newPage())).goto(demo.url(lang));
    console.error(words.isOpen);
    await new Promise<void>((closed) => extension.browser.once('disconnected', () => closed()));
    return 0;
  } finally {
    await extension.close();
    await demo.close();
  }
}
