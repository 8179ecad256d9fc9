import Papa from 'papaparse';
import { knownControllers, saveActivity } from '../../src/commands/activities';
import { rowOf } from '../../src/commands/capture-tab';
import { LedgerWriter } from '../../src/commands/ledger-writer';
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
