import { MOST_FRAMES_READ } from '../core/frame-limit';

/**
 * Whether this frame comes after the first so many of its page: the top document, then its child frames, then theirs, so that
 * a frame of the page itself goes before what some frame is full of. Every frame counts alike, and the same ones are left out
 * each time. Frames in shadow trees are not among the frames of their parent: they are counted apart, see `isUnlistedBeyond`.
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
  return isUnlistedBeyond(top);
}

/** Frames in no list that are read, kept in the top frame of our own world, so that each reading leaves out the same ones. */
const READ: unique symbol = Symbol.for('consent-witness.unlisted');

declare global {
  interface Window {
    [READ]?: Set<Window>;
  }
}

/** Whether this frame was first asked after so many others in shadow trees. Never so under a top document of another origin. */
function isUnlistedBeyond(top: Window): boolean {
  try {
    top[READ] ??= new Set();
    const read = top[READ];
    // A page that puts new frames in the place of old ones has no more of them at a time than are read.
    if (read.size >= MOST_FRAMES_READ) for (const frame of read) if (frame.closed) read.delete(frame);
    if (read.size < MOST_FRAMES_READ) read.add(window);
    return !read.has(window);
  } catch {
    return false;
  }
}
