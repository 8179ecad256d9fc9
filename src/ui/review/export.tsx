import { useRef, useState } from 'preact/hooks';
import type { Redaction } from '../../core/redaction';
import type { ReviewServices, SavedBundle } from '../../core/services';
import { Busy, FailureNote } from '../components/notes';
import { TimeStampNote } from '../components/time-stamp-note';
import { useUi } from '../context';
import { type Loading, useAction } from '../model/use-result';
import { visibleLine } from '../model/visible-text';
import { saveFile } from '../save-file';

export interface Exporting {
  state: Loading<SavedBundle> | null;
  written: number;
  total: number;
  cancel(): void;
}

/** Makes a proof bundle and hands it to the browser's downloads. Nothing is saved when signing fails, or when it is cancelled. */
export function useExport(
  services: Pick<ReviewServices, 'exportBundle'>,
): [Exporting, (captureIds: string[], redaction?: Redaction) => Promise<void>] {
  const [progress, setProgress] = useState({ written: 0, total: 0 });
  const abort = useRef(new AbortController());
  const [state, run] = useAction(async (captureIds: string[], redaction?: Redaction) => {
    abort.current = new AbortController();
    setProgress({ written: 0, total: captureIds.length });
    const result = await services.exportBundle(captureIds, {
      onProgress: (written) => setProgress({ written, total: captureIds.length }),
      signal: abort.current.signal,
      ...(redaction ? { redaction } : {}),
    });
    if (result.ok) saveFile(result.value.fileName, result.value.blob);
    return result;
  });
  return [{ state, ...progress, cancel: () => abort.current.abort() }, run];
}

export function ExportNote({ exporting }: { exporting: Exporting }) {
  const { t, format } = useUi();
  const { state, written, total, cancel } = exporting;
  if (state === null) return null;
  if (state.status === 'failed') return <FailureNote failure={state.failure} />;
  if (state.status === 'busy') return <ExportProgress written={written} total={total} cancel={cancel} />;
  const { ledgerBreak } = state.value;
  return (
    <>
      <p class="note note-good" role="status" data-saved={state.value.fileName}>
        {t('export_done', { file: visibleLine(state.value.fileName) })}
      </p>
      {ledgerBreak !== null && (
        <p class="note note-doubt" role="status">
          {t('export_ledgerBreak', { n: format.number(ledgerBreak) })}
        </p>
      )}
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
