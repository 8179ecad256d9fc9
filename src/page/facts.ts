import type { FactsReading, NamesReading } from '../core/facts';
import { hostOf } from '../core/host';
import { NAME_LIMIT, withheldName } from '../core/personal-runs';
import { readConsentManagers } from './consent-managers';
import { cookiesOf } from './dom';
import { cookieNamesHere } from './stored-names';
import { readTimes } from './times';
import { WATCH } from './watch/watch';

/** How many resources a browser remembers of a document unless the page says otherwise (Resource Timing, section 3.4). */
const TIMING_BUFFER = 250;

/**
 * Names of what is stored, and hosts of what was loaded. Values are never asked for, but for those of cookies, which come
 * with the names in one string and are dropped where they stand. A browser that refuses gives null.
 */
export function readFacts(document: Document): FactsReading {
  const resources = unlessRefused(() => performance.getEntriesByType('resource'));
  const hosts = listed((resources ?? []).flatMap(({ name }) => hostOf(name) ?? []));
  const lasting = unlessRefused(() => storageNames(localStorage)); // names only: no value is read
  const watch = window[WATCH];
  const permissions = watch?.document === document ? watch.permissions() : null;
  const passing = unlessRefused(() => storageNames(sessionStorage)); // names only: no value is read
  return {
    cookieNames: unlessRefused(() => namesReading(cookieNamesHere(cookiesOf(document)))),
    localStorageNames: lasting,
    sessionStorageNames: passing,
    hosts,
    hostsComplete: resources !== null && resources.length < TIMING_BUFFER && !hosts.cut,
    globalPrivacyControl: globalPrivacyControl(),
    consentManagers: unlessRefused(() => readConsentManagers(document)),
    ...(permissions ? { permissions } : {}),
    times: readTimes(resources ?? []),
  };
}

/** Through the prototype: a key such as `key` is the page's to choose. Not called `storage`: WXT would bring in its own. */
function storageNames(area: Storage): NamesReading {
  const names: string[] = [];
  const length = area.length;
  for (let i = 0; i < Math.min(length, NAME_LIMIT + 1); i++) {
    const name = Storage.prototype.key.call(area, i);
    if (name !== null) names.push(name);
  }
  const read = namesReading(names);
  return { names: read.names, cut: read.cut || length > NAME_LIMIT };
}

/** Without what looks personal, sorted, without doubles, within the limits. */
export function namesReading(names: readonly string[]): NamesReading {
  const read = names.map(withheldName);
  const { names: kept, cut } = listed(read.map(({ name }) => name));
  return { names: kept, cut: cut || read.some((name) => name.cut) };
}

function listed(names: readonly string[]): NamesReading {
  const all = [...new Set(names)].sort();
  return { names: all.slice(0, NAME_LIMIT), cut: all.length > NAME_LIMIT };
}

function unlessRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Asked of the browser itself: what another extension tells the page by a script is not seen from this world. */
function globalPrivacyControl(): boolean | null {
  const told = 'globalPrivacyControl' in navigator ? navigator.globalPrivacyControl : null;
  return typeof told === 'boolean' ? told : null;
}
