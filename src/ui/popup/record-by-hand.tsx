import type { SaidState } from '../../core/consent-services';
import type { PopupServices } from '../../core/services';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useAction } from '../model/use-result';
import { CONSENT_STATE_WORDS } from '../strings/consent-words';

const SAID: readonly SaidState[] = ['given', 'refused', 'withdrawn'];

/** Says by hand what was done on the page just captured. */
export function RecordByHand({ captureId, services }: { captureId: string; services: PopupServices }) {
  const { t, format } = useUi();
  const [recorded, record] = useAction((state: SaidState) => services.recordConsent(captureId, state));
  return (
    <details class="by-hand">
      <summary>{t('record_byHand')}</summary>
      <p class="aside">{t('record_byHandExplain')}</p>
      <div class="actions">
        {SAID.map((state) => (
          <button
            key={state}
            type="button"
            data-action={`record-${state}`}
            disabled={recorded?.status === 'busy'}
            onClick={() => record(state)}
          >
            {t(CONSENT_STATE_WORDS[state])}
          </button>
        ))}
      </div>
      {recorded?.status === 'failed' && <FailureNote failure={recorded.failure} />}
      {recorded?.status === 'ready' && (
        <p role="status" data-recorded={recorded.value.recordId}>
          {t('record_kept', { n: format.number(recorded.value.sequence) })}{' '}
          <button type="button" class="quiet" onClick={() => services.openConsent(recorded.value.recordId)}>
            {t('record_open')}
          </button>
        </p>
      )}
    </details>
  );
}
