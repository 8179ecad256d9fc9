import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, type Result, toFailure } from '../../core/errors';

export type Loading<T> = { status: 'busy' } | { status: 'failed'; failure: Failure } | { status: 'ready'; value: T };

/**
 * Asks a service and follows the answer. An answer that comes after a newer question (or after the screen has gone) is
 * dropped. What a service throws against its promise is shown too, as `unexpected`.
 */
export function useResult<T>(ask: () => Promise<Result<T>>, inputs: readonly unknown[]): [Loading<T>, () => void] {
  const [state, setState] = useState<Loading<T>>({ status: 'busy' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    setState({ status: 'busy' });
    settle(ask).then((result) => {
      if (!wanted) return;
      setState(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', failure: result });
    });
    return () => {
      wanted = false;
    };
  }, [...inputs, turn]);
  return [state, useCallback(() => setTurn((n) => n + 1), [])];
}

/** What was there stays while it is asked for again: a form that is being filled in must not vanish under somebody's hands. */
export function useShown<T>(state: Loading<T>): Loading<T> {
  const last = useRef(state);
  if (state.status !== 'busy' || last.current.status === 'busy') last.current = state;
  return last.current;
}

/** The same for something a button starts. `null`: not asked yet. Of two questions only the later one is answered. */
export function useAction<A extends unknown[], T>(
  ask: (...args: A) => Promise<Result<T>>,
): [Loading<T> | null, (...args: A) => Promise<void>] {
  const [state, setState] = useState<Loading<T> | null>(null);
  const latest = useRef(0);
  const run = async (...args: A) => {
    latest.current += 1;
    const turn = latest.current;
    setState({ status: 'busy' });
    const result = await settle(() => ask(...args));
    if (turn !== latest.current) return;
    setState(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', failure: result });
  };
  return [state, run];
}

async function settle<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await ask();
  } catch (thrown) {
    return toFailure(thrown);
  }
}
