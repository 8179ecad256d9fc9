/** HTML that was made by {@link html}: every string put into it was escaped. */
export class SafeHtml {
  constructor(readonly text: string) {}
}
type Part = SafeHtml | string | number | null | readonly Part[];

/**
 * The only way HTML is made here: text between `${}` is escaped, and made visible where it would hide or turn round what
 * stands beside it. Captured words are hostile (architecture.md decision 9).
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): SafeHtml {
  return new SafeHtml(strings.reduce((out, string, i) => out + render(parts[i - 1] ?? null) + string));
}

/** A style sheet of our own; never anything from a page. */
export function styleElement(css: string): SafeHtml {
  return new SafeHtml(`<style>${css}</style>`);
}

function render(part: Part): string {
  if (part === null) return '';
  if (part instanceof SafeHtml) return part.text;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return visible(part);
  return part.map(render).join('');
}

/**
 * Bidirectional controls, zero-width characters and control codes are shown as a labelled mark, not obeyed: with them a
 * text can be made to read differently from what it says (Unicode TR 36). Joiners stay, scripts and emoji need them.
 */
const HIDDEN = /[\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function visible(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '')
    .replace(HIDDEN, (char) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
