import { ActivitySchema } from '../core/activity';
import { AgreementSchema, RecipientSchema } from '../core/agreements';
import { canonicalBytes, canonicalText } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import { type Body, BodySchema, UNANSWERED_DUTY } from '../core/register';
import type { AgreementDraft, RecipientDraft, RegisterDraft, RegisterView } from '../core/register-services';
import { agreementFlags, nextReview } from '../register/agreement-checks';
import { needsRegister } from '../register/duty';
import { recordGaps } from '../register/record-gaps';
import { controllerOf, keepActivity, knownControllers, oneLine, rowsOfActivity } from './activities';
import type { KeepingDeps } from './delete-evidence';

/** The whole register, without reading a capture. @throws WitnessError `store-*` */
export async function registerView(deps: KeepingDeps): Promise<RegisterView> {
  const today = deps.clock.now().slice(0, 10);
  const kept = await deps.register.bodies();
  const known = await knownControllers(deps);
  const bodies = known.map(
    ({ controllerId, name }) => kept.find((one) => one.controllerId === controllerId) ?? emptyBody(controllerId, name),
  );
  const documents = await deps.register.processDocuments();
  const activities: RegisterView['activities'] = [];
  for (const { activity, activityId } of await deps.activities.all()) {
    const { rows } = await rowsOfActivity(activity, deps);
    const body = bodies.find(({ controllerId }) => controllerId === activity.controller.controllerId) ?? null;
    activities.push({
      activity,
      captures: rows.length,
      gaps: recordGaps(activity, body),
      process: documents.filter((one) => one.activityId === activityId),
    });
  }
  const agreements = (await deps.register.agreements()).map((agreement) => ({
    agreement,
    flags: agreementFlags(agreement, null, today),
    nextReview: nextReview(agreement),
  }));
  return {
    activities,
    bodies: bodies.map((body) => ({
      body,
      empty: !kept.some(({ controllerId }) => controllerId === body.controllerId),
      needsRegister: needsRegister(body.duty),
    })),
    recipients: await deps.register.recipients(),
    agreements,
    today,
  };
}

export function emptyBody(controllerId: string, name: string): Body {
  return { controllerId, name, address: '', email: '', phone: '', representative: '', dpo: '', duty: UNANSWERED_DUTY };
}

/**
 * The entry of an activity in the register. Its term and addresses are those of retention; a new one keeps its captures until
 * the consent is withdrawn. @throws WitnessError `bad-input` | `not-found` | `signing-failed` | `store-*`
 */
export async function saveRegisterActivity(draft: RegisterDraft, deps: KeepingDeps): Promise<void> {
  const before = draft.activityId === null ? null : (await deps.activities.get(draft.activityId)).activity;
  const parsed = ActivitySchema.safeParse({
    ...(before ?? {
      schema: 'consent-witness/activity/1',
      activityId: deps.ids.uuid(),
      retention: 'until-withdrawn',
      addresses: [],
      automatic: false,
    }),
    name: oneLine(draft.name),
    controller: await controllerOf(draft.controllerName, deps),
    record: draft.record,
  });
  if (!parsed.success) throw badInput(parsed.error.issues);
  if (before && canonicalText(before) === canonicalText(parsed.data)) return;
  await keepActivity(parsed.data, deps);
}

/** @throws WitnessError as {@link saveRegisterActivity} */
export async function saveBody(given: Body, { ledger, register }: KeepingDeps): Promise<void> {
  const parsed = BodySchema.safeParse({ ...given, name: oneLine(given.name) });
  if (!parsed.success) throw badInput(parsed.error.issues);
  const body = parsed.data;
  const before = (await register.bodies()).find(({ controllerId }) => controllerId === body.controllerId);
  if (before && canonicalText(before) === canonicalText(body)) return;
  const event = { kind: 'body-set', controllerId: body.controllerId, bodyDigest: await digestOf(body) } as const;
  await ledger.onHead(event, (entry) => register.saveBody(body, entry));
}

/** @throws WitnessError as {@link saveRegisterActivity}; `bad-input` when a domain belongs to another recipient */
export async function saveRecipient(draft: RecipientDraft, { ledger, register, ids }: KeepingDeps): Promise<void> {
  const parsed = RecipientSchema.safeParse({
    ...draft,
    recipientId: draft.recipientId ?? ids.uuid(),
    name: oneLine(draft.name),
    domains: [...new Set(draft.domains.map((domain) => domain.trim().toLowerCase()))].sort(),
  });
  if (!parsed.success) throw badInput(parsed.error.issues);
  const recipient = parsed.data;
  const all = await register.recipients();
  const before = all.find(({ recipientId }) => recipientId === recipient.recipientId);
  if (before && canonicalText(before) === canonicalText(recipient)) return;
  const taken = all.some(
    ({ recipientId, domains }) =>
      recipientId !== recipient.recipientId && domains.some((domain) => recipient.domains.includes(domain)),
  );
  if (taken) throw new WitnessError('bad-input', 'a domain of it is that of another recipient');
  const { recipientId } = recipient;
  const event = { kind: 'recipient-set', recipientId, recipientDigest: await digestOf(recipient) } as const;
  await ledger.onHead(event, (entry) => register.saveRecipient(recipient, entry));
}

/** @throws WitnessError `bad-input` while there is an agreement with it */
export async function removeRecipient(recipientId: string, { ledger, register }: KeepingDeps): Promise<void> {
  if ((await register.agreements()).some((one) => one.recipientId === recipientId))
    throw new WitnessError('bad-input', 'there is an agreement with it');
  await ledger.onHead({ kind: 'recipient-removed', recipientId }, (entry) =>
    register.removeRecipient(recipientId, entry),
  );
}

/** @throws WitnessError as {@link saveRegisterActivity}; `not-found` when one of its parties is not in the register */
export async function saveAgreement(draft: AgreementDraft, deps: KeepingDeps): Promise<void> {
  const { ledger, register, ids } = deps;
  const parsed = AgreementSchema.safeParse({ ...draft, agreementId: draft.agreementId ?? ids.uuid() });
  if (!parsed.success) throw badInput(parsed.error.issues);
  const agreement = parsed.data;
  const { agreementId, controllerId, recipientId, signedOn } = agreement;
  const known = await knownControllers(deps);
  if (!known.some((one) => one.controllerId === controllerId))
    throw new WitnessError('not-found', `controller ${controllerId}`);
  if (!(await register.recipients()).some((one) => one.recipientId === recipientId))
    throw new WitnessError('not-found', `recipient ${recipientId}`);
  const before = (await register.agreements()).find((one) => one.agreementId === agreementId);
  if (before && canonicalText(before) === canonicalText(agreement)) return;
  const event = { kind: 'agreement-set', agreementId, agreementDigest: await digestOf(agreement), signedOn } as const;
  await ledger.onHead(event, (entry) => register.saveAgreement(agreement, entry));
}

/** @throws WitnessError `signing-failed` | `store-*` */
export async function removeAgreement(agreementId: string, { ledger, register }: KeepingDeps): Promise<void> {
  await ledger.onHead({ kind: 'agreement-removed', agreementId }, (entry) =>
    register.removeAgreement(agreementId, entry),
  );
}

function digestOf(record: unknown): Promise<string> {
  return sha256Hex(canonicalBytes(record));
}

/** Where it is wrong, never what was typed. */
export function badInput(issues: readonly { path: readonly PropertyKey[] }[]): WitnessError {
  return new WitnessError('bad-input', [...new Set(issues.map(({ path }) => path.map(String).join('.')))].join(', '));
}
