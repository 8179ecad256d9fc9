import type { Outcome } from '../../core/outcome';
import type { PopupServices } from '../../core/services';
import { SAMPLE_CAPTURE } from './sample';
import { answer, type Scene } from './sample-services';
import { DIGEST } from './sample-store';

type Capturing = Pick<PopupServices, 'captureTab' | 'followOutcome' | 'cancelPicture' | 'pictureChoice'>;

export function capturing(scene: Scene): Capturing {
  let follower: ((outcome: Outcome) => void) | undefined;
  return {
    captureTab: async () => {
      // The worker says so at once, often before the screen has painted that it asked.
      follower?.({ state: 'busy' });
      return answer(scene, {
        captureId: SAMPLE_CAPTURE.captureId,
        sequence: 12,
        capturedAt: SAMPLE_CAPTURE.capturedAt,
        digest: DIGEST,
        ledgerHead: DIGEST,
        gaps: 2,
        screenshot: 'taken' as const,
      });
    },
    followOutcome: (_tabId, tell) => {
      follower = tell;
      return () => {
        if (follower === tell) follower = undefined;
      };
    },
    cancelPicture: () => {},
    pictureChoice: async () => answer(scene, 'notice' as const),
  };
}
