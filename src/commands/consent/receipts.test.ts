import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import type { State } from '../../core/controls';
import { RECEIPT_FORMATS, type ReceiptGap } from '../../core/receipts';
import { EMPTY_RECORD, UNANSWERED_DUTY } from '../../core/register';
import { joinAll } from '../../ledger/octets';
import { TimeTokenStore } from '../../storage/time-token-store';
import { exportBundle } from '../export-bundle';
import { addProcessDocument } from '../process-documents';
import { saveBody, saveRegisterActivity } from '../register';
import { exportRegister } from '../register-file';
import { findPerson } from '../subject-links';
import { act, record, type World, world } from '../testing/consent-world';
import { deleteAll, id } from '../testing/evidence';
import { newActivity } from '../testing/keeping';
import { consentServices } from './consent-services';
import { linkRecord } from './link-record';

afterEach(deleteAll);

const JAN = 'jan.jansen@voorbeeld.nl';

/** Fills in all that the register lacks for a receipt. */
async function register(opened: World, activityId: string) {
  const { activity } = await opened.activities.get(activityId);
  await saveRegisterActivity(
    {
      activityId,
      name: activity.name,
      controllerName: activity.controller.name,
      record: {
        ...EMPTY_RECORD,
        purposes: ['Nieuws sturen'],
        recipientCategories: ['verzendbureau'],
        erasureTerm: 'twee jaar',
        lawfulBasis: 'consent',
      },
    },
    opened.deps,
  );
  const contact = { address: 'Kade 1, Utrecht', email: 'privacy@shop.example', phone: '+31 30 123 45 67' };
  await saveBody(
    { ...activity.controller, ...contact, representative: '', dpo: '', duty: UNANSWERED_DUTY },
    opened.deps,
  );
}

async function gaps(opened: World, recordId: string): Promise<ReceiptGap[][]> {
  const view = await consentServices(opened.deps).open(recordId);
  if (!view.ok) throw new Error(view.code);
  return view.value.receipts.flatMap((offer) => RECEIPT_FORMATS.map((format) => offer.gaps[format]));
}

describe('a receipt', () => {
  it('is refused until each thing that it lacks is there, and says which', async () => {
    const opened = await world();
    const made = await record(opened, act('on'));
    const recordId = made?.recordId ?? '';
    expect(await gaps(opened, recordId)).toEqual([['activity'], ['activity', 'statement']]);
    const activityId = await newActivity(opened.deps);
    const [iso] = await gaps(opened, recordId);
    expect(iso).toEqual(['person', 'purposes', 'basis', 'name-and-contact', 'address', 'recipients', 'erasure']);
    const ask = (jurisdiction: string) =>
      consentServices(opened.deps).receipt(recordId, { activityId, format: 'iso-27560', jurisdiction });
    expect(await ask('NL')).toMatchObject({ ok: false, code: 'bad-input', detail: iso?.join(', ') });
    await register(opened, activityId);
    await linkRecord({ recordId, activityId, identifier: JAN }, opened.deps);
    expect(await gaps(opened, recordId)).toEqual([[], ['statement']]);
    expect(await ask('US')).toMatchObject({ ok: false, code: 'bad-input' });
    const receipt = await ask('NL');
    const [link] = await opened.database.subjectLinks.toArray();
    expect(receipt.ok && receipt.value.text).toContain(link?.pseudonym);
    // A second person under the same controller: nobody can say any more whose act it was.
    await linkRecord({ recordId, activityId, identifier: 'piet@voorbeeld.nl' }, opened.deps);
    expect(await gaps(opened, recordId)).toEqual([['person'], ['person', 'statement']]);
  });
});

