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

interface Props {
  services: ReviewServices;
  list: OpenedList;
  /** Sequences by capture. */
  chosen: ReadonlyMap<string, number>;
  setChosen(chosen: ReadonlyMap<string, number>): void;
  onDeleted(): void;
}

/** What can be done with the captures that are selected. Linking them to an activity joins here once the register offers it. */
export function Selection({ services, list, chosen, setChosen, onDeleted }: Props) {
  const { t, format } = useUi();
  const sharing = useSharing(services);
  const [deleting, setDeleting] = useState<readonly string[] | null>(null);
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
            disabled={none || sharing.open}
            onClick={() => sharing.look({ kind: 'captures', captureIds: [...chosen.keys()] })}
          >
            {t('list_export')}
          </button>
          <button
            type="button"
            class="delete"
            data-action="delete-selection"
            disabled={none || deleting !== null}
            onClick={() => setDeleting([...chosen.keys()])}
          >
            {t('list_delete')}
          </button>
        </div>
      </div>
      {all?.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {all?.status === 'failed' && <FailureNote failure={all.failure} />}
      {deleting && (
        <BulkDeletion
          captureIds={deleting}
          services={services.list}
          close={() => setDeleting(null)}
          onDeleted={() => {
            setChosen(new Map());
            onDeleted();
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
      disabled={chosen.size !== 2}
      onClick={() => {
        if (before !== undefined && after !== undefined) location.hash = addressOf({ page: 'compare', before, after });
      }}
    >
      {t('list_compare')}
    </button>
  );
}
