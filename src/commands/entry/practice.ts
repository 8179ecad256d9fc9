import { WitnessError } from '../../core/errors';
import type { PracticeServices } from '../../core/practice';
import type { TabInspection } from '../../core/services';
import { newSecret } from '../../ledger/commitments';
import { judge } from '../judge-capture';
import { type MergedFrames, mergeFrames } from '../merge-frames';
import { sealCapture } from '../seal-capture';
import { settle } from '../settle';
import type { System } from '../system';

const NOT_SEALED = '0'.repeat(64);

/**
 * The form to practise on, read by the reader of every page, judged by every rule, hashed as evidence is. Nothing goes to the store or
 * the ledger: a page of ours is no evidence of a site.
 * @param readPage the reader's answer, as a frame would give it
 */
export function practiceServices(
  { clock, ids, environment }: Pick<System, 'clock' | 'ids' | 'environment'>,
  readPage: () => unknown,
): PracticeServices {
  let last: MergedFrames | null = null;
  return {
    read: async () => {
      last = mergeFrames([{ frameId: 0, result: readPage() }]);
      return settle(inspectionOf(last, clock.now()));
    },
    seal: () => settle(sealed(last)),
  };

  async function sealed(read: MergedFrames | null) {
    if (!read) throw new WitnessError('no-frame-read', 'nothing was read');
    const capturedAt = clock.now();
    const { sealed } = await sealCapture(
      read,
      { state: 'missing', reason: 'practice' },
      { information: [], blobs: [] },
      {
        captureId: ids.uuid(),
        capturedAt,
        utcOffsetMinutes: clock.utcOffsetMinutes(),
        unattended: false,
        secret: newSecret(),
        pictureSecret: newSecret(),
        ...environment(),
      },
    );
    return { digest: sealed.digest, bytes: sealed.bytes.length, capturedAt };
  }
}

async function inspectionOf({ frames, gaps }: MergedFrames, now: string): Promise<TabInspection> {
  const top = frames[0];
  if (!top) throw new WitnessError('no-frame-read', 'the page did not answer');
  return {
    tabId: -1,
    url: top.url,
    host: '',
    title: top.title,
    secure: top.secureContext,
    frames,
    gaps,
    evaluation: judge({ frames, gaps }, NOT_SEALED, now),
    watching: false,
    recording: false,
    information: { wanted: false, statements: [], thisPage: null },
  };
}
