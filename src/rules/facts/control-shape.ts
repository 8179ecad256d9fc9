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

/** The words by which a person would recognise the control, exactly as shown; the best that is there when none are. */
export function wordsOf(control: Control): string {
  const candidates = [control.text.exact.trim(), control.accessibleName, control.heading, control.name];
  return candidates.find((text) => text !== '') ?? control.locator.path.at(-1) ?? control.id;
}
