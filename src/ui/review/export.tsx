import { useRef, useState } from 'preact/hooks';
import type { ReviewServices } from '../../core/services';
import type { StampOutcome } from '../../core/time-stamp';
import { Busy, FailureNote } from '../components/notes';
import { TimeStampNote } from '../components/time-stamp-note';
import { useUi } from '../context';
import { type Loading, useAction } from '../model/use-result';
import { visibleLine } from '../model/visible-text';
import { saveFile } from '../save-file';

export interface Exporting {
  state: Loading<{ fileName: string; timeStamp: StampOutcome }> | null;
  written: number;
  total: number;
  cancel(): void;
}

/** Makes a proof bundle and hands it to the browser's downloads. Nothing is saved when signing fails, or when it is cancelled. */
export function useExport(services: ReviewServices): [Exporting, (captureIds: string[]) => Promise<void>] {
  const [progress, setProgress] = useState({ written: 0, total: 0 });
  const abort = useRef(new AbortController());
  const [state, run] = useAction(async (captureIds: string[]) => {
    abort.current = new AbortController();
    setProgress({ written: 0, total: captureIds.length });
    const result = await services.exportBundle(captureIds, {
      onProgress: (written) => setProgress({ written, total: captureIds.length }),
      signal: abort.current.signal,
    });
    if (result.ok) saveFile(result.value.fileName, result.value.blob);
    return result;
  });
  return [{ state, ...progress, cancel: () => abort.current.abort() }, run];
}

export function ExportNote({ exporting }: { exporting: Exporting }) {
  const { t } = useUi();
  const { state, written, total, cancel } = exporting;
  if (state === null) return null;
  if (state.status === 'failed') return <FailureNote failure={state.failure} />;
  if (state.status === 'busy') return <ExportProgress written={written} total={total} cancel={cancel} />;
  return (
    <>
      <p class="note note-good" role="status" data-saved={state.value.fileName}>
        {t('export_done', { file: visibleLine(state.value.fileName) })}
      </p>
      <TimeStampNote outcome={state.value.timeStamp} />
    </>
  );
}

function ExportProgress({ written, total, cancel }: Pick<Exporting, 'written' | 'total' | 'cancel'>) {
  const { t, format } = useUi();
  const words = t('export_progress', { n: format.number(written), total: format.number(total) });
  return (
    <div class="progress">
      <Busy>{t('export_busy')}</Busy>
      {total > 1 && (
        <>
          <progress max={total} value={written} aria-label={words} />
          <span>{words}</span>
        </>
      )}
      <button type="button" data-action="cancel-export" onClick={cancel}>
        {t('action_cancel')}
      </button>
    </div>
  );
}
