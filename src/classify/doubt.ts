import type { Evidence } from './evidence';
import { DATA_HEADING, MINE_OR_YOURS, WE } from './lexicon/doubt';
import { HANDLES } from './lexicon/handling';
import { SETTING } from './lexicon/settings';
import { firstHit } from './text-signals';
import { unsure, type Verdict } from './verdict';

/**
 * Nothing known is said, and yet it may be a consent: it stands under "Your data", or what is described is something that we do
 * with what is yours. A person must look: what is read as asking nothing is never looked at again.
 */
export function readDoubt(evidence: Evidence): Verdict | null {
  const { own, heading, around } = evidence;
  if (own === '' || SETTING.test(own)) return null;
  const above = heading.length <= LONGEST_HEADING ? firstHit(DATA_HEADING, heading) : '';
  if (above) return unsure(50, `heading:${above}`);
  const words = around.length <= LONGEST ? `${own}. ${around}` : own;
  const handled = firstHit(HANDLES, words);
  return handled && WE.test(words) && MINE_OR_YOURS.test(words) ? unsure(50, `we do:${handled}`) : null;
}

/** Characters. */
const LONGEST_HEADING = 80;
const LONGEST = 500;
