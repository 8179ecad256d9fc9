import { afterEach, expect, it } from 'vitest';
import { classifyCapture } from '../../classify';
import { canonicalBytes } from '../../core/canonical';
import type { Capture } from '../../core/capture';
import { sha256Hex, utf8 } from '../../core/digest';
import { WHOLE_LIST } from '../../core/list-view';
import { CaptureIndex } from '../../storage/capture-index';
import type { EvidenceUnit } from '../../storage/evidence-store';
import { ListStore } from '../../storage/list/list-store';
import { sayNoPerson } from '../activity-links';
import { rowOf } from '../capture-tab';
import { addProcessDocument } from '../process-documents';
import { proofOfCapture } from '../proof';
import { registerView, saveBody } from '../register';
import { act, NOW, record, withWords } from '../testing/consent-world';
import { deleteAll, id } from '../testing/evidence';
import { newActivity, openKeeping, unitOf } from '../testing/keeping';
import { completeList } from './complete-list';
import { listedIds, openList } from './open-list';

afterEach(deleteAll);

const ELEMENTS = ['visit', 'consent', 'information', 'process', 'link', 'minimal', 'https'] as const;
const PHONE = '+31 6 12345678';

function setUp() {
  const opened = openKeeping(new Date(NOW).toISOString());
  const deps = {
    ...opened.deps,
    index: new CaptureIndex(opened.database, rowOf),
    list: new ListStore(opened.database),
  };
  const complete = () => completeList(deps, () => undefined, new AbortController().signal);
  const lacking = async (lacks: (typeof ELEMENTS)[number]) =>
    (await listedIds(await openList({ ...WHOLE_LIST, lacks }, deps), deps)).map(({ captureId }) => captureId).sort();
  return { ...opened, deps, complete, lacking };
}

/** Another page, sealed as that. */
async function keptAs(n: number, url: string, change: (capture: Capture) => void): Promise<EvidenceUnit> {
  const unit = await unitOf(n, { url, texts: [] });
  const capture = structuredClone(unit.sealed.capture);
  change(capture);
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  return { ...unit, sealed: { captureId: id(n), digest, bytes, capture }, row: { ...unit.row, digest } };
}

function say(capture: Capture, words: string): void {
  const [frame] = capture.frames;
  if (frame) frame.controls = frame.controls.map((control) => withWords(control, words));
}

function keepStatement(capture: Capture, at: number): void {
  const finalUrl = 'https://shop.example/privacy';
  const result = {
    state: 'kept' as const,
    source: 'fetched' as const,
    at: new Date(at).toISOString(),
    status: 200,
    finalUrl,
    mediaType: 'text/plain',
    bytes: null,
    text: null,
  };
  capture.information = [{ kind: 'privacy', url: finalUrl, hasQuery: false, result }];
}

it('names the captures that lack an element of the AP: the same as the meters of their dossiers do', async () => {
  const world = setUp();
  const { deps, ledger, complete, lacking } = world;
  const units = [
    await keptAs(1, 'https://shop.example/a', () => undefined),
    await keptAs(2, 'https://shop.example/b', (capture) => {
      for (const frame of capture.frames) Object.assign(frame, { controls: [], notices: [], forms: [] });
    }),
    await keptAs(3, 'http://plain.example/c', () => undefined),
    await keptAs(4, 'https://shop.example/d', (capture) => keepStatement(capture, NOW - 60_000)),
    await keptAs(5, 'https://elders.example/e', (capture) => keepStatement(capture, NOW)),
    await keptAs(6, 'https://elders.example/f', (capture) => say(capture, `Bel mij op ${PHONE}`)),
    await keptAs(7, 'https://shop.example/g', (capture) => say(capture, `Bel ons op ${PHONE}`)),
  ];
  for (const unit of units) await ledger.keep(unit);
  await complete();

  const activityId = await newActivity(deps);
  const process = { fileName: 'proces.txt', mediaType: 'text/plain', data: utf8('Zo gaat het.') };
  await addProcessDocument(activityId, process, deps);
  await sayNoPerson(id(4), 'audit-visit', deps);
  for (const { body } of (await registerView(deps)).bodies) await saveBody({ ...body, phone: '0031-6-12345678' }, deps);
  for (const unit of [units[3], units[4]])
    if (unit) {
      const before = { sealed: unit.sealed, classification: classifyCapture(unit.sealed.capture.frames) };
      await record({ ...world, before }, act('on'), before);
    }

  const told = await Promise.all(units.map(({ row }) => proofOfCapture(row.captureId, deps)));
  for (const element of ELEMENTS) {
    const without = told.filter(({ proof }) =>
      proof.elements.some((one) => one.id === element && one.state !== 'there'),
    );
    expect([element, await lacking(element)]).toEqual([element, without.map(({ captureId }) => captureId).sort()]);
    // Each is there somewhere and lacking somewhere, or this compares nothing.
    expect([element, without.length > 0, without.length < told.length]).toEqual([element, true, true]);
  }
});

it('a capture that is not read for the list yet has nothing to show, nor one that is damaged', async () => {
  const { database, deps, ledger, complete, lacking } = setUp();
  for (const n of [1, 2]) await ledger.keep(await unitOf(n));
  expect(await lacking('https')).toEqual([id(1), id(2)]);
  await complete();
  expect(await lacking('https')).toEqual([]);
  expect(await lacking('visit')).toEqual([]);
  await database.sealed.delete((await deps.store.row(id(2)))?.digest ?? '');
  expect(await lacking('visit')).toEqual([id(2)]);
  await deps.list.rebuild();
  await complete();
  expect(await lacking('https')).toEqual([id(2)]);
});
