import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { ageKind } from '../bundle/age/age-source';
import type { ByteSource } from '../bundle/byte-source';
import { measuredEntries } from '../bundle/file-roles';
import { dataRange } from '../bundle/read-zip';
import type { VerifyOptions } from '../bundle/verify-bundle';
import { readZipDirectory } from '../bundle/zip-directory';
import type { Lang } from '../core/text';
import type { Verification } from '../core/verification';
import { describeVerification } from './describe-verification';
import { type FileSource, openFileSource } from './file-source';
import { measureFile } from './measure-files';
import { printable } from './printable';
import { outputLanguage } from './strings';
import { verifyDisclosureFile } from './verify-disclosure';
import { VERIFY_WORDS } from './verify-words';

const EXIT: Record<Verification['verdict'] | 'usage', number> = {
  intact: 0,
  'not-intact': 1,
  'not-a-bundle': 2,
  usage: 64,
};

interface Arguments {
  files: string[];
  json: boolean;
  lang: Lang;
  pin: string | undefined;
  /** Files of trusted roots. */
  rootFiles: string[];
  /** Files of countersignatures; the signature of each is in a file with `.sig` behind its name. */
  countersignatures: string[];
  /** Files of secret keys of age. */
  identityFiles: string[];
  head: string | undefined;
}

/**
 * `npm run verify -- FILE…`: the exit code is the worst verdict of all files.
 * @param thread a second thread for the hashing (`measure-worker.cjs`), started by the caller before this was loaded
 */
export async function main(args: readonly string[], thread: Worker | null = null): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(VERIFY_WORDS[outputLanguage(undefined)].usage);
    return 0;
  }
  const given = parse(args);
  if (!given) {
    console.error(VERIFY_WORDS[outputLanguage(undefined)].usage);
    return EXIT.usage;
  }
  const trustedRoots = readRoots(given);
  if (trustedRoots === null) return EXIT.usage;
  let worst = 0;
  for (const file of given.files)
    worst = Math.max(
      worst,
      /\.json$/i.test(file)
        ? await verifyDisclosureFile(file, given)
        : await verifyFile(file, { ...given, trustedRoots }, thread),
    );
  return worst;
}

/** Undefined when none are given; null, with the reason told, when one cannot be used. */
function readRoots({ rootFiles, lang }: Arguments): string | undefined | null {
  if (rootFiles.length === 0) return undefined;
  const texts: string[] = [];
  for (const file of rootFiles) {
    try {
      texts.push(readFileSync(file, 'utf8'));
    } catch (thrown) {
      console.error(`${file}: ${VERIFY_WORDS[lang].unreadable} (${thrown instanceof Error ? thrown.message : thrown})`);
      return null;
    }
    if (texts.at(-1)?.includes('-----BEGIN CERTIFICATE-----')) continue;
    console.error(`${file}: ${VERIFY_WORDS[lang].noRoot}`);
    return null;
  }
  return texts.join('\n');
}

interface Given extends Arguments {
  trustedRoots: string | undefined;
}

async function verifyFile(file: string, given: Given, thread: Worker | null): Promise<number> {
  const { json, lang, pin, trustedRoots } = given;
  let source: FileSource;
  try {
    source = openFileSource(file);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    if (json) console.log(JSON.stringify({ file, verdict: 'not-a-bundle', unreadable: reason }));
    else console.error(`${file}: ${VERIFY_WORDS[lang].unreadable} (${reason})`);
    return EXIT['not-a-bundle'];
  }
  try {
    const kind = await ageKind(source);
    const opened = kind ? await openLocked(source, kind, file, given) : source;
    if (!opened) return EXIT['not-a-bundle'];
    const measuring = opened === source ? measureFile(source.file, thread) : null;
    measuring?.begin(measuredEntries((await readZipDirectory(source)).entries).map(dataRange));
    // Loaded only now: Zod and the schemas take a third of the time of a small check, and the other thread is at work.
    const { verifyBundle } = await import('../bundle/verify-bundle');
    const { NODE_TOOLS } = await import('./node-verify-tools');
    const options: VerifyOptions = { ...NODE_TOOLS, ...(measuring ? { measure: measuring.measure } : {}) };
    if (pin !== undefined) options.pinnedFingerprint = pin;
    if (given.head !== undefined) options.knownHead = given.head;
    if (trustedRoots !== undefined) options.trustedRoots = trustedRoots;
    const verification = await verifyBundle(opened, options);
    const { describeCountersignatures, readCountersignatures } = await import('./countersignatures');
    const countersigned = await readCountersignatures(given.countersignatures, verification);
    const told = countersigned.length > 0 ? { countersignatures: countersigned } : {};
    const words = [describeVerification(file, verification, lang), ...describeCountersignatures(countersigned, lang)];
    console.log(json ? JSON.stringify({ file, ...verification, ...told }) : `${words.join('\n')}\n`);
    const bad = countersigned.some(({ state }) => state !== 'good');
    return Math.max(EXIT[verification.verdict], bad ? EXIT['not-intact'] : 0);
  } finally {
    source.close();
  }
}

/** Null, with the reason told, when it stays shut. */
async function openLocked(
  source: ByteSource,
  kind: 'passphrase' | 'identities',
  file: string,
  { json, lang, identityFiles }: Given,
): Promise<ByteSource | null> {
  const { unlock } = await import('./unlock');
  const question = `${printable(file)}: ${VERIFY_WORDS[lang].askPassphrase} `;
  const opened = await unlock(source, kind, { identityFiles, question });
  if (!('locked' in opened)) return opened;
  const reason = opened.locked === 'no-secret' ? (`no-secret-${kind}` as const) : opened.locked;
  if (json) console.log(JSON.stringify({ file, verdict: 'not-a-bundle', locked: reason }));
  else console.error(`${printable(file)}: ${VERIFY_WORDS[lang].locked[reason]}`);
  return null;
}

function parse(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        pin: { type: 'string' },
        lang: { type: 'string' },
        'trusted-root': { type: 'string', multiple: true },
        countersignature: { type: 'string', multiple: true },
        identity: { type: 'string', multiple: true },
        head: { type: 'string' },
      },
    });
    const fingerprint = /^(SHA256:)?[A-Za-z0-9+/]{43}$/;
    if (positionals.length === 0 || (values.pin !== undefined && !fingerprint.test(values.pin.trim()))) return null;
    if (values.head !== undefined && !/^[0-9a-f]{64}$/i.test(values.head.trim())) return null;
    if (values.lang !== undefined && values.lang !== 'nl' && values.lang !== 'en') return null;
    return {
      files: positionals,
      json: values.json === true,
      lang: outputLanguage(values.lang),
      pin: values.pin,
      rootFiles: values['trusted-root'] ?? [],
      countersignatures: values.countersignature ?? [],
      identityFiles: values.identity ?? [],
      head: values.head,
    };
  } catch {
    return null;
  }
}
