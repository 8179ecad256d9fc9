import type { Capture } from '../../core/capture';
import type { Disclosed, PaintedPicture, Redacted, WithheldPart } from '../../core/redaction';
import { blobPath, recordPath } from '../layout';
import { withheldAreas } from './withheld-areas';

type Notice = Capture['frames'][number]['notices'][number];

/** Notices of which something is withheld, and those that are shown whole. */
export function noticesBy(capture: Capture, record: Disclosed | undefined): { hidden: Notice[]; shown: Notice[] } {
  const withheld = new Set(record?.withheld.map(({ at }) => at));
  const all = capture.frames.flatMap(({ notices }, i) =>
    notices.map((notice, j) => ({ notice, isHidden: withheld.has(`/frames/${i}/notices/${j}/text/exact`) })),
  );
  return {
    hidden: all.filter(({ isHidden }) => isHidden).map(({ notice }) => notice),
    shown: all.filter(({ isHidden }) => !isHidden).map(({ notice }) => notice),
  };
}

/** What is withheld of a capture, text by text, file by file, and area by area of its screenshot. */
export function withheldParts({ captureId, reasons, record, evaluations, files, picture }: Redacted): WithheldPart[] {
  const reasonAt = (i: number) => reasons[i] ?? { code: 'other' as const, text: '' };
  const ofDocument = (file: string, { withheld }: Disclosed): WithheldPart[] => {
    const byText = new Map<string, WithheldPart>();
    for (const { at, reason } of withheld) {
      const key = `${reason}:${at}`;
      const pieces = (byText.get(key)?.pieces ?? 0) + 1;
      byText.set(key, { captureId, file, at, pieces, reason: reasonAt(reason) });
    }
    return [...byText.values()];
  };
  const areasOf = (painted: PaintedPicture): WithheldPart[] => {
    const file = blobPath(painted.blob, 'screenshot');
    return withheldAreas(painted).map(({ area, reason }) => {
      return { captureId, file, at: null, area, pieces: 1, reason: reasonAt(reason) };
    });
  };
  return [
    ...(record ? ofDocument(recordPath(captureId), record) : []),
    ...evaluations.flatMap((one) => ofDocument(one.path, one)),
    ...files.map(({ path, reason }) => ({ captureId, file: path, at: null, pieces: 1, reason: reasonAt(reason) })),
    ...(picture ? areasOf(picture) : []),
  ];
}
