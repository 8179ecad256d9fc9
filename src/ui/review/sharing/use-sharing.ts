import { useState } from 'preact/hooks';
import type { ReviewServices, SavedBundle } from '../../../core/services';
import type { BundlePreview, BundleScope, EncryptFor } from '../../../core/sharing';
import { type Job, useLongJob } from '../../model/use-long-job';
import { saveFile } from '../../save-file';

export interface Sharing {
  /** There is something to show. */
  open: boolean;
  preview: Job<BundlePreview, [BundleScope]>;
  save: Job<SavedBundle, [BundlePreview, EncryptFor | null]>;
  /** Goes through what a bundle of this would hold, and shows it; nothing is saved. */
  look(scope: BundleScope): void;
  close(): void;
}

/** Looking at what goes into a proof bundle, and then saving just that. */
export function useSharing({ sharing }: Pick<ReviewServices, 'sharing'>): Sharing {
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const preview = useLongJob((job, scope: BundleScope) => sharing.preview(scope, job));
  const save = useLongJob(async (job, seen: BundlePreview, encrypt: EncryptFor | null) => {
    const result = await sharing.save(seen, encrypt, {
      onProgress: (done) => job.progress?.({ done, total: seen.captures.length }),
      ...(job.signal ? { signal: job.signal } : {}),
    });
    if (result.ok) saveFile(result.value.fileName, result.value.blob);
    return result;
  });
  return {
    open,
    preview,
    save: {
      ...save,
      state: saving ? save.state : null,
      start: (...args) => {
        setSaving(true);
        return save.start(...args);
      },
    },
    look(scope) {
      setSaving(false);
      setOpen(true);
      void preview.start(scope);
    },
    close() {
      preview.cancel();
      save.cancel();
      setOpen(false);
    },
  };
}
