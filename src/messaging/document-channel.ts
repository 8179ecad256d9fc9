import * as z from 'zod';

/**
 * Between the worker, which has no DOM, and the page of ours that has one (Chromium: offscreen document). A channel of our
 * origin: no web page can reach it, and bytes travel as bytes.
 */
const NAME = 'consent-witness.document-text';

const QuestionSchema = z.strictObject({
  id: z.uuid(),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  mediaType: z.string(),
  charset: z.string().nullable(),
});
const AnswerSchema = z.strictObject({ id: z.uuid(), text: z.string().nullable() });

export type DocumentQuestion = Omit<z.infer<typeof QuestionSchema>, 'id'>;

/** The side with the DOM: answers from now on. */
export function answerDocuments(read: (question: DocumentQuestion) => Promise<string | null>): void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = async ({ data }) => {
    const question = QuestionSchema.safeParse(data);
    if (!question.success) return;
    const { id, ...document } = question.data;
    channel.postMessage({ id, text: await read(document).catch(() => null) });
  };
}

/** The side that asks. Null when there are no words, or no answer within the time. */
export function askDocument(question: DocumentQuestion, id: string, limitMs: number): Promise<string | null> {
  const channel = new BroadcastChannel(NAME);
  return new Promise<string | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), limitMs);
    channel.onmessage = ({ data }) => {
      const answer = AnswerSchema.safeParse(data);
      if (!answer.success || answer.data.id !== id) return;
      clearTimeout(timer);
      resolve(answer.data.text);
    };
    channel.postMessage({ id, ...question });
  }).finally(() => channel.close());
}
