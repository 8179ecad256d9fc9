import { useState } from 'preact/hooks';
import type { ReviewServices, SavedBundle } from '../../../core/services';
import type { BundlePreview } from '../../../core/sharing';
import { FailureNote } from '../../components/notes';
import { TimeStampNote } from '../../components/time-stamp-note';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import { JobProgress } from '../backup/job-progress';
import { EncryptChoice, type Encryption, encryptFor, NOT_ENCRYPTED } from './encrypt-choice';
import { PreviewView } from './preview-view';
import type { Sharing } from './use-sharing';

/** What goes into a bundle, for whom it can be read, and then the saving of just that. */
export function SharingPanel({ sharing, services }: { sharing: Sharing; services: Pick<ReviewServices, 'sharing'> }) {
  const { t } = useUi();
  const { preview } = sharing;
  if (!sharing.open) return null;
  return (
    <section class="sharing" aria-labelledby="sharing" data-sharing={preview.state?.status ?? ''}>
      <h2 id="sharing">{t('sharing_title')}</h2>
      {preview.state?.status === 'busy' && (
        <JobProgress label={t('sharing_looking')} done={preview.state.done} cancel={sharing.close} />
      )}
      {preview.state?.status === 'failed' && (
        <>
          <FailureNote failure={preview.state.failure} />
          <Close sharing={sharing} />
        </>
      )}
      {preview.state?.status === 'ready' && (
        <Ready key={preview.state.value.head} seen={preview.state.value} sharing={sharing} services={services} />
      )}
    </section>
  );
}

function Ready({
  seen,
  sharing,
  services,
}: {
  seen: BundlePreview;
  sharing: Sharing;
  services: Pick<ReviewServices, 'sharing'>;
}) {
  const { t } = useUi();
  const [encryption, setEncryption] = useState<Encryption>(NOT_ENCRYPTED);
  const { state, start, cancel } = sharing.save;
  const busy = state?.status === 'busy';
  return (
    <>
      <PreviewView preview={seen} />
      <EncryptChoice encryption={encryption} change={setEncryption} services={services.sharing} />
      <div class="actions">
        <button
          type="button"
          class="main"
          data-action="save-previewed"
          disabled={busy || !encryption.usable}
          onClick={() => start(seen, encryptFor(encryption))}
        >
          {t('sharing_save')}
        </button>
        <Close sharing={sharing} />
      </div>
      {busy && <JobProgress label={t('export_busy')} done={state.done} cancel={cancel} />}
      {state?.status === 'failed' && (
        <>
          <FailureNote failure={state.failure} />
          {state.failure.code === 'preview-outdated' && (
            <button type="button" data-action="look-again" onClick={() => sharing.look(seen.scope)}>
              {t('sharing_again')}
            </button>
          )}
        </>
      )}
      {state?.status === 'ready' && <Saved saved={state.value} />}
    </>
  );
}

function Close({ sharing }: { sharing: Sharing }) {
  const { t } = useUi();
  return (
    <button type="button" class="quiet" data-action="close-sharing" onClick={sharing.close}>
      {t('sharing_close')}
    </button>
  );
}

function Saved({ saved: { fileName, ledgerBreak, timeStamp } }: { saved: SavedBundle }) {
  const { t, format } = useUi();
  return (
    <>
      <p class="note note-good" role="status" data-saved={fileName}>
        {t('export_done', { file: visibleLine(fileName) })}
      </p>
      {ledgerBreak !== null && (
        <p class="note note-doubt" role="status">
          {t('export_ledgerBreak', { n: format.number(ledgerBreak) })}
        </p>
      )}
      <TimeStampNote outcome={timeStamp} />
    </>
  );
}
