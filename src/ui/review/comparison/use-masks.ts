import { useEffect, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../../../core/errors';
import type { Mask } from '../../../core/mask';
import type { MaskServices } from '../../../core/mask-services';

export interface Masks {
  masks: readonly Mask[];
  /** Why they could not be read or kept; they hold for this comparison all the same. */
  failure: Failure | null;
  keep(masks: Mask[]): Promise<void>;
}

/** The masks of one page. Until they are read there are none: a difference too many is shown rather than one too few. */
export function useMasks(url: string, services: MaskServices): Masks {
  const [masks, setMasks] = useState<readonly Mask[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let wanted = true;
    services
      .of(url)
      .catch(toFailure)
      .then((result) => {
        if (!wanted) return;
        if (result.ok) setMasks(result.value);
        else setFailure(result);
      });
    return () => {
      wanted = false;
    };
  }, [url, services]);
  const keep = async (changed: Mask[]) => {
    setMasks(changed);
    const kept = await services.keep(url, changed).catch(toFailure);
    setFailure(kept.ok ? null : kept);
  };
  return { masks, failure, keep };
}
