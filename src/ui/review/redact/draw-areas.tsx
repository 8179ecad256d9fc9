import { useRef, useState } from 'preact/hooks';
import type { PictureArea } from '../../../core/redaction';
import type { StoredBlob } from '../../../core/sealed';
import { coveredBy, type PictureSize } from '../../../core/tiles';
import { PictureAreas } from '../../components/picture-areas';
import { useBlobUrl } from '../../components/use-blob-url';
import { useUi } from '../../context';
import type { AreaLine } from './choice';

interface Props {
  blob: StoredBlob;
  size: PictureSize;
  areas: readonly AreaLine[];
  add(area: PictureArea): void;
}

interface Point {
  x: number;
  y: number;
}

/** Pixels below which a drag was a click that slipped. */
const LEAST = 3;

/** The picture, on which areas are drawn by dragging. Whoever does not drag has the fields below it. */
export function DrawAreas({ blob, size, areas, add }: Props) {
  const { t } = useUi();
  const url = useBlobUrl(blob);
  const sheet = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ from: Point; to: Point } | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = sheet.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return {
      x: inside(((clientX - box.left) / box.width) * size.width, size.width),
      y: inside(((clientY - box.top) / box.height) * size.height, size.height),
    };
  };
  const finish = (event: PointerEvent) => {
    if (!drag) return;
    const area = areaOf(drag.from, pointOf(event));
    setDrag(null);
    if (area.width >= LEAST && area.height >= LEAST) add(area);
  };
  // All of each tile goes, so that is what is shown.
  const drawn = [...areas, ...(drag ? [areaOf(drag.from, drag.to)] : [])].flatMap((area, i) => {
    const covered = coveredBy(area, size);
    return covered ? [{ name: String(i + 1), area: covered }] : [];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop
    <section class="shot-scroll" tabIndex={0} aria-label={t('redact_areaPicture')}>
      <div
        ref={sheet}
        class="shot-picture draw-areas"
        data-part="draw-areas"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const at = pointOf(event);
          setDrag({ from: at, to: at });
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: pointOf(event) })}
        onPointerUp={finish}
        onPointerCancel={() => setDrag(null)}
      >
        {url !== null && (
          <img src={url} width={size.width} height={size.height} alt={t('shot_alt')} draggable={false} />
        )}
        <PictureAreas size={size} areas={drawn} />
      </div>
    </section>
  );
}

function inside(at: number, most: number): number {
  return Math.min(Math.max(Math.floor(at), 0), most);
}

function areaOf(a: Point, b: Point): PictureArea {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(1, Math.abs(a.x - b.x)), height: Math.max(1, Math.abs(a.y - b.y)) };
}
