import { type ButtonClass, classifyButton } from '../classify/classify-button';
import type { Button, Form, Notice } from '../core/controls';

/** The buttons on screen by which a notice or form is sent or accepted, read once for all controls in it. */
export function sendingButtons(): (notice: Notice | null, form: Form | null) => readonly Button[] {
  const known = new Map<object, readonly Button[]>();
  const of = (part: Notice | Form, inForm: boolean): readonly Button[] => {
    const before = known.get(part);
    if (before) return before;
    const found = part.buttons.filter((button) => button.visible && sends(button, inForm));
    known.set(part, found);
    return found;
  };
  return (notice, form) => {
    const own = form ? of(form, form.element) : [];
    if (own.length > 0 || !notice) return own;
    return of(notice, false);
  };
}

/** In a form a submit button sends whatever its words are, but for those that say the opposite. Elsewhere the words decide. */
function sends(button: Button, inForm: boolean): boolean {
  const said = classifyButton(button.text.normalised || button.accessibleName, inForm ? undefined : 'cookie-notice');
  if (SENDING.has(said)) return true;
  return inForm && !OPPOSITE.has(said) && (button.type === 'submit' || button.type === 'image');
}

const SENDING: ReadonlySet<ButtonClass> = new Set<ButtonClass>(['accept', 'save', 'pay', 'submit']);
const OPPOSITE: ReadonlySet<ButtonClass> = new Set<ButtonClass>(['reject', 'close', 'settings']);
