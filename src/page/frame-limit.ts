import { MOST_FRAMES_READ } from '../core/frame-limit';

/**
 * Whether this frame comes after the first so many of its page: the top document, then its child frames, then theirs, so that
 * a frame of the page itself goes before what some frame is full of. Every frame counts alike, and the same ones are left out
 * each time. A frame in a shadow tree is not among the frames of its parent, and is not counted.
 */
export function isBeyondFrameLimit(): boolean {
  const { top } = window;
  if (!top || top === window) return false;
  const queue: Window[] = [top];
  for (let at = 0; at < queue.length; at++) {
    const parent = queue[at];
    if (!parent) break;
    for (let i = 0; i < parent.length; i++) {
      const child = parent[i];
      if (!child) continue;
      if (child === window) return false;
      queue.push(child);
      if (queue.length >= MOST_FRAMES_READ) return true;
    }
  }
  return false;
}
