/** What a stranger's zip may cost us. A file that is deflated may not be larger than this, so memory stays bounded. */
export const MAX_INFLATED_FILE = 64 * 1024 * 1024;
export const MAX_NAME = 240;
export const MAX_DIRECTORY = 24 * 1024 * 1024;

/**
 * Bytes that all deflated files of a zip may have together: a floor for small bundles, and fifty times its size for
 * large ones. Our records deflate ten to thirty times; a bomb a thousand times.
 */
export function inflateAllowance(zipBytes: number): number {
  return 64 * 1024 * 1024 + 50 * zipBytes;
}
