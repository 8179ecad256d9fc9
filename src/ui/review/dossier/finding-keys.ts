import type { Keys } from '../../model/use-keys';

/** Moving through the findings, and pressing the buttons of the one that has the focus. */
export const FINDING_KEYS: Keys = {
  j: () => step(1),
  k: () => step(-1),
  arrowdown: () => isOnTitle() && step(1),
  arrowup: () => isOnTitle() && step(-1),
  c: () => press('confirmed'),
  d: () => press('dismissed'),
  m: () => press('needs-more'),
  w: () => press('not-assessed'),
};

/** From outside the findings the first or the last. */
function step(by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = at === -1 ? all.at(by === 1 ? 0 : -1) : all[at + by];
  const title = next?.querySelector('h3');
  if (!next || !title) return false;
  next.scrollIntoView({ block: 'start' });
  title.focus({ preventScroll: true });
  return true;
}

/** Elsewhere arrows scroll. */
function isOnTitle(): boolean {
  return document.activeElement?.matches('[data-finding] > h3') ?? false;
}

function press(verdict: string): boolean {
  const finding = document.activeElement?.closest('[data-finding]');
  const button = finding?.querySelector<HTMLButtonElement>(`[data-action="verdict-${verdict}"]`);
  if (!button || button.disabled) return false;
  button.click();
  return true;
}
