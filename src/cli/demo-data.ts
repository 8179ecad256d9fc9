import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExtensionBrowser, launchWithExtension } from './browser';
import { serveDemo } from './demo/serve';
import { fillStore } from './demo-data/fill-store';
import { capturePage, openControlPage } from './drive/capture-page';
import { setLanguage } from './drive/popup-run';
import { outputLanguage, WORDS } from './strings';
import { DEMO_DATA_USAGE } from './usage-demo-data';

const EXIT = { done: 0, usage: 64, unavailable: 69 } as const;

interface DemoDataOptions {
  captures: number;
  rows: number;
  profile: string;
  open: boolean;
  lang: 'nl' | 'en';
}

/** `npm run demo-data`: a browser profile with captures in it, to look at and to take pictures of. */
export async function main(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (options === 'help' || options === null) {
    const usage = DEMO_DATA_USAGE[outputLanguage(undefined)];
    if (options === null) console.error(usage);
    else console.log(usage);
    return options === null ? EXIT.usage : EXIT.done;
  }
  const { open, lang, profile } = options;
  const words = WORDS[lang];
  if (open && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.error(words.noDisplay);
    return EXIT.unavailable;
  }
  mkdirSync(profile, { recursive: true });
  const extension = await launchWithExtension({
    extensionDir: join(process.env.CONSENT_WITNESS_ROOT ?? '.', '.output', 'chrome-mv3-unattended'),
    lang: lang === 'nl' ? 'nl-NL' : 'en-US',
    profileDir: profile,
    headless: !open,
    ...(open ? { viewport: null } : {}),
  });
  try {
    await setLanguage(extension, lang);
    const kept = await captureDemo(extension, options.captures);
    if (options.rows > 0) await fillStore(extension, options.rows, (done) => console.error(`${done}/${options.rows}`));
    console.log(JSON.stringify({ profile, captured: kept, madeUp: options.rows }));
    if (!open) return EXIT.done;
    const [page] = await extension.browser.pages();
    await (page ?? (await extension.browser.newPage())).goto(extension.pageUrl('review.html#/captures'));
    console.error(words.isOpen);
    await new Promise<void>((closed) => extension.browser.once('disconnected', () => closed()));
    return EXIT.done;
  } finally {
    await extension.close();
  }
}

/** Real captures of the built-in demo form, in turn in both languages. */
async function captureDemo(extension: ExtensionBrowser, count: number): Promise<number> {
  const demo = await serveDemo();
  const control = await openControlPage(extension);
  try {
    for (let i = 0; i < count; i++) {
      const page = await extension.browser.newPage();
      await page.goto(demo.url(i % 2 === 0 ? 'nl' : 'en'), { waitUntil: 'load' });
      await capturePage(control, page, 'notice');
      await page.close();
    }
    return count;
  } finally {
    await control.close();
    await demo.close();
  }
}

function parse(args: readonly string[]): DemoDataOptions | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        captures: { type: 'string', default: '4' },
        rows: { type: 'string', default: '0' },
        profile: { type: 'string', default: 'demo-profile' },
        open: { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const [captures, rows] = [whole(values.captures, 1000), whole(values.rows, 1_000_000)];
    if (captures === null || rows === null) return null;
    return { captures, rows, profile: resolve(values.profile), open: values.open, lang: outputLanguage(values.lang) };
  } catch {
    return null;
  }
}

function whole(text: string, most: number): number | null {
  return /^\d{1,7}$/.test(text) && Number(text) <= most ? Number(text) : null;
}
