import { type LedgerEvent, LedgerEventSchema } from '../core/ledger-entry';
import type { ReadEntry } from '../ledger/read-entry';

export const REGISTER_FOLDER = 'data/register/';
/** Folders of `data/register/` whose files are JSON; those of `processes` are as the user had them. */
export const REGISTER_JSON = /^data\/register\/(activities|bodies|recipients|agreements|consents)\/[^/]+\.json$/;
export const REGISTER_KINDS = ['activities', 'bodies', 'recipients', 'agreements', 'consents', 'processes'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

export const registerPath = (kind: RegisterKind, id: string, extension = 'json'): string =>
  `${REGISTER_FOLDER}${kind}/${id}.${extension}`;

/** What one file of `data/register/` says that has to agree with the ledger and the other files. */
export interface RegisterFact {
  path: string;
  /** SHA-256 of the file. */
  digest: string;
  kind: RegisterKind;
  /** Of a process description: the SHA-256 that its name says. */
  id: string;
  controllerId?: string;
  recipientId?: string;
  /** Of a consent record. */
  state?: string;
  captured?: boolean;
}

/**
 * Each file is what the last ledger entry about it names; with an activity go its body, every version of its process description and
 * every consent record without a capture that is linked to it; an agreement goes with its recipient, for a controller that is
 * there. The same for who writes a bundle and who checks one.
 * @returns how many files must be there, and the paths that are wrong, missing or too many
 */
export function registerProblems(
  ledger: readonly ReadEntry[],
  facts: readonly RegisterFact[],
): { wanted: number; wrong: string[] } {
  const now = registerNow(ledger);
  const wrong = new Set<string>();
  const idsOf = (kind: RegisterKind) => new Set(facts.filter((one) => one.kind === kind).map(({ id }) => id));
  const has = Object.fromEntries(REGISTER_KINDS.map((kind) => [kind, idsOf(kind)]));
  const controllers = new Set(facts.filter(({ kind }) => kind === 'activities').map((one) => one.controllerId ?? ''));
  const described = new Set([...(has.activities ?? [])].flatMap((id) => now.processes.get(id) ?? []));
  for (const fact of facts) {
    const { kind, id, path } = fact;
    const isNamed = kind === 'processes' ? described.has(id) && fact.digest === id : now[kind].get(id) === fact.digest;
    if (!isNamed || !isPathOf(fact)) wrong.add(path);
    if (kind === 'bodies' && !controllers.has(id)) wrong.add(path);
    if (kind === 'consents' && (fact.captured || now.states.get(id) !== fact.state)) wrong.add(path);
    const { controllerId = '', recipientId = '' } = fact;
    if (kind === 'agreements' && !(controllers.has(controllerId) && has.recipients?.has(recipientId))) wrong.add(path);
  }
  const wanted = [
    ...[...controllers].filter((id) => now.bodies.has(id)).map((id) => ({ kind: 'bodies' as const, id })),
    ...[...described].map((id) => ({ kind: 'processes' as const, id })),
    ...[...(has.activities ?? [])]
      .flatMap((id) => [...(now.linked.get(id) ?? [])])
      .filter((id) => now.consents.has(id))
      .map((id) => ({ kind: 'consents' as const, id })),
  ];
  for (const { kind, id } of wanted) if (!has[kind]?.has(id)) wrong.add(registerPath(kind, id));
  if (has.activities?.size === 0) wrong.add(`${REGISTER_FOLDER}activities/`);
  return { wanted: Math.max(facts.length, wanted.length), wrong: [...wrong].sort() };
}

function isPathOf({ path, kind, id }: RegisterFact): boolean {
  if (kind !== 'processes') return path === registerPath(kind, id);
  const [, extension] = /\.([a-z0-9]{1,8})$/.exec(path) ?? [];
  return extension !== undefined && path === registerPath(kind, id, extension);
}

/** What stands in the register by the end of the ledger: of each record the digest that was named last. */
export function registerNow(ledger: readonly ReadEntry[]) {
  const now = {
    activities: new Map<string, string>(),
    bodies: new Map<string, string>(),
    recipients: new Map<string, string>(),
    agreements: new Map<string, string>(),
    /** Made without a capture. */
    consents: new Map<string, string>(),
    states: new Map<string, string>(),
    /** By activity, the digest of each version. */
    processes: new Map<string, string[]>(),
    /** By activity, records that are linked to a person under it. */
    linked: new Map<string, Set<string>>(),
  };
  for (const { body } of ledger) {
    const event = ABOUT_THE_REGISTER.has(body.event.kind) ? LedgerEventSchema.safeParse(body.event).data : undefined;
    if (event) follow(now, event);
  }
  return now;
}

const ABOUT_THE_REGISTER: ReadonlySet<string> = new Set<LedgerEvent['kind']>([
  'activity-set',
  'activity-removed',
  'body-set',
  'recipient-set',
  'recipient-removed',
  'agreement-set',
  'agreement-removed',
  'process-documented',
  'consent-recorded',
  'consent-deleted',
  'consent-linked',
]);

function follow(now: ReturnType<typeof registerNow>, event: LedgerEvent): void {
  if (event.kind === 'activity-set') now.activities.set(event.activityId, event.activityDigest);
  else if (event.kind === 'activity-removed') {
    // Its process descriptions and links go with it.
    for (const of of [now.activities, now.processes, now.linked]) of.delete(event.activityId);
  } else if (event.kind === 'body-set') now.bodies.set(event.controllerId, event.bodyDigest);
  else if (event.kind === 'recipient-set') now.recipients.set(event.recipientId, event.recipientDigest);
  else if (event.kind === 'recipient-removed') now.recipients.delete(event.recipientId);
  else if (event.kind === 'agreement-set') now.agreements.set(event.agreementId, event.agreementDigest);
  else if (event.kind === 'agreement-removed') now.agreements.delete(event.agreementId);
  else if (event.kind === 'process-documented') {
    const before = now.processes.get(event.activityId) ?? [];
    if (!before.includes(event.documentDigest)) now.processes.set(event.activityId, [...before, event.documentDigest]);
  } else if (event.kind === 'consent-recorded' && event.captureId === null) {
    now.consents.set(event.recordId, event.recordDigest);
    now.states.set(event.recordId, event.state);
  } else if (event.kind === 'consent-deleted') now.consents.delete(event.recordId);
  else if (event.kind === 'consent-linked' && event.captureId === null)
    now.linked.set(event.activityId, (now.linked.get(event.activityId) ?? new Set()).add(event.recordId));
}
