import type { Mask } from '../../core/mask';
import type { MaskServices } from '../../core/mask-services';
import { answer, type Scene } from './sample-services';

/** Masks that are kept as long as the screen is shown. */
export function maskServices(scene: Scene): MaskServices {
  const kept = new Map<string, Mask[]>();
  return {
    of: async (url) => answer(scene, kept.get(url) ?? []),
    keep: async (url, masks) => {
      kept.set(url, [...masks]);
      return answer(scene, [...masks]);
    },
  };
}
