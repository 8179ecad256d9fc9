import type { FrameCapture } from './capture';
import type { ConsentManager } from './consent-managers';
import type { ConsentSignals } from './consent-signals';
import type { Facts, HostFact } from './facts';
import type { Observation } from './observation';
import type { PermissionSeen } from './permissions';

/** The names that belong to one origin, of all its frames together: frames of one origin share what is stored. */
export interface OriginNames {
  origin: string;
  cookieNames: string[] | null;
  localStorageNames: string[] | null;
  sessionStorageNames: string[] | null;
}

/** The facts of all frames of a Capture, as they are shown. */
export interface FactsSummary {
  /** Third parties first, then what is not known, then the site's own. */
  hosts: HostFact[];
  hostsComplete: boolean;
  formTargets: HostFact[];
  globalPrivacyControl: boolean | null;
  priorState: Facts['priorState'];
  /** Of all frames, by name; not complete when some frame could not be looked at. Null in older captures. */
  consentManagers: { found: ConsentManager[]; complete: boolean } | null;
  /** Of the top document; null in older captures. */
  consentSignals: ConsentSignals | null;
  /** Of the top document; null where nobody watched and in older captures. */
  permissions: PermissionSeen[] | null;
  /** Of the top document; null in older captures. */
  observation: Observation | null;
  origins: OriginNames[];
}

/** Null for a Capture made before facts were kept. */
export function summariseFacts(frames: readonly FrameCapture[]): FactsSummary | null {
  const known = frames.flatMap(({ facts, origin }) => (facts ? [{ facts, origin }] : []));
  const [top] = known;
  if (!top) return null;
  const all = known.map(({ facts }) => facts);
  return {
    hosts: joinHosts(all.flatMap((facts) => facts.hosts)),
    hostsComplete: all.every((facts) => facts.hostsComplete),
    formTargets: joinHosts(all.flatMap((facts) => facts.formTargets)),
    globalPrivacyControl: top.facts.globalPrivacyControl,
    priorState: joinPriorStates(all.map((facts) => facts.priorState)),
    consentManagers: joinManagers(all.map((facts) => facts.consentManagers)),
    consentSignals: top.facts.consentSignals ?? null,
    permissions: top.facts.permissions ?? null,
    observation: top.facts.observation ?? null,
    origins: [...new Set(known.map(({ origin }) => origin))].map((origin) => {
      const own = known.filter((frame) => frame.origin === origin).map(({ facts }) => facts);
      return {
        origin,
        cookieNames: joinNames(own.map((facts) => facts.cookieNames)),
        localStorageNames: joinNames(own.map((facts) => facts.localStorageNames)),
        sessionStorageNames: joinNames(own.map((facts) => facts.sessionStorageNames)),
      };
    }),
  };
}

const ORDER = [true, null, false];

function joinHosts(hosts: readonly HostFact[]): HostFact[] {
  const byHost = new Map(hosts.map((fact) => [fact.host, fact]));
  return [...byHost.values()].sort(
    (a, b) => ORDER.indexOf(a.thirdParty) - ORDER.indexOf(b.thirdParty) || (a.host < b.host ? -1 : 1),
  );
}

function joinPriorStates(states: readonly Facts['priorState'][]): Facts['priorState'] {
  if (states.includes('found')) return 'found';
  return states.includes('unknown') ? 'unknown' : 'none-found';
}

/** A manager that several frames have is shown when one of them shows it. */
function joinManagers(lists: readonly Facts['consentManagers'][]): FactsSummary['consentManagers'] {
  const asked = lists.filter((list) => list !== undefined);
  if (asked.length === 0) return null;
  const byName = new Map<string, ConsentManager>();
  for (const manager of asked.flatMap((list) => list ?? [])) {
    const known = byName.get(manager.name);
    if (!known || SHOWN_ORDER.indexOf(manager.shown) < SHOWN_ORDER.indexOf(known.shown))
      byName.set(manager.name, manager);
  }
  const found = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { found, complete: asked.every((list) => list !== null) };
}

const SHOWN_ORDER = ['yes', 'unknown', 'no'];

function joinNames(lists: readonly (string[] | null)[]): string[] | null {
  const read = lists.filter((list) => list !== null);
  return read.length === 0 ? null : [...new Set(read.flat())].sort();
}
