import type { PopupServices, TabInspection } from '../../core/services';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useAction } from '../model/use-result';

interface Props {
  inspection: TabInspection;
  services: PopupServices;
  again: () => void;
}

/** Whether acts of consent on this watched site are recorded: off unless the user turns it on, site by site. */
export function RecordLine({ inspection, services, again }: Props) {
  const { t } = useUi();
  const origin = inspection.frames[0]?.origin ?? '';
  const [changed, change] = useAction(async (on: boolean) => {
    const result = await (services.setRecording?.(origin, on) ?? { ok: true as const, value: null });
    if (result.ok) again();
    return result;
  });
  if (!inspection.watching || !services.setRecording) return null;
  return (
    <div class="watch" data-recording={inspection.recording}>
      <label class="tick">
        <input
          type="checkbox"
          data-action="set-recording"
          checked={inspection.recording}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {t('record_toggle')}
      </label>
      <p class="aside">{t(inspection.recording ? 'record_on' : 'record_explain')}</p>
      {changed?.status === 'failed' && <FailureNote failure={changed.failure} />}
    </div>
  );
}
