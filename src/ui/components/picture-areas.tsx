import type { PictureArea } from '../../core/redaction';
import type { PictureSize } from '../../core/tiles';

export interface NamedArea {
  /** What it is called beside the picture; empty where it is not. */
  name: string;
  area: PictureArea;
}

/** Areas drawn over a picture, each with its name. What they say is beside it in words, so this is hidden from assistive technology. */
export function PictureAreas({ size, areas }: { size: PictureSize; areas: readonly NamedArea[] }) {
  if (areas.length === 0) return null;
  const letter = Math.max(16, size.width / 45);
  return (
    <svg
      class="areas"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {areas.map(({ name, area: { x, y, width, height } }) => (
        <g key={`${name} ${x} ${y}`}>
          <rect class="area-under" x={x} y={y} width={width} height={height} />
          <rect x={x} y={y} width={width} height={height} />
          <text x={x + width / 2} y={y + height / 2} font-size={Math.min(letter, height * 0.8)}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
