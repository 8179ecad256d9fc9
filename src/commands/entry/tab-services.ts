import type { TabServices } from '../../core/tab-services';
import { askPointOut } from '../../messaging/client';
import { holdPointing } from '../../messaging/pointing-port';
import { settle } from '../settle';
import { followOutcome } from './outcomes';
import type { ScreenPlace } from './screen-place';
import { openPanel } from './side-panel';

/** What the popup may ask about its tab, wired to commands. */
export function tabServices(place: ScreenPlace): TabServices {
  let holding = false;
  return {
    pointOut: (tabId, locator) => {
      if (!holding) holdPointing();
      holding = true;
      return askPointOut({ tabId, locator });
    },
    pointAway: (tabId) => void askPointOut({ tabId, locator: null }),
    followOutcome: (tabId, tell) => followOutcome(tabId, tell, Date.now),
    ...(place.kind === 'popup' ? { openPanel: (tabId) => settle(openPanel(tabId).then(() => null)) } : {}),
  };
}
