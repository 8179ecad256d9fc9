import { readFileSync } from 'node:fs';
import { verifyBundle } from '../bundle/verify-bundle';
import { canonicalBytes, parseStrictJson } from '../core/canonical';
import { type Capture, CaptureSchema } from '../core/capture';
import { sha256Hex } from '../core/digest';
import { type Evaluation, EvaluationSchema } from '../core/evaluation';
import type { RuleSetDocument } from '../core/rule-set';
import type { Bilingual } from '../core/text';
import { readBundle } from './drive/read-bundle';
import { openFileSource } from './file-source';
import { NODE_TOOLS } from './node-verify-tools';

/** One capture with the evaluation kept with it. */
export interface Judgeable {
  capture: Capture;
  /** SHA-256 of its canonical bytes. */
  digest: string;
  stored: Evaluation | null;
}

const WORDS = {
  unreadable: { nl: 'kan niet gelezen worden', en: 'cannot be read' },
  'not-a-capture': {
    nl: 'geen bewijsbundel en geen vastlegging (een bestand uit data/records/ van een bundel)',
    en: 'neither a proof bundle nor a capture (a file from data/records/ of a bundle)',
  },
  'not-an-evaluation': {
    nl: 'het bestand bij --against is geen beoordeling van deze vastlegging',
    en: 'the file at --against is no evaluation of this capture',
  },
  'not-intact': {
    nl: 'de bundel is niet ongewijzigd: er is niets opnieuw beoordeeld. Zie npm run verify',
    en: 'the bundle is not intact: nothing was judged again. See npm run verify',
  },
  'not-overwritten': {
    nl: 'er staat al een andere beoordeling; die wordt nooit overschreven',
    en: 'another evaluation is already there; it is never overwritten',
  },
  'not-written': { nl: 'de beoordeling kon niet worden bewaard', en: 'the evaluation could not be written' },
} satisfies Record<string, Bilingual>;

/** A file that cannot be judged, with the exit code of the command: 1 not intact, 2 anything else. */
export class NotJudgeable extends Error {
  override readonly name = 'NotJudgeable';
  readonly words: Bilingual;
  constructor(
    readonly code: keyof typeof WORDS,
    message: string,
    readonly exit: 1 | 2,
  ) {
    super(message);
    this.words = WORDS[code];
  }
}

/**
 * The captures in a file: a bundle, verified first, or the JSON of one capture.
 * @param against file of an evaluation to compare a bare capture with
 * @throws NotJudgeable
 */
export async function readJudgeable(
  file: string,
  against: string | undefined,
): Promise<{ captures: Judgeable[]; ruleSet: RuleSetDocument | null }> {
  const bytes = read(file);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return { captures: [await bareCapture(file, bytes, against)], ruleSet: null };
  await requireIntact(file);
  const { captures, ruleSet } = await readBundle(bytes);
  return { captures: captures.map(({ evaluation, ...rest }) => ({ ...rest, stored: evaluation })), ruleSet };
}

async function bareCapture(file: string, bytes: Uint8Array, against: string | undefined): Promise<Judgeable> {
  const parsed = CaptureSchema.safeParse(json(file, bytes));
  if (!parsed.success) throw new NotJudgeable('not-a-capture', `${file}: ${parsed.error.message}`, 2);
  const digest = await sha256Hex(canonicalBytes(parsed.data));
  if (against === undefined) return { capture: parsed.data, digest, stored: null };
  const evaluation = EvaluationSchema.safeParse(json(against, read(against)));
  if (!evaluation.success || evaluation.data.captureDigest !== digest)
    throw new NotJudgeable('not-an-evaluation', against, 2);
  return { capture: parsed.data, digest, stored: evaluation.data };
}

async function requireIntact(file: string): Promise<void> {
  const source = openFileSource(file);
  try {
    const { verdict } = await verifyBundle(source, NODE_TOOLS);
    if (verdict === 'not-a-bundle') throw new NotJudgeable('not-a-capture', file, 2);
    if (verdict === 'not-intact') throw new NotJudgeable('not-intact', file, 1);
  } finally {
    source.close();
  }
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (thrown) {
    throw new NotJudgeable('unreadable', thrown instanceof Error ? thrown.message : String(thrown), 2);
  }
}

function json(file: string, bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    throw new NotJudgeable('not-a-capture', `${file}: ${thrown instanceof Error ? thrown.message : thrown}`, 2);
  }
}
