import type { Button, Notice } from '../../core/controls';
import type { ButtonClass, ButtonStanding, Classification } from '../../core/evaluation';
import { button, type SampleParts, words } from './sample-capture';

export interface SampleButton {
  words: string;
  class: ButtonClass;
  standing?: ButtonStanding;
  button?: Partial<Button>;
}

/** A cookie banner with these buttons, shown, on a page that nobody touched. */
export function bannerOf(
  text: string,
  buttons: readonly SampleButton[],
  notice: Partial<Notice> = {},
  as: Partial<Classification['notices'][number]> = {},
): SampleParts {
  const id = notice.id ?? '0:n0';
  return {
    notices: [
      {
        kind: 'banner',
        text: words(text),
        buttons: buttons.map((b) => button(b.words, b.button)),
        rect: { x: 0, y: 700, width: 1200, height: 200 },
        ...notice,
        id,
      },
    ],
    noticeClasses: [
      {
        noticeId: id,
        buttons: buttons.map((b) => b.class),
        standings: buttons.map((b) => b.standing ?? 'unknown'),
        ...as,
      },
    ],
  };
}

export const ACCEPT: SampleButton = { words: 'Alles accepteren', class: 'accept', standing: 'reference' };
export const REJECT: SampleButton = { words: 'Alles weigeren', class: 'reject', standing: 'equal' };
export const SETTINGS: SampleButton = { words: 'Instellingen', class: 'settings', standing: 'equal' };
