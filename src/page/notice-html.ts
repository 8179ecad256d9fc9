import type { Reader } from './words';

export function noticeHtmlOf(_reader: Reader, _element: Element): string {
  return '';
}
