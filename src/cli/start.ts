import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from './browser';
import { captureAll } from './capture';
import type { CaptureLine } from './capture-line';
import { serveDemo } from './demo/serve';
import { describeLine } from './drive/describe';
import { describeCheck } from './drive/describe-check';
import { DriverError } from './drive/driver-error';
import { capturedLine, failedLine } from './drive/line-of';
import { captureThroughPopup, setLanguage } from './drive/popup-run';
import { readBundle } from './drive/read-bundle';
import { openForPerson } from './open-for-person';
import { outputLanguage, WORDS } from './strings';
import { START_USAGE } from './usage';

const EXIT = { done: 0, notIntact: 1, someFailed: 2, usage: 64 } as const;
const LOCALE = { nl: 'nl-NL', en: 'en-US' } as const;

interface StartOptions {
  urls: string[];
  out: string;
  lang: 'nl' | 'en';
  open: boolean;
}

/** `npm start`: the main job once, on the built-in demo form or on given addresses, and whether the result verifies. */
export async function main(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (options === 'help') {
    console.log(START_USAGE[outputLanguage(undefined)]);
    return EXIT.done;
  }
  if (options === null) {
    console.error(START_USAGE[outputLanguage(undefined)]);
    return EXIT.usage;
  }
  if (options.open) return openForPerson(storeBuild(), LOCALE[options.lang], options.lang);
  mkdirSync(options.out, { recursive: true });
  const lines = options.urls.length > 0 ? await captureGiven(options) : [await captureDemo(options)];
  let intact = true;
  for (const line of lines) {
    if (!line.ok || line.bundle === null) continue;
    const check = await describeCheck(readFileSync(line.bundle), line.bundle, options.lang);
    console.log(`${check.text}\n`);
    intact &&= check.intact;
  }
  if (!intact) return EXIT.notIntact;
  return lines.every(({ ok }) => ok) ? EXIT.done : EXIT.someFailed;
}

function captureGiven({ urls, out, lang }: StartOptions): Promise<CaptureLine[]> {
  const defaults = {
    json: false,
    waitMs: undefined,
    timeoutMs: undefined,
    statements: false,
    picture: 'notice' as const,
  };
  const options = { ...defaults, urls, out, lang: LOCALE[lang] };
  return captureAll(options, (line) => console.log(`${describeLine(line, lang)}\n`));
}

/** The store build, as users install it: nobody grants it more than the click on the toolbar button does. */
async function captureDemo({ out, lang }: StartOptions): Promise<CaptureLine> {
  const words = WORDS[lang];
  const demo = await serveDemo();
  const url = demo.url(lang);
  console.error(words.opening(url));
  const extension = await launchWithExtension({ extensionDir: storeBuild(), lang: LOCALE[lang] });
  try {
    await setLanguage(extension, lang);
    const page = await extension.browser.newPage();
    const response = await page.goto(url, { waitUntil: 'load' });
    console.error(words.clicking);
    const { captureId, bundleFile } = await captureThroughPopup(extension, page);
    const { captures, ruleSet } = await readBundle(readFileSync(bundleFile));
    const bundled = captures.find(({ capture }) => capture.captureId === captureId);
    if (!bundled) throw new DriverError('not-found', 'the bundle does not hold the capture');
    const bundle = join(out, basename(bundleFile));
    copyFileSync(bundleFile, bundle);
    const facts = { url, httpStatus: response?.status() ?? null, bundle: relative(process.cwd(), bundle) };
    const line = capturedLine(facts, bundled, ruleSet);
    console.log(`${describeLine(line, lang)}\n`);
    return line;
  } catch (thrown) {
    if (!(thrown instanceof DriverError)) throw thrown;
    const line = failedLine(url, thrown);
    console.log(`${describeLine(line, lang)}\n`);
    return line;
  } finally {
    await extension.close();
    await demo.close();
  }
}

function storeBuild(): string {
  return join(process.env.CONSENT_WITNESS_ROOT ?? '.', '.output', 'chrome-mv3');
}

function parse(args: readonly string[]): StartOptions | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'evidence' },
        open: { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    if (values.open && positionals.length > 0) return null;
    return { urls: positionals, out: resolve(values.out), lang: outputLanguage(values.lang), open: values.open };
  } catch {
    return null;
  }
}
