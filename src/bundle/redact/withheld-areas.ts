import type { PaintedPicture, PictureArea } from '../../core/redaction';
import { columnsOf, placeOf } from '../../core/tiles';

/** The withheld tiles as few areas: next to each other with one reason are one, and so are equal rows below each other. */
export function withheldAreas(picture: PaintedPicture): { area: PictureArea; reason: number }[] {
  const reasons = new Map(picture.withheld.map(({ tile, reason }) => [tile, reason]));
  const columns = columnsOf(picture);
  const areas: { area: PictureArea; reason: number }[] = [];
  for (const [tile, reason] of [...reasons].sort(([a], [b]) => a - b)) {
    const place = placeOf(tile, picture);
    const last = areas.at(-1);
    const goesOn = tile % columns > 0 && reasons.get(tile - 1) === reason && last?.area.y === place.y;
    if (goesOn && last) last.area.width += place.width;
    else areas.push({ area: place, reason });
  }
  return joined(areas);
}

function joined(rows: readonly { area: PictureArea; reason: number }[]): { area: PictureArea; reason: number }[] {
  const areas: { area: PictureArea; reason: number }[] = [];
  for (const { area, reason } of rows) {
    const above = areas.find(
      (one) =>
        one.reason === reason &&
        one.area.x === area.x &&
        one.area.width === area.width &&
        one.area.y + one.area.height === area.y,
    );
    if (above) above.area.height += area.height;
    else areas.push({ area, reason });
  }
  return areas;
}
