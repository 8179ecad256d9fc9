import type { Capture } from '../../../core/capture';
import type { Redaction, RedactionReason } from '../../../core/redaction';

/** One line of the form: words, and why they are withheld. */
export interface WordsLine {
  key: number;
  text: string;
  reason: RedactionReason;
}

/** What stands in the form. */
export interface RedactionChoice {
  lines: readonly WordsLine[];
  files: Readonly<Record<keyof Redaction['files'], boolean>>;
  fileReason: RedactionReason;
}

const THIRD_PARTY: RedactionReason = { code: 'third-party', text: '' };

/** A picture cannot be searched, so it is left out until somebody has looked at it. */
export const FIRST_CHOICE: RedactionChoice = {
  lines: [{ key: 0, text: '', reason: THIRD_PARTY }],
  files: { screenshot: true, copies: false, statements: false },
  fileReason: THIRD_PARTY,
};

export function withLine(choice: RedactionChoice, text = ''): RedactionChoice {
  const key = Math.max(-1, ...choice.lines.map((line) => line.key)) + 1;
  const empty = choice.lines.find((line) => line.text === '');
  if (text !== '' && empty) return withChanged(choice, { ...empty, text });
  return { ...choice, lines: [...choice.lines, { key, text, reason: THIRD_PARTY }] };
}

export function withChanged(choice: RedactionChoice, changed: WordsLine): RedactionChoice {
  return { ...choice, lines: choice.lines.map((line) => (line.key === changed.key ? changed : line)) };
}

export function withoutLine(choice: RedactionChoice, key: number): RedactionChoice {
  return { ...choice, lines: choice.lines.filter((line) => line.key !== key) };
}

export function redactionOf({ lines, files, fileReason }: RedactionChoice): Redaction {
  const whole = (on: boolean) => (on ? fileReason : null);
  return {
    words: lines.filter(({ text }) => text.trim() !== '').map(({ text, reason }) => ({ text: text.trim(), reason })),
    files: {
      screenshot: whole(files.screenshot),
      copies: whole(files.copies),
      statements: whole(files.statements),
    },
  };
}

export interface Pick {
  of: 'title' | 'address' | 'control' | 'button';
  text: string;
}

/** Texts of the capture to begin from: each once, in the order in which a dossier shows them. */
export function picksOf({ visit, frames }: Capture): Pick[] {
  const path = URL.canParse(visit.url) ? new URL(visit.url).pathname : '';
  const all: Pick[] = [
    { of: 'title', text: visit.title },
    { of: 'address', text: path },
    ...frames.flatMap(({ controls, notices }): Pick[] => [
      ...controls.map(({ text }) => ({ of: 'control' as const, text: text.exact })),
      ...notices.flatMap(({ buttons }) => buttons.map(({ text }) => ({ of: 'button' as const, text: text.exact }))),
    ]),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const isNew = /[\p{L}\p{N}]/u.test(text) && text.length <= 500 && !seen.has(text);
    seen.add(text);
    return isNew;
  });
}
