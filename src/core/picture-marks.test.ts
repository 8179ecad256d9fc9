import { describe, expect, it } from 'vitest';
import { button, capture, control, controlClass, finding, frame, notice } from '../ui/testing/record-parts';
import { ScreenshotSchema } from './capture';
import { numberControls } from './numbering';
import { markedButtons, markedControls, marksOfCapture } from './picture-marks';

const RECT = { x: 10, y: 20, width: 30, height: 40 };
const shot = ScreenshotSchema.parse({
  state: 'taken',
  blob: 'cafe'.repeat(16),
  mediaType: 'image/png',
  width: 2000,
  height: 1400,
  scale: 2000,
  maskedRegions: 0,
});

describe('marks of a capture', () => {
  const controls = [control('0:c1', 'Ja', { rect: RECT }), control('0:c2', 'Nee', { rect: { ...RECT, y: 900 } })];
  const buttons = Array.from({ length: 28 }, (_, i) => button(`b${i}`));
  const page = frame('0', { controls, notices: [notice('0:n1', '', { buttons })] });

  it('of an older one, which has none, are of the controls that lay in the window', () => {
    const older = capture([page, frame('0.0', { controls: [control('0.0:c1', 'x')] })], { screenshot: shot });
    expect(marksOfCapture(older)).toEqual([
      { of: 'control', controlId: '0:c1', rect: { x: 20, y: 40, width: 60, height: 80 } },
    ]);
    expect(markedButtons(older)).toEqual([]);
  });

  it('are those that are stored, buttons with a letter in reading order', () => {
    const marks = buttons.map((_, index) => ({ of: 'button' as const, noticeId: '0:n1', index, rect: RECT })).reverse();
    const kept = capture([page], {
      screenshot: ScreenshotSchema.parse({
        ...shot,
        marks: [...marks, { of: 'control', controlId: '0:c2', rect: RECT }],
      }),
    });
    expect([...markedControls(kept).keys()]).toEqual(['0:c2']);
    const letters = markedButtons(kept).map((each) => `${each.letter}${each.index}`);
    expect([letters[0], letters[25], letters[26], letters[27]]).toEqual(['A0', 'Z25', 'AA26', 'AB27']);
  });

  it('have whole numbers and nothing else in the record', () => {
    const mark = { of: 'control', controlId: '0:c1', rect: RECT };
    expect(ScreenshotSchema.safeParse({ ...shot, marks: [mark] }).success).toBe(true);
    expect(ScreenshotSchema.safeParse({ ...shot, marks: [{ ...mark, rect: { ...RECT, x: 0.5 } }] }).success).toBe(
      false,
    );
    expect(ScreenshotSchema.safeParse({ ...shot, marks: [{ ...mark, text: 'Ja' }] }).success).toBe(false);
  });
});

it('numbers what is about consent first, in reading order, and what is not certain with it', () => {
  const controls = ['0:c1', '0:c2', '0:c3', '0:c4'].map((id) => control(id, id));
  const classification = {
    classifierVersion: '1',
    controls: [
      controlClass('0:c1', { role: 'product-option', consentClass: 'none' }),
      controlClass('0:c2'),
      controlClass('0:c4', { role: 'preference', consentClass: 'none' }),
    ],
    forms: [],
    notices: [],
  };
  const findings = [finding('x', { outcome: 'needs-review', controlIds: ['0:c4'] })];
  expect(
    numberControls([frame('0', { controls })], { classification, findings }).map((each) => [
      each.number,
      each.control.id,
    ]),
  ).toEqual([
    [1, '0:c2'],
    [2, '0:c3'],
    [3, '0:c4'],
    [4, '0:c1'],
  ]);
});
