import { UNSEEN } from '../core/unseen';

/** Captured words are hostile: control characters could rewrite the terminal, bidi marks the reading order. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '\ufffd').trim();
}
