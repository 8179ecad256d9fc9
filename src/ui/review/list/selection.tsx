import { useState } from 'preact/hooks';
import type { OpenedList } from '../../../core/list';
import type { ReviewServices } from '../../../core/services';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { addressOf } from '../route';
import { SharingPanel } from '../sharing/sharing-panel';
import { useSharing } from '../sharing/use-sharing';
import { BulkDeletion } from './bulk-deletion';
import { BulkLink } from './bulk-link';
import { BulkRedaction } from './bulk-redaction';
import { BulkVerdict } from './bulk-verdict';

interface Props {
  services: ReviewServices;
  list: OpenedList;
  /** Sequences by capture. */
  chosen: ReadonlyMap<string, number>;
  setChosen(chosen: ReadonlyMap<string, number>): void;
  /** That the list is filtered by. */
  rule: string;
  onChanged(): void;
}

type Act = { act: 'delete' | 'link' | 'verdict' | 'redact'; captureIds: readonly string[] };

/** What can be done with the captures that are selected. */
export function Selection({ services, list, chosen, setChosen, rule, onChanged }: Props) {
  const { t, format } = useUi();
  const sharing = useSharing(services);
  // What is being done stays about the captures it was begun with.
  const [doing, setDoing] = useState<Act | null>(null);
  const begin = (act: Act['act']) => setDoing({ act, captureIds: [...chosen.keys()] });
  const [all, selectAll] = useAction(async () => {
    const ids = await services.list.ids(list);
    if (ids.ok) setChosen(new Map(ids.value.map(({ captureId, sequence }) => [captureId, sequence])));
    return ids;
  });
  const none = chosen.size === 0;
  return (
    <>
      <div class="selection" data-selected={chosen.size}>
        <p class="aside" role="status">
          {none ? t('list_selectHint') : t('list_selected', { n: format.number(chosen.size) })}
        </p>
        <div class="actions">
          <button type="button" data-action="select-all" disabled={all?.status === 'busy'} onClick={() => selectAll()}>
            {t('list_selectAll', { n: format.number(list.total) })}
          </button>
          <button type="button" data-action="select-none" disabled={none} onClick={() => setChosen(new Map())}>
            {t('list_selectNone')}
          </button>
          <Compare chosen={chosen} />
          <button
            type="button"
            data-action="export-selection"
            title={t('list_export')}
            disabled={none || sharing.open || doing?.act === 'redact'}
            onClick={() => sharing.look({ kind: 'captures', captureIds: [...chosen.keys()] })}
          >
            {t('list_exportShort')}
          </button>
          <button
            type="button"
            data-action="redact-selection"
            title={t('bulk_redact')}
            disabled={none || doing !== null}
            onClick={() => {
              sharing.close();
              begin('redact');
            }}
          >
            {t('list_redactShort')}
          </button>
          <button
            type="button"
            data-action="link-selection"
            title={t('bulk_link')}
            disabled={none || doing !== null}
            onClick={() => begin('link')}
          >
            {t('list_linkShort')}
          </button>
          <button
            type="button"
            data-action="assess-selection"
            title={t('bulk_verdict')}
            disabled={none || doing !== null}
            onClick={() => begin('verdict')}
          >
            {t('list_verdictShort')}
          </button>
          <button
            type="button"
            class="delete"
            data-action="delete-selection"
            title={t('list_delete')}
            disabled={none || doing !== null}
            onClick={() => begin('delete')}
          >
            {t('list_deleteShort')}
          </button>
        </div>
      </div>
      {all?.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {all?.status === 'failed' && <FailureNote failure={all.failure} />}
      {doing?.act === 'delete' && (
        <BulkDeletion
          captureIds={doing.captureIds}
          services={services.list}
          close={() => setDoing(null)}
          onDeleted={() => {
            setChosen(new Map());
            onChanged();
          }}
        />
      )}
      {doing?.act === 'link' && (
        <BulkLink captureIds={doing.captureIds} services={services} close={() => setDoing(null)} onLinked={onChanged} />
      )}
      {doing?.act === 'verdict' && (
        <BulkVerdict
          captureIds={doing.captureIds}
          rule={rule}
          services={services.list}
          close={() => setDoing(null)}
          onSealed={onChanged}
        />
      )}
      {doing?.act === 'redact' && (
        <BulkRedaction
          captureIds={doing.captureIds}
          services={services}
          sharing={sharing}
          close={() => {
            sharing.close();
            setDoing(null);
          }}
        />
      )}
      <SharingPanel sharing={sharing} services={services} />
    </>
  );
}

function Compare({ chosen }: Pick<Props, 'chosen'>) {
  const { t } = useUi();
  // The older of the two is "before", whichever was ticked first.
  const [before, after] = [...chosen].sort(([, a], [, b]) => a - b).map(([captureId]) => captureId);
  return (
    <button
      type="button"
      data-action="compare"
      title={t('list_compare')}
      disabled={chosen.size !== 2}
      onClick={() => {
        if (before !== undefined && after !== undefined) location.hash = addressOf({ page: 'compare', before, after });
      }}
    >
      {t('list_compareShort')}
    </button>
  );
}
