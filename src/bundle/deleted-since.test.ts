import { expect, it } from 'vitest';
import type { LedgerEvent } from '../core/ledger-entry';
import { sealEntry } from '../ledger/seal-entry';
import { deletedTexts } from './deleted-since';
import { renderReport, reportPart } from './report/report';
import { testUuid, testWorld } from './test-bundle';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/** A world whose ledger goes on after its captures, with this event. */
async function worldAfter(event: LedgerEvent) {
  const { signer, input } = await testWorld(1);
  const clock = { now: () => '2026-11-29T12:00:00.000Z' };
  const entry = await sealEntry(input.ledger.at(-1) ?? null, event, signer, clock);
  return { signer, input: { ...input, ledger: [...input.ledger, entry] } };
}

const DELETED: LedgerEvent = {
  kind: 'deleted',
  captureIds: [testUuid(77), testUuid(78)],
  captureDigests: ['a'.repeat(64), 'b'.repeat(64)],
  reason: 'data-subject-request',
};

it('a bundle whose ledger tells of deleted captures verifies, and report and verification say when and why', async () => {
  const { signer, input } = await worldAfter(DELETED);
  const verification = await verifyBundle((await writeBundle(input, signer)).bytes);
  expect(verification.verdict).toBe('intact');
  const said = verification.notProven.at(-1);
  expect(said?.en).toContain('entry 4, 2026-11-29 12:00:00 UTC) 2 captures were deleted, on request of a data subject');
  expect(said?.nl).toContain('zijn 2 vastleggingen verwijderd, op verzoek van een betrokkene');
  const parts = input.dossiers.map((dossier, i) => reportPart(dossier, input.ruleSet, i + 1));
  const report = await renderReport({ ...input, sequences: [3], parts, keyFingerprint: signer.fingerprint }, 'nl');
  expect(report).toContain('zijn 2 vastleggingen verwijderd');
});

it('says nothing where nothing was deleted, and no more than it knows of a later version', async () => {
  const { input } = await testWorld(1);
  expect(deletedTexts(input.ledger)).toEqual([]);
  const [entry] = input.ledger;
  if (!entry) throw new Error('no entry');
  const later = {
    ...entry,
    body: { ...entry.body, event: { kind: 'deleted', captureIds: [1], reason: 'constructor' } },
  };
  expect(deletedTexts([later])[0]?.en).toContain('1 capture was deleted, for another reason');
});
