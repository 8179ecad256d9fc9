import type { FrameCapture, Gap } from '../core/capture';
import type { InformationKind, InformationShown } from '../core/information';
import { blobOf, type GatheredInformation } from './fetch-information';

/** What was not kept, by name: the address, at the first link that leads there. Words that could not be had count as missing. */
export function informationGaps(information: readonly InformationShown[], frames: readonly FrameCapture[]): Gap[] {
  const links = frames.flatMap((frame) => frame.links.map((link) => ({ link, frame: frame.path })));
  return information
    .filter(({ result }) => result.state === 'not-kept' || result.text === null)
    .map(({ url }) => {
      const first = links.find(({ link }) => link.target === url);
      return {
        reason: 'information-not-fetched' as const,
        frame: first?.frame ?? '0',
        locator: first?.link.locator ?? null,
        subject: url,
      };
    });
}

/** The captured page as a statement itself: its words as rendered. Its bytes are gone by now, and asking again would not be them. */
export async function withThisPage(
  gathered: GatheredInformation,
  kind: InformationKind,
  url: string,
  words: string,
  at: string,
): Promise<GatheredInformation> {
  const blob = await blobOf(new TextEncoder().encode(words.toWellFormed()), 'text/plain', 'information-text');
  const page: InformationShown = {
    kind,
    url,
    hasQuery: false,
    result: {
      state: 'kept',
      source: 'this-page',
      at,
      status: null,
      finalUrl: url,
      mediaType: 'text/html',
      bytes: null,
      text: blob.digest,
    },
  };
  // A statement often links to itself: then this page is the answer.
  const others = gathered.information.filter((each) => each.url !== url || each.result.state === 'kept');
  return { information: [page, ...others], blobs: [blob, ...gathered.blobs] };
}
