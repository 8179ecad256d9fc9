import { afterEach, describe, expect, it } from 'vitest';
import { openDossiers } from '../bundle/bundle-dossiers';
import { byteSource } from '../bundle/byte-source';
import { verifyBundle } from '../bundle/verify-bundle';
import type { Redaction } from '../core/redaction';
import { BlobSink } from './blob-sink';
import { chainLines, checkDossierBy } from './check-integrity';
import { type ExportDeps, exportBundle } from './export-bundle';
import { takeOver } from './foreign/take-over';
import { previewRedacted } from './redacted-copy';
import { deleteAll, id, open, unitWith } from './testing/evidence';

afterEach(deleteAll);

const reason = { code: 'third-party' as const, text: 'klant' };
const REDACTION: Redaction = {
  words: [{ text: 'Aanbiedingen', reason }],
  files: { screenshot: null, copies: reason, statements: null },
};

async function kept() {
  const opened = open();
  await opened.ledger.keep(await unitWith(1, 'A'.repeat(43)));
  const deps: ExportDeps = {
    ...opened,
    clock: { now: () => '2027-01-01T00:00:00.000Z', utcOffsetMinutes: () => 0 },
    ids: { uuid: () => id(900) },
    extensionVersion: '0.1.0',
    timeTokens: { all: async () => [] },
    stamp: async () => ({ state: 'off' }),
  };
  const sink = new BlobSink();
  await exportBundle([id(1)], deps, sink, { redaction: REDACTION });
  const blob = sink.blob('application/zip');
  return { ...opened, blob, verification: await verifyBundle(blob) };
}

describe('a redacted copy', () => {
  it('is what was seen before it was made, and the ledger says that it is one, not of what', async () => {
    const { store, consents, verification } = await kept();
    const shown = await previewRedacted(id(1), REDACTION, { store, consents });
    expect(verification.verdict).toBe('intact');
    expect(verification.withheld).toEqual(shown.withheld);
    expect(JSON.stringify(shown.sealed.capture)).not.toMatch(/aanbiedingen/i);
    const [last] = (await store.ledger()).slice(-1);
    expect(last?.body.event).toMatchObject({ kind: 'exported', redacted: true });
    expect(JSON.stringify(last?.body)).not.toMatch(/aanbiedingen/i);
  });

  it('is seen whole when it has nothing of what is to be withheld', async () => {
    const { store, consents } = await kept();
    const nothing = { words: [{ text: 'staat er niet in', reason }], files: { ...REDACTION.files, copies: null } };
    expect((await previewRedacted(id(1), nothing, { store, consents })).withheld).toBeUndefined();
  });

  it('can be opened to read, with what is withheld said; nothing of what is there fails', async () => {
    const { blob, verification } = await kept();
    const bundle = await openDossiers(byteSource(blob), verification);
    expect(bundle.captures).toMatchObject([{ captureId: id(1), redacted: true }]);
    const dossier = await bundle.dossier(id(1));
    expect(dossier.withheld).toEqual(verification.withheld);
    expect(dossier.blobs).toEqual([]);
    const lines = await checkDossierBy(dossier, async (entry) => chainLines(entry, bundle.chainOf(entry) ?? []));
    expect(lines.map((line) => [line.id, line.ok])).toEqual([
      ['ledger-hash', true],
      ['ledger-signature', true],
      ['ledger-link', true],
    ]);
  });

  it('is never taken over: the evidence itself is not in it', async () => {
    const { blob, verification } = await kept();
    const bundle = await openDossiers(byteSource(blob), verification);
    const other = open();
    await expect(takeOver(bundle, other)).rejects.toMatchObject({ code: 'redacted-copy' });
    expect(await other.store.ledger()).toEqual([]);
  });
});
