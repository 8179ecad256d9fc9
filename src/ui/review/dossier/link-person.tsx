import { useState } from 'preact/hooks';
import type { Result } from '../../../core/errors';
import type { CaptureKeeping } from '../../../core/keeping';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { IdentifierField } from '../retention/identifier-field';

interface Props {
  kept: { activities: readonly Pick<CaptureKeeping['activities'][number], 'activity'>[]; persons: number };
  title?: string;
  link(activityId: string, identifier: string): Promise<Result<unknown>>;
}

/** Links a capture or a consent record to the person it concerns, under one of the activities it belongs to. */
export function LinkPerson({ kept, link, title }: Props) {
  const { t, count } = useUi();
  const [chosen, setChosen] = useState('');
  const [identifier, setIdentifier] = useState('');
  const activityId = chosen || (kept.activities[0]?.activity.activityId ?? '');
  const [done, run] = useAction(async () => {
    const result = await link(activityId, identifier);
    if (result.ok) setIdentifier('');
    return result;
  });
  return (
    <section aria-labelledby="link-person" data-persons={kept.persons}>
      <h3 id="link-person">{title ?? t('link_title')}</h3>
      <p>{kept.persons === 0 ? t('link_none') : t('link_some', { persons: count('count_persons', kept.persons) })}</p>
      {kept.activities.length === 0 ? (
        <p class="aside">{t('link_noActivity')}</p>
      ) : (
        <>
          <label class="field">
            <span>{t('link_activity')}</span>
            <select value={activityId} onChange={(event) => setChosen(event.currentTarget.value)}>
              {kept.activities.map(({ activity }) => (
                <option key={activity.activityId} value={activity.activityId}>
                  {visibleLine(`${activity.name} · ${activity.controller.name}`)}
                </option>
              ))}
            </select>
          </label>
          <IdentifierField value={identifier} change={setIdentifier} />
          <div class="actions">
            <button
              type="button"
              data-action="link-person"
              disabled={identifier.trim() === '' || done?.status === 'busy'}
              onClick={() => run()}
            >
              {t('link_button')}
            </button>
          </div>
        </>
      )}
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </section>
  );
}
