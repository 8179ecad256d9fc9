import { hostOf } from '../core/host';
import type { ActsReading, TimesReading } from '../core/observation';
import { NAME_LIMIT, withheldName } from '../core/personal-runs';
import { watchFromLoad } from './watch/watch';

/** When this document loaded what, and what its visitor did when, where somebody watched from the first byte. */
export function readTimes(resources: readonly PerformanceEntry[]): TimesReading {
  const first = new Map<string, number>();
  for (const { name, startTime } of resources) {
    const host = hostOf(name);
    if (host !== null && startTime < (first.get(host) ?? Infinity)) first.set(host, startTime);
  }
  const acts = watchFromLoad()?.kept;
  return {
    origin: Math.round(performance.timeOrigin),
    now: Math.round(performance.now()),
    drift: Math.round(Date.now() - performance.timeOrigin - performance.now()),
    hosts: [...first].slice(0, NAME_LIMIT).map(([host, at]) => ({ host, at: Math.round(at) })),
    serviceWorker: isServed(),
    ...(acts ? { acts: withoutPersonal(acts) } : {}),
  };
}

function withoutPersonal(acts: ActsReading): ActsReading {
  const plain = (names: readonly string[]) => [...new Set(names.map((name) => withheldName(name).name))].sort();
  return acts.map(({ at, words, names }) => ({ at, words: withheldName(words).name, names: names && plain(names) }));
}

/** Not there in an insecure page; a sandboxed frame may refuse. */
function isServed(): boolean {
  try {
    return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}
