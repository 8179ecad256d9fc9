import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from '../commands/judge-capture';
import { compareEvaluations, type RuleChange } from '../compare/compare-evaluations';
import { canonicalBytes } from '../core/canonical';
import type { Evaluation } from '../core/evaluation';
import type { RuleSetDocument } from '../core/rule-set';
import type { Lang } from '../core/text';
import { ruleSetDocument } from '../rules';
import { describeJudgement } from './describe-judgement';
import { type Judgeable, NotJudgeable, readJudgeable } from './read-judgeable';
import { outputLanguage } from './strings';
import { JUDGE_USAGE } from './usage';

interface Arguments {
  files: string[];
  against: string | undefined;
  out: string | undefined;
  json: boolean;
  all: boolean;
  lang: Lang;
}

/** What is said of one capture: how it was judged, how it is judged now, and the difference. */
export interface Judgement {
  file: string;
  captureId: string;
  url: string;
  /** The evaluation kept with it; null when there is none. */
  stored: Evaluation | null;
  evaluation: Evaluation;
  /** Empty when there is nothing to compare with. */
  changes: RuleChange[];
  /** Words of the rules then and now. */
  ruleSets: { stored: RuleSetDocument | null; current: RuleSetDocument };
  /** Where the new evaluation was written. */
  written: string | null;
}

/**
 * `npm run judge -- BUNDLE|CAPTURE.json…`: judges stored evidence again with the current rule set. Evidence and earlier
 * evaluations are only read; a new evaluation is written beside them when asked for, never over one that is there.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(JUDGE_USAGE[outputLanguage(undefined)]);
    return 0;
  }
  const given = parse(args);
  if (!given) {
    console.error(JUDGE_USAGE[outputLanguage(undefined)]);
    return 64;
  }
  let worst = 0;
  for (const file of given.files) worst = Math.max(worst, await judgeFile(file, given));
  return worst;
}

async function judgeFile(file: string, given: Arguments): Promise<number> {
  try {
    const { captures, ruleSet } = await readJudgeable(file, given.against);
    for (const one of captures) say(again(file, one, ruleSet, given.out), given);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof NotJudgeable)) throw thrown;
    const { code, exit } = thrown;
    if (given.json) console.log(JSON.stringify({ file, error: code, detail: thrown.message }));
    else console.error(`${file}: ${thrown.words[given.lang]}`);
    return exit;
  }
}

function again(
  file: string,
  { capture, digest, stored }: Judgeable,
  storedRules: RuleSetDocument | null,
  out: string | undefined,
): Judgement {
  const evaluation = judge(capture, digest, new Date().toISOString());
  return {
    file,
    captureId: capture.captureId,
    url: capture.visit.url,
    stored,
    evaluation,
    changes: stored ? compareEvaluations(stored, evaluation) : [],
    ruleSets: { stored: storedRules, current: ruleSetDocument() },
    written: out === undefined ? null : keep(out, capture.captureId, evaluation),
  };
}

/** A rule set's evaluation of a capture is kept once: what was judged earlier is evidence of its own. */
function keep(folder: string, captureId: string, evaluation: Evaluation): string {
  const path = join(folder, `${captureId}.${evaluation.ruleSetVersion}.json`);
  if (existsSync(path)) {
    const { evaluatedAt: _, ...now } = evaluation;
    const { evaluatedAt: __, ...then } = JSON.parse(readFileSync(path, 'utf8'));
    if (Buffer.from(canonicalBytes(then)).equals(Buffer.from(canonicalBytes(now)))) return path;
    throw new NotJudgeable('not-overwritten', `${path} holds another evaluation by the same rule set`, 2);
  }
  try {
    writeFileSync(path, canonicalBytes(evaluation), { flag: 'wx' });
  } catch (thrown) {
    throw new NotJudgeable('not-written', `${path}: ${thrown instanceof Error ? thrown.message : thrown}`, 2);
  }
  return path;
}

function say(judgement: Judgement, { json, all, lang }: Arguments): void {
  if (!json) {
    console.log(`${describeJudgement(judgement, lang, all)}\n`);
    return;
  }
  const { ruleSets: _, ...line } = judgement;
  console.log(JSON.stringify(line));
}

function parse(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        all: { type: 'boolean' },
        out: { type: 'string' },
        against: { type: 'string' },
        lang: { type: 'string' },
      },
    });
    if (positionals.length === 0) return null;
    if (values.lang !== undefined && values.lang !== 'nl' && values.lang !== 'en') return null;
    return {
      files: positionals,
      against: values.against,
      out: values.out,
      json: values.json === true,
      all: values.all === true,
      lang: outputLanguage(values.lang),
    };
  } catch {
    return null;
  }
}
