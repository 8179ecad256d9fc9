import { withSecret } from '../bundle/picture/png-secret';
import { canonicalBytes } from '../core/canonical';
import { CAPTURE_SCHEMA_ID, type Capture, CaptureSchema, type FrameCapture, type Gap } from '../core/capture';
import { sha256Hex, utf8 } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { SealedCapture, StoredBlob } from '../core/sealed';
import { MAX_PIXELS, tilesIn } from '../core/tiles';
import { saltsOf } from '../ledger/commitments';
import { committedToTiles } from '../ledger/tile-commitments';
import type { GatheredInformation } from './fetch-information';
import type { MergedFrames } from './merge-frames';
import type { Picture } from './picture/take-screenshot';

/** Facts of the visit that do not come from the page itself. */
export interface VisitFacts {
  captureId: string;
  capturedAt: string;
  utcOffsetMinutes: number;
  browser: { name: string; major: string };
  extensionVersion: string;
  ruleSetVersion: string;
  readerVersion: string;
  unattended: boolean;
  /** Random, of 32 bytes: what salts the commitments to all parts. */
  secret: string;
  /** Another: what salts the commitments to the tiles of the screenshot. It does not follow from the first, nor the first from it. */
  pictureSecret: string;
}

/**
 * Makes the immutable Capture and its blobs: everything is hashed here, before anything is stored.
 * @throws WitnessError `not-canonical` | `reader-failed`
 */
export async function sealCapture(
  merged: MergedFrames,
  picture: Picture,
  gathered: GatheredInformation,
  facts: VisitFacts,
): Promise<{ sealed: SealedCapture; blobs: StoredBlob[] }> {
  const blobs = new Map<string, StoredBlob>();
  const frames: FrameCapture[] = [];
  for (const frame of merged.frames) frames.push(await withNoticeCopies(frame, merged.noticeHtml, blobs));
  const screenshot = await screenshotOf(picture, facts.pictureSecret, blobs);
  for (const blob of gathered.blobs) blobs.set(blob.digest, { ...blob, bytes: blob.data.byteLength });
  const top = frames[0];
  if (!top) throw new WitnessError('no-frame-read', 'no frame was read');
  const capture: Capture = {
    schema: CAPTURE_SCHEMA_ID,
    captureId: facts.captureId,
    capturedAt: facts.capturedAt,
    utcOffsetMinutes: facts.utcOffsetMinutes,
    visit: {
      url: top.url,
      origin: top.origin,
      title: top.title,
      language: top.language,
      secureContext: top.secureContext,
      viewport: top.viewport,
      browser: facts.browser,
      extensionVersion: facts.extensionVersion,
      ruleSetVersion: facts.ruleSetVersion,
      readerVersion: facts.readerVersion,
      unattended: facts.unattended,
    },
    observedFrom: frames.every((frame) => frame.observedFrom === 'from-load') ? 'from-load' : 'click',
    frames,
    gaps: [...merged.gaps, ...screenshotGap(picture)],
    screenshot,
    information: gathered.information,
    blobs: [...blobs.values()]
      .map(({ digest, mediaType, bytes, role }) => ({ digest, mediaType, bytes, role }))
      .sort((a, b) => (a.digest < b.digest ? -1 : 1)),
    redaction: { secret: facts.secret },
  };
  // Page text may hold lone surrogates, which have no canonical form: replaced visibly, never dropped.
  const parsed = CaptureSchema.safeParse(wellFormed(capture));
  if (!parsed.success) throw new WitnessError('reader-failed', parsed.error.message);
  const bytes = canonicalBytes(parsed.data);
  return {
    sealed: { captureId: facts.captureId, digest: await sha256Hex(bytes), bytes, capture: parsed.data },
    blobs: [...blobs.values()],
  };
}

async function withNoticeCopies(
  frame: FrameCapture,
  copies: Record<string, string>,
  blobs: Map<string, StoredBlob>,
): Promise<FrameCapture> {
  const notices: FrameCapture['notices'] = [];
  for (const notice of frame.notices) {
    const html = copies[notice.id];
    notices.push(
      html === undefined ? notice : { ...notice, html: await addBlob(blobs, utf8(html), 'text/html', 'notice-html') },
    );
  }
  return { ...frame, notices };
}

async function screenshotOf(
  picture: Picture,
  secret: string,
  blobs: Map<string, StoredBlob>,
): Promise<Capture['screenshot']> {
  if (picture.state === 'missing') return picture;
  const { bytes, bands, ...facts } = picture.picture;
  const blob = await addBlob(blobs, withSecret(bytes, secret), 'image/png', 'screenshot');
  const seen = { mediaType: 'image/png' as const, ...facts, view: picture.view, marks: picture.marks };
  if (facts.width * facts.height > MAX_PIXELS) return { state: 'taken', blob, ...seen };
  const tiles = await committedToTiles(bands(), facts, await saltsOf(secret, tilesIn(facts)), sha256Hex);
  return { state: 'taken', blob, ...seen, tiles };
}

function screenshotGap(picture: Picture): Gap[] {
  if (picture.state === 'taken') return [];
  return [{ reason: 'screenshot-failed', frame: '0', locator: null, subject: picture.reason }];
}

async function addBlob(
  blobs: Map<string, StoredBlob>,
  data: Uint8Array<ArrayBuffer>,
  mediaType: string,
  role: StoredBlob['role'],
): Promise<string> {
  const digest = await sha256Hex(data);
  blobs.set(digest, { digest, mediaType, bytes: data.byteLength, role, data });
  return digest;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed(item)]));
}
