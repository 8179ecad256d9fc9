import { afterEach, describe, expect, it } from 'vitest';
import { CLAUSES } from '../core/agreements';
import { canonicalBytes } from '../core/canonical';
import { sha256Hex, utf8 } from '../core/digest';
import { EMPTY_RECORD } from '../core/register';
import type { AgreementDraft } from '../core/register-services';
import { linkActivity, linkByForm, sayNoPerson, unlinkActivity } from './activity-links';
import { deleteEvidence } from './delete-evidence';
import { observedRecipients } from './observed-recipients';
import { addProcessDocument, processFile } from './process-documents';
import { type ProofDeps, proofOfCapture, tallyOfActivity } from './proof';
import {
  registerView,
  removeRecipient,
  saveAgreement,
  saveBody,
  saveRecipient,
  saveRegisterActivity,
} from './register';
import { exportRegister, importRegister } from './register-file';
import { previewRetention } from './retention';
import { deleteAll, id } from './testing/evidence';
import { newActivity, openKeeping, unitOf } from './testing/keeping';

afterEach(deleteAll);

/** A capture whose page loads from, and sends to, another site, with a form on it. */
async function withForm(n: number, label = 'Uw e-mail', url = 'https://shop.example/nieuwsbrief', capturedAt?: string) {
  const unit = await unitOf(n, { url, ...(capturedAt && { capturedAt }) });
  const [frame] = unit.sealed.capture.frames;
  if (!frame) throw new Error('no frame');
  const field = {
    class: 'email' as const,
    tag: 'input',
    type: 'email',
    name: 'email',
    autocomplete: '',
    label,
    required: true,
    requiredBy: [],
    visible: true,
    locator: { frame: '0', path: ['input'] },
  };
  const form = {
    id: '0:f1',
    element: true,
    locator: { frame: '0', path: ['form'] },
    action: 'https://eu1.mail.example/in',
    buttonActions: [],
    method: 'post' as const,
    heading: '',
    text: { exact: 'Nieuwsbrief', normalised: 'Nieuwsbrief' },
    fields: [field],
    buttons: [],
    visible: true,
  };
  const facts = {
    cookieNames: [],
    localStorageNames: [],
    sessionStorageNames: [],
    hosts: [{ host: 'cdn.other.example', thirdParty: true }],
    hostsComplete: true,
    formTargets: [{ host: 'eu1.mail.example', thirdParty: true }],
    globalPrivacyControl: null,
    priorState: 'none-found' as const,
  };
  const capture = { ...unit.sealed.capture, frames: [{ ...frame, url, forms: [form], facts }] };
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  return { ...unit, sealed: { captureId: id(n), digest, bytes, capture }, row: { ...unit.row, digest } };
}

async function opened() {
  const system = openKeeping();
  const deps: ProofDeps = { ...system.deps, keys: system.keys };
  const kinds = async () => (await deps.store.ledger()).map(({ body }) => body.event.kind);
  const gaps = async (captureId: string) => {
    const { proof } = await proofOfCapture(captureId, deps);
    return proof.elements.filter(({ gap }) => gap).map(({ id: element, gap }) => `${element}: ${gap?.reason}`);
  };
  return { ...system, deps, kinds, gaps };
}

const clause = { state: 'present' as const, page: '3' };
const agreementOf = (controllerId: string, recipientId: string, signedOn: string): AgreementDraft => ({
  agreementId: null,
  controllerId,
  recipientId,
  mainContract: '',
  signedOn,
  signatories: '',
  effectiveFrom: null,
  endsOn: null,
  fileDigest: null,
  clauses: {
    description: clause,
    instructions: clause,
    confidentiality: clause,
    security: clause,
    'sub-processors': clause,
    rights: clause,
    assistance: clause,
    deletion: clause,
    audits: clause,
  },
  phase: 'managed',
  ownerRole: 'lijnmanager',
  riskClass: 'low',
  reviewInterval: 'yearly',
  lastReview: '2026-11-01',
  auditReports: [],
  incidents: [],
});
const RECIPIENT = {
  recipientId: null,
  name: 'Mailer B.V.',
  domains: ['Mail.example'],
  place: 'Ierland',
  inEea: 'yes' as const,
  decision: {
    answers: { decides: 'we', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'yes' } as const,
    role: 'processor' as const,
    reason: 'verstuurt in opdracht',
    decidedOn: '2026-11-29',
  },
};

