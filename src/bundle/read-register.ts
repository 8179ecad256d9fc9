import type * as z from 'zod';
import { ActivitySchema } from '../core/activity';
import { AgreementSchema, RecipientSchema } from '../core/agreements';
import { ConsentRecordSchema } from '../core/consent-record';
import { BodySchema } from '../core/register';
import { readCanonical } from './canonical-file';
import { REGISTER_JSON, type RegisterFact } from './register-rules';

type Facts = Omit<RegisterFact, 'path' | 'digest' | 'kind'>;

/** A JSON file of `data/register/`, as the facts that are checked. */
export function readRegisterFile(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): { ok: true; fact: Omit<RegisterFact, 'digest'> } | { ok: false; code: string } {
  const kind = REGISTER_JSON.exec(path)?.[1];
  if (kind === 'activities')
    return factOf(path, kind, bytes, ActivitySchema, ({ activityId: id, controller }) => ({
      id,
      controllerId: controller.controllerId,
    }));
  if (kind === 'bodies') return factOf(path, kind, bytes, BodySchema, ({ controllerId: id }) => ({ id }));
  if (kind === 'recipients') return factOf(path, kind, bytes, RecipientSchema, ({ recipientId: id }) => ({ id }));
  if (kind === 'agreements')
    return factOf(path, kind, bytes, AgreementSchema, ({ agreementId: id, controllerId, recipientId }) => ({
      id,
      controllerId,
      recipientId,
    }));
  return factOf(path, 'consents', bytes, ConsentRecordSchema, ({ recordId: id, event, capture }) => ({
    id,
    state: event.state,
    captured: capture !== null,
  }));
}

function factOf<T>(
  path: string,
  kind: RegisterFact['kind'],
  bytes: Uint8Array<ArrayBuffer>,
  schema: z.ZodType<T>,
  facts: (value: T) => Facts,
): ReturnType<typeof readRegisterFile> {
  const file = readCanonical(bytes, schema);
  return file.ok ? { ok: true, fact: { path, kind, ...facts(file.value) } } : file;
}
