import { useState } from 'preact/hooks';
import type { Result } from '../../../core/errors';
import type { CaptureKeeping, KeepingServices } from '../../../core/keeping';
import { CapturedText } from '../../components/captured-text';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { termWords } from '../../model/term';
import { useAction, useResult } from '../../model/use-result';
import { addressOf } from '../route';
import { LinkPerson } from './link-person';

interface Props {
  captureId: string;
  keeping: KeepingServices;
  onDeleted(): void;
}

/** How this capture is kept: its terms, a legal hold, the persons it concerns, and deleting it. */
export function Keeping({ captureId, keeping, onDeleted }: Props) {
  const { t } = useUi();
  const [loaded] = useResult(() => keeping.keepingOf(captureId), [keeping, captureId]);
  const [changed, setChanged] = useState<CaptureKeeping | null>(null);
  const follow = async (work: Promise<Result<CaptureKeeping>>) => {
    const result = await work;
    if (result.ok) setChanged(result.value);
    return result;
  };
  const kept = changed ?? (loaded.status === 'ready' ? loaded.value : null);
  if (loaded.status === 'failed') return <FailureNote failure={loaded.failure} />;
  if (!kept) return <Busy>{t('busy_label')}</Busy>;
  return (
    <div class="keeping">
      <Terms kept={kept} />
      <HoldPart
        kept={kept}
        set={(reason) => follow(keeping.setHold(captureId, reason))}
        lift={(reason) => follow(keeping.liftHold(captureId, reason))}
      />
      <LinkPerson
        kept={kept}
        link={(activityId, identifier) => follow(keeping.linkPerson(captureId, activityId, identifier))}
      />
      <Delete held={kept.hold !== null} remove={() => keeping.deleteCapture(captureId)} onDeleted={onDeleted} />
    </div>
  );
}

export function Terms({ kept }: { kept: CaptureKeeping }) {
  const ui = useUi();
  const { t, format } = ui;
  if (kept.activities.length === 0)
    return (
      <p>
        {t('keeping_noActivity')} <a href={addressOf({ page: 'retention' })}>{t('keeping_toRetention')}</a>
      </p>
    );
  return (
    <ul class="bullets">
      {kept.activities.map(({ activity, dueAt }) => (
        <li key={activity.activityId} data-belongs={activity.activityId}>
          <CapturedText text={activity.name} />
          {': '}
          {dueAt === null
            ? termWords(activity.retention, ui)
            : t('keeping_due', { term: termWords(activity.retention, ui), time: format.dateTime(dueAt) })}
        </li>
      ))}
    </ul>
  );
}

interface HoldProps {
  kept: Pick<CaptureKeeping, 'hold'>;
  set(reason: string): Promise<Result<unknown>>;
  lift(reason: string): Promise<Result<unknown>>;
}

/** A legal hold: set with a reason, lifted with one. */
export function HoldPart({ kept: { hold }, set, lift }: HoldProps) {
  const { t, format } = useUi();
  const [reason, setReason] = useState('');
  const [done, run] = useAction(async () => {
    const result = await (hold ? lift(reason) : set(reason));
    if (result.ok) setReason('');
    return result;
  });
  return (
    <section class="part" aria-labelledby="hold" data-held={String(hold !== null)}>
      <h3 id="hold">{t('hold_title')}</h3>
      {hold ? (
        <p class="mark">
          <Icon name="hold" />
          {t('hold_since', { time: format.dateTime(hold.since) })} <CapturedText text={hold.reason} />
        </p>
      ) : (
        <p class="aside measure">{t('hold_hint')}</p>
      )}
      <label class="field">
        <span>{t(hold ? 'hold_liftReason' : 'hold_reason')}</span>
        <input
          type="text"
          data-field="hold-reason"
          autocomplete="off"
          maxLength={300}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <small class="aside">{t('hold_reasonHint')}</small>
      </label>
      <div class="actions">
        <button
          type="button"
          data-action={hold ? 'lift-hold' : 'set-hold'}
          disabled={reason.trim() === '' || done?.status === 'busy'}
          onClick={() => run()}
        >
          {t(hold ? 'hold_lift' : 'hold_set')}
        </button>
      </div>
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </section>
  );
}

interface DeleteProps {
  held: boolean;
  remove(): ReturnType<KeepingServices['deleteCapture']>;
  onDeleted(): void;
}

function Delete({ held, remove, onDeleted }: DeleteProps) {
  const { t, count } = useUi();
  const [sure, setSure] = useState(false);
  const [done, run] = useAction(async () => {
    const result = await remove();
    if (result.ok) onDeleted();
    return result;
  });
  return (
    <section class="part" aria-labelledby="delete">
      <h3 id="delete">{t('delete_title')}</h3>
      {held && <p class="aside">{t('delete_held')}</p>}
      {!held && !sure && (
        <div class="actions">
          <button type="button" data-action="delete-capture" onClick={() => setSure(true)}>
            {t('delete_button')}
          </button>
        </div>
      )}
      {!held && sure && (
        <>
          <p class="note note-doubt measure">{t('retention_noUndo')}</p>
          <div class="actions">
            <button type="button" class="delete" data-action="confirm-delete" onClick={() => run()}>
              {t('preview_delete', { captures: count('count_captures', 1) })}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t('action_cancel')}
            </button>
          </div>
        </>
      )}
      {done?.status === 'busy' && <Busy>{t('deleting_busy')}</Busy>}
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </section>
  );
}
