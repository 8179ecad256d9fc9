import { browser } from 'wxt/browser';
import { MOST_REVIEWER_CHARACTERS } from '../core/review-services';
import { checkedText } from './checked-text';

/** The name under verdicts and notes, as the user set it; empty when none is set. */
export async function reviewerName(): Promise<string> {
  const { reviewer } = await browser.storage.local.get('reviewer');
  return typeof reviewer === 'string' ? reviewer : '';
}

/**
 * For verdicts and notes from now on; those that are sealed keep theirs.
 * @throws WitnessError `text-refused` for an e-mail address or number, or a name that is too long
 */
export async function setReviewerName(typed: string): Promise<string> {
  const line = typed.replace(/\s+/g, ' ').trim();
  if (line === '') await browser.storage.local.remove('reviewer');
  else await browser.storage.local.set({ reviewer: checkedText(line, MOST_REVIEWER_CHARACTERS, 'text-refused') });
  return reviewerName();
}
