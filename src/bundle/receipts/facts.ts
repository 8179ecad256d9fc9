import type { Activity } from '../../core/activity';
import type { Role } from '../../core/agreements';
import type { ConsentRecord } from '../../core/consent-record';
import type { Jurisdiction } from '../../core/receipts';
import type { Body } from '../../core/register';

/** All that a receipt is made of; null where it is not known. Nothing of it is what a visitor typed. */
export interface ReceiptFacts {
  record: ConsentRecord;
  recordDigest: string;
  activity: Activity | null;
  body: Body | null;
  /** Of the one person that the record is linked to under the controller of the activity. */
  pseudonym: string | null;
  /** Parties that the capture shows, by their name in the register, else by their domain. */
  recipients: readonly { name: string; role: Role | null }[];
  /** The privacy statement that the capture links to; `digest` where a copy was kept. */
  statement: { url: string; at: string | null; digest: string | null } | null;
  /** Of the description of how consent is asked and kept. */
  processDocument: string | null;
  jurisdiction: Jurisdiction;
}

/** Facts of which nothing is missing that the format demands. */
export interface CompleteFacts extends ReceiptFacts {
  activity: Activity;
  body: Body;
  pseudonym: string;
}

/** What was agreed to; of a refusal or withdrawal, what it is about. Exact words of the choices. */
export function choicesOf({ record: { controls, event } }: ReceiptFacts): ReceiptFacts['record']['controls'] {
  const about = controls.filter(({ role }) => role === 'consent' || role === 'opt-out');
  return event.state === 'given' || event.state === 'renewed' ? about.filter(({ agrees }) => agrees === 'yes') : about;
}

/** It was on when the page was first shown, so that no act of the visitor turned it on (CJEU C-673/17). */
export function wasPreset({ initial, atAct, agrees }: ReceiptFacts['record']['controls'][number]): boolean {
  return agrees === 'yes' && initial === atAct;
}

/** How the act was seen, in one line of English: both formats ask for words. */
export function methodLine({ record: { method } }: ReceiptFacts): string {
  if (method.kind === 'by-hand') return 'Stated by hand; no act was seen';
  const button = method.button ? ` “${method.button.text}”` : '';
  return method.kind === 'submit'
    ? `Web form sent${button === '' ? '' : ` by the button${button}`}; seen in the browser`
    : `Button${button} pressed; seen in the browser`;
}
