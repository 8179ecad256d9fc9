import type { Control } from '../../core/controls';

/**
 * Which of the default rules a control falls under: every control under exactly one. A native checkbox stays a checkbox
 * whatever role it wears (`<input type=checkbox role=switch>`): its own state is the one that is sent.
 */
export type ControlShape = 'native-checkbox' | 'radio-group' | 'select' | 'aria-toggle';

export function shapeOf(control: Control): ControlShape {
  if (control.kind === 'radio-group' || control.kind === 'select') return control.kind;
  const ticks = control.kind === 'checkbox' || control.kind === 'switch' || control.kind === 'menu-checkbox';
  return control.tag === 'input' && ticks ? 'native-checkbox' : 'aria-toggle';
}

/**
 * The words by which a person would recognise the control, exactly as shown; the best that is there when none are. A tick
 * sign, or a neighbour's words that have nothing to do with the control's name, are not its words.
 */
export function wordsOf(control: Control): string {
  const exact = control.text.exact.trim();
  if (exact !== '' && exact === control.accessibleName) return exact;
  if (exact !== '' && namedBy(exact, control.accessibleName)) return exact;
  const candidates = [control.accessibleName, exact, control.heading, control.name];
  return candidates.find((text) => text !== '') ?? control.locator.path.at(-1) ?? control.id;
}

/** What is shown and what is heard normally overlap (WCAG 2.5.3 asks that the one contains the other). */
function namedBy(exact: string, accessibleName: string): boolean {
  const heard = new Set(lettersOf(accessibleName));
  return heard.size === 0 || lettersOf(exact).some((word) => heard.has(word));
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
