import * as z from 'zod';
import { type ConsentAct, MOST_STATES, type Told } from '../core/consent-act';
import { TrailEventSchema } from '../core/consent-record';
import { StateSchema } from '../core/controls';

const PathSchema = z.array(z.string().max(2000)).min(1).max(50);

/** What a recorder in a page may tell: told by a process that the page may have taken over, so parsed as hostile. */
export const ConsentActSchema = z.strictObject({
  type: z.literal('consent-act'),
  id: z.uuid(),
  kind: z.enum(['submit', 'button']),
  frame: z.string().max(200),
  timeOrigin: z.number(),
  time: z.int(),
  form: PathSchema.nullable(),
  button: PathSchema.nullable(),
  words: z.string().max(200),
  states: z.array(z.strictObject({ path: PathSchema, state: StateSchema })).max(MOST_STATES),
  trail: z.array(TrailEventSchema).max(12),
}) satisfies z.ZodType<ConsentAct>;

export const ToldSchema = z.discriminatedUnion('type', [
  ConsentActSchema,
  z.strictObject({ type: z.literal('consent-page') }),
  z.strictObject({ type: z.literal('consent-ahead') }),
]) satisfies z.ZodType<Told>;
