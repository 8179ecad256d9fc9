import { handOutManagers } from './consent-managers';
import type { InjectionResult } from './merge-frames';
import { injectFiles, READER_FILE, withinTime } from './read-tab';

/** The built `entrypoints/facts.ts`, before the reader where a page is captured. */
const FACTS_FILE = '/facts.js';

/**
 * The reader with the other facts of each frame, which a capture keeps and a look does not need. Apart from `read-tab`, so that
 * the popup does not load what consent managers are known by.
 */
export async function injectFactsAndReader(tabId: number): Promise<InjectionResult[]> {
  await withinTime(handOutManagers(tabId));
  return injectFiles(tabId, [FACTS_FILE, READER_FILE]);
}
