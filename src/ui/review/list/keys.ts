/** The row that a key goes to, or null when it goes nowhere. @param perPage rows in sight */
export function placeAfter(key: string, here: number, total: number, perPage: number): number | null {
  const within = (place: number) => Math.min(Math.max(place, 0), total - 1);
  switch (key) {
    case 'ArrowDown':
      return within(here + 1);
    case 'ArrowUp':
      return within(here - 1);
    case 'PageDown':
      return within(here + perPage);
    case 'PageUp':
      return within(here - perPage);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
