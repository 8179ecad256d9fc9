import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from '../core/sealed-values';
import { TIME_STAMP_CHECKS } from '../core/time-stamp';

/**
 * Between the worker, which has no DOM and loads all its code at each start, and a page of ours that has one and loads what it needs
 * (Chromium: offscreen document). A channel of our origin: no web page can reach it, and bytes travel as bytes.
 */
const NAME = 'consent-witness.offscreen';

const BytesSchema = z.instanceof(Uint8Array<ArrayBuffer>);
const JobSchema = z.discriminatedUnion('job', [
  z.strictObject({
    job: z.literal('document-text'),
    bytes: BytesSchema,
    mediaType: z.string(),
    charset: z.string().nullable(),
  }),
  z.strictObject({ job: z.literal('time-stamp-request'), hash: Sha256Schema, nonce: BytesSchema }),
  z.strictObject({ job: z.literal('time-stamp-reading'), answer: BytesSchema, hash: Sha256Schema, nonce: BytesSchema }),
]);
export type OffscreenJob = z.infer<typeof JobSchema>;

const QuestionSchema = z.strictObject({ id: z.uuid(), job: JobSchema });
const AnswerSchema = z.strictObject({ id: z.uuid(), done: z.unknown() });

/** What each job gives. */
export const DONE = {
  'document-text': z.string().nullable(),
  'time-stamp-request': BytesSchema,
  'time-stamp-reading': z.strictObject({
    problem: z.enum(TIME_STAMP_CHECKS).nullable(),
    token: z.strictObject({ genTime: TimestampSchema, authority: Sha256Schema }).nullable(),
  }),
} as const;

/** The page's side: answers from now on, null when the work fails. */
export function answerOffscreen(work: (job: OffscreenJob) => Promise<unknown>): void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = async ({ data }) => {
    const question = QuestionSchema.safeParse(data);
    if (!question.success) return;
    const { id, job } = question.data;
    channel.postMessage({ id, done: await work(job).catch(() => null) });
  };
}

/** The worker's side. Null when the work failed, or gave no answer within the time. */
export function askOffscreen<R>(
  job: OffscreenJob,
  schema: z.ZodType<R>,
  { id, limitMs }: { id: string; limitMs: number },
): Promise<R | null> {
  const channel = new BroadcastChannel(NAME);
  return new Promise<R | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), limitMs);
    channel.onmessage = ({ data }) => {
      const answer = AnswerSchema.safeParse(data);
      if (!answer.success || answer.data.id !== id) return;
      clearTimeout(timer);
      const done = schema.safeParse(answer.data.done);
      resolve(done.success ? done.data : null);
    };
    channel.postMessage({ id, job });
  }).finally(() => channel.close());
}
