import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type PictureChoice, PictureChoiceSchema } from '../core/picture';
import { type CaptureLine, captureLineJsonSchema } from './capture-line';
import { addressOf } from './drive/address';
import { describeLine } from './drive/describe';
import { DriverError } from './drive/driver-error';
import { capturedLine, failedLine } from './drive/line-of';
import { readBundle } from './drive/read-bundle';
import { BrowserNotStarted, Session } from './drive/session';
import { outputLanguage, WORDS } from './strings';
import { CAPTURE_USAGE } from './usage';

export const EXIT = { captured: 0, someFailed: 2, usage: 64, software: 70 } as const;

export interface CaptureOptions {
  urls: string[];
  out: string | null;
  json: boolean;
  waitMs: number | undefined;
  /** How long an address may take to load. */
  timeoutMs: number | undefined;
  lang: string | undefined;
  /** Ask sites for the statements their pages link to. */
  statements: boolean;
  picture: PictureChoice;
}

/** `npm run capture -- URL…`: unattended capture through the built extension, one address after the other. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--json-schema') {
    console.log(JSON.stringify(captureLineJsonSchema(), null, 2));
    return 0;
  }
  const options = parse(args);
  if (options === 'help') {
    console.log(CAPTURE_USAGE[outputLanguage(undefined)]);
    return 0;
  }
  if (options === null) {
    console.error(CAPTURE_USAGE[outputLanguage(undefined)]);
    return EXIT.usage;
  }
  const lang = outputLanguage(options.lang);
  const lines = await captureAll(options, (line) => {
    console.log(options.json ? JSON.stringify(line) : `${describeLine(line, lang)}\n`);
  });
  const kept = lines.filter(({ ok }) => ok).length;
  console.error(WORDS[lang].done(kept, lines.length));
  return kept === lines.length ? EXIT.captured : EXIT.someFailed;
}

/** @param tell gets each line as soon as its address is done */
export async function captureAll(options: CaptureOptions, tell: (line: CaptureLine) => void): Promise<CaptureLine[]> {
  const session = new Session({
    extensionDir: join(process.env.CONSENT_WITNESS_ROOT ?? '.', '.output', 'chrome-mv3-unattended'),
    lang: options.lang ?? (outputLanguage(undefined) === 'nl' ? 'nl-NL' : 'en-US'),
    waitMs: options.waitMs,
    statements: options.statements,
    picture: options.picture,
    ...(options.timeoutMs === undefined ? {} : { loadTimeoutMs: options.timeoutMs }),
  });
  if (options.out !== null) mkdirSync(options.out, { recursive: true });
  const lines: CaptureLine[] = [];
  const stop = () => void session.close().finally(() => process.exit(130));
  process.once('SIGINT', stop);
  try {
    for (const [i, url] of options.urls.entries()) {
      console.error(`[${i + 1}/${options.urls.length}] ${url}`);
      const line = await captureOne(session, url, options.out);
      lines.push(line);
      tell(line);
    }
  } finally {
    process.off('SIGINT', stop);
    await session.close();
  }
  return lines;
}

async function captureOne(session: Session, url: string, out: string | null): Promise<CaptureLine> {
  try {
    const kept = await session.capture(addressOf(url));
    const { captures, ruleSet } = await readBundle(readFileSync(kept.bundleFile));
    const bundled = captures.find(({ capture }) => capture.captureId === kept.captureId);
    if (!bundled) throw new DriverError('not-found', 'the bundle does not hold the capture');
    const bundle = out === null ? null : join(out, basename(kept.bundleFile));
    if (bundle !== null) copyFileSync(kept.bundleFile, bundle);
    rmSync(kept.bundleFile, { force: true });
    const shown = bundle === null ? null : relative(process.cwd(), bundle) || bundle;
    return capturedLine({ url, httpStatus: kept.httpStatus, bundle: shown }, bundled, ruleSet);
  } catch (thrown) {
    if (thrown instanceof BrowserNotStarted) throw thrown;
    if (thrown instanceof DriverError) return failedLine(url, thrown);
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return failedLine(url, new DriverError('unexpected', detail, { cause: thrown }));
  }
}

function parse(args: readonly string[]): CaptureOptions | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        wait: { type: 'string' },
        timeout: { type: 'string' },
        lang: { type: 'string' },
        picture: { type: 'string', default: 'notice' },
        from: { type: 'string' },
        statements: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const urls = [...positionals, ...(values.from === undefined ? [] : addressesIn(values.from))];
    const [waitMs, timeoutMs] = [milliseconds(values.wait), milliseconds(values.timeout)];
    const picture = PictureChoiceSchema.safeParse(values.picture);
    if (!picture.success || urls.length === 0 || waitMs === null || timeoutMs === null) return null;
    const out = values.out === undefined ? null : resolve(values.out);
    const { json, lang, statements } = values;
    return { urls, out, json, waitMs, timeoutMs, lang, statements, picture: picture.data };
  } catch {
    return null;
  }
}

/** Null when it is no whole number of milliseconds up to ten minutes. */
function milliseconds(text: string | undefined): number | undefined | null {
  if (text === undefined) return undefined;
  return /^\d{1,6}$/.test(text) && Number(text) <= 600_000 ? Number(text) : null;
}

/** One address per line; empty lines and lines that start with `#` are skipped. `-` is standard input. */
function addressesIn(file: string): string[] {
  return readFileSync(file === '-' ? 0 : file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
