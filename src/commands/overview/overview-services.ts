import { browser } from 'wxt/browser';
import type { Overview, OverviewServices } from '../../core/overview';
import { settle } from '../settle';
import { countOverview, type OverviewDeps, overviewVersion } from './count';
import { damageKnown, keepLook, type LookDeps, lookThrough } from './look-through';

const KEY = 'overview';

/** What the overview asks, wired to commands. What was counted is kept in memory only: names of sites belong in the store alone. */
export function overviewServices(deps: OverviewDeps & LookDeps): OverviewServices {
  const captures = async () => (await deps.list.totals()).blocks.reduce((sum, { count }) => sum + count, 0);
  return {
    atOnce: () =>
      settle(
        Promise.all([captures(), overviewVersion(deps), browser.storage.session.get(KEY)]).then(
          ([all, version, { [KEY]: kept }]) => ({ captures: all, counted: isOf(kept, version) ? kept.overview : null }),
        ),
      ),
    count: () => settle(countAndKeep(deps)),
    damage: () => settle(damageKnown(deps)),
    lookThrough: (job) => settle(captures().then((all) => lookThrough(all, { ...deps, keep: keepLook }, job))),
  };
}

interface Kept {
  version: string;
  overview: Overview;
}

/** The version is taken first: what changes while it is counted is counted again. */
async function countAndKeep(deps: OverviewDeps): Promise<Overview> {
  const version = await overviewVersion(deps);
  const overview = await countOverview(deps);
  await browser.storage.session.set({ [KEY]: { version, overview } satisfies Kept }).catch(() => undefined);
  return overview;
}

/** Written by this very version of the extension, which the browser forgets with the session. */
function isOf(kept: unknown, version: string): kept is Kept {
  return (
    typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === version && 'overview' in kept
  );
}
