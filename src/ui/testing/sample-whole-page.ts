import type { PictureView } from '../../core/picture';
import { SAMPLE_VIEW } from './sample';

/** A picture of a whole page, put together from windows. */
export const WHOLE_PAGE: PictureView = {
  ...SAMPLE_VIEW,
  asked: 'full-page',
  shows: 'full-page',
  strips: 3,
  scrolledPage: true,
  coveredRepeats: 2,
};
