import { browser } from 'wxt/browser';
import { type PictureChoice, PictureChoiceSchema } from '../core/picture';

/** The picture that the user chose last; `notice` until then. */
export async function pictureChoice(): Promise<PictureChoice> {
  const { picture } = await browser.storage.local.get('picture');
  return PictureChoiceSchema.catch('notice').parse(picture);
}
