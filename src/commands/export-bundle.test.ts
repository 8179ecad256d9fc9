import { afterEach, describe, expect, it } from 'vitest';
import { verifyBundle } from '../bundle/verify-bundle';
import { BlobSink } from './blob-sink';
import { type ExportDeps, exportBundle } from './export-bundle';
import { deleteAll, id, open, unit } from './testing/evidence';

afterEach(deleteAll);

/** A store with some captures, and what an export needs. */
async function kept(captures: number) {
  const opened = open();
  for (let n = 1; n <= captures; n++) await opened.ledger.keep(await unit(n));
  let tick = 0;
  const deps: ExportDeps = {
    ...opened,
    clock: { now: () => new Date(Date.UTC(2027, 0, 1) + tick++ * 1000).toISOString(), utcOffsetMinutes: () => 0 },
    ids: { uuid: () => id(900) },
    extensionVersion: '0.1.0',
    timeTokens: { all: async () => [] },
    stamp: async () => ({ state: 'off' }),
  };
  const events = async () => (await opened.store.ledger()).map(({ body }) => body.event.kind);
  return { ...opened, deps, events };
}

describe('exportBundle', () => {
  it('asks for one dossier at a time, in the order of the ledger, and tells how many are written', async () => {
    const { deps, store, events } = await kept(3);
    const asked: string[] = [];
    const told: number[] = [];
    const one = Object.assign(Object.create(store), {
      dossier: (captureId: string) => {
        asked.push(`${captureId} after ${told.length}`);
        return store.dossier(captureId);
      },
    });
    const sink = new BlobSink();
    const options = { onProgress: (written: number) => void told.push(written) };
    await exportBundle([id(3), id(1), id(2)], { ...deps, store: one }, sink, options);
    expect(asked).toEqual([`${id(1)} after 0`, `${id(2)} after 1`, `${id(3)} after 2`]);
    expect(told).toEqual([1, 2, 3]);
    const verification = await verifyBundle(sink.blob('application/zip'));
    expect(verification).toMatchObject({ verdict: 'intact', summary: { captures: 3 } });
    expect((await events()).at(-1)).toBe('exported');
  });

  it('stops when it is cancelled, and the ledger says nothing of a bundle that is none', async () => {
    const { deps, events } = await kept(3);
    const before = await events();
    const stop = new AbortController();
    const made = exportBundle([id(1), id(2), id(3)], deps, new BlobSink(), {
      onProgress: () => stop.abort(),
      signal: stop.signal,
    });
    await expect(made).rejects.toMatchObject({ code: 'cancelled' });
    expect(await events()).toEqual(before);
  });

  it('a sink that cannot take more makes no bundle and no entry', async () => {
    const { deps, events } = await kept(1);
    const before = await events();
    const full = { write: () => Promise.reject(new DOMException('disk full', 'QuotaExceededError')) };
    await expect(exportBundle([id(1)], deps, full)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await events()).toEqual(before);
  });

  it('refuses nothing chosen, and what is not there', async () => {
    const { deps } = await kept(1);
    await expect(exportBundle([], deps, new BlobSink())).rejects.toMatchObject({ code: 'bad-input' });
    await expect(exportBundle([id(7)], deps, new BlobSink())).rejects.toMatchObject({ code: 'not-found' });
  });
});
