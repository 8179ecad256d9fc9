import type { LongJob } from './backup';
import type { Result } from './errors';

/** How many captures have something. */
export interface Counted {
  value: string;
  captures: number;
}

/** What the list of captures tells, counted. */
export interface OverviewFigures {
  captures: number;
  /** With a likely violation, with a point of attention and no worse, with a gap. */
  likely: number;
  attention: number;
  gaps: number;
  /** With a likely violation, and a finding that waits for a verdict. */
  undecided: number;
  /** Whose words have not been read for the list yet, so that rules are counted too low. */
  unread: number;
  /** Most captures first. `rules`: with a finding of that rule. `sites`: all, with how many of them have a likely violation. */
  rules: Counted[];
  sites: (Counted & { likely: number })[];
}

export interface OverviewActivity {
  activityId: string;
  name: string;
  controller: string;
  captures: number;
  /** Past their term, and held by nothing. */
  due: number;
  /** When the next one is due; null when none ever is. */
  nextDue: string | null;
  /** Parts of Art. 30 GDPR that nobody filled in. */
  missingParts: number;
}

export interface OverviewRegister {
  activities: OverviewActivity[];
  /** Agreements to be looked at again: past their day. */
  reviewsDue: number;
  /** When the next one is; null when none is planned. */
  nextReview: string | null;
  /** Agreements that are not signed, ended, or lack a clause. */
  agreementsShort: number;
  /** Processors in the register without an agreement. */
  agreementsMissing: number;
}

export interface Overview {
  figures: OverviewFigures;
  register: OverviewRegister;
  /** Attempts to capture that failed, ever; and when the last one did. */
  failed: number;
  lastFailedAt: string | null;
}

/** What looking for missing parts gave. Bytes that were altered show when a dossier is opened: that recomputes their hashes. */
export interface DamageLook {
  /** ISO 8601 UTC. */
  at: string;
  looked: number;
  /** All captures there were, not the newest only. */
  whole: boolean;
  damaged: number;
  /** The first of them. */
  some: { captureId: string; sequence: number }[];
}

export interface OverviewServices {
  /** Number of captures, at once; and what was counted before when nothing has changed since. */
  atOnce(): Promise<Result<{ captures: number; counted: Overview | null }>>;
  /** Counts: over the entries of the list and the register, never over captures. */
  count(): Promise<Result<Overview>>;
  /** The last look through all captures when there was one, else at the newest ones now. */
  damage(): Promise<Result<DamageLook>>;
  /** Looks through all captures for missing parts. */
  lookThrough(job?: LongJob): Promise<Result<DamageLook>>;
}
