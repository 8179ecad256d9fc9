import { useRef, useState } from 'preact/hooks';
import type { LongJob } from '../../core/backup';
import { type Failure, type Result, toFailure } from '../../core/errors';

export type JobState<T> =
  /** `done`: whole percents, null until the first is known. */
  { status: 'busy'; done: number | null } | { status: 'failed'; failure: Failure } | { status: 'ready'; value: T };

export interface Job<T, A extends unknown[]> {
  state: JobState<T> | null;
  start(...args: A): Promise<void>;
  cancel(): void;
}

/** Long work that a button starts: how far it is, and a way to stop it. */
export function useLongJob<T, A extends unknown[]>(work: (job: LongJob, ...args: A) => Promise<Result<T>>): Job<T, A> {
  const [state, setState] = useState<JobState<T> | null>(null);
  const stop = useRef<AbortController | null>(null);
  return {
    state,
    async start(...args) {
      const controller = new AbortController();
      stop.current = controller;
      let told: number | null = null;
      setState({ status: 'busy', done: null });
      const progress: LongJob['progress'] = ({ done, total }) => {
        const percent = Math.min(100, Math.floor((100 * done) / Math.max(total, 1)));
        if (percent === told) return;
        told = percent;
        setState({ status: 'busy', done: percent });
      };
      // Working out a key from a passphrase holds up the page for a second: what is said first must be on screen by then.
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const result = await work({ signal: controller.signal, progress }, ...args).catch(toFailure);
      setState(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', failure: result });
    },
    cancel: () => stop.current?.abort(),
  };
}
