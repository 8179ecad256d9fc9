/**
 * A property of something of the page's own, read in the page's world; undefined of what has no properties. May throw: a
 * getter or a proxy is the page's code.
 */
export function readOwn(holder: unknown, name: string): unknown {
  if (holder === null || (typeof holder !== 'object' && typeof holder !== 'function')) return undefined;
  return Reflect.get(holder, name);
}

/** One of our own names, `other` for any other text, null for what is no text: no word of the page leaves here. */
export function oneOf<T extends string>(value: unknown, names: readonly T[]): T | 'other' | null {
  if (typeof value !== 'string') return null;
  for (const name of names) if (name === value) return name;
  return 'other';
}

export function wholeNumber(value: unknown, most: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null;
}
