import type { Result } from '../core/errors';
import type { CaptureReceipt } from '../core/services';
import { linkByForm } from './activity-links';
import { type CaptureDeps, type CaptureRequest, captureTab } from './capture-tab';
import type { KeepingDeps } from './delete-evidence';

export type CaptureAndLinkDeps = CaptureDeps & KeepingDeps;

/**
 * Keeps a capture, and links it to the activities that know its form. The evidence is kept whether or not that succeeds: the
 * meter of the capture says what it is linked to.
 */
export async function captureAndLink(
  request: CaptureRequest,
  deps: CaptureAndLinkDeps,
): Promise<Result<CaptureReceipt>> {
  const receipt = await captureTab(request, deps);
  if (receipt.ok) await linkByForm(request.captureId, deps).catch(console.error);
  return receipt;
}
