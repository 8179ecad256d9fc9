import type { Capture } from '../core/capture';

/**
 * Minutes between the clock of this computer and that of the server it agrees with best: one server can be wrong itself. Null where
 * none told its time.
 */
export function clockOffBy({ information = [] }: Pick<Capture, 'information'>): number | null {
  const differences = information.flatMap(({ result }) =>
    result.state === 'kept' && result.serverTime !== undefined
      ? [(Date.parse(result.at) - Date.parse(result.serverTime)) / 60_000]
      : [],
  );
  return differences.sort((one, other) => Math.abs(one) - Math.abs(other))[0] ?? null;
}
