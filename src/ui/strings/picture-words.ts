import type { PictureChoice } from '../../core/picture';
import type { WordsFor } from './words';

export const PICTURE_WORDS: WordsFor<PictureChoice> = {
  notice: 'picture_notice',
  viewport: 'picture_viewport',
  'full-page': 'picture_full_page',
};

/** What a stored picture is of. */
export const SHOT_WORDS: WordsFor<PictureChoice> = {
  notice: 'shot_ofNotice',
  viewport: 'shot_ofWindow',
  'full-page': 'shot_ofPage',
};
