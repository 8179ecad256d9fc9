import type { ListView } from '../../../core/list-view';
import { addressOf } from '../route';

/** Goes to a view of the list. @param replace no step of its own for the back button: one letter more of a word, for instance */
export function goTo(view: ListView, replace = false): void {
  const address = addressOf({ page: 'captures', view });
  if (replace) location.replace(address);
  else location.hash = address;
}
