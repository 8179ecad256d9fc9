import type { Result } from './errors';
import type { Mask } from './mask';

/** What a reader leaves aside when captures of one page are compared. */
export interface MaskServices {
  /** @param url origin + path */
  of(url: string): Promise<Result<Mask[]>>;
  keep(url: string, masks: readonly Mask[]): Promise<Result<Mask[]>>;
}
