import { render } from 'preact';
import type { WelcomeServices } from '../../core/practice';
import { mountPanel, mountPopup } from '../popup';
import { mountReview } from '../review';
import { PERMISSIONS } from '../strings/permission-words';
import { mountVerify } from '../verify';
import { mountWelcome } from '../welcome';
import { SAMPLE_RULES } from './sample-rules';
import { popupServices, reviewServices, type Scene, verifyServices } from './sample-services';
import { slowly } from './slowly';

export type Screen = 'popup' | 'panel' | 'welcome' | 'review' | 'verify';

const SAMPLE_WELCOME: WelcomeServices = {
  permissions: PERMISSIONS,
  shortcuts: async () => ({ ok: true, value: { action: 'Alt+Shift+C', capture: 'Alt+Shift+K', panel: '' } }),
  practice: 'practice-nl.html',
};

/** Puts one screen on the stage of a test, with records handed in and nothing of the browser's extension API. */
export function stage(screen: Screen, lang: 'nl' | 'en', scene: Scene): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  // What stood there before goes as when a page is left, with all it listened to.
  render(null, root);
  if (screen === 'popup') mountPopup(root, slowly(scene, popupServices(scene)), lang, SAMPLE_RULES);
  if (screen === 'panel') mountPanel(root, slowly(scene, popupServices(scene)), () => () => {}, lang, SAMPLE_RULES);
  if (screen === 'welcome') mountWelcome(root, SAMPLE_WELCOME, lang);
  if (screen === 'review')
    mountReview(root, slowly(scene, reviewServices(scene)), verifyServices(scene), lang, SAMPLE_RULES);
  if (screen === 'verify') mountVerify(root, verifyServices(scene), lang);
}

declare global {
  interface Window {
    stage: typeof stage;
  }
}
window.stage = stage;
