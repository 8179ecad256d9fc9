import type { SharingServices } from '../../core/sharing';
import { settle } from '../settle';
import { isRecipients } from './encrypting-sink';
import { lookAtRedaction } from './look-at-redaction';
import { type PreviewDeps, previewBundle } from './preview-bundle';
import { type SaveDeps, saveBundle } from './save-bundle';

/** What the review page may ask about handing evidence over. */
export function sharingServices(deps: PreviewDeps & SaveDeps): SharingServices {
  return {
    lookAtRedaction: (captureIds, redaction, job) => settle(lookAtRedaction(captureIds, redaction, deps, job)),
    preview: (scope, job) => settle(previewBundle(scope, deps, job)),
    save: (preview, encrypt, options) => settle(saveBundle(preview, encrypt, deps, options)),
    isRecipient: isRecipients,
  };
}
