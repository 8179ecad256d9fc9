import type { Mark } from '../../core/picture';
import { isMiddleIn, onScreen, type Piece } from './geometry';
import { nameOf, type Thing } from './things';

/**
 * Where things lie in the picture, by the piece that their middle is in. In the picture's own pixels and cut off at its edge.
 * @param scale device pixels per CSS pixel @param picture its size in device pixels
 */
export function marksOf(
  things: readonly Thing[],
  { from, to }: Piece,
  scale: number,
  picture: { width: number; height: number },
): Mark[] {
  return things.flatMap(({ mark, rect, inSight }) => {
    if (!inSight || !isMiddleIn(rect, from)) return [];
    const at = onScreen({ ...rect, x: rect.x - from.x + to.x, y: rect.y - from.y + to.y }, scale);
    const [x, y] = [Math.max(0, at.x), Math.max(0, at.y)];
    const width = Math.min(picture.width, at.x + at.width) - x;
    const height = Math.min(picture.height, at.y + at.height) - y;
    return width > 0 && height > 0 ? [{ ...mark, rect: { x, y, width, height } }] : [];
  });
}

/** Those that are in the record too: the picture can be newer, and numbers of controls shift when one is put in between. */
export function ofRecord(things: readonly Thing[], recorded: readonly Thing[]): Thing[] {
  const places = new Map(recorded.map((thing) => [nameOf(thing.mark), thing.place]));
  return things.filter((thing) => places.get(nameOf(thing.mark)) === thing.place);
}

/** What two strips show counts where it came first. */
export function onceEach(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter((mark) => {
    const name = nameOf(mark);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
