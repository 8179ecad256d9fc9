import * as z from 'zod';
import { Bytes32Schema, Sha256Schema } from './sealed-values';

/** 16 bytes as base64url without padding. */
const SaltSchema = z.string().regex(/^[A-Za-z0-9_-]{21}[AQgw]$/);
/** In a document whose parts were committed to when it was sealed, whose salts all follow from it; never in a redacted copy. */
export const CommittedSchema = z.strictObject({ secret: Bytes32Schema });

export const REDACTION_REASONS = ['third-party', 'business-secret', 'other'] as const;
/** Why something is withheld: a fixed choice, and in the exporter's own words. */
export const RedactionReasonSchema = z.strictObject({ code: z.enum(REDACTION_REASONS), text: z.string().max(500) });
export type RedactionReason = z.infer<typeof RedactionReasonSchema>;

/** Stands in a redacted copy for one piece of a text, whatever its length was. */
export const WITHHELD = '█████ ';

const WithheldPieceSchema = z.strictObject({
  /** RFC 6901. */
  at: z.string(),
  /** Place among the pieces of the text, from 0. */
  piece: z.int().min(0),
  commitment: Sha256Schema,
  /** Place in the list of reasons. */
  reason: z.int().min(0),
});
export type WithheldPiece = z.infer<typeof WithheldPieceSchema>;

/** A document of which pieces are withheld: the rest, the salts of that rest, and commitments in the place of the pieces. */
export const DisclosedSchema = z.strictObject({
  /** As it was sealed, without its secret and with `WITHHELD` for each piece. Its own schema holds for it. */
  document: z.record(z.string(), z.unknown()),
  /** Of each part in order; null where it is withheld. */
  salts: z.array(SaltSchema.nullable()),
  withheld: z.array(WithheldPieceSchema).min(1),
});
export type Disclosed = z.infer<typeof DisclosedSchema>;

const PixelsSchema = z.int().min(1);
/** Part of a picture, in its own pixels. */
export const PictureAreaSchema = z.strictObject({
  x: z.int().min(0),
  y: z.int().min(0),
  width: PixelsSchema,
  height: PixelsSchema,
});
export type PictureArea = z.infer<typeof PictureAreaSchema>;

/** A screenshot of which tiles are withheld: painted over in a picture of its own, which stands in the place of the whole one. */
export const PaintedPictureSchema = z.strictObject({
  /** SHA-256 of the whole one. */
  blob: Sha256Schema,
  /** SHA-256 of the painted one. */
  digest: Sha256Schema,
  width: PixelsSchema,
  height: PixelsSchema,
  /** Of each tile in reading order; null where it is withheld. */
  salts: z.array(SaltSchema.nullable()),
  withheld: z.array(z.strictObject({ tile: z.int().min(0), commitment: Sha256Schema, reason: z.int().min(0) })).min(1),
});
export type PaintedPicture = z.infer<typeof PaintedPictureSchema>;

/** What of one capture a redacted copy holds in the place of what was sealed. */
export const RedactedSchema = z.strictObject({
  schema: z.literal('consent-witness/redacted/1'),
  captureId: z.uuid(),
  captureDigest: Sha256Schema,
  reasons: z.array(RedactionReasonSchema).min(1),
  /** Absent: the record itself is in the bundle. */
  record: DisclosedSchema.optional(),
  /** Those with something withheld; the others are in the bundle. */
  evaluations: z.array(DisclosedSchema.extend({ path: z.string(), digest: Sha256Schema })),
  /** Withheld whole. */
  files: z.array(z.strictObject({ path: z.string(), digest: Sha256Schema, reason: z.int().min(0) })),
  /** Absent: the screenshot is in the bundle, withheld whole, or was never taken. */
  picture: PaintedPictureSchema.optional(),
});
export type Redacted = z.infer<typeof RedactedSchema>;

/** Something that is withheld in a bundle, as a verifier tells it. */
export const WithheldPartSchema = z.strictObject({
  captureId: z.uuid(),
  /** The file that would have it. */
  file: z.string(),
  /** JSON Pointer into it; null: the file as a whole, or an area of it. */
  at: z.string().nullable(),
  /** Of a screenshot of which a part is withheld: which part. */
  area: PictureAreaSchema.optional(),
  /** Of a text: how many of its pieces; of a file or area: 1. */
  pieces: z.int().min(1),
  reason: RedactionReasonSchema,
});
export type WithheldPart = z.infer<typeof WithheldPartSchema>;

/** What an exporter wants withheld, wherever it stands. */
export const RedactionSchema = z.strictObject({
  words: z.array(z.strictObject({ text: z.string().min(1).max(500), reason: RedactionReasonSchema })).max(100),
  /** Files withheld whole, by kind. */
  files: z.strictObject({
    screenshot: RedactionReasonSchema.nullable(),
    copies: RedactionReasonSchema.nullable(),
    statements: RedactionReasonSchema.nullable(),
  }),
  /** Parts of screenshots, where those are not withheld whole. What is withheld is every tile that one touches. */
  areas: z
    .array(PictureAreaSchema.extend({ captureId: z.uuid(), reason: RedactionReasonSchema }))
    .max(200)
    .optional(),
});
export type Redaction = z.infer<typeof RedactionSchema>;
