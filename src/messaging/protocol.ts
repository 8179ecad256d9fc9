import { z } from 'zod';
import { Sha256Schema, TimestampSchema } from '../core/capture';
import { LocatorSchema } from '../core/controls';
import { ERROR_CODES } from '../core/errors';
import { INFORMATION_KINDS } from '../core/information';
import { PictureChoiceSchema } from '../core/picture';
import { POINTED } from '../core/tab-services';

/** What an extension page may ask the worker. One file, tagged union: nothing else is answered. */
export const RequestSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('capture-tab'),
    /** Made by the asker and used as capture id, so that asking again after a killed worker makes no duplicate. */
    captureId: z.uuid(),
    tabId: z.int(),
    unattended: z.boolean(),
    asInformation: z.enum(INFORMATION_KINDS).nullable().default(null),
    picture: PictureChoiceSchema.default('notice'),
  }),
  /** The reader's raw answers, for a popup that has been clicked in and must not inject by itself. */
  z.strictObject({ type: z.literal('read-tab'), tabId: z.int() }),
  /** The worker's part, since reaching into open tabs from a popup that was clicked in would pass the click on to them. */
  z.strictObject({ type: z.literal('stop-watching'), origin: z.string().max(300) }),
  /** The same, for recording acts of consent on a watched site. */
  z.strictObject({ type: z.literal('set-recording'), origin: z.string().max(300), on: z.boolean() }),
  /** The worker's part: looking up where the control is injects a script too. Null: point at nothing any more. */
  z.strictObject({ type: z.literal('point-out'), tabId: z.int(), locator: LocatorSchema.nullable() }),
  /** The worker's part, so that pages need no rules: one more evaluation of a kept capture. */
  z.strictObject({ type: z.literal('judge-again'), captureId: z.uuid() }),
  /** The picture of a whole page is no longer waited for; the capture goes on without it. */
  z.strictObject({ type: z.literal('cancel-picture'), tabId: z.int(), captureId: z.uuid().nullable() }),
  z.strictObject({ type: z.literal('open-review'), captureId: z.uuid().nullable() }),
]);
export type Request = z.infer<typeof RequestSchema>;

export const ReceiptSchema = z.strictObject({
  captureId: z.uuid(),
  sequence: z.int(),
  capturedAt: TimestampSchema,
  digest: z.string(),
  ledgerHead: z.string(),
  gaps: z.int(),
  screenshot: z.enum(['taken', 'missing']),
});

const JudgedAgainSchema = z.strictObject({
  outcome: z.enum(['kept', 'same']),
  evaluationDigest: Sha256Schema,
  ruleSetVersion: z.string(),
});

const InjectionSchema = z.strictObject({
  frameId: z.int(),
  documentId: z.string().optional(),
  /** Parsed where frames are merged. */
  result: z.unknown(),
});

const failure = z.strictObject({ ok: z.literal(false), code: z.enum(ERROR_CODES), detail: z.string() });

/** The worker's answer to each request. */
export const RESPONSES = {
  'capture-tab': z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value: ReceiptSchema }), failure]),
  'read-tab': z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: z.array(InjectionSchema) }),
    failure,
  ]),
  'stop-watching': z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value: z.null() }), failure]),
  'set-recording': z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value: z.null() }), failure]),
  'point-out': z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value: z.enum(POINTED) }), failure]),
  'judge-again': z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: JudgedAgainSchema }),
    failure,
  ]),
  'cancel-picture': z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value: z.null() }), failure]),
  'open-review': z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value: z.null() }), failure]),
} as const;

export type ResponseOf<T extends Request['type']> = z.infer<(typeof RESPONSES)[T]>;
