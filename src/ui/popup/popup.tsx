import type { PopupServices } from '../../core/services';
import { Busy, Empty, FailureNote } from '../components/notes';
import { StoreAlarmNote } from '../components/store-alarm-note';
import { useUi } from '../context';
import { useResult } from '../model/use-result';
import { Inspection } from './inspection';

/** Reads and judges the active tab on opening, so that it is useful without a click. Nothing is stored until the button. */
export function Popup({ services, besidePage = false }: { services: PopupServices; besidePage?: boolean }) {
  const { t } = useUi();
  const [inspection, again] = useResult(() => services.inspectTab(), [services]);
  if (inspection.status === 'ready')
    return <Inspection inspection={inspection.value} services={services} again={again} />;
  return (
    <main class="popup">
      <StoreAlarmNote services={services} />
      <h1 class="popup-name">{t('extensionName')}</h1>
      {inspection.status === 'busy' && <Busy>{t('popup_reading')}</Busy>}
      {inspection.status === 'failed' && besidePage && inspection.failure.code === 'page-not-allowed' && <NotGiven />}
      {inspection.status === 'failed' && !(besidePage && inspection.failure.code === 'page-not-allowed') && (
        <FailureNote failure={inspection.failure} retry={again} />
      )}
      <button type="button" class="quiet" data-action="open-review" onClick={() => services.openReview()}>
        {t('popup_openReview')}
      </button>
    </main>
  );
}

/** A panel stays open while tabs come and go, and may read none of them by itself: no failure, and said in its own words. */
function NotGiven() {
  const { t } = useUi();
  return (
    <Empty icon="panel" title={t('panel_notGiven')}>
      {t('panel_notGivenAdvice')}
    </Empty>
  );
}
