import * as z from 'zod';
import { ConsentManagersReadingSchema } from './consent-managers';
import { ConsentSignalsSchema } from './consent-signals';
import { ObservationSchema, TimesReadingSchema } from './observation';
import { PermissionSeenSchema } from './permissions';
import { NAME_LIMIT } from './personal-runs';

/** Names of one kind as a frame hands them in; `cut` when there were more, or longer ones. */
export const NamesReadingSchema = z.strictObject({ names: z.array(z.string()).max(NAME_LIMIT), cut: z.boolean() });
export type NamesReading = z.infer<typeof NamesReadingSchema>;

/** What the reader hands in: bare names and hosts. Which hosts are a third party's needs the list of domains, so not there. */
export const FactsReadingSchema = z.strictObject({
  cookieNames: NamesReadingSchema.nullable(),
  localStorageNames: NamesReadingSchema.nullable(),
  sessionStorageNames: NamesReadingSchema.nullable(),
  hosts: NamesReadingSchema,
  hostsComplete: z.boolean(),
  globalPrivacyControl: z.boolean().nullable(),
  consentManagers: ConsentManagersReadingSchema.nullable(),
  permissions: z.array(PermissionSeenSchema).optional(),
  times: TimesReadingSchema.optional(),
});
export type FactsReading = z.infer<typeof FactsReadingSchema>;

export const HostFactSchema = z.strictObject({
  /** Host, with the port where it is not the usual one. */
  host: z.string(),
  /** Another registrable domain than the top document's; null when the top document has no host (a file). */
  thirdParty: z.boolean().nullable(),
});
export type HostFact = z.infer<typeof HostFactSchema>;

/**
 * Other facts of one frame: names only, never values. Runs of a name that look like personal data or like a token are
 * replaced by `(withheld)`. Null: the browser refused (a sandboxed frame), which is not the same as none.
 */
export const FactsSchema = z.strictObject({
  /** As a script of the page can read them: HttpOnly cookies are not seen. */
  cookieNames: z.array(z.string()).nullable(),
  localStorageNames: z.array(z.string()).nullable(),
  sessionStorageNames: z.array(z.string()).nullable(),
  /** Hosts of the resources this document loaded, by Resource Timing. */
  hosts: z.array(HostFactSchema),
  /** False when the browser's own list of resources can have been full (250 unless the page sets another size), or was cut. */
  hostsComplete: z.boolean(),
  /** Hosts to which forms and their buttons send. */
  formTargets: z.array(HostFactSchema),
  /** `navigator.globalPrivacyControl`; null when the browser does not tell. */
  globalPrivacyControl: z.boolean().nullable(),
  /**
   * Whether a name is there that sites use to remember a consent choice: then no banner may be shown, and states may be the
   * visitor's own of an earlier visit. By common words only, so `none-found` rules nothing out. `unknown`: none was found,
   * and not all names could be read.
   */
  priorState: z.enum(['found', 'none-found', 'unknown']),
  /** Known consent managers in this frame; null when it could not be looked. Absent in older captures. */
  consentManagers: ConsentManagersReadingSchema.nullable().optional(),
  /** Asked of the top document only. Absent in frames and in older captures. */
  consentSignals: ConsentSignalsSchema.optional(),
  /**
   * Of the top document, as far as the browser tells: what the site may do, at first and at each change. Only on watched
   * sites; absent where nobody watched, in frames and in older captures.
   */
  permissions: z.array(PermissionSeenSchema).optional(),
  /** Of the top document only. Absent in frames and in older captures. */
  observation: ObservationSchema.optional(),
});
export type Facts = z.infer<typeof FactsSchema>;

/** What a Gap about cut names says; such a Gap hides nothing of the page from a rule. */
export const NAME_LISTS = ['cookie names', 'localStorage names', 'sessionStorage names', 'hosts'] as const;

export function namesGapSubject(list: (typeof NAME_LISTS)[number]): string {
  return `${NAME_LIMIT} ${list}`;
}

/** What a Gap about a group of facts says that could not be read. */
export const FACT_GROUPS = ['IAB TCF state', 'Google consent mode', 'consent managers'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** Rules that look at facts see in the facts themselves what is missing, so a Gap about them hides nothing from one. */
export function isFactsGap(gap: { reason: string; subject: string }): boolean {
  if (gap.reason === 'limit-reached') return NAME_LISTS.some((list) => namesGapSubject(list) === gap.subject);
  return gap.reason === 'reader-failed' && FACT_GROUPS.some((group) => group === gap.subject);
}
