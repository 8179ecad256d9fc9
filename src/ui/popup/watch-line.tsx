import type { PopupServices, TabInspection } from '../../core/services';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { useAction } from '../model/use-result';

interface Props {
  inspection: TabInspection;
  services: PopupServices;
  again: () => void;
  /** The first states of this page are known already. */
  certain: boolean;
}

/** Whether this site is watched, and the one click that starts or stops it. Only the user starts it, site by site. */
export function WatchLine({ inspection, services, again, certain }: Props) {
  const { t } = useUi();
  const origin = inspection.frames[0]?.origin ?? '';
  const [started, start] = useAction(async () => {
    const result = await (services.reloadAndWatch?.(inspection.tabId, origin) ?? NOT_WATCHING);
    if (result.ok && result.value.watching) again();
    return result;
  });
  const [stopped, stop] = useAction(async () => {
    const result = await (services.stopWatching?.(origin) ?? DONE);
    if (result.ok) again();
    return result;
  });
  if (!services.reloadAndWatch || !/^https?:/.test(origin)) return null;
  if (started?.status === 'busy') return <Busy>{t('watch_busy')}</Busy>;
  if (stopped?.status === 'busy') return <Busy>{t('watch_stopping')}</Busy>;
  const failed = [started, stopped].find((each) => each?.status === 'failed');
  return (
    <div class="watch" data-watching={inspection.watching}>
      {inspection.watching && (
        <p class="sight aside">
          <Icon name="seen" />
          <span>{t('watch_on')}</span>
        </p>
      )}
      <div class="actions">
        {(!inspection.watching || !certain) && (
          <button
            type="button"
            class="quiet"
            data-action="reload-and-watch"
            title={t('watch_explain')}
            onClick={() => start()}
          >
            {t('watch_reload')}
          </button>
        )}
        {inspection.watching && (
          <button type="button" class="quiet" data-action="stop-watching" onClick={() => stop()}>
            {t('watch_stop')}
          </button>
        )}
      </div>
      {!inspection.watching && !certain && <p class="aside">{t('watch_explain')}</p>}
      {started?.status === 'ready' && !started.value.watching && <p role="status">{t('watch_declined')}</p>}
      {failed?.status === 'failed' && <FailureNote failure={failed.failure} />}
    </div>
  );
}

const NOT_WATCHING = { ok: true as const, value: { watching: false } };
const DONE = { ok: true as const, value: null };
