import type { Capture } from '../../../core/capture';
import type { Rect } from '../../../core/controls';
import { type MarkedButton, markedButtons, markedControls } from '../../../core/picture-marks';
import type { Choice, Choices } from '../../model/choices';
import { usePointed } from '../../model/pointed';

/** What is marked in the picture, each with the name it carries there. */
export interface Marked {
  choices: { choice: Choice; rect: Rect }[];
  buttons: MarkedButton[];
}

/** Choices about consent, what else a request for consent holds, and its buttons, as far as the picture shows them. */
export function markedOf(capture: Capture, choices: Choices): Marked {
  const rects = markedControls(capture);
  const inNotices = choices.other.filter(({ control }) => control.noticeId !== null);
  return {
    choices: [...choices.consent, ...inNotices].flatMap((choice) => {
      const rect = rects.get(choice.control.id);
      return rect ? [{ choice, rect }] : [];
    }),
    buttons: markedButtons(capture),
  };
}

export function buttonKey({ noticeId, index }: Pick<MarkedButton, 'noticeId' | 'index'>): string {
  return `${noticeId} ${index}`;
}

/** Puts the mark in view and the focus beside the picture, where the words are. */
export function showInPicture(key: string): void {
  document.querySelector(`[data-mark="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'center' });
  const beside = document.querySelector(`[data-beside="${CSS.escape(key)}"]`);
  if (beside instanceof HTMLElement) beside.focus({ preventScroll: true });
}

/** Drawn over the picture, never in it. What it says is beside it in words, so it is hidden from assistive technology. */
export function PictureMarks({
  marked,
  picture,
}: {
  marked: Marked;
  picture: { width: number; height: number; scale: number };
}) {
  const { width, height, scale } = picture;
  // A wide picture is shown smaller, so its marks are drawn larger.
  const unit = (Math.max(width / scale, 0.85) * scale) / 1000;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {marked.choices.map(({ choice, rect }) => (
        <Mark key={choice.control.id} id={choice.control.id} name={String(choice.number)} rect={rect} unit={unit} />
      ))}
      {marked.buttons.map((button) => (
        <Mark key={buttonKey(button)} id={buttonKey(button)} name={button.letter} rect={button.rect} unit={unit} />
      ))}
    </svg>
  );
}

/** Left of what it is about, so that a state stays in sight; the outline shows which one. */
function Mark({ id, name, rect, unit }: { id: string; name: string; rect: Rect; unit: number }) {
  const { pointed, handlers } = usePointed(id);
  const { x, y, width, height } = rect;
  const [radius, edge] = [13 * unit, 3 * unit];
  const at = { x: Math.max(x - radius - 2 * edge, radius), y: Math.max(y + Math.min(height / 2, radius), radius) };
  return (
    <g class={pointed ? 'shot-mark shot-mark-pointed' : 'shot-mark'} data-mark={id} {...handlers}>
      <rect x={x - edge} y={y - edge} width={width + 2 * edge} height={height + 2 * edge} rx={edge} />
      <circle cx={at.x} cy={at.y} r={radius} />
      <text x={at.x} y={at.y} font-size={radius * 1.2}>
        {name}
      </text>
    </g>
  );
}
