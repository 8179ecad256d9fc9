import type { Capture } from '../../../core/capture';
import { markedButtons, markedControls } from '../../../core/picture-marks';
import type { PictureArea, Redaction, RedactionReason } from '../../../core/redaction';

/** One line of the form: words, and why they are withheld. */
export interface WordsLine {
  key: number;
  text: string;
  reason: RedactionReason;
}

/** One part of the screenshot, and why it is withheld. */
export interface AreaLine extends PictureArea {
  key: number;
  reason: RedactionReason;
}

/** What stands in the form. */
export interface RedactionChoice {
  lines: readonly WordsLine[];
  areas: readonly AreaLine[];
  files: Readonly<Record<keyof Redaction['files'], boolean>>;
  fileReason: RedactionReason;
}

const THIRD_PARTY: RedactionReason = { code: 'third-party', text: '' };

/** A picture cannot be searched, so it is left out until somebody has looked at it. */
export const FIRST_CHOICE: RedactionChoice = {
  lines: [{ key: 0, text: '', reason: THIRD_PARTY }],
  areas: [],
  files: { screenshot: true, copies: false, statements: false },
  fileReason: THIRD_PARTY,
};

export function withLine(choice: RedactionChoice, text = ''): RedactionChoice {
  const key = nextKey(choice.lines);
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

/** With the reason of the area before it. */
export function withArea(choice: RedactionChoice, area: PictureArea): RedactionChoice {
  const reason = choice.areas.at(-1)?.reason ?? THIRD_PARTY;
  return { ...choice, areas: [...choice.areas, { ...area, key: nextKey(choice.areas), reason }] };
}

export function withChangedArea(choice: RedactionChoice, changed: AreaLine): RedactionChoice {
  return { ...choice, areas: choice.areas.map((line) => (line.key === changed.key ? changed : line)) };
}

export function withoutArea(choice: RedactionChoice, key: number): RedactionChoice {
  return { ...choice, areas: choice.areas.filter((line) => line.key !== key) };
}

function nextKey(lines: readonly { key: number }[]): number {
  return Math.max(-1, ...lines.map(({ key }) => key)) + 1;
}

/** @param captureId whose picture the areas are of */
export function redactionOf({ lines, areas, files, fileReason }: RedactionChoice, captureId = ''): Redaction {
  const whole = (on: boolean) => (on ? fileReason : null);
  return {
    words: lines.filter(({ text }) => text.trim() !== '').map(({ text, reason }) => ({ text: text.trim(), reason })),
    files: {
      screenshot: whole(files.screenshot),
      copies: whole(files.copies),
      statements: whole(files.statements),
    },
    ...(areas.length > 0 && !files.screenshot
      ? { areas: areas.map(({ key: _key, ...area }) => ({ captureId, ...area })) }
      : {}),
  };
}

export function isEmpty({ words, areas, files }: Redaction): boolean {
  return words.length === 0 && !areas && Object.values(files).every((reason) => reason === null);
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

/** What is marked in the screenshot, and the area of it there. */
export function areaPicksOf(capture: Capture): (Pick & { area: PictureArea })[] {
  const { screenshot } = capture;
  if (screenshot.state === 'missing') return [];
  const rects = markedControls(capture);
  const controls = capture.frames.flatMap(({ controls: all }) =>
    all.map(({ id, text }) => ({ of: 'control' as const, text: text.exact, rect: rects.get(id) })),
  );
  const buttons = markedButtons(capture).map(({ button, rect }) => {
    return { of: 'button' as const, text: button.text.exact, rect };
  });
  return [...controls, ...buttons].flatMap(({ rect, ...pick }) => {
    if (!rect) return [];
    const [x, y] = [Math.max(0, Math.floor(rect.x)), Math.max(0, Math.floor(rect.y))];
    const [width, height] = [Math.ceil(rect.x + rect.width) - x, Math.ceil(rect.y + rect.height) - y];
    return width > 0 && height > 0 ? [{ ...pick, area: { x, y, width, height } }] : [];
  });
}
