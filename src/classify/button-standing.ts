import type { Button } from '../core/controls';
import type { ButtonClass, ButtonStanding } from '../core/evaluation';

/**
 * How much each button of a notice stands out beside the one that accepts: by what it is drawn with, not by what is said of it.
 * No law gives a measure (EDPB taskforce, paragraph 17: case by case), so this only says which way a person should look:
 * `weaker` or `stronger` need a clear difference in size, fill or contrast, and differences both ways give `unknown`.
 */
export function standingsOf(buttons: readonly Button[], classes: readonly ButtonClass[]): ButtonStanding[] {
  const accepting = buttons.filter((button, i) => classes[i] === 'accept' && button.visible);
  const reference = accepting.sort((a, b) => areaOf(b) - areaOf(a))[0];
  return buttons.map((button) => {
    if (!reference || !button.visible) return 'unknown';
    return button === reference ? 'reference' : compared(button, reference);
  });
}

function compared(button: Button, reference: Button): ButtonStanding {
  const less = isClearlyLess(button, reference);
  const more = isClearlyLess(reference, button);
  if (less && more) return 'unknown';
  return less ? 'weaker' : more ? 'stronger' : 'equal';
}

/** A difference that anybody sees: no fill beside a fill, little more than half the size, words hard to read beside words that are not. */
function isClearlyLess(one: Button, other: Button): boolean {
  if (!one.filled && other.filled) return true;
  if (areaOf(one) < 0.6 * areaOf(other) && !isWiderByWords(other, one)) return true;
  if (one.legibility.fontSize < 0.85 * other.legibility.fontSize) return true;
  const [low, high] = [one.legibility.contrast, other.legibility.contrast];
  return low !== null && high !== null && low < READABLE && high >= READABLE;
}

type Drawn = Pick<Button, 'text' | 'rect'>;

/** As high, and wider by no more than its words are longer: "Accept everything" beside "Refuse", drawn alike. */
export function isWiderByWords(wide: Drawn, narrow: Drawn): boolean {
  if (wide.rect.height > 1.1 * narrow.rect.height) return false;
  const [more, less] = [wide.text.normalised.length, narrow.text.normalised.length];
  return less > 0 && wide.rect.width / narrow.rect.width <= more / less;
}

/** WCAG 2.2, 1.4.3: 4.5 to 1, times 100. */
const READABLE = 450;

function areaOf({ rect }: Button): number {
  return rect.width * rect.height;
}
