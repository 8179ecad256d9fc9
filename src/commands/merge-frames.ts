import type { ChildFrame, FrameCapture, FrameReading, Gap } from '../core/capture';
import { FrameReadingSchema } from '../core/capture';
import type { Rect } from '../core/controls';
import type { FactsReading } from '../core/facts';
import { MOST_FRAMES_READ } from '../core/frame-limit';
import type { InformationTarget } from '../core/information';
import type { PageView } from '../core/picture';
import { framePlaces } from './frame-places';
import { numberUnplaced } from './number-unplaced';

/** What `scripting.executeScript` gave for one frame; `result` is whatever the page's process sent, so it is parsed here. */
export interface InjectionResult {
  frameId: number;
  /** The browser's own id of the document that answered, where it tells (not in Firefox). */
  documentId?: string | undefined;
  result: unknown;
}

export interface MergedFrames {
  frames: FrameCapture[];
  gaps: Gap[];
  /** Regions of the top viewport (CSS pixels) that must be painted over in a picture before it is kept. */
  mask: Rect[];
  /** Sanitised copies by notice id. */
  noticeHtml: Record<string, string>;
  /** Bare facts by frame path; see `complete-facts`. */
  facts: Record<string, FactsReading>;
  /** Statements to which the frames link, in order of the page; full addresses, never stored. */
  informationTargets: InformationTarget[];
  /** How the window lies over each document, by frame path. */
  views: Record<string, PageView>;
  /** Which top document answered: two readings of one capture must be of the same. Empty when the browser does not tell. */
  documentId: string;
}

/**
 * Puts the frames that answered beside the child frames their parents declare. A declared frame that did not answer is a
 * Gap: `activeTab` does not reach cross-origin frames, and those are silently absent from the answer.
 */
export function mergeFrames(results: readonly InjectionResult[]): MergedFrames {
  const readings: FrameReading[] = [];
  const gaps: Gap[] = [];
  const numbered = numberUnplaced(results);
  if (results.some(({ result }) => isBeyondLimit(result))) gaps.push(limitGap(`${MOST_FRAMES_READ} frames`));
  for (const { frameId, result } of results) {
    if (isBeyondLimit(result)) continue;
    const reading = parseReading(numbered.get(frameId));
    if (reading) readings.push(reading);
    else
      gaps.push({
        reason: 'reader-failed',
        frame: frameId === 0 ? '0' : `?${frameId}`,
        locator: null,
        subject: `frame ${frameId}`,
      });
  }
  readings.sort((a, b) => comparePaths(a.frame.path, b.frame.path));
  const missing = declaredButUnread(readings);
  if (missing.length > MOST_FRAME_GAPS) gaps.push(limitGap(`${missing.length} frames not read`));
  for (const { child, parent } of missing.slice(0, MOST_FRAME_GAPS)) {
    gaps.push({
      reason: isOfOther(child, parent) ? 'no-permission' : 'frame-not-read',
      frame: child.path ?? parent.path,
      locator: child.locator,
      subject: child.url ?? child.element,
    });
  }
  return {
    frames: readings.map((r) => r.frame),
    gaps: [...gaps, ...readings.flatMap((r) => r.frame.gaps)],
    mask: maskOf(readings, missing),
    noticeHtml: Object.assign({}, ...readings.map((r) => r.noticeHtml)),
    facts: Object.fromEntries(readings.flatMap((r) => (r.facts ? [[r.frame.path, r.facts]] : []))),
    informationTargets: readings.flatMap((r) => r.informationTargets ?? []),
    views: Object.fromEntries(readings.flatMap((r) => (r.view ? [[r.frame.path, r.view]] : []))),
    documentId: results.find((r) => r.frameId === 0)?.documentId ?? '',
  };
}

/** Frames not read that are named one by one; behind these, only how many they are in all. */
const MOST_FRAME_GAPS = 100;

function limitGap(subject: string): Gap {
  return { reason: 'limit-reached', frame: '0', locator: null, subject };
}

/** A frame that answered that it comes after those that are read: told once for all of them. */
function isBeyondLimit(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'beyondLimit' in result && result.beyondLimit === true;
}

function parseReading(result: unknown): FrameReading | null {
  if (
    typeof result !== 'object' ||
    result === null ||
    !('ok' in result) ||
    result.ok !== true ||
    !('reading' in result)
  )
    return null;
  const parsed = FrameReadingSchema.safeParse(result.reading);
  return parsed.success ? parsed.data : null;
}

/** An empty document is of the origin of its parent, unless it is locked up. */
function isOfOther({ url, sandboxed }: ChildFrame, parent: FrameCapture): boolean {
  if (url === null || (url === 'about:blank' && !sandboxed)) return false;
  return originOf(url) !== parent.origin;
}

interface Missing {
  child: ChildFrame;
  parent: FrameCapture;
}

function declaredButUnread(readings: readonly FrameReading[]): Missing[] {
  const byPath = new Set(readings.map((r) => r.frame.path));
  // Frames inside shadow trees have no place in `window.frames`: they are matched by their address instead.
  const unplaced = readings.filter((r) => r.frame.path.startsWith('?')).map((r) => r.frame.url);
  const missing: Missing[] = [];
  for (const { frame } of readings) {
    for (const child of frame.childFrames) {
      if (child.path !== null && byPath.has(child.path)) continue;
      const at = child.path === null ? unplaced.indexOf(child.url ?? 'about:blank') : -1;
      if (at >= 0) unplaced.splice(at, 1);
      else missing.push({ child, parent: frame });
    }
  }
  return missing;
}

/**
 * Masks in top-viewport coordinates. A frame that could not be read may hold typed values, so all of it is covered; so is one
 * in a shadow tree, whose own masks cannot be placed because nothing tells which of its parent's frames it is.
 */
function maskOf(readings: readonly FrameReading[], missing: readonly Missing[]): Rect[] {
  const offsets = framePlaces(readings.map((r) => r.frame));
  const mask: Rect[] = [];
  const cover = (rect: Rect, frame: string) => {
    const offset = offsets.get(frame);
    if (offset) mask.push({ ...rect, x: rect.x + offset.x, y: rect.y + offset.y });
  };
  for (const { frame, mask: own } of readings) {
    for (const rect of own) cover(rect, frame.path);
    for (const child of frame.childFrames) if (child.path === null && child.visible) cover(child.rect, frame.path);
  }
  for (const { child, parent } of missing) if (child.path !== null && child.visible) cover(child.rect, parent.path);
  return mask;
}

/** Parents before children, siblings in document order, unplaced frames last. */
function comparePaths(a: string, b: string): number {
  if (a.startsWith('?') !== b.startsWith('?')) return a.startsWith('?') ? 1 : -1;
  const [left, right] = [a.replace('?', '').split('.').map(Number), b.replace('?', '').split('.').map(Number)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'null';
}
