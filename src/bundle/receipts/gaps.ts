import { PERSONAL_RUNS } from '../../core/personal-runs';
import { RECEIPT_GAPS, type ReceiptFormat, type ReceiptGap } from '../../core/receipts';
import type { CompleteFacts, ReceiptFacts } from './facts';

/**
 * Mandatory fields that cannot be filled, by name, in the order in which they are best mended. ISO/IEC TS 27560 and the GDPR as the
 * DPVCG guide of February 2026 reports them; Kantara by the field table of its specification (record-model.md section 3).
 */
export function receiptGaps(format: ReceiptFormat, facts: ReceiptFacts): ReceiptGap[] {
  const gaps: Partial<Record<ReceiptGap, boolean>> = {
    request: facts.record.notices.length === 0,
    answer: facts.record.event.state === 'unknown',
    // Kantara knows no refusal and no withdrawal.
    given: format === 'kantara' && (facts.record.event.state === 'refused' || facts.record.event.state === 'withdrawn'),
    personal: holdsPersonal(facts),
    activity: facts.activity === null,
    person: facts.activity !== null && facts.pseudonym === null,
    ...(facts.activity === null ? {} : registerGaps(format, facts)),
    withdrawal: format === 'iso-27560' && facts.record.withdrawal === null,
    statement: format === 'kantara' && facts.statement === null,
  };
  return RECEIPT_GAPS.filter((gap) => gaps[gap] === true);
}

/** Nothing that the format demands is missing. */
export function isComplete(format: ReceiptFormat, facts: ReceiptFacts): facts is CompleteFacts {
  return receiptGaps(format, facts).length === 0;
}

function registerGaps(format: ReceiptFormat, { activity, body, record }: ReceiptFacts) {
  const entry = activity?.record;
  const isKantara = format === 'kantara';
  return {
    purposes: !entry?.purposes.length,
    data: !record.form?.fields.length && !entry?.dataCategories.length,
    basis: (entry?.lawfulBasis ?? 'not-stated') === 'not-stated',
    'other-basis': entry !== undefined && entry.lawfulBasis !== 'not-stated' && entry.lawfulBasis !== 'consent',
    'name-and-contact': !isKantara && isEmpty(body?.email) && isEmpty(body?.phone),
    address: isEmpty(body?.address),
    email: isKantara && isEmpty(body?.email),
    phone: isKantara && isEmpty(body?.phone),
    recipients: !isKantara && !entry?.recipientCategories.length,
    erasure: isEmpty(entry?.erasureTerm),
  };
}

/** Words of the page that hold what looks like somebody's address or number: such a record leaves only as evidence, in a bundle. */
function holdsPersonal({ record: { controls, method, withdrawal, site } }: ReceiptFacts): boolean {
  const path = URL.canParse(site.url) ? new URL(site.url).pathname : site.url;
  const texts = [...controls.map(({ text }) => text), method.button?.text, withdrawal?.text, withdrawal?.url, path];
  return texts.some((text) => text !== undefined && text !== null && text.search(PERSONAL_RUNS) >= 0);
}

function isEmpty(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}
