import type { Capture, FrameCapture } from './capture';
import type { Button, Rect } from './controls';
import type { Mark } from './picture';

type Control = FrameCapture['controls'][number];

/** Marks of the stored picture. Older captures have none: then of the controls of the top document, which showed the window. */
export function marksOfCapture({ screenshot, frames }: Pick<Capture, 'screenshot' | 'frames'>): Mark[] {
  if (screenshot.state === 'missing') return [];
  if (screenshot.marks) return screenshot.marks;
  const top = frames.find((frame) => frame.path === '0');
  return (top?.controls ?? []).flatMap((control) => markOf(control, screenshot) ?? []);
}

function markOf(control: Control, picture: { width: number; height: number; scale: number }): Mark | null {
  const scaled = (pixels: number) => Math.round((pixels * picture.scale) / 1000);
  const rect: Rect = {
    x: scaled(control.rect.x),
    y: scaled(control.rect.y),
    width: scaled(control.rect.width),
    height: scaled(control.rect.height),
  };
  const inside =
    rect.x + rect.width > 0 && rect.y + rect.height > 0 && rect.x < picture.width && rect.y < picture.height;
  if (!control.visible || rect.width <= 0 || rect.height <= 0 || !inside) return null;
  return { of: 'control', controlId: control.id, rect };
}

export interface MarkedButton {
  /** A, B, … Z, AA: controls have numbers, so that the two are told apart. */
  letter: string;
  button: Button;
  noticeId: string;
  index: number;
  frame: FrameCapture;
  rect: Rect;
}

/** Buttons of notices that can be seen in the picture, in reading order. */
export function markedButtons(capture: Pick<Capture, 'screenshot' | 'frames'>): MarkedButton[] {
  const rects = new Map<string, Rect>();
  for (const mark of marksOfCapture(capture))
    if (mark.of === 'button') rects.set(`${mark.noticeId} ${mark.index}`, mark.rect);
  const found = capture.frames.flatMap((frame) =>
    frame.notices.flatMap(({ id: noticeId, buttons }) =>
      buttons.flatMap((button, index) => {
        const rect = rects.get(`${noticeId} ${index}`);
        return rect ? [{ button, noticeId, index, frame, rect }] : [];
      }),
    ),
  );
  return found.map((each, i) => ({ letter: letterOf(i), ...each }));
}

/** Controls that can be seen in the picture, by id. */
export function markedControls(capture: Pick<Capture, 'screenshot' | 'frames'>): Map<string, Rect> {
  return new Map(
    marksOfCapture(capture).flatMap((mark) => (mark.of === 'control' ? [[mark.controlId, mark.rect]] : [])),
  );
}

function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
