import * as z from 'zod';
import {
  ButtonSchema,
  ControlKindSchema,
  ControlSchema,
  FieldClassSchema,
  FieldSchema,
  InformationLinkSchema,
  LocatorSchema,
  NoticeSchema,
  StateSchema,
} from './controls';
import { FindingSchema } from './evaluation';
import { MASK_KINDS, MasksSchema } from './mask';
import { Sha256Schema, TimestampSchema } from './sealed-values';

/** One of the two captures, by what it is proven with. */
export const ComparedCaptureSchema = z.strictObject({
  captureId: z.string(),
  /** SHA-256 of the sealed record. */
  captureDigest: Sha256Schema,
  evaluationDigest: Sha256Schema,
  ruleSetVersion: z.string(),
  capturedAt: TimestampSchema,
  url: z.string(),
});

export type ComparedCapture = z.infer<typeof ComparedCaptureSchema>;

/** A stretch of the two texts: all `before` joined is the one text, all `after` joined the other, character for character. */
const stretch = { before: z.string(), after: z.string() };
const WordChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['same', 'added', 'removed']), ...stretch }),
  /** Differs, and is left aside because of a mask. */
  z.strictObject({ kind: z.literal('masked'), mask: z.enum(MASK_KINDS), ...stretch }),
  /** The same `move` names the two places. */
  z.strictObject({ kind: z.enum(['moved-from', 'moved-to']), move: z.int(), ...stretch }),
]);
const WordsSchema = z.array(WordChangeSchema);

function changed<T extends z.ZodType, N extends string>(fields: readonly [N, ...N[]], value: T) {
  return z.strictObject({ field: z.enum(fields), before: value, after: value });
}

function pairOf<T extends z.ZodType, F extends z.ZodType>(part: T, field: F) {
  return z.strictObject({ before: part, after: part, fields: z.array(field) });
}

function partsOf<T extends z.ZodType>(part: T) {
  return z.strictObject({
    changed: z.array(pairOf(part, PartFieldSchema)),
    added: z.array(part),
    removed: z.array(part),
  });
}

const ComparedControlSchema = ControlSchema.pick({
  id: true,
  kind: true,
  name: true,
  locator: true,
  states: true,
  provenance: true,
}).extend({
  /** By which people know it: its label, else its options, else its accessible name or heading. */
  words: z.string(),
});

const ControlFieldSchema = z.discriminatedUnion('field', [
  changed(['initial', 'markup'], StateSchema),
  changed(['required', 'disabled', 'visible'], z.boolean()),
  changed(['kind'], ControlKindSchema),
  z.strictObject({
    field: z.enum(['text', 'surrounding', 'heading', 'accessibleName', 'options', 'name']),
    words: WordsSchema,
  }),
]);

/** Numbers are hundredths, as in the record. Null: not known, or nothing. */
const PartFieldSchema = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(['text', 'accessibleName', 'label']), words: WordsSchema }),
  changed(['visible', 'disabled', 'required', 'dead', 'filled'], z.boolean()),
  changed(['fontSize', 'contrast'], z.int().nullable()),
  changed(['wordColour', 'background', 'target', 'type', 'name'], z.string().nullable()),
  changed(['class'], FieldClassSchema),
  changed(['place'], InformationLinkSchema.shape.place),
]);

const PairedControlsSchema = pairOf(ComparedControlSchema, ControlFieldSchema).extend({
  /** The state before any user act differs, of the control itself or of one of its options. */
  defaultChanged: z.boolean(),
  /** Options on at first; empty for a control without options. */
  chosen: z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) }),
});

const NamedNoticeSchema = NoticeSchema.pick({ id: true, kind: true, heading: true, locator: true });
const WholeNoticeSchema = NamedNoticeSchema.extend({ text: z.string() });

/**
 * A comparison of two captures as a file. It is derived and proves nothing by itself: what it is derived from is named by digest.
 * Lists that stand for "nothing changed" are left out; every control and notice of both captures that is not in a list is the same.
 */
export const ComparisonDocumentSchema = z.strictObject({
  schema: z.literal('consent-witness/comparison/1'),
  before: ComparedCaptureSchema,
  after: ComparedCaptureSchema,
  /** What the reader set aside for this page. */
  masks: MasksSchema,
  /** Stretches of the requests for consent that differ and are masked. */
  masked: z.int(),
  /** No difference in choices, nor in the words of the requests for consent; what is masked aside. */
  same: z.boolean(),
  /** Nor in buttons, fields and links. */
  samePage: z.boolean(),
  /** At least one of the two could not read everything: what is missing here may not have been read. */
  withGaps: z.boolean(),
  choices: z.strictObject({
    changedDefaults: z.array(PairedControlsSchema),
    changed: z.array(PairedControlsSchema),
    added: z.array(ComparedControlSchema),
    removed: z.array(ComparedControlSchema),
  }),
  buttons: partsOf(
    z.strictObject({ text: z.string(), accessibleName: ButtonSchema.shape.accessibleName, locator: LocatorSchema }),
  ),
  fields: partsOf(FieldSchema.pick({ label: true, name: true, class: true, required: true, locator: true })),
  links: partsOf(
    InformationLinkSchema.pick({ kind: true, target: true, place: true, locator: true }).extend({ text: z.string() }),
  ),
  findings: z.strictObject({
    appeared: z.array(FindingSchema),
    gone: z.array(FindingSchema),
    changed: z.array(z.strictObject({ before: FindingSchema, after: FindingSchema })),
    /** The two were judged by rule sets of different versions: a difference can come from the rules. */
    ruleSets: z.strictObject({ before: z.string(), after: z.string() }).nullable(),
  }),
  notices: z.strictObject({
    changed: z.array(z.strictObject({ before: NamedNoticeSchema, after: NamedNoticeSchema, words: WordsSchema })),
    added: z.array(WholeNoticeSchema),
    removed: z.array(WholeNoticeSchema),
  }),
  visit: z.array(
    z.discriminatedUnion('field', [
      changed(['url', 'title', 'language', 'ruleSet'], z.string()),
      changed(['secure'], z.boolean()),
    ]),
  ),
});
export type ComparisonDocument = z.infer<typeof ComparisonDocumentSchema>;
