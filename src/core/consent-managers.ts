import * as z from 'zod';

/**
 * One look at the page, as data: selectors, one inside the open shadow tree of the other. All matches are looked at for
 * `visible`; what `check` asks of them defaults to `all`, and of no match nothing is visible.
 */
export interface LookStep {
  exists?: readonly string[] | undefined;
  visible?: readonly string[] | undefined;
  check?: 'any' | 'all' | 'none' | undefined;
  any?: readonly LookStep[] | undefined;
  negated?: boolean | undefined;
  optional?: boolean | undefined;
}

/** How one consent manager is known. */
export interface ManagerLook {
  name: string;
  /** In the top document, in other frames. */
  top: boolean;
  frames: boolean;
  /** All of these: the manager is present. */
  present: readonly LookStep[];
  /** All of these: its pop-up is shown. Empty when looking does not tell (a null would be lost on the way to the page). */
  shown: readonly LookStep[];
}

/** A manager that is present. `unknown`: whether its pop-up is shown cannot be told by looking. */
export const ConsentManagerSchema = z.strictObject({
  name: z.string().max(100),
  shown: z.enum(['yes', 'no', 'unknown']),
});
export type ConsentManager = z.infer<typeof ConsentManagerSchema>;

/** Those that are present, by name; one that is absent is not listed. */
export const ConsentManagersReadingSchema = z.array(ConsentManagerSchema).max(50);
