import type { FrameCapture } from '../core/capture';
import type { Classification } from '../core/evaluation';

/** Dated with the lexicons: a newer classifier may read old evidence again. */
export const CLASSIFIER_VERSION = '2026.11.1';

/** What the frames of one Capture ask for. Pure: no clock, no DOM, no order of calls that matters. */
export function classifyCapture(frames: readonly FrameCapture[]): Classification {
  return { classifierVersion: CLASSIFIER_VERSION, controls: [], forms: [], notices: frames.length ? [] : [] };
}
