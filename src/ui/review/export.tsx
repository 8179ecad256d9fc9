import type { ReviewServices, SavedBundle } from '../../core/services';
import { Busy, FailureNote } from '../components/notes';
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

export function ExportNote({ state }: { state: Loading<SavedBundle> | null }) {
  const { t, format } = useUi();
  if (state === null) return null;
  if (state.status === 'busy') return <Busy>{t('export_busy')}</Busy>;
  if (state.status === 'failed') return <FailureNote failure={state.failure} />;
  const { fileName, ledgerBreak } = state.value;
  return (
    <div class={`note ${ledgerBreak === null ? 'note-good' : 'note-doubt'}`} role="status" data-saved={fileName}>
      <p>{t('export_done', { file: visibleLine(fileName) })}</p>
      {ledgerBreak !== null && <p>{t('export_ledgerBreak', { n: format.number(ledgerBreak) })}</p>}
    </div>
  );
}
