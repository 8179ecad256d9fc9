import type { FrameCapture } from '../core/capture';
import type { Classification, ControlClass } from '../core/evaluation';
import { withLayers } from './banner-layers';
import { classifyControl } from './classify-control';
import { Evidence } from './evidence';
import { fold } from './fold';
import { askedBy } from './notice-asks';
import { readSurroundings } from './surroundings';
import { foldedSignals, type TextSignals } from './text-signals';
import { toControlClass } from './verdict';

/** Dated with the lexicons: a newer classifier may read old evidence again. */
export const CLASSIFIER_VERSION = '2026.12.2';

/** What the frames of one Capture ask for. Pure: no clock, no DOM, the same answer for the same capture. */
export function classifyCapture(frames: readonly FrameCapture[]): Classification {
  const classification: Classification = {
    classifierVersion: CLASSIFIER_VERSION,
    controls: [],
    forms: [],
    notices: [],
  };
  const signalsOf = rememberingSignals();
  for (const frame of frames) classifyFrame(frame, signalsOf, classification);
  return classification;
}

function classifyFrame(frame: FrameCapture, signalsOf: (words: string) => TextSignals, into: Classification): void {
  const surroundings = readSurroundings(frame);
  const classes = new Map<string, ControlClass>();
  const labels = frame.controls.map((control) => fold(control.text.normalised));
  frame.controls.forEach((control, i) => {
    const neighbours = [labels[i - 1] ?? '', labels[i + 1] ?? ''].filter((label) => label !== '');
    const evidence = new Evidence(control, surroundings.of(control), neighbours, signalsOf);
    const verdict = toControlClass(control.id, classifyControl(evidence), control.options.length);
    classes.set(control.id, verdict);
    into.controls.push(verdict);
  });
  for (const [formId, { purpose, reasons }] of surroundings.forms) into.forms.push({ formId, purpose, reasons });
  const asked = frame.notices.map((notice) => askedBy(notice, surroundings, classes));
  into.notices.push(...withLayers(frame.notices, asked));
}

/** Headings and blocks are shared by many controls: looked up once per capture. */
function rememberingSignals(): (words: string) => TextSignals {
  const known = new Map<string, TextSignals>();
  return (words) => {
    const before = known.get(words);
    if (before) return before;
    const signals = foldedSignals(words);
    known.set(words, signals);
    return signals;
  };
}
