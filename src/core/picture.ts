import * as z from 'zod';
import { RectSchema } from './controls';

/** What a picture shows: the notices with a margin, all of the window, or the whole page put together from windows. */
export const PICTURE_CHOICES = ['notice', 'viewport', 'full-page'] as const;
export const PictureChoiceSchema = z.enum(PICTURE_CHOICES);
export type PictureChoice = z.infer<typeof PictureChoiceSchema>;

/** Which part of the page a stored picture is. Absent in older captures: those show the window. */
export const PictureViewSchema = z.strictObject({
  asked: PictureChoiceSchema,
  /** Differs from `asked` where there was no notice to crop to, or the whole page could not be had (then a Gap says why). */
  shows: PictureChoiceSchema,
  /** CSS pixels: of the window for `notice` and `viewport`, of the page for `full-page`. */
  area: RectSchema,
  /** How far the page was scrolled when the capture began, CSS pixels. */
  scroll: z.strictObject({ x: z.int(), y: z.int() }),
  /** Windows put together; 1 unless `full-page`. */
  strips: z.int(),
  /** The page was scrolled to take it, and put back: what a page loads on scrolling may have come. */
  scrolledPage: z.boolean(),
  /** Pictures thrown away before this one, because something moved while they were taken. */
  retaken: z.int(),
  /** Places where something that stays put when the page scrolls is painted over, so that it shows once. */
  coveredRepeats: z.int(),
});
export type PictureView = z.infer<typeof PictureViewSchema>;

/**
 * Where something lies in the stored picture, in the picture's own pixels. The picture has no marks in it: a viewer draws
 * them, with the number that the control has in its list.
 */
export const MarkSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('control'), controlId: z.string(), rect: RectSchema }),
  /** `index`: place among the buttons of the notice, from 0. */
  z.strictObject({ of: z.literal('button'), noticeId: z.string(), index: z.int(), rect: RectSchema }),
]);
export type Mark = z.infer<typeof MarkSchema>;

/** How the window lies over the page: what a picture needs beside a reading. Not stored. */
export const PageViewSchema = z.strictObject({
  /** CSS pixels, as the browser tells them: whole where the screen's pixels are. */
  scrollX: z.number(),
  scrollY: z.number(),
  pageWidth: z.int(),
  pageHeight: z.int(),
  /** The window without its scroll bars. */
  clientWidth: z.int(),
  clientHeight: z.int(),
  /** By a pinch: then the picture shows another part than the rectangles say. */
  zoomed: z.boolean(),
  /** Not in sight where they are: scrolled out of a box of the page, or under something that lies over it. */
  away: z.strictObject({
    controls: z.array(z.string()),
    buttons: z.array(z.strictObject({ noticeId: z.string(), index: z.int() })),
  }),
  /** What stays where it is in the window when the page scrolls. Only where it was asked for. */
  pinned: z.array(RectSchema).optional(),
});
export type PageView = z.infer<typeof PageViewSchema>;
