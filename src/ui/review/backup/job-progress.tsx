import { useUi } from '../../context';

/** How far a long job is, in words and as a bar, and the way to stop it. */
export function JobProgress({ label, done, cancel }: { label: string; done: number | null; cancel: () => void }) {
  const { t, format } = useUi();
  return (
    <div class="job">
      <label class="job-bar">
        <span>{done === null ? label : t('job_progress', { what: label, percent: format.percent(done) })}</span>
        <progress max={100} {...(done === null ? {} : { value: done })} />
      </label>
      <button type="button" data-action="cancel-job" onClick={cancel}>
        {t('action_cancel')}
      </button>
    </div>
  );
}
