import type { StorageUse } from '../core/services';

/**
 * Asks the browser not to clear this store when the disk fills up. From a page of the extension, since a worker cannot ask.
 * No answer, or no, is no reason to keep no evidence: the settings show how it stands.
 */
export async function askLastingStorage(storage: StorageManager = navigator.storage): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

export async function storageUse(storage: StorageManager = navigator.storage): Promise<StorageUse> {
  const { usage, quota } = await storage.estimate();
  const lasting = await storage.persisted().catch(() => false);
  return { usedBytes: usage ?? 0, quotaBytes: quota ?? 0, lasting };
}
