import { mountPanel, mountPopup } from '../popup';
import { mountReview } from '../review';
import { mountVerify } from '../verify';
import { SAMPLE_RULES } from './sample-rules';
import { popupServices, reviewServices, type Scene, verifyServices } from './sample-services';

export type Screen = 'popup' | 'panel' | 'review' | 'verify';

/** Puts one screen on the stage of a test, with records handed in and nothing of the browser's extension API. */
export function stage(screen: Screen, lang: 'nl' | 'en', scene: Scene): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  if (screen === 'popup') mountPopup(root, popupServices(scene), lang, SAMPLE_RULES);
  if (screen === 'panel') mountPanel(root, popupServices(scene), () => () => {}, lang, SAMPLE_RULES);
  if (screen === 'review') mountReview(root, reviewServices(scene), verifyServices(scene), lang, SAMPLE_RULES);
  if (screen === 'verify') mountVerify(root, verifyServices(scene), lang);
}

declare global {
  interface Window {
    stage: typeof stage;
  }
}
window.stage = stage;
