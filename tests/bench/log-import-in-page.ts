import Papa from 'papaparse';
import { knownControllers, saveActivity } from '../../src/commands/activities';
import { rowOf } from '../../src/commands/capture-tab';
import { LedgerWriter } from '../../src/commands/ledger-writer';
import { linesIn } from '../../src/commands/log/block-lines';
import { keyOf } from '../../src/commands/log/fill-log';
import { joinLog } from '../../src/commands/log/join-log';
import type { LogDeps } from '../../src/commands/log/log-deps';
import { takeLog } from '../../src/commands/log/take-log';
import { verifyLog } from '../../src/commands/log/verify-log';
import type { LogPlan } from '../../src/core/consent-log-services';
import { normaliseIdentifier } from '../../src/register/identifier';
import { pseudonymOfContact } from '../../src/register/pseudonym';
import { ActivityStore } from '../../src/storage/activity-store';
import { CaptureIndex } from '../../src/storage/capture-index';
import { ConsentStore } from '../../src/storage/consent-store';
import { EvidenceDatabase } from '../../src/storage/database';
import { EvidenceStore } from '../../src/storage/evidence-store';
import { KeepingStore } from '../../src/storage/keeping-store';
import { KeyStore } from '../../src/storage/key-store';
import { LogStore } from '../../src/storage/log-store';
import { RegisterStore } from '../../src/storage/register-store';
import { SubjectStore } from '../../src/storage/subject-store';

/** Runs on a page of the extension: its store, its browser engine. Times in milliseconds. */
let opened: { database: EvidenceDatabase; deps: LogDeps; plan: LogPlan } | null = null;
let stores = 0;

