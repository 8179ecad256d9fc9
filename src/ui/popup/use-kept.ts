import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/errors';
import type { Outcome } from '../../core/outcome';
import type { CaptureReceipt, PopupServices } from '../../core/services';
import { type Loading, useAction } from '../model/use-result';

/** What became of a capture of this tab, asked for on this screen or elsewhere; the later one. Null: nobody asked yet. */
export function useKept(
  tabId: number,
  services: PopupServices,
  ask: () => Promise<Result<CaptureReceipt>>,
): [Loading<CaptureReceipt> | null, () => void] {
  const [other, setOther] = useState<Loading<CaptureReceipt> | null>(null);
  // The worker tells of a capture that was asked for here as well, at once: what it says meanwhile would outlive the answer.
  const asking = useRef(false);
  const [own, start] = useAction(async () => {
    asking.current = true;
    setOther(null);
    try {
      return await ask();
    } finally {
      asking.current = false;
    }
  });
  const isOwn = own?.status === 'busy';
  useEffect(() => {
    if (isOwn) return;
    return services.followOutcome?.(tabId, (outcome) => {
      if (!asking.current) setOther(shown(outcome));
    });
  }, [services, tabId, isOwn]);
  return [other ?? own, () => void start()];
}

function shown(outcome: Outcome): Loading<CaptureReceipt> | null {
  if (outcome.state === 'seen') return null;
  if (outcome.state === 'busy') return { status: 'busy' };
  const { result } = outcome;
  return result.ok ? { status: 'ready', value: result.value } : { status: 'failed', failure: result };
}
