import type { MaskKind } from '../../core/mask';
import type { WordsFor } from './words';

export const MASK_KIND_WORDS: WordsFor<MaskKind> = {
  date: 'masks_kindDate',
  time: 'masks_kindTime',
  amount: 'masks_kindAmount',
  number: 'masks_kindNumber',
  pattern: 'masks_kindPattern',
};

export const MASK_WORDS: WordsFor<Exclude<MaskKind, 'pattern'>> = {
  date: 'masks_date',
  time: 'masks_time',
  amount: 'masks_amount',
  number: 'masks_number',
};
