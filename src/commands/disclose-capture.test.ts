import { afterEach, expect, it } from 'vitest';
import { checkDisclosure } from '../bundle/check-disclosure';
import { discloseCapture } from './disclose-capture';
import { deleteAll, id } from './testing/evidence';
import { openKeeping, unitOf } from './testing/keeping';

afterEach(deleteAll);

it('one capture of a store is shown without the others, and the ledger says that it was', async () => {
  const { deps } = openKeeping();
  for (const n of [1, 2, 3]) await deps.ledger.keep(await unitOf(n));
  await deps.ledger.rotateKey();
  const [json, signature] = await discloseCapture(id(2), deps);
  if (!json || !signature) throw new Error('no files');
  const { fingerprint } = await deps.ledger.signer();
  expect(await checkDisclosure(json.bytes, signature.bytes, fingerprint)).toMatchObject({
    verdict: 'intact',
    captureId: id(2),
    ledger: { leaves: 5 },
  });
  expect(new TextDecoder().decode(json.bytes)).not.toContain(id(1));
  expect((await deps.store.head())?.body.event).toMatchObject({ kind: 'exported', captureIds: [id(2)] });
});

it('not of a record that was altered, nor of a ledger that cannot be read: nothing is signed then', async () => {
  const { deps, database } = openKeeping();
  for (const n of [1, 2]) await deps.ledger.keep(await unitOf(n));
  const head = await deps.store.head();
  const [row] = await database.sealed.toArray();
  if (!row) throw new Error('no record');
  const captures = await database.captures.where('digest').equals(row.digest).toArray();
  const text = new TextDecoder().decode(row.bytes);
  await database.sealed.put({ ...row, bytes: new TextEncoder().encode(text.replace('shop.example', 'shot.example')) });
  await expect(discloseCapture(captures[0]?.captureId ?? '', deps)).rejects.toMatchObject({ code: 'store-corrupt' });
  await database.sealed.put(row);
  await database.ledger.delete(1);
  await expect(discloseCapture(id(2), deps)).rejects.toMatchObject({ code: 'store-corrupt' });
  expect(await deps.store.head()).toEqual(head);
});
