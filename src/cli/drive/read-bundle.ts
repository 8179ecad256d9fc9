import { strFromU8, unzipSync } from 'fflate';
import { evaluationPath, laterEvaluationPath } from '../../bundle/layout';
import { parseStrictJson } from '../../core/canonical';
import { type Capture, CaptureSchema } from '../../core/capture';
import { sha256Hex } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import { type Evaluation, EvaluationSchema } from '../../core/evaluation';
import { type RuleSetDocument, RuleSetDocumentSchema } from '../../core/rule-set';

export interface BundledCapture {
  capture: Capture;
  /** SHA-256 of the record's bytes as they are in the bundle. */
  digest: string;
  /** The latest of those in the bundle. */
  evaluation: Evaluation;
}

export interface BundleContents {
  captures: BundledCapture[];
  ruleSet: RuleSetDocument;
}

/** What is said on the command line is read from the very file that is handed over, not from the extension's memory. */
export async function readBundle(zip: Uint8Array): Promise<BundleContents> {
  const files = new Map(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), new Uint8Array(bytes)]),
  );
  const json = (path: string) => {
    const bytes = files.get(path);
    if (!bytes) throw new WitnessError('not-a-bundle', `${path} is missing`);
    return parseStrictJson(strFromU8(bytes));
  };
  const captures: BundledCapture[] = [];
  for (const [path, bytes] of files) {
    const id = /^data\/records\/(.+)\.json$/.exec(path)?.[1];
    if (id === undefined) continue;
    captures.push({
      capture: CaptureSchema.parse(json(path)),
      digest: await sha256Hex(bytes),
      evaluation: EvaluationSchema.parse(json(latestEvaluation(id, [...files.keys()]))),
    });
  }
  return { captures, ruleSet: RuleSetDocumentSchema.parse(json('data/ruleset.json')) };
}

/** The one made at capture has no number, a later one that of its ledger entry. */
function latestEvaluation(captureId: string, paths: readonly string[]): string {
  const first = evaluationPath(captureId);
  const later = paths
    .map((path) => Number(/\.(\d+)\.json$/.exec(path)?.[1]))
    .filter((sequence) => paths.includes(laterEvaluationPath(captureId, sequence)));
  return later.length === 0 ? first : laterEvaluationPath(captureId, Math.max(...later));
}
