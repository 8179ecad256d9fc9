import { WitnessError } from '../../core/errors';
import type { ReceiptFile, ReceiptFormat } from '../../core/receipts';
import type { ReceiptFacts } from './facts';
import { isComplete, receiptGaps } from './gaps';
import { iso27560 } from './iso-27560';
import { kantaraReceipt } from './kantara';

/** A record as others read it. @throws WitnessError `bad-input` that names each mandatory field that is missing */
export function writeReceipt(format: ReceiptFormat, facts: ReceiptFacts): ReceiptFile {
  if (!isComplete(format, facts)) throw new WitnessError('bad-input', receiptGaps(format, facts).join(', '));
  const { recordId } = facts.record;
  const isIso = format === 'iso-27560';
  return {
    fileName: isIso ? `consent-${recordId}.jsonld` : `consent-${recordId}.kantara.json`,
    mediaType: isIso ? 'application/ld+json' : 'application/json',
    text: `${JSON.stringify(isIso ? iso27560(facts) : kantaraReceipt(facts), null, 2)}\n`,
  };
}
