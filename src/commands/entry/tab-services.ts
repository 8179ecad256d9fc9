import type { TabServices } from '../../core/tab-services';
import { askPointOut } from '../../messaging/client';
import { pointingHold } from '../../messaging/pointing-port';
import { settle } from '../settle';
import { followOutcome } from './outcomes';
import type { ScreenPlace } from './screen-place';
import { openPanel } from './side-panel';

/** What the popup may ask about its tab, wired to commands. */
export function tabServices(place: ScreenPlace): TabServices {
  const hold = pointingHold();
  return {
    pointOut: (tabId, locator) => {
      hold(true);
      return askPointOut({ tabId, locator });
    },
    pointAway: (tabId) => {
      hold(false);
      void askPointOut({ tabId, locator: null });
    },
    followOutcome,
    ...(place.kind === 'popup' ? { openPanel: (tabId) => settle(openPanel(tabId).then(() => null)) } : {}),
  };
}
