import * as z from 'zod';
import { ControlSchema, FormSchema, InformationLinkSchema, LocatorSchema, NoticeSchema, RectSchema } from './controls';
import { FactsReadingSchema, FactsSchema } from './facts';
import { InformationShownSchema, InformationTargetSchema } from './information';
import { MarkSchema, PageViewSchema, PictureViewSchema } from './picture';
import { CommittedSchema } from './redaction';
import { Sha256Schema, TimestampSchema } from './sealed-values';
import { UserActivationSchema } from './user-activation';

export { Sha256Schema, TimestampSchema };

export const CAPTURE_SCHEMA_ID = 'consent-witness/capture/1';

/** `0` is the top document, `0.2` its third child frame (document-tree order), and so on. `?n` when the place is unknown. */
export const FramePathSchema = z.string().regex(/^(0(\.\d+)*|\?\d+)$/);

/** Why something could not be read (Gap). */
export const GAP_REASONS = [
  'no-permission',
  'frame-not-read',
  'frame-gone',
  'reader-failed',
  'closed-shadow-root',
  'limit-reached',
  'screenshot-failed',
  'state-changed-during-capture',
  'words-changed-during-capture',
  'picture-incomplete',
  'scroll-not-restored',
  'information-not-fetched',
  'unreadable-document',
] as const;
export const GapSchema = z.strictObject({
  reason: z.enum(GAP_REASONS),
  frame: FramePathSchema,
  locator: LocatorSchema.nullable(),
  /** What it is about: an origin + path, a host element, a limit. Never a query string. */
  subject: z.string(),
});
export type Gap = z.infer<typeof GapSchema>;

/** A child frame as its parent declares it: what the worker holds against the frames that answered. */
export const ChildFrameSchema = z.strictObject({
  path: FramePathSchema.nullable(),
  url: z.string().nullable(),
  element: z.enum(['iframe', 'frame', 'object', 'embed']),
  sandboxed: z.boolean(),
  visible: z.boolean(),
  locator: LocatorSchema,
  rect: RectSchema,
});

export const ObservedFromSchema = z.enum(['from-load', 'click']);

/** One frame's part of a Capture. */
export const FrameCaptureSchema = z.strictObject({
  path: FramePathSchema,
  /** Origin + path: no query, no fragment, no credentials. */
  url: z.string(),
  origin: z.string(),
  title: z.string(),
  /** `html[lang]` as written; empty when absent. */
  language: z.string(),
  contentType: z.string(),
  quirksMode: z.boolean(),
  secureContext: z.boolean(),
  navigationType: z.enum(['navigate', 'reload', 'back_forward', 'prerender', 'unknown']),
  userActivation: UserActivationSchema,
  /** `from-load`: an observer was in this frame from its first byte. Absent in older captures: nobody watched. */
  observedFrom: ObservedFromSchema.optional(),
  viewport: z.strictObject({ width: z.int(), height: z.int() }),
  controls: z.array(ControlSchema),
  forms: z.array(FormSchema),
  notices: z.array(NoticeSchema),
  links: z.array(InformationLinkSchema),
  childFrames: z.array(ChildFrameSchema),
  /** Absent in older captures. */
  facts: FactsSchema.optional(),
  gaps: z.array(GapSchema),
});
export type ChildFrame = z.infer<typeof ChildFrameSchema>;
export type FrameCapture = z.infer<typeof FrameCaptureSchema>;

/**
 * What the reader in the page hands back: the FrameCapture and what must not be stored with it. `mask` are the rectangles
 * to paint over in the screenshot before it is hashed; `noticeHtml` the sanitised copies, by notice id.
 */
export const FrameReadingSchema = z.strictObject({
  frame: FrameCaptureSchema,
  mask: z.array(RectSchema),
  noticeHtml: z.record(z.string(), z.string()),
  /** Bare facts, which the worker completes to `FrameCapture.facts`. */
  facts: FactsReadingSchema.optional(),
  /** Where statements are asked for, when they are; full addresses, never stored. */
  informationTargets: z.array(InformationTargetSchema).optional(),
  view: PageViewSchema.optional(),
});
export type FrameReading = z.infer<typeof FrameReadingSchema>;

export const ScreenshotSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('taken'),
    blob: Sha256Schema,
    mediaType: z.literal('image/png'),
    width: z.int(),
    height: z.int(),
    /** Device pixels per CSS pixel, times 1000. */
    scale: z.int(),
    maskedRegions: z.int(),
    /** Over the commitments to all tiles of it. Absent in older captures, of which the picture can only be withheld whole. */
    tiles: Sha256Schema.optional(),
    /** Absent in older captures, as are the marks. */
    view: PictureViewSchema.optional(),
    /** Controls, and buttons of notices, that can be seen in the picture. */
    marks: z.array(MarkSchema).optional(),
  }),
  z.strictObject({ state: z.literal('missing'), reason: z.string() }),
]);

/** `information-*`: a statement as received, by its form; `information-text`: the words of one. */
export const BLOB_ROLES = [
  'screenshot',
  'notice-html',
  'information-html',
  'information-pdf',
  'information-plain',
  'information-text',
] as const;
export type BlobRole = (typeof BLOB_ROLES)[number];

/** Content-addressed bytes that belong to a Capture. */
export const BlobRefSchema = z.strictObject({
  digest: Sha256Schema,
  mediaType: z.string(),
  bytes: z.int(),
  role: z.enum(BLOB_ROLES),
});
export type BlobRef = z.infer<typeof BlobRefSchema>;

/** All that was read from one tab at one moment. Immutable once sealed. */
export const CaptureSchema = z.strictObject({
  schema: z.literal(CAPTURE_SCHEMA_ID),
  captureId: z.uuid(),
  capturedAt: TimestampSchema,
  /** Minutes east of UTC on the capturing machine. The clock is the machine's own: not proven. */
  utcOffsetMinutes: z.int(),
  visit: z.strictObject({
    url: z.string(),
    origin: z.string(),
    title: z.string(),
    language: z.string(),
    secureContext: z.boolean(),
    viewport: z.strictObject({ width: z.int(), height: z.int() }),
    browser: z.strictObject({ name: z.string(), major: z.string() }),
    extensionVersion: z.string(),
    ruleSetVersion: z.string(),
    readerVersion: z.string(),
    unattended: z.boolean(),
  }),
  /** How far back we saw: `from-load` only on watched sites (an observer from the first byte in every frame read). */
  observedFrom: ObservedFromSchema,
  frames: z.array(FrameCaptureSchema).min(1),
  gaps: z.array(GapSchema),
  screenshot: ScreenshotSchema,
  /** Statements to which the page links. Absent in older captures. */
  information: z.array(InformationShownSchema).optional(),
  blobs: z.array(BlobRefSchema),
  /** Absent in older captures, of which nothing can be withheld but whole files. */
  redaction: CommittedSchema.optional(),
});
export type Capture = z.infer<typeof CaptureSchema>;
