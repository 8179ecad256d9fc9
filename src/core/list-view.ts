import * as z from 'zod';

const DaySchema = z.iso.date();

/** What the list shows, and in which order. Lives in the address, so each part is a short plain word. */
export const ListViewSchema = z.object({
  /** Words to search for, as typed. */
  q: z.string().max(200).catch(''),
  site: z.string().max(255).catch(''),
  severity: z.enum(['', 'violation', 'attention', 'none']).catch(''),
  rule: z.string().max(80).catch(''),
  /** First and last day, in the reader's time zone. */
  from: z.union([z.literal(''), DaySchema]).catch(''),
  to: z.union([z.literal(''), DaySchema]).catch(''),
  language: z.string().max(20).catch(''),
  gaps: z.enum(['', 'with', 'without']).catch(''),
  activity: z.enum(['', 'with', 'without']).catch(''),
  /** What is decided: findings that wait for a person, none that wait, or at least one confirmed. */
  verdict: z.enum(['', 'waiting', 'done', 'confirmed']).catch(''),
  /** Whether every part that the ledger names is there. Hashes are computed again on opening. */
  integrity: z.enum(['', 'whole', 'damaged']).catch(''),
  /** An element of the AP that cannot be shown. */
  lacks: z.enum(['', 'visit', 'consent', 'information', 'process', 'link', 'minimal', 'https']).catch(''),
  held: z.enum(['', 'yes', 'no']).catch(''),
  sort: z.enum(['newest', 'oldest', 'site', 'violations']).catch('newest'),
});
export type ListView = z.infer<typeof ListViewSchema>;

/** Everything, newest first. */
export const WHOLE_LIST: ListView = ListViewSchema.parse({});

/** From the part of an address after `?`. What is not understood there was typed or forged, and asks for nothing. */
export function viewIn(query: string): ListView {
  return ListViewSchema.parse(Object.fromEntries(new URLSearchParams(query)));
}

/** Only what differs from the whole list; empty for that itself. */
export function queryOf(view: ListView): string {
  const differing = Object.entries(view).filter(([name, value]) => value !== Object(WHOLE_LIST)[name]);
  return new URLSearchParams(differing).toString();
}

/** Whether captures are left out. */
export function isFiltered(view: ListView): boolean {
  return queryOf({ ...view, sort: 'newest' }) !== '';
}

/** Columns that the reader may take away; the page itself always stays. */
export const LIST_COLUMNS = ['time', 'hash', 'choices', 'findings', 'gaps', 'language'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** How this reader likes the list: kept in the browser, no part of the evidence. */
export const ListSettingsSchema = z.object({
  columns: z.array(z.enum(LIST_COLUMNS)).catch(['time', 'choices', 'findings', 'gaps']),
  /** Saved views: a name, and the query of the address. */
  views: z
    .array(z.object({ name: z.string().min(1).max(60), query: z.string().max(1000) }))
    .max(50)
    .catch([]),
});
export type ListSettings = z.infer<typeof ListSettingsSchema>;
