import { WitnessError } from '../../core/errors';
import type { Redaction } from '../../core/redaction';
import { FILES } from '../layout';
import { fileHas } from './file-has-words';
import { soughtIn } from './find-words';

/**
 * The last look at what goes out: words that are to be withheld may be in no file of the bundle, wherever they came from. The rules
 * are ours and say nothing of a capture.
 * @throws WitnessError `redaction-shows`, naming the file
 */
export function refuseShown(path: string, bytes: Uint8Array, redaction: Redaction | undefined): void {
  if (!redaction || path === FILES.ruleSet) return;
  if (
    fileHas(
      path,
      bytes,
      soughtIn(redaction.words, () => 0),
    )
  )
    throw new WitnessError('redaction-shows', path);
}
