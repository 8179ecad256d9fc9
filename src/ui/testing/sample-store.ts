import type { Remains } from '../../core/damage';
import type { CaptureRow, Dossier } from '../../core/sealed';
import type { IntegrityLine, StoreAlarmServices } from '../../core/services';
import type { StoreAlarm } from '../../core/store-alarm';

export const DIGEST = 'a3f19c07'.repeat(8);
export const SHOT_DIGEST = 'cafe'.repeat(16);
export const KEY = 'SHA256:uN3J0m0n1sQWq1pO0yq8kzq3mZ1m1b7Hqf0kq2m8Xyk';

/** The store went back: three entries and a capture are gone. */
const STORE = '3f1c2b7e-7b52-4c0e-8a77-6c1f2e3d4b99';
const ALARM: StoreAlarm = {
  alarm: 'went-back',
  expected: { storeId: STORE, sequence: 63, head: 'a3f19c07'.repeat(8), captures: 62 },
  found: { storeId: STORE, sequence: 60, head: 'beef'.repeat(16), captures: 61 },
};

/** Raised until it is acknowledged, as the real ones are. */
export function alarmServices(raised: boolean): StoreAlarmServices {
  let alarm = raised ? ALARM : null;
  return {
    storeAlarm: async () => ({ ok: true, value: alarm }),
    acknowledgeStoreAlarm: async () => {
      alarm = null;
      return { ok: true, value: null };
    },
  };
}

/** A capture of which the evaluation is gone and a file was altered. */
export function remains(captureId: string, { sealed, blobs, entry }: Dossier, row: CaptureRow | undefined): Remains {
  return {
    captureId,
    row: row ?? null,
    entry,
    sealed,
    blobs,
    parts: [
      { part: 'evaluation', problem: 'missing', name: 'cafe'.repeat(16) },
      { part: 'blob', problem: 'altered', name: 'beef'.repeat(16) },
    ],
  };
}

/** The second lacks a part; of the third nothing is known but its number. */
export function damagedRows(rows: readonly CaptureRow[], damaged: boolean): CaptureRow[] {
  if (!damaged) return [...rows];
  return rows.map((row, i) =>
    i === 1 ? { ...row, damage: 'parts' } : i === 2 ? { ...row, title: '', url: '', damage: 'row' } : row,
  );
}

export function integrity(captureId: string, damaged: boolean): IntegrityLine[] {
  const ok = (id: IntegrityLine['id'], subject: string): IntegrityLine => ({
    id,
    subject,
    expected: DIGEST,
    found: DIGEST,
    ok: true,
  });
  const lines = [
    ok('capture', captureId),
    ok('evaluation', '2026.11.1'),
    ok('ledger-hash', '12'),
    { ...ok('ledger-signature', KEY), expected: 'valid', found: 'valid' },
  ];
  return damaged
    ? [...lines, { id: 'blob', subject: 'screenshot', expected: SHOT_DIGEST, found: '', ok: false }]
    : lines;
}
