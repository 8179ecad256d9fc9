import type { ReviewServices } from '../../core/services';
import type { StampOutcome } from '../../core/time-stamp';
import { Busy, FailureNote } from '../components/notes';
import { TimeStampNote } from '../components/time-stamp-note';
import { useUi } from '../context';
import { type Loading, useAction } from '../model/use-result';
import { visibleLine } from '../model/visible-text';
import { saveFile } from '../save-file';

/** Makes a proof bundle and hands it to the browser's downloads. Nothing is saved when signing fails. */
export function useExport(services: ReviewServices) {
  return useAction(async (captureIds: string[]) => {
    const result = await services.exportBundle(captureIds);
    if (result.ok) saveFile(result.value.fileName, result.value.blob);
    return result;
  });
}

export function ExportNote({ state }: { state: Loading<{ fileName: string; timeStamp: StampOutcome }> | null }) {
  const { t } = useUi();
  if (state === null) return null;
  if (state.status === 'busy') return <Busy>{t('export_busy')}</Busy>;
  if (state.status === 'failed') return <FailureNote failure={state.failure} />;
  return (
    <>
      <p class="note note-good" role="status" data-saved={state.value.fileName}>
        {t('export_done', { file: visibleLine(state.value.fileName) })}
      </p>
      <TimeStampNote outcome={state.value.timeStamp} />
    </>
  );
}
