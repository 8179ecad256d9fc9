import { expect, it } from 'vitest';
import { control, frame, notice, states, words } from '../../ui/testing/record-parts';
import { changesDuring } from './changes-during';
import { sameLayout } from './same-layout';

const box = control('0:c1', 'Ja', { states: states('off') });
const other = control('0:c2', 'Nee');
const before = frame('0', { controls: [box, other], notices: [notice('0:n1', 'Wij vragen iets')] });

it('nothing changed is no gap', () => {
  expect(changesDuring([before], [structuredClone(before)])).toEqual([]);
});

it('names what changed state, went, came, and the notice whose words changed', () => {
  const now = { ...box, id: '0:c2', states: states('off', 'off', 'on') };
  const came = control('0:c1', 'Nieuw', { locator: { frame: '0', path: ['#new'] } });
  const after = {
    ...before,
    controls: [came, now],
    notices: [{ ...notice('0:n1', ''), text: words('Wij vragen iets anders') }],
  };
  expect(changesDuring([before], [after]).map(({ reason, subject }) => [reason, subject])).toEqual([
    ['state-changed-during-capture', '0:c1'],
    ['state-changed-during-capture', '0:c2'],
    ['state-changed-during-capture', 'new control'],
    ['words-changed-during-capture', '0:n1'],
  ]);
});

it('a layout is the same when all that a picture needs lies where it lay', () => {
  const view = {
    ...{ scrollX: 0, scrollY: 0, pageWidth: 1000, pageHeight: 700, clientWidth: 1000, clientHeight: 700 },
    zoomed: false,
    away: { controls: [], buttons: [] },
  };
  const rect = { x: 10, y: 10, width: 50, height: 20 };
  const bare = { gaps: [], noticeHtml: {}, facts: {}, informationTargets: [], documentId: '' };
  const reading = { ...bare, frames: [before], mask: [rect], views: { '0': view } };
  expect(sameLayout(reading, structuredClone(reading))).toBe(true);
  expect(sameLayout(reading, { ...reading, mask: [{ ...rect, y: 11 }] })).toBe(false);
  expect(sameLayout(reading, { ...reading, views: { '0': { ...view, scrollY: 0.5 } } })).toBe(false);
  expect(sameLayout(reading, { ...reading, frames: [{ ...before, controls: [{ ...box, rect }, other] }] })).toBe(false);
  const far = { x: 0, y: 5000, width: 50, height: 20 };
  expect(sameLayout({ ...reading, mask: [rect, far] }, { ...reading, mask: [rect, { ...far, y: 5100 }] })).toBe(true);
});
