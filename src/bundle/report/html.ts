import { UNSEEN, unseenCode } from '../../core/unseen';

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

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What cannot be seen is shown as a labelled mark, not obeyed, as on the screens. */
function visible(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '').replace(UNSEEN, (char) => `[${unseenCode(char)}]`);
}
