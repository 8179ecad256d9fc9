import { rowOf } from '../../src/commands/capture-tab';
import { demoUnit, timeOf } from '../../src/commands/demo/demo-unit';
import { type ListDeps, listedRows, openList } from '../../src/commands/list/open-list';
import type { LedgerEntry } from '../../src/core/ledger-entry';
import { WHOLE_LIST } from '../../src/core/list-view';
import { sealEntry } from '../../src/ledger/seal-entry';
import { generateKeyPair, makeSigner } from '../../src/ledger/signer';
import { ActivityStore } from '../../src/storage/activity-store';
import { CaptureIndex } from '../../src/storage/capture-index';
import { ConsentStore } from '../../src/storage/consent-store';
import { EvidenceDatabase } from '../../src/storage/database';
import { EvidenceStore } from '../../src/storage/evidence-store';
import { KeepingStore } from '../../src/storage/keeping-store';
import { ListStore } from '../../src/storage/list/list-store';
import { RegisterStore } from '../../src/storage/register-store';
import { fillForList } from './list-fill';

/** Runs on a page of the extension: its store, its browser engine. Times in milliseconds. */
const database = new EvidenceDatabase();

/** Nothing is in memory yet, as on a page that has just opened. */
function anew(): ListDeps {
  const store = new EvidenceStore(database);
  return {
    list: new ListStore(database),
    index: new CaptureIndex(database, rowOf),
    keeping: new KeepingStore(database, store),
    activities: new ActivityStore(database, store),
    register: new RegisterStore(database, store),
    consents: new ConsentStore(database, store),
  };
}

/** @param from number of the first: those before it are there already */
export function fill(from: number, to: number): Promise<void> {
  return fillForList(database, from, to);
}

const PAGE = 50;

export async function firstPage(): Promise<number> {
  const start = performance.now();
  const deps = anew();
  const rows = await listedRows(await openList(WHOLE_LIST, deps), 0, PAGE, deps);
  return took(start, rows.length);
}

/** @param place of its first row, in a list that is open already */
export async function pageAt(place: number): Promise<number> {
  const deps = anew();
  const list = await openList(WHOLE_LIST, deps);
  const start = performance.now();
  const rows = await listedRows(list, place, PAGE, deps);
  return took(start, rows.length);
}

const kept = anew();

/** @param again whether the entries of all captures are in memory already, as from the second search on */
export async function search(q: string, again: boolean): Promise<number> {
  if (again) await kept.list.entries();
  const deps = again ? kept : anew();
  const start = performance.now();
  const rows = await listedRows(await openList({ ...WHOLE_LIST, q }, deps), 0, PAGE, deps);
  return took(start, rows.length);
}

/** A thousand rows, read and put in the document without a virtual list. */
export async function plainRows(): Promise<number> {
  const template = document.querySelector('.row[data-capture]');
  if (!template) throw new Error('no row to copy');
  const start = performance.now();
  const deps = anew();
  const rows = await listedRows(await openList(WHOLE_LIST, deps), 0, 1000, deps);
  const box = document.createElement('div');
  for (const listed of rows) {
    const row = template.cloneNode(true);
    if (!(row instanceof HTMLElement)) continue;
    row.style.position = 'static';
    const link = row.querySelector('a');
    if (link) link.textContent = listed?.row.title ?? '';
    box.append(row);
  }
  document.body.append(box);
  await painted();
  const time = took(start, rows.length);
  box.remove();
  return time;
}

/** Goes from another view to the list, until its first rows are on screen. */
export async function toList(): Promise<number> {
  location.hash = '#/settings';
  await until(() => document.querySelector('.list-box') === null);
  await painted();
  const start = performance.now();
  location.hash = '#/captures';
  await until(() => document.querySelector('.row[data-capture]') !== null);
  await painted();
  return took(start, 1);
}

let made = 500_000;

/** The same captures once through the store and once as bare puts of the same rows, in one strict transaction each. */
export async function imports(count: number): Promise<{ store: number; raw: number }> {
  const names = [`bench-store-${made}`, `bench-raw-${made}`];
  const [mine, raw] = names.map((name) => new EvidenceDatabase(name));
  if (!mine || !raw) throw new Error('no database');
  const signer = await makeSigner(await generateKeyPair());
  const units: { unit: Awaited<ReturnType<typeof demoUnit>>; entry: LedgerEntry }[] = [];
  let head: LedgerEntry | null = null;
  for (let i = 0; i < count; i++) {
    const unit = await demoUnit(made++);
    const { sealed, evaluation } = unit;
    head = await sealEntry(
      head,
      {
        kind: 'captured',
        captureId: sealed.captureId,
        captureDigest: sealed.digest,
        evaluationDigest: evaluation.digest,
        blobs: [],
      },
      signer,
      { now: () => timeOf(i) },
    );
    units.push({ unit, entry: head });
  }
  await Promise.all([mine.open(), raw.open()]);
  let start = performance.now();
  await new EvidenceStore(mine).keepAll(units);
  const store = performance.now() - start;
  const tables = new Map<string, unknown[]>();
  for (const table of mine.tables) tables.set(table.name, await table.toArray());
  start = performance.now();
  await barePuts(raw.backendDB(), tables);
  const bare = performance.now() - start;
  await Promise.all([mine.delete(), raw.delete()]);
  return { store, raw: bare };
}

function barePuts(database: IDBDatabase, tables: ReadonlyMap<string, unknown[]>): Promise<void> {
  return new Promise((done, failed) => {
    const transaction = database.transaction([...tables.keys()], 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => done();
    transaction.onerror = () => failed(transaction.error);
    for (const [name, rows] of tables) for (const row of rows) transaction.objectStore(name).put(row);
  });
}

function took(start: number, rows: number): number {
  if (rows === 0) throw new Error('no rows');
  return performance.now() - start;
}

function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

async function until(holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      done();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
