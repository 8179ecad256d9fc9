/**
 * Frames of one page that are read. Pages have a few dozen at the most; a browser builds a thousand or more for a page that
 * wants it, and reading all of these would take longer than anybody waits.
 */
export const MOST_FRAMES_READ = 200;
