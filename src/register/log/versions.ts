import { canonicalBytes } from '../../core/canonical';
import type { Capture } from '../../core/capture';
import { sha256Hex } from '../../core/digest';
import { formFingerprint } from '../form-fingerprint';

/** What one capture shows, for joining rows of a log to it. */
export interface Shown {
  /** Milliseconds since 1970. */
  at: number;
  /** Origin and path. */
  url: string;
  /** Names all that the page asked: words, forms, and how choices stood before anybody acted. */
  page: string;
  /** The same of each form, by its fingerprint. */
  forms: ReadonlyMap<string, string>;
}

/** Two captures show the same when forms, words of requests and the first state of every choice are the same, character for character. */
export async function shownBy({ frames, visit, capturedAt }: Capture): Promise<Shown> {
  const words = frames.flatMap(({ notices }) => notices.map(({ text }) => text.normalised)).sort();
  const choices = (frame: (typeof frames)[number], formId?: string) =>
    frame.controls
      .filter((control) => formId === undefined || control.formId === formId)
      .map(({ kind, text, states }) => [kind, text.normalised, states.markup, states.initial].join('\n'))
      .sort();
  const forms = new Map<string, string>();
  const prints: string[] = [];
  for (const frame of frames)
    for (const form of frame.forms) {
      const print = await formFingerprint(form, frame);
      prints.push(print);
      forms.set(print, await sha256Hex(canonicalBytes([print, words, choices(frame, form.id)])));
    }
  const page = await sha256Hex(
    canonicalBytes([prints.sort(), words, frames.flatMap((frame) => choices(frame)).sort()]),
  );
  return { at: Date.parse(capturedAt), url: visit.url, page, forms };
}
