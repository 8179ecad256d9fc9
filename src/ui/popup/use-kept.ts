import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../core/errors';
import type { CaptureReceipt, PopupServices } from '../../core/services';
import { type Loading, useAction } from '../model/use-result';

/** What became of a capture of this tab, asked for on this screen or elsewhere; the later one. Null: nobody asked yet. */
export function useKept(
  tabId: number,
  services: PopupServices,
  ask: () => Promise<Result<CaptureReceipt>>,
): [Loading<CaptureReceipt> | null, () => void] {
  const [own, start] = useAction(ask);
  const [other, setOther] = useState<Loading<CaptureReceipt> | null>(null);
  // The worker tells of a capture that was asked for here as well; the answer itself says more.
  const isOwn = own?.status === 'busy';
  useEffect(() => {
    if (isOwn) return;
    return services.followOutcome?.(tabId, (outcome) => {
      if (outcome.state === 'busy') return setOther({ status: 'busy' });
      const { result } = outcome;
      setOther(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', failure: result });
    });
  }, [services, tabId, isOwn]);
  const keep = () => {
    setOther(null);
    void start();
  };
  return [other ?? own, keep];
}
