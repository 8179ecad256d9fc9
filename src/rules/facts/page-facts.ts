import type { Capture, FrameCapture } from '../../core/capture';
import { addressFacts } from './address';

/** What the rules need to know about the document a control or form stands in. */
export interface PageFacts {
  readonly path: string;
  readonly title: string;
  /** Address that decides on transport: an `about:srcdoc` or `about:blank` frame has that of the document around it. */
  readonly url: string;
  /** The frames around it, nearest first; the top document last. */
  readonly ancestorUrls: readonly string[];
  readonly navigationType: FrameCapture['navigationType'];
  /**
   * False when somebody can have changed a state before we looked: no observer from the first byte, and a trusted act
   * (or no way to know) in this document.
   */
  readonly untouched: boolean;
  readonly observedFrom: Capture['observedFrom'];
  readonly viewport: FrameCapture['viewport'];
}

export function pageFacts(
  frame: FrameCapture,
  frames: readonly FrameCapture[],
  observedFrom: Capture['observedFrom'],
): PageFacts {
  const ancestors = ancestorsOf(frame, frames);
  // A frame that says so itself knows better than the capture, which has to speak for all.
  const seenFrom = frame.observedFrom ?? observedFrom;
  const own = addressFacts(frame.url).inherits ? ancestors.find((f) => !addressFacts(f.url).inherits) : frame;
  return {
    path: frame.path,
    title: frame.title,
    url: (own ?? frame).url,
    ancestorUrls: ancestors.map((f) => f.url),
    navigationType: frame.navigationType,
    untouched: seenFrom === 'from-load' || frame.userActivation === 'none',
    observedFrom: seenFrom,
    viewport: frame.viewport,
  };
}

function ancestorsOf(frame: FrameCapture, frames: readonly FrameCapture[]): FrameCapture[] {
  const found: FrameCapture[] = [];
  let path = frame.path;
  for (let cut = path.lastIndexOf('.'); cut > 0; cut = path.lastIndexOf('.')) {
    path = path.slice(0, cut);
    const parent = frames.find((f) => f.path === path);
    if (parent) found.push(parent);
  }
  return found;
}
