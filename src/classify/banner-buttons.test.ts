import { describe, expect, it } from 'vitest';
import type { Button, Notice } from '../core/controls';
import type { ButtonClass } from '../core/evaluation';
import { normaliseText } from '../core/text';
import { standingsOf } from './button-standing';
import { classifyCapture } from './classify-capture';
import { type ControlSketch, frameOf } from './test-controls';

const WIDE = { x: 0, y: 0, width: 200, height: 40 };

function button(text: string, given: Partial<Button> = {}): Button {
  return {
    text: { exact: text, normalised: normaliseText(text) },
    accessibleName: text,
    tag: 'button',
    type: 'button',
    visible: true,
    disabled: false,
    rect: WIDE,
    filled: true,
    legibility: { fontSize: 1600, fontWeight: 400, contrast: 900 },
    locator: { frame: '0', path: ['button'] },
    ...given,
  };
}

describe('how a button stands out beside the one that accepts', () => {
  const legibility = (fontSize: number, contrast: number | null) => ({ fontSize, fontWeight: 400, contrast });
  const classes: ButtonClass[] = ['accept', 'reject'];

  it.each<[string, Partial<Button>, string]>([
    ['the same', {}, 'equal'],
    ['no fill', { filled: false }, 'weaker'],
    ['half the size', { rect: { ...WIDE, width: 100 } }, 'weaker'],
    ['a little smaller', { rect: { ...WIDE, width: 150 } }, 'equal'],
    ['small words', { legibility: legibility(1200, 900) }, 'weaker'],
    ['words hard to read', { legibility: legibility(1600, 300) }, 'weaker'],
    ['unknown contrast', { legibility: legibility(1600, null) }, 'equal'],
    ['twice the size', { rect: { ...WIDE, width: 400 } }, 'stronger'],
    ['larger but without fill', { rect: { ...WIDE, width: 400 }, filled: false }, 'unknown'],
    ['not shown', { visible: false }, 'unknown'],
  ])('%s', (_what, given, expected) => {
    expect(standingsOf([button('Accepteren'), button('Weigeren', given)], classes)).toEqual(['reference', expected]);
  });

  it('is unknown where nothing accepts', () => {
    expect(standingsOf([button('Weigeren')], ['reject'])).toEqual(['unknown']);
  });
});

describe('layers of a banner and the clicks they need', () => {
  const words = 'Wij gebruiken cookies voor analyse en advertenties. Gaat u akkoord?';
  const page = frameOf({ notice: { kind: 'banner', text: words }, controls: [] });
  function notices(...given: { visible: boolean; buttons: Button[] }[]) {
    const [base] = page.notices;
    if (!base) throw new Error('no notice');
    const made: Notice[] = given.map((each, i) => ({ ...base, id: `0:n${i}`, ...each }));
    return classifyCapture([{ ...page, notices: made }]).notices.map(({ layer, clicks }) => ({ layer, clicks }));
  }
  const hidden = { visible: false };

  it('refusing is one click where it is offered at once', () => {
    expect(notices({ visible: true, buttons: [button('Alles accepteren'), button('Alles weigeren')] })).toEqual([
      { layer: 1, clicks: { accept: 1, reject: 1, settings: null } },
    ]);
  });

  it('and two where it is behind the settings, in a layer that is in the page', () => {
    expect(
      notices(
        { visible: true, buttons: [button('Alles accepteren'), button('Instellingen')] },
        { visible: false, buttons: [button('Alles weigeren', hidden), button('Opslaan', hidden)] },
      ),
    ).toEqual([
      { layer: 1, clicks: { accept: 1, reject: 2, settings: 1 } },
      { layer: 2, clicks: null },
    ]);
  });

  it('no way is known when the layer behind is not in the page, or nothing leads to it', () => {
    expect(
      notices({ visible: true, buttons: [button('Alles accepteren'), button('Instellingen')] })[0]?.clicks,
    ).toEqual({
      accept: 1,
      reject: null,
      settings: 1,
    });
    const [first] = notices(
      { visible: true, buttons: [button('Alles accepteren'), button('Weigeren', hidden)] },
      { visible: false, buttons: [button('Alles weigeren', hidden)] },
    );
    expect(first?.clicks).toEqual({ accept: 1, reject: null, settings: null });
  });

  it('a banner that is not shown has no layer', () => {
    expect(notices({ visible: false, buttons: [button('Alles accepteren', hidden)] })).toEqual([
      { layer: null, clicks: null },
    ]);
  });
});

it('takes no answer of a row for one of the whole notice', () => {
  const rows = ['Measuring', 'Advertising'].flatMap((heading): ControlSketch[] => [
    { text: 'Do not allow', kind: 'toggle-button', heading },
    { text: 'Allow', kind: 'toggle-button', heading },
  ]);
  const said = [...rows.map(({ text }) => text), 'Save', 'Allow all'];
  const frame = frameOf({
    notice: { kind: 'banner', heading: 'Cookies', text: `We use cookies. ${said.join(' ')}`, buttons: said },
    controls: rows,
  });
  frame.controls.forEach((control, i) => {
    control.locator = { frame: '0', path: [`#b${i}`] };
  });
  for (const notice of frame.notices)
    notice.buttons.forEach((button, i) => {
      button.locator = { frame: '0', path: [`#b${i}`] };
    });
  const [notice] = classifyCapture([frame]).notices;
  expect(notice?.buttons).toEqual(['other', 'other', 'other', 'other', 'save', 'accept']);
});
