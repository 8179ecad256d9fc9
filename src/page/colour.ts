/** sRGB, 0-255, alpha 0-1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

export const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };

/** Computed colours are `rgb()`, `rgba()` or `color(srgb …)`; other colour spaces give null: not known. */
export function parseColour(text: string): Colour | null {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map((n) =>
    n.endsWith('%') ? Number.parseFloat(n) / 100 : Number(n),
  );
  const [r, g, b, a = 1] = numbers;
  if (r === undefined || g === undefined || b === undefined) return null;
  if (text.startsWith('rgb')) return { r, g, b, a };
  if (text.startsWith('color(srgb ')) return { r: r * 255, g: g * 255, b: b * 255, a };
  return null;
}

/** `#rrggbb`; alpha is left out, so only for a colour that is opaque. */
export function toHex({ r, g, b }: Colour): string {
  const two = (channel: number) => Math.round(channel).toString(16).padStart(2, '0');
  return `#${two(r)}${two(g)}${two(b)}`;
}

/** WCAG 2 contrast ratio of two opaque colours. */
export function contrast(one: Colour, two: Colour): number {
  const [a, b] = [luminance(one), luminance(two)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance({ r, g, b }: Colour): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