describe('links of captures to activities', () => {
  it('by hand with its form: earlier and later captures of the form follow, another form does not', async () => {
    const { deps, kinds } = await opened();
    for (const one of [await withForm(1), await withForm(2), await withForm(3, 'Uw telefoon')])
      await deps.ledger.keep(one);
    const activityId = await newActivity(deps, { addresses: 'https://elders.example' });
    await linkActivity({ captureId: id(1), activityId, alsoForms: true }, deps);
    await deps.ledger.keep(await withForm(4));
    await linkByForm(id(4), deps);
    await linkByForm(id(4), deps);
    await linkByForm(id(3), deps);
    const belonging = async (n: number) => (await proofOfCapture(id(n), deps)).belongsTo.map(({ by }) => by);
    expect(await Promise.all([1, 2, 3, 4].map(belonging))).toEqual([['person'], ['form'], [], ['form']]);
    expect((await kinds()).filter((kind) => kind === 'activity-linked')).toHaveLength(3);

    await unlinkActivity(id(1), activityId, deps);
    expect(await belonging(1)).toEqual([]);
    await expect(unlinkActivity(id(1), activityId, deps)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('hold for retention: the capture is the activity’s, and goes with what is known of it', async () => {
    const { deps, database } = await opened();
    await deps.ledger.keep(await withForm(1));
    const short = await newActivity(deps);
    const long = await newActivity(deps, { name: 'Lang', addresses: 'https://elders.example', retention: 'P9Y' });
    expect((await previewRetention(short, deps)).captures.map(({ state }) => state)).toEqual(['due']);
    await linkActivity({ captureId: id(1), activityId: long, alsoForms: false }, deps);
    expect((await previewRetention(short, deps)).captures.map(({ neededBy }) => neededBy)).toEqual([['Lang']]);
    await sayNoPerson(id(1), 'audit-visit', deps);
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, deps);
    expect([await database.activityLinks.count(), await database.noPersons.count()]).toEqual([0, 0]);
  });

  it('other forms ask again before anything goes by itself', async () => {
    const { deps } = await opened();
    await deps.ledger.keep(await withForm(1));
    const activityId = await newActivity(deps, { automatic: true });
    const { activity } = await deps.activities.get(activityId);
    const run = { at: deps.clock.now(), automatic: false, deleted: 0, held: 0, stopped: null };
    await deps.activities.noteRun(activityId, run, { retention: activity.retention, addresses: activity.addresses });
    await saveRegisterActivity(
      { activityId, name: 'Nieuw', controllerName: 'Voorbeeld B.V.', record: EMPTY_RECORD },
      deps,
    );
    expect((await deps.activities.get(activityId)).confirmed).not.toBeNull();
    await linkActivity({ captureId: id(1), activityId, alsoForms: true }, deps);
    expect(await deps.activities.get(activityId)).toMatchObject({ confirmed: null, lastRun: run });
  });
});

describe('the meter of a capture', () => {
  it('loses a gap with each thing that is done about it', async () => {
    const { deps, gaps, kinds } = await opened();
    await deps.ledger.keep(await withForm(1));
    expect(await gaps(id(1))).toEqual([
      'consent: no-record',
      'information: no-statement',
      'process: no-activity',
      'link: no-activity',
      'agreement: recipient-unknown',
      'retention: no-term',
    ]);
    const activityId = await newActivity(deps);
    await addProcessDocument(
      activityId,
      { fileName: 'proces.txt', mediaType: 'text/plain', data: utf8('Zo gaat het.') },
      deps,
    );
    await sayNoPerson(id(1), 'audit-visit', deps);
    expect(await gaps(id(1))).toEqual([
      'consent: no-record',
      'information: no-statement',
      'agreement: recipient-unknown',
    ]);
    expect(await kinds()).toContain('process-documented');
    expect(await tallyOfActivity(activityId, deps)).toEqual({ proven: 0, partly: 1, unproven: 0, notLookedAt: 0 });

    const proven: ProofDeps = { ...deps, consentOf: async () => ({ state: 'given', at: '2026-01-01T00:00:00.000Z' }) };
    expect((await proofOfCapture(id(1), proven)).proof).toMatchObject({ there: 5, of: 6 });
  });

  it('follows the agreement: none, too late, in time; the controller’s own only', async () => {
    const { deps, gaps } = await opened();
    await deps.ledger.keep(await withForm(1, 'x', undefined, '2026-11-10T23:30:00.000Z'));
    await newActivity(deps);
    const agreement = async () => (await gaps(id(1))).find((gap) => gap.startsWith('agreement'));
    await saveRecipient({ ...RECIPIENT, domains: ['other.example', 'mail.example'], decision: null }, deps);
    expect(await agreement()).toBe('agreement: role-undecided');
    const [recipient] = await deps.register.recipients();
    const recipientId = recipient?.recipientId ?? '';
    await saveRecipient({ ...RECIPIENT, recipientId, domains: ['other.example', 'mail.example'] }, deps);
    expect(await agreement()).toBe('agreement: agreement-missing');
    const [own] = await deps.activities.all();
    const controllerId = own?.activity.controller.controllerId ?? '';
    await saveAgreement(agreementOf(controllerId, recipientId, '2026-11-12'), deps);
    expect(await agreement()).toBe('agreement: agreement-flawed');
    const [kept] = await deps.register.agreements();
    // Half past midnight where it was captured: the day after.
    const inTime = { ...agreementOf(controllerId, recipientId, '2026-11-11'), agreementId: kept?.agreementId ?? null };
    await saveAgreement(inTime, deps);
    expect(await agreement()).toBeUndefined();
    expect((await observedRecipients(deps)).bodies[0]?.checks).toMatchObject([
      { domain: 'mail.example', how: 'form', firstSeen: '2026-11-11', flags: [] },
      { domain: 'other.example', how: 'loaded', flags: [] },
    ]);
    await expect(removeRecipient(recipientId, deps)).rejects.toMatchObject({ code: 'bad-input' });
    expect(CLAUSES).toHaveLength(9);
  });
});

describe('the register', () => {
  it('names what Art. 30 still wants of an activity, and keeps its term when the entry changes', async () => {
    const { deps, kinds } = await opened();
    const activityId = await newActivity(deps);
    expect((await registerView(deps)).activities[0]?.gaps).toContain('contact');
    const [body] = (await registerView(deps)).bodies;
    if (!body) throw new Error('no body');
    expect(body).toMatchObject({ empty: true, needsRegister: true });
    await saveBody({ ...body.body, email: 'privacy@shop.example' }, deps);
    const record = {
      ...EMPTY_RECORD,
      purposes: ['x'],
      subjectCategories: ['x'],
      dataCategories: ['x'],
      recipientCategories: ['x'],
      erasureTerm: 'x',
      security: 'x',
      lawfulBasis: 'consent' as const,
    };
    const draft = { activityId, name: 'Nieuwsbrief', controllerName: 'voorbeeld  b.v.', record };
    await saveRegisterActivity(draft, deps);
    await saveRegisterActivity(draft, deps);
    const [after] = (await registerView(deps)).activities;
    expect(after).toMatchObject({ gaps: [], activity: { retention: 'P1Y', addresses: ['https://shop.example'] } });
    expect((await kinds()).filter((kind) => kind === 'activity-set')).toHaveLength(2);
    await expect(
      saveRegisterActivity({ ...draft, record: { ...record, activeFrom: 'gisteren' } }, deps),
    ).rejects.toMatchObject({ code: 'bad-input', message: 'record.activeFrom' });
  });

  it('keeps each version of a process description as it was', async () => {
    const { deps } = await opened();
    const activityId = await newActivity(deps);
    const add = (text: string) =>
      addProcessDocument(activityId, { fileName: 'p.txt', mediaType: 'text/plain', data: utf8(text) }, deps);
    for (const text of ['een', 'een', 'twee']) await add(text);
    expect((await registerView(deps)).activities[0]?.process.map(({ version }) => version)).toEqual([2, 1]);
    expect(new TextDecoder().decode((await processFile(activityId, 1, deps)).data)).toBe('een');
    await expect(add('')).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('goes out and comes into another store the same, as CSV and as JSON', async () => {
    const { deps } = await opened();
    await newActivity(deps);
    await newActivity(deps, { name: 'Evenementen', controllerName: 'Burgemeester', addresses: 'https://b.example' });
    await saveRecipient(RECIPIENT, deps);
    const bodies = (await registerView(deps)).bodies;
    for (const { body } of bodies) await saveBody({ ...body, phone: '+31 10 123 45 67' }, deps);
    for (const format of ['csv', 'json'] as const) {
      const { text, fileName } = await exportRegister(format, deps);
      expect(fileName).toBe(`register-2026-11-29.${format}`);
      const other = (await opened()).deps;
      expect(await importRegister(format, text, other)).toBe(2);
      expect((await exportRegister(format, other)).text).toBe(text);
      const entries = (await other.store.ledger()).length;
      await importRegister(format, text, other);
      expect((await other.store.ledger()).length).toBe(entries);
    }
  });

  it('changes nothing on a bad file, and names the line', async () => {
    const { deps } = await opened();
    await newActivity(deps);
    const before = (await exportRegister('json', deps)).text;
    const csv = 'body,activity,activeFrom\r\nA,Goed,\r\nA,Fout,gisteren\r\n';
    await expect(importRegister('csv', csv, deps)).rejects.toMatchObject({
      code: 'bad-input',
      message: 'line 3: activeFrom',
    });
    expect((await exportRegister('json', deps)).text).toBe(before);
  });

  it('a body of a file that is known by its name stays the same controller', async () => {
    const { deps } = await opened();
    await newActivity(deps);
    await importRegister('csv', 'body,activity\r\nVOORBEELD b.v.,Enquête\r\n', deps);
    const { activities } = await registerView(deps);
    expect(new Set(activities.map(({ activity }) => activity.controller.controllerId)).size).toBe(1);
  });
});
