import { type ErrorCode, WitnessError } from '../core/errors';
import { PERSONAL_RUNS } from '../core/personal-runs';

/**
 * What a person typed and is about to be kept for good. What names a person is refused, as the organisation could not take it
 * out again; the error does not repeat it.
 * @throws WitnessError `code` when it is empty, longer than `most` characters, or has an e-mail address or long number in it
 */
export function checkedText(typed: string, most: number, code: ErrorCode): string {
  const text = typed.toWellFormed().trim();
  if (text === '' || text.length > most || text.search(PERSONAL_RUNS) >= 0)
    throw new WitnessError(code, 'the text is empty, too long, or names a person');
  return text;
}
