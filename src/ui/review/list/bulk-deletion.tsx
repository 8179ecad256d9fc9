import { useState } from 'preact/hooks';
import type { DeletionPreview, ListServices } from '../../../core/list';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction, useResult } from '../../model/use-result';
import { Countdown } from './countdown';

interface Props {
  captureIds: readonly string[];
  services: ListServices;
  close(): void;
  onDeleted(): void;
}

/** Says what would go, waits, and deletes. A page that is left or closed while it waits deletes nothing. */
export function BulkDeletion({ captureIds, services, close, onDeleted }: Props) {
  const { t } = useUi();
  const [preview, again] = useResult(() => services.previewDeletion(captureIds), [services, captureIds]);
  if (preview.status === 'busy') return <Busy>{t('busy_label')}</Busy>;
  if (preview.status === 'failed') return <FailureNote failure={preview.failure} retry={again} />;
  return <Steps preview={preview.value} services={services} close={close} onDeleted={onDeleted} />;
}

function Steps({ preview, services, close, onDeleted }: Omit<Props, 'captureIds'> & { preview: DeletionPreview }) {
  const { t, count } = useUi();
  const [agreed, setAgreed] = useState(false);
  const { deletable, held, linked } = preview;
  const captures = count('count_captures', deletable.length);
  const [done, run] = useAction(async () => {
    const result = await services.delete(deletable);
    // Also when it failed half-way: what is gone is gone from the list.
    onDeleted();
    return result;
  });
  if (done?.status === 'busy') return <Busy>{t('deleting_busy')}</Busy>;
  if (done?.status === 'failed') return <FailureNote failure={done.failure} />;
  if (done)
    return (
      <div class="note note-good" role="status" data-deleted={done.value.deleted}>
        <p>{t('bulk_deleted', { captures: count('count_captures', done.value.deleted) })}</p>
        <button type="button" onClick={close}>
          {t('action_close')}
        </button>
      </div>
    );
  if (agreed)
    return (
      <Countdown
        words={t('bulk_waiting', { captures })}
        now={t('bulk_now')}
        nowAction="delete-now"
        run={() => void run()}
        undo={close}
      />
    );
  return (
    <section class="note note-doubt" aria-label={t('list_delete')} data-deletable={deletable.length}>
      <p>{deletable.length === 0 ? t('bulk_nothing') : t('bulk_preview', { captures })}</p>
      {held > 0 && <p>{t('bulk_held', { held: count('count_captures', held) })}</p>}
      {linked > 0 && <p>{t('bulk_linked', { linked: count('count_captures', linked) })}</p>}
      <div class="actions">
        {deletable.length > 0 && (
          <button type="button" class="delete" data-action="confirm-deletion" onClick={() => setAgreed(true)}>
            {t('bulk_confirm', { captures })}
          </button>
        )}
        <button type="button" onClick={close}>
          {t('action_cancel')}
        </button>
      </div>
    </section>
  );
}
