import type { Controller } from '../core/activity';

/**
 * The known controller of this name, whatever its capitals and spaces; null when there is none. Another name is another
 * controller, with another key: renaming one must never let its persons be matched with those of a second.
 */
export function controllerNamed(name: string, known: readonly Controller[]): Controller | null {
  const wanted = folded(name);
  return known.find((controller) => folded(controller.name) === wanted) ?? null;
}

function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