/** Of each kind that a person types or that would open what they typed: none may leave. */
const secrets = fc.record({
  identifier: fc
    .tuple(fc.stringMatching(/^[a-z]{6,12}$/), fc.stringMatching(/^[a-z]{5,10}$/))
    .map(([name, host]) => `${name}.${name}@${host}.nl`),
  state: fc.constantFrom<State>('on', 'off', 'mixed', 'unknown'),
  button: fc.stringMatching(/^[A-Za-z]{3,10}( [a-z]{2,8})?$/),
});

it('no receipt, register file or bundle holds an identifier or a key, whoever is linked to what', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, async ({ identifier, state, button }) => {
      const opened = await world();
      const activityId = await newActivity(opened.deps);
      await register(opened, activityId);
      const data = new TextEncoder().encode('Zo vragen wij toestemming.');
      await addProcessDocument(activityId, { fileName: 'p.txt', mediaType: 'text/plain', data }, opened.deps);
      const made = await record(opened, act(state, { words: button }));
      const recordId = made?.recordId ?? '';
      await linkRecord({ recordId, activityId, identifier }, opened.deps);
      const out: string[] = [];
      for (const format of RECEIPT_FORMATS) {
        const request = { activityId, format, jurisdiction: 'NL' };
        const receipt = await consentServices(opened.deps).receipt(recordId, request);
        if (receipt.ok) out.push(receipt.value.text);
        else out.push(JSON.stringify(receipt));
      }
      for (const format of ['csv', 'json'] as const) out.push((await exportRegister(format, opened.deps)).text);
      const bytes = await bundleOf(opened);
      for (const file of Object.values(unzipSync(bytes))) out.push(new TextDecoder().decode(file));
      expect(out.length).toBeGreaterThan(10);
      const { controllerId } = (await opened.activities.get(activityId)).activity.controller;
      expect((await findPerson(controllerId, identifier, opened.deps)).records).toHaveLength(1);
      const [name = ''] = identifier.split('@');
      for (const text of out) {
        expect(text.toLowerCase()).not.toContain(name);
        // A private key as JWK or PEM; of those of controllers not even a name exists.
        expect(text).not.toMatch(/"d":|PRIVATE KEY|"kty":"oct"/);
      }
      await expect(rawKey(opened, controllerId)).rejects.toThrow();
      await deleteAll();
    }),
    { seed: 27560, numRuns: 5 },
  );
}, 30_000);

async function rawKey(opened: World, controllerId: string): Promise<ArrayBuffer> {
  const key = await opened.subjects.key(controllerId);
  if (!key) throw new Error('no key');
  return crypto.subtle.exportKey('raw', key);
}

async function bundleOf(opened: World): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const deps = {
    ...opened.deps,
    extensionVersion: '0.1.0',
    timeTokens: new TimeTokenStore(opened.database),
    stamp: async () => ({ state: 'off' as const }),
  };
  await exportBundle([id(1)], deps, { write: (bytes) => void chunks.push(bytes) });
  return joinAll(chunks);
}

it('the same person under two controllers cannot be matched by what leaves', async () => {
  const opened = await world();
  const made = await record(opened, act('on'));
  const recordId = made?.recordId ?? '';
  const texts: string[] = [];
  for (const controllerName of ['Zeldzaam BV', 'Elders BV']) {
    const activityId = await newActivity(opened.deps, { name: controllerName, controllerName });
    await linkRecord({ recordId, activityId, identifier: JAN }, opened.deps);
  }
  const links = await opened.database.subjectLinks.toArray();
  expect(new Set(links.map(({ pseudonym }) => pseudonym)).size).toBe(2);
  const digests = (await opened.database.ledger.toArray()).flatMap(({ entry: { body } }) =>
    body.event.kind === 'consent-linked' ? body.event.linkDigest : [],
  );
  expect(new Set(digests).size).toBe(2);
  for (const { activityId, pseudonym } of links) {
    const kept = await opened.activities.get(activityId);
    texts.push(JSON.stringify(kept.activity.controller) + pseudonym);
  }
  expect(texts[0]).not.toContain(links[1]?.pseudonym);
});
