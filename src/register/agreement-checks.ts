import {
  type Agreement,
  type AgreementFlag,
  CLAUSES,
  type ObservedRecipient,
  type Recipient,
  type RecipientCheck,
  type ReviewInterval,
} from '../core/agreements';
import { endOfTerm } from './term';

export interface ObservedSince extends ObservedRecipient {
  /** Day of the first capture that shows it. */
  firstSeen: string;
}

export interface CheckInput {
  observed: ObservedSince;
  recipients: readonly Recipient[];
  /** Of the controller of the activity. */
  agreements: readonly Agreement[];
  /** Day. */
  today: string;
}

/** What the machine can see of one recipient. Only a processor needs an agreement (Art. 28(3) GDPR). */
export function checkRecipient({ observed, recipients, agreements, today }: CheckInput): RecipientCheck {
  const recipient = recipients.find(({ domains }) => domains.includes(observed.domain)) ?? null;
  const own = recipient ? agreements.filter(({ recipientId }) => recipientId === recipient.recipientId) : [];
  const agreement = bestOf(own, observed.firstSeen);
  return { ...observed, recipient, agreement, flags: flagsOf(recipient, agreement, observed.firstSeen, today) };
}

/** The one that covers the first use, else the first that was signed, else the draft. */
function bestOf(agreements: readonly Agreement[], firstSeen: string): Agreement | null {
  const signed = agreements
    .filter(({ signedOn }) => signedOn !== null)
    .sort((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? -1 : 1));
  return signed.find(({ endsOn }) => endsOn === null || endsOn >= firstSeen) ?? signed[0] ?? agreements[0] ?? null;
}

function flagsOf(
  recipient: Recipient | null,
  agreement: Agreement | null,
  firstSeen: string,
  today: string,
): AgreementFlag[] {
  if (!recipient) return ['not-in-register'];
  if (!recipient.decision) return ['no-role'];
  const { role } = recipient.decision;
  if (role === 'no-access') return [];
  const place: AgreementFlag[] =
    recipient.inEea === 'no' ? ['outside-eea'] : recipient.inEea === 'unknown' ? ['place-unknown'] : [];
  if (role !== 'processor') return place;
  if (!agreement) return ['no-agreement', ...place];
  return [...agreementFlags(agreement, firstSeen, today), ...place];
}

/** Of an agreement by itself, whoever was seen. @param firstSeen day of the first capture; null when there is none */
export function agreementFlags(agreement: Agreement, firstSeen: string | null, today: string): AgreementFlag[] {
  const { signedOn, effectiveFrom, endsOn, clauses } = agreement;
  const flags: AgreementFlag[] = [];
  const inForce =
    signedOn === null ? null : effectiveFrom !== null && effectiveFrom > signedOn ? effectiveFrom : signedOn;
  if (inForce === null) flags.push('not-signed');
  else if (firstSeen !== null && inForce > firstSeen) flags.push('signed-late');
  if (endsOn !== null && endsOn < today) flags.push('ended');
  const due = nextReview(agreement);
  if (due !== null && due < today) flags.push('review-due');
  const states = CLAUSES.map((clause) => clauses[clause].state);
  if (states.includes('absent')) flags.push('clause-missing');
  if (states.includes('unclear')) flags.push('clause-unclear');
  return flags;
}

const INTERVALS: Readonly<Record<ReviewInterval, string>> = {
  'half-yearly': 'P6M',
  yearly: 'P1Y',
  'two-yearly': 'P2Y',
};

/** Day on which it is to be looked at again: after the last review, else after signing; null before it is signed. */
export function nextReview({ lastReview, signedOn, reviewInterval }: Agreement): string | null {
  const from = lastReview ?? signedOn;
  return from === null ? null : (endOfTerm(`${from}T00:00:00.000Z`, INTERVALS[reviewInterval])?.slice(0, 10) ?? null);
}
