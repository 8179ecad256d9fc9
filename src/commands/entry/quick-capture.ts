import { type CaptureAndLinkDeps, captureAndLink } from '../capture-and-link';
import type { CaptureRequest } from '../capture-tab';
import { pictureChoice } from '../picture-choice';
import { noted } from './outcomes';
import { pointAway } from './point-out';
import { badgeBusy, showOutcome } from './show-outcome';

/** Keeps a capture that a screen asked for, and what became of it for when that screen is gone. */
export async function captureForScreen(request: CaptureRequest, deps: CaptureAndLinkDeps) {
  if (request.unattended) return captureAndLink(request, deps);
  // A box of ours is no part of the page.
  await pointAway().catch(console.error);
  return noted(request.tabId, () => captureAndLink(request, deps));
}

/** Keeps a capture of a tab from the menu or a key, with the picture that was chosen last, and shows what became of it. */
export async function quickCapture(tab: { tabId: number; windowId: number }, deps: CaptureAndLinkDeps): Promise<void> {
  await badgeBusy(tab.tabId);
  const picture = await pictureChoice();
  const result = await captureForScreen(
    { captureId: deps.ids.uuid(), tabId: tab.tabId, unattended: false, picture, asInformation: null },
    deps,
  );
  await showOutcome(tab, result);
}
