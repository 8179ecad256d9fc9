import type { LongJob } from '../../core/backup';

/** The part of a job from `before`, as long as `share`, of one. */
export function partOf({ signal, progress }: LongJob, before: number, share: number): LongJob {
  return {
    ...(signal && { signal }),
    progress: ({ done, total }) => progress?.({ done: before + (share * done) / Math.max(total, 1), total: 1 }),
  };
}

/** Reading a file through, and then taking its rows over, which is most of the way. */
export function stagesOf(job: LongJob): { reading: LongJob; keeping: LongJob } {
  return { reading: partOf(job, 0, 0.2), keeping: partOf(job, 0.2, 0.8) };
}
