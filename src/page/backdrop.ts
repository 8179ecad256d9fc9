import { type Box, boxOf } from './box';
import { type Colour, parseColour, WHITE } from './colour';
import { parentElementOf } from './flat-tree';
import type { Reader } from './words';

/**
 * What becomes of a colour painted in an element once every background and opacity up to the page has been applied (CSS
 * Compositing 1, "over", group opacity). For a colour with alpha `a` it ends as
 * `weight * a * colour + (1 - a) * behind + a * through`.
 */
export interface Backdrop {
  readonly weight: number;
  /** The colour on screen where nothing is painted in the element. */
  readonly behind: Colour | null;
  /** What still shines through an opaque colour, by the opacity of ancestors. Null parts cannot be known: images, filters. */
  readonly through: Colour | null;
  /** The nearest element around it, or itself, whose background is opaque; null: only the page's own is. */
  readonly ground: Element | null;
}

const NOTHING: Colour = { r: 0, g: 0, b: 0, a: 1 };
const PAGE: Backdrop = { weight: 1, behind: WHITE, through: NOTHING, ground: null };
const UNKNOWN: Omit<Backdrop, 'ground'> = { weight: 1, behind: null, through: null };

/** How a colour painted on this backdrop looks in the end; null when that cannot be known. */
export function painted(colour: Colour, { weight, behind, through }: Backdrop): Colour | null {
  const { a } = colour;
  if (!through || (a < 1 && !behind)) return null;
  const below = behind ?? NOTHING;
  const mix = (own: number, back: number, shine: number) => weight * a * own + (1 - a) * back + a * shine;
  return {
    r: mix(colour.r, below.r, through.r),
    g: mix(colour.g, below.g, through.g),
    b: mix(colour.b, below.b, through.b),
    a: 1,
  };
}

/** The backdrop of what an element holds. Each element is looked at once. */
export function backdropOf(reader: Reader, element: Element): Backdrop {
  const path: Element[] = [];
  let below = PAGE;
  for (let at: Element | null = element; at; at = parentElementOf(reader.survey, at)) {
    const known = reader.backdrops.get(at);
    if (known) {
      below = known;
      break;
    }
    path.push(at);
  }
  for (let i = path.length - 1; i >= 0; i--) {
    const at = path[i];
    if (!at) continue;
    below = layered(at, boxOf(reader.boxes, at), below);
    reader.backdrops.set(at, below);
  }
  return below;
}

function layered(element: Element, box: Box, page: Backdrop): Backdrop {
  const { style } = box;
  const colour = parseColour(style.backgroundColor);
  const ground = colour?.a === 1 ? element : page.ground;
  if (RECOLOURS.test(style.filter) || style.mixBlendMode !== 'normal' || style.maskImage !== 'none')
    return { ...UNKNOWN, ground };
  // Whatever the page has there shows through a layer that is fixed over it.
  const below = box.position === 'fixed' ? { ...page, behind: null } : page;
  const opacity = Number(style.opacity);
  const { through } = below;
  const group: Backdrop =
    opacity === 1
      ? below
      : {
          ...below,
          weight: below.weight * opacity,
          through: through && below.behind && mixed(below.behind, through, opacity),
        };
  // A background cut out in the shape of letters is their paint.
  const isKnown = style.backgroundImage === 'none' && colour && (colour.a === 0 || style.backgroundClip !== 'text');
  if (!isKnown) return { ...group, behind: null, ground };
  return colour.a === 0 ? group : { ...group, behind: painted(colour, group), ground };
}

/** Filters that change colours; a shadow does not. */
const RECOLOURS = /\b(opacity|invert|brightness|contrast|grayscale|sepia|saturate|hue-rotate|blur|url)\(/;

/** `opacity` of the second, the rest of the first. */
function mixed(first: Colour, second: Colour, opacity: number): Colour {
  const mix = (a: number, b: number) => (1 - opacity) * a + opacity * b;
  return { r: mix(first.r, second.r), g: mix(first.g, second.g), b: mix(first.b, second.b), a: 1 };
}
