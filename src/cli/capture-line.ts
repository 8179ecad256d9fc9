import { z } from 'zod';
import { CaptureSchema, FrameCaptureSchema, GapSchema, Sha256Schema, TimestampSchema } from '../core/capture';
import {
  ControlSchema,
  FormSchema,
  InformationLinkSchema,
  NoticeSchema,
  OptionSchema,
  StateSchema,
} from '../core/controls';
import {
  ClassificationSchema,
  ControlClassSchema,
  FindingSchema,
  FormPurposeSchema,
  OptionMeaningSchema,
} from '../core/evaluation';
import { BilingualSchema } from '../core/text';
import { AddressErrorCodeSchema } from './drive/driver-error';

export const CAPTURE_LINE_SCHEMA_ID = 'consent-witness/capture-line/1';

/** A control as captured, with what the classifier makes of it beside it. */
export const ControlLineSchema = ControlSchema.extend({
  frameUrl: z.string(),
  /** Whether consent was on before any act of a visitor; of a group, its option that gives consent (`consentState`). */
  initialState: StateSchema,
  options: z.array(OptionSchema.extend({ meaning: OptionMeaningSchema.nullable() })),
  classification: ControlClassSchema.omit({ controlId: true }).nullable(),
});

const NoticeClassSchema = ClassificationSchema.shape.notices.element;
export const NoticeLineSchema = NoticeSchema.extend({
  frameUrl: z.string(),
  classification: NoticeClassSchema.omit({ noticeId: true }).nullable(),
});

export const FormLineSchema = FormSchema.extend({
  frameUrl: z.string(),
  purpose: FormPurposeSchema.nullable(),
});

export const LinkLineSchema = InformationLinkSchema.extend({ frameUrl: z.string() });

export const FindingLineSchema = FindingSchema.extend({
  title: BilingualSchema,
  /** The rule's message with its `{placeholders}` filled in. */
  text: BilingualSchema,
  /** Legal sources, such as `GDPR Art. 4(11)`. */
  articles: z.array(z.string()),
});

const FrameLineSchema = FrameCaptureSchema.omit({
  controls: true,
  forms: true,
  notices: true,
  links: true,
  childFrames: true,
  gaps: true,
});

const CapturedLineSchema = z.strictObject({
  schema: z.literal(CAPTURE_LINE_SCHEMA_ID),
  ok: z.literal(true),
  /** The address as it was asked for; what was shown is in `capture.visit.url`. */
  url: z.string(),
  error: z.null(),
  /** Status of the page's own answer; null when the browser does not tell. */
  httpStatus: z.int().nullable(),
  captureId: z.uuid(),
  /** SHA-256 of the sealed record. */
  digest: Sha256Schema,
  capturedAt: TimestampSchema,
  capture: CaptureSchema.omit({ frames: true, gaps: true }),
  frames: z.array(FrameLineSchema),
  controls: z.array(ControlLineSchema),
  notices: z.array(NoticeLineSchema),
  forms: z.array(FormLineSchema),
  links: z.array(LinkLineSchema),
  ruleSetVersion: z.string(),
  findings: z.array(FindingLineSchema),
  gaps: z.array(GapSchema),
  /** Path of the proof bundle; null without `--out`. */
  bundle: z.string().nullable(),
});

const FailedLineSchema = z.strictObject({
  schema: z.literal(CAPTURE_LINE_SCHEMA_ID),
  ok: z.literal(false),
  url: z.string(),
  error: z.strictObject({ code: AddressErrorCodeSchema, message: BilingualSchema, detail: z.string() }),
});

/** One line of `npm run capture -- --json`: one address, captured or not. */
export const CaptureLineSchema = z.discriminatedUnion('ok', [CapturedLineSchema, FailedLineSchema]);
export type CaptureLine = z.infer<typeof CaptureLineSchema>;
export type CapturedLine = z.infer<typeof CapturedLineSchema>;
export type FailedLine = z.infer<typeof FailedLineSchema>;

/** What is published as `capture-line.schema.json` (JSON Schema 2020-12); a test fails when the file is stale. */
export function captureLineJsonSchema(): unknown {
  return { $id: CAPTURE_LINE_SCHEMA_ID, ...z.toJSONSchema(CaptureLineSchema, { target: 'draft-2020-12' }) };
}
