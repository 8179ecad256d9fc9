import type { CountersignatureOutcome } from '../../bundle/countersignature';
import type { PlainKey } from './messages';

export const COUNTERSIGNATURE_WORDS: Readonly<Record<CountersignatureOutcome['state'], PlainKey>> = {
  good: 'countersign_good',
  'other-bundle': 'countersign_otherBundle',
  'bad-signature': 'countersign_badSignature',
  malformed: 'countersign_malformed',
};
