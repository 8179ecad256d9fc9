import type { ComponentChildren } from 'preact';
import type { StoreAlarmServices } from '../../core/services';
import type { FoundStore, StoreAlarm } from '../../core/store-alarm';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { useAction, useResult } from '../model/use-result';
import { STORE_ALARM_WORDS } from '../strings/store-words';
import { FailureNote } from './notes';

/**
 * Loud, above everything else: a store that vanished or went back must never look like an empty list. It stays until the user
 * says to have seen it. `onSeen` lets the screen look at the store again.
 */
export function StoreAlarmNote({ services, onSeen }: { services: StoreAlarmServices; onSeen?: () => void }) {
  const [alarm, again] = useResult(() => services.storeAlarm(), [services]);
  const [seen, acknowledge] = useAction(async () => {
    const result = await services.acknowledgeStoreAlarm();
    if (result.ok) {
      again();
      onSeen?.();
    }
    return result;
  });
  if (alarm.status === 'busy') return null;
  if (alarm.status === 'failed') return <FailureNote failure={alarm.failure} retry={again} />;
  if (alarm.value === null) return null;
  return (
    <Alarm alarm={alarm.value} busy={seen?.status === 'busy'} acknowledge={acknowledge}>
      {seen?.status === 'failed' && <FailureNote failure={seen.failure} />}
    </Alarm>
  );
}

interface Props {
  alarm: StoreAlarm;
  busy: boolean;
  acknowledge: () => void;
  children: ComponentChildren;
}

function Alarm({ alarm, busy, acknowledge, children }: Props) {
  const { t } = useUi();
  return (
    <div class="note note-broken store-alarm" role="alert" data-store-alarm={alarm.alarm}>
      <p class="note-title">
        <Icon name="broken" />
        {t('alarm_title')}
      </p>
      <p>{t(STORE_ALARM_WORDS[alarm.alarm])}</p>
      <dl class="facts">
        <dt>{t('alarm_expected')}</dt>
        <dd>{alarm.expected ? <Standing state={alarm.expected} /> : t('alarm_unknown')}</dd>
        <dt>{t('alarm_found')}</dt>
        <dd>
          <Standing state={alarm.found} />
        </dd>
      </dl>
      <p>{t(alarm.alarm === 'key-lost' ? 'alarm_key_lost_advice' : 'alarm_advice')}</p>
      <button type="button" data-action="acknowledge-store" disabled={busy} onClick={() => acknowledge()}>
        {t('alarm_acknowledge')}
      </button>
      <p class="aside">{t('alarm_acknowledgeHint')}</p>
      {children}
    </div>
  );
}

function Standing({ state }: { state: FoundStore }) {
  const { t, format } = useUi();
  return (
    <>
      {t('alarm_state', {
        n: format.number(state.sequence),
        captures: format.number(state.captures),
        head: state.sequence === 0 ? t('word_none') : `${state.head.slice(0, 12)}…`,
      })}
    </>
  );
}
