/** Forms in which a consent record can be handed to others. `iso-27560`: ISO/IEC TS 27560 by DPV 2.3. `kantara`: Consent Receipt 1.1. */
export const RECEIPT_FORMATS = ['iso-27560', 'kantara'] as const;
export type ReceiptFormat = (typeof RECEIPT_FORMATS)[number];

/** A field that the format demands and that nothing here fills, by name; in the order in which they are told. */
export const RECEIPT_GAPS = [
  'request',
  'answer',
  'given',
  'personal',
  'activity',
  'person',
  'purposes',
  'data',
  'basis',
  'other-basis',
  'name-and-contact',
  'address',
  'email',
  'phone',
  'recipients',
  'erasure',
  'withdrawal',
  'statement',
] as const;
export type ReceiptGap = (typeof RECEIPT_GAPS)[number];

/** Where a receipt can be used, as ISO 3166-1 codes: the countries where the GDPR applies. Who exports says which. */
export const JURISDICTIONS = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT'],
  ...['LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
] as const;
export type Jurisdiction = string;

/** What stands between a record and each format, for one activity that it belongs to; empty when it can be made. */
export interface ReceiptOffer {
  /** Null where the record belongs to no activity. */
  activityId: string | null;
  name: string;
  gaps: Record<ReceiptFormat, ReceiptGap[]>;
}

export interface ReceiptRequest {
  activityId: string;
  format: ReceiptFormat;
  jurisdiction: Jurisdiction;
}

export interface ReceiptFile {
  fileName: string;
  mediaType: string;
  text: string;
}
