import { getDomain } from 'tldts';
import { z } from 'zod';
import type { RecipientCheck } from '../core/agreements';
import { parseStrictJson } from '../core/canonical';
import { TimestampSchema } from '../core/capture';
import { type ErrorCode, WitnessError } from '../core/errors';
import { HostFactSchema } from '../core/facts';
import type { Observed, ObservedOfBody } from '../core/register-services';
import type { CaptureRow } from '../core/sealed';
import { checkRecipient, type ObservedSince } from '../register/agreement-checks';
import { belongs } from '../register/plan';
import { capturesOfActivity } from './activities';
import type { KeepingDeps } from './delete-evidence';

/** As much of a capture as says to whom its page sends, in every version of the record. */
const SeenSchema = z.object({
  capturedAt: TimestampSchema,
  utcOffsetMinutes: z.int(),
  frames: z.array(
    z.object({
      facts: z.object({ hosts: z.array(HostFactSchema), formTargets: z.array(HostFactSchema) }).optional(),
    }),
  ),
});
type Seen = z.infer<typeof SeenSchema>;

/** Read at once, oldest first: the first use is what an agreement is held against. */
const MOST_READ = 2000;

/** Recipients that the captures of each controller show, with what is wrong about each. @throws WitnessError `store-*` */
export async function observedRecipients(deps: KeepingDeps): Promise<Observed> {
  const byController = new Map<string, { controller: string; rows: Map<string, CaptureRow> }>();
  for (const { activity, activityId } of await deps.activities.all()) {
    const { controllerId, name } = activity.controller;
    const own = byController.get(controllerId) ?? { controller: name, rows: new Map() };
    for (const row of await capturesOfActivity(activityId, deps)) own.rows.set(row.captureId, row);
    byController.set(controllerId, own);
  }
  let left = MOST_READ;
  let notLookedAt = 0;
  const bodies: ObservedOfBody[] = [];
  for (const [controllerId, { controller, rows }] of byController) {
    const sorted = [...rows.values()].sort((a, b) => a.sequence - b.sequence);
    const seen: Seen[] = [];
    for (const row of sorted.slice(0, left)) {
      const one = await seenIn(row, deps);
      if (one) seen.push(one);
    }
    notLookedAt += sorted.length - seen.length;
    left = Math.max(0, left - sorted.length);
    bodies.push({ controllerId, controller, checks: await checksOf(controllerId, seen, deps) });
  }
  return { bodies, notLookedAt };
}

/**
 * The recipients of one capture, held against the register of the controllers it belongs to. The first use is that of all
 * captures of this page. Null when the capture does not tell.
 */
export async function recipientsOf(row: CaptureRow, deps: KeepingDeps): Promise<RecipientCheck[] | null> {
  const seen = await seenIn(row, deps);
  if (!seen || seen.frames.every(({ facts }) => !facts)) return null;
  const earlier: Seen[] = [];
  for (const other of (await deps.store.capturesOf(row.url)).reverse().slice(0, MOST_OF_PAGE)) {
    const one = other.captureId === row.captureId ? null : await seenIn(other, deps);
    if (one) earlier.push(one);
  }
  const here = new Set(observedIn([seen]).map(({ domain }) => domain));
  const links = await deps.register.links();
  const controllers = new Set(
    (await deps.activities.all())
      .filter(({ activity }) => belongs(row, activity, links))
      .map(({ activity }) => activity.controller.controllerId),
  );
  const perController = await Promise.all(
    [...controllers, ...(controllers.size === 0 ? [''] : [])].map((id) => checksOf(id, [seen, ...earlier], deps)),
  );
  return perController.flat().filter(({ domain }) => here.has(domain));
}

/** Domains of others that these captures show, of as many of them as are read at once. */
export async function domainsSeen(rows: readonly CaptureRow[], deps: KeepingDeps): Promise<Set<string>> {
  const seen: Seen[] = [];
  for (const row of rows.slice(0, MOST_READ)) {
    const one = await seenIn(row, deps);
    if (one) seen.push(one);
  }
  return new Set(observedIn(seen).map(({ domain }) => domain));
}

/** A page that is captured daily has years of captures; the first of them decide. */
const MOST_OF_PAGE = 50;

async function checksOf(controllerId: string, seen: readonly Seen[], deps: KeepingDeps): Promise<RecipientCheck[]> {
  const recipients = await deps.register.recipients();
  const agreements = (await deps.register.agreements()).filter((one) => one.controllerId === controllerId);
  const today = deps.clock.now().slice(0, 10);
  return observedIn(seen).map((observed) => checkRecipient({ observed, recipients, agreements, today }));
}

/** Other sites than the one visited, by registrable domain; where a form sends to weighs more than what was loaded. */
export function observedIn(seen: readonly Seen[]): ObservedSince[] {
  const found = new Map<string, ObservedSince>();
  for (const capture of seen) {
    const day = dayOf(capture);
    for (const { facts } of capture.frames) {
      for (const how of ['form', 'loaded'] as const) {
        for (const { host, thirdParty } of (how === 'form' ? facts?.formTargets : facts?.hosts) ?? []) {
          if (thirdParty !== true) continue;
          const domain = siteOf(host);
          const known = found.get(domain);
          found.set(domain, {
            domain,
            how: known?.how === 'form' ? 'form' : how,
            firstSeen: known && known.firstSeen < day ? known.firstSeen : day,
          });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) =>
    a.how === b.how ? (a.domain < b.domain ? -1 : 1) : a.how === 'form' ? -1 : 1,
  );
}

/** Registrable domain of a host; the host itself, without its port, where there is none. */
export function siteOf(host: string): string {
  return (getDomain(host, { allowPrivateDomains: true }) ?? host.replace(/:\d+$/, '')).toLowerCase();
}

/** The day where it was captured: an agreement is dated by the calendar on the wall. */
function dayOf({ capturedAt, utcOffsetMinutes }: Seen): string {
  return new Date(Date.parse(capturedAt) + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);
}

/** Null for a record that cannot be read: its dossier says so. */
async function seenIn(row: CaptureRow, { register }: KeepingDeps): Promise<Seen | null> {
  try {
    const bytes = await register.sealedBytes(row.digest);
    return SeenSchema.safeParse(parseStrictJson(new TextDecoder().decode(bytes))).data ?? null;
  } catch (thrown) {
    if (thrown instanceof WitnessError && DAMAGED.has(thrown.code)) return null;
    throw thrown;
  }
}

const DAMAGED: ReadonlySet<ErrorCode> = new Set(['store-corrupt', 'bad-input', 'duplicate-key']);
