import { WitnessError } from '../../core/errors';
import type { Redaction } from '../../core/redaction';
import type { RuleSetDocument } from '../../core/rule-set';
import { CHANGES } from '../derived-documents';
import { FILES } from '../layout';
import { allReportWords } from '../report/words';
import { fileHas } from './file-has-words';
import { hasAny, soughtIn } from './find-words';

const OURS: readonly string[] = [FILES.ruleSet, FILES.instructions, FILES.declaration];
const PARTLY_OURS: readonly string[] = [FILES.reportNl, FILES.reportEn, FILES.custody];

/**
 * The last look at what goes out: words that are to be withheld may be in no file of the bundle, wherever they came from. The rule
 * set and the instructions say nothing of a capture, and in a report a word may be one of ours: that is not what was to be withheld.
 * @returns looks at one file; throws WitnessError `redaction-shows`, naming it
 */
export function lastLook(redaction: Redaction | undefined, ruleSet: RuleSetDocument) {
  const sought = soughtIn(redaction?.words ?? [], () => 0);
  const ours = sought.length > 0 ? `${JSON.stringify([ruleSet, CHANGES])} ${allReportWords()}` : '';
  const notOurs = sought.filter((one) => !hasAny(ours, [one]));
  return (path: string, bytes: Uint8Array): void => {
    if (sought.length === 0 || OURS.includes(path)) return;
    if (fileHas(path, bytes, PARTLY_OURS.includes(path) ? notOurs : sought))
      throw new WitnessError('redaction-shows', path);
  };
}