async function open() {
  await opened?.database.delete();
  const database = new EvidenceDatabase(`bench-log-${stores++}`);
  const store = new EvidenceStore(database);
  const clock = { now: () => new Date().toISOString(), utcOffsetMinutes: () => 0 };
  const deps: LogDeps = {
    store,
    keeping: new KeepingStore(database, store),
    activities: new ActivityStore(database, store),
    register: new RegisterStore(database, store),
    subjects: new SubjectStore(database, store),
    consents: new ConsentStore(database, store),
    logs: new LogStore(database, store),
    index: new CaptureIndex(database, rowOf),
    ledger: new LedgerWriter(store, new KeyStore(database), clock, { prepare: async () => {}, noted: async () => {} }),
    clock,
    ids: { uuid: () => crypto.randomUUID() },
    extensionVersion: '0',
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
  const draft = {
    activityId: null,
    name: 'Nieuwsbrief',
    controllerName: 'Voorbeeld',
    retention: 'P1Y',
    automatic: false,
  };
  await saveActivity({ ...draft, addresses: 'https://shop.example' }, deps);
  const controllerId = (await knownControllers(deps))[0]?.controllerId ?? '';
  const reading = {
    format: 'csv' as const,
    encoding: 'utf-8' as const,
    delimiter: ',' as const,
    identifierKind: 'contact' as const,
    timeFormat: 'iso' as const,
    timeZone: 'Europe/Amsterdam',
    formKind: 'address' as const,
    fixedForm: null,
  };
  const columns = { identifier: 'mail', time: 'at', status: 'said', choice: 'what', form: 'page' };
  return {
    database,
    deps,
    plan: { controllerId, reading, columns, statuses: { yes: 'given', no: 'refused' } } satisfies LogPlan,
  };
}

function chosen(): File {
  const input = document.querySelector<HTMLInputElement>('#bench-file');
  const file = input?.files?.[0];
  if (!file) throw new Error('no file');
  return file;
}

export function field(): void {
  document.querySelector('#bench-file')?.remove();
  const input = document.createElement('input');
  input.type = 'file';
  input.id = 'bench-file';
  document.body.append(input);
}

/** Everything: checked, taken over and sealed. */
export async function take(): Promise<number> {
  opened = await open();
  const start = performance.now();
  const { rows } = await takeLog(chosen(), opened.plan, opened.deps);
  if (rows === 0) throw new Error('no rows');
  return performance.now() - start;
}

export async function join(): Promise<number> {
  const [row] = (await opened?.deps.logs.imports()) ?? [];
  const start = performance.now();
  if (opened && row) await joinLog(row.importId, 0, opened.deps);
  return performance.now() - start;
}

export async function verify(): Promise<number> {
  const [row] = (await opened?.deps.logs.imports()) ?? [];
  const start = performance.now();
  const checkup = opened && row ? await verifyLog(row.importId, opened.deps) : null;
  if (!checkup?.intact) throw new Error('not intact');
  return performance.now() - start;
}

/** The peer: the CSV library's own streaming of the same file, and a pseudonym of each row, keeping nothing. */
export async function anchor(): Promise<number> {
  const { deps, plan } = opened ?? (await open());
  const key = await keyOf(plan.controllerId, deps);
  const start = performance.now();
  let rows = 0;
  await new Promise<void>((done, failed) => {
    Papa.parse<{ mail: string }>(chosen(), {
      header: true,
      skipEmptyLines: true,
      chunk({ data }, parser) {
        parser.pause();
        rows += data.length;
        Promise.all(data.map(({ mail }) => pseudonymOfContact(key, plan.controllerId, normaliseIdentifier(mail)))).then(
          () => parser.resume(),
          failed,
        );
      },
      complete: () => done(),
      error: failed,
    });
  });
  if (rows === 0) throw new Error('no rows');
  return performance.now() - start;
}

/** The peer of keeping rows: bare puts of the same rows, a record each, found by the same things, as many in a transaction as here. */
export async function bareRows(): Promise<number> {
  const { deps, row } = await taken();
  const bare = await bareStore('rows', (database) => {
    const rows = database.createObjectStore('rows', { keyPath: ['importId', 'block', 'place'] });
    rows.createIndex('importId', 'importId');
    rows.createIndex('pseudonym', 'pseudonym');
  });
  let took = 0;
  for await (const block of deps.logs.blocksOf(row.importId)) {
    const { importId } = row;
    const records = linesIn(block).map((line, place) => {
      const [n, pseudonym, from, to, state, choice, form, method, nonce] = JSON.parse(line);
      return { importId, block: block.block, place, line: n, pseudonym, from, to, state, choice, form, method, nonce };
    });
    const start = performance.now();
    await putAll(bare, 'rows', records);
    took += performance.now() - start;
  }
  bare.close();
  return took;
}

/** The peer of our store: bare puts of the same blocks and the state of the import beside each, with the same indexes. */
export async function bareBlocks(): Promise<number> {
  const { deps, row } = await taken();
  const bare = await bareStore('blocks', (database) => {
    const blocks = database.createObjectStore('blocks', { keyPath: ['importId', 'block'] });
    blocks.createIndex('importId', 'importId');
    blocks.createIndex('people', 'people', { multiEntry: true });
    database.createObjectStore('imports', { keyPath: 'importId' });
  });
  let took = 0;
  for await (const block of deps.logs.blocksOf(row.importId)) {
    const start = performance.now();
    await putAll(bare, 'blocks', [block], ['imports', row]);
    took += performance.now() - start;
  }
  bare.close();
  return took;
}

/** The same blocks kept by our store. */
export async function ourBlocks(): Promise<number> {
  const { deps, row } = await taken();
  const database = new EvidenceDatabase(`bench-log-${stores++}`);
  const logs = new LogStore(database, new EvidenceStore(database));
  let after = { ...row, state: 'running' as const, sealed: null, blocks: 0 };
  await logs.begin(after);
  let took = 0;
  for await (const block of deps.logs.blocksOf(row.importId)) {
    after = { ...after, blocks: after.blocks + 1 };
    const start = performance.now();
    await logs.keepBlock(after, block);
    took += performance.now() - start;
  }
  await database.delete();
  return took;
}

async function taken() {
  const [row] = (await opened?.deps.logs.imports()) ?? [];
  if (!opened || !row) throw new Error('nothing was taken over');
  return { deps: opened.deps, row };
}

async function bareStore(name: string, make: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(`bench-bare-${name}-${stores++}`, 1);
  opening.onupgradeneeded = () => make(opening.result);
  return new Promise((done, failed) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
}

function putAll(
  database: IDBDatabase,
  store: string,
  records: readonly object[],
  beside?: [string, object],
): Promise<void> {
  return new Promise((done, failed) => {
    const stores = beside ? [store, beside[0]] : [store];
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
    for (const record of records) transaction.objectStore(store).put(record);
    if (beside) transaction.objectStore(beside[0]).put(beside[1]);
  });
}
