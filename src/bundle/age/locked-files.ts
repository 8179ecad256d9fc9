import type { Result } from '../../core/errors';
import { toFailure } from '../../core/errors';
import type { LockedFiles, Secret } from '../../core/sharing';
import { byteSource } from '../byte-source';
import { ageKind, openAge } from './age-source';

/** How a page opens encrypted files: nothing of what is in them is written anywhere. */
export const lockedFiles: LockedFiles = {
  lockOf: (file) => ageKind(byteSource(file)).catch(() => null),
  async unlock(file, secret: Secret): Promise<Result<Awaited<ReturnType<typeof openAge>>>> {
    try {
      return { ok: true, value: await openAge(byteSource(file), secret) };
    } catch (thrown) {
      return toFailure(thrown);
    }
  },
};
