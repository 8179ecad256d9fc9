import { useEffect, useState } from 'preact/hooks';
import type { ListedCapture } from '../../../core/list';
import { isFiltered, type ListView, queryOf, WHOLE_LIST } from '../../../core/list-view';
import type { ReviewServices } from '../../../core/services';
import { Busy, Empty, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction, useResult } from '../../model/use-result';
import { BackupReminder } from '../backup/backup-reminder';
import { previousOf } from '../comparison/earlier';
import { Heading } from '../heading';
import { addressOf } from '../route';
import { FilterBar } from './filter-bar';
import { Grid } from './grid';
import { ListFoot } from './list-foot';
import { ListMenu } from './list-menu';
import { goTo } from './navigate';
import { ReadingNote } from './reading-note';
import { Selection } from './selection';
import { useList } from './use-list';
import { useListSettings } from './use-list-settings';

/** All captures: searched, filtered and in an order that the address holds. */
export function CaptureList({ services, view }: { services: ReviewServices; view: ListView }) {
  const { t } = useUi();
  const { list: listing } = services;
  const rows = useList(listing, view);
  const [settings, keepSettings] = useListSettings(listing);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const filter = queryOf({ ...view, sort: 'newest' });
  // What cannot be seen any more must not be deleted or exported along.
  useEffect(() => setChosen(new Map()), [filter]);
  // Above the list, so it comes before it. A store that cannot be read says so itself.
  const [backup] = useResult(() => services.backup.state(), [services]);
  const { failure } = rows;
  const list = backup.status === 'busy' ? null : rows.list;
  const choose = ({ row }: ListedCapture, on: boolean) =>
    setChosen((before) => {
      const after = new Map(before);
      if (on) after.set(row.captureId, row.sequence);
      else after.delete(row.captureId);
      return after;
    });
  const [compared, compare] = useAction((listed: ListedCapture) => compareWithPrevious(listed, services));
  const isEmpty = list?.all === 0;
  return (
    <>
      <Heading>{t('list_title')}</Heading>
      {backup.status === 'ready' && <BackupReminder state={backup.value} />}
      {!isEmpty && backup.status !== 'busy' && (
        <FilterBar view={view} services={listing} list={list}>
          <ListMenu view={view} settings={settings} keep={keepSettings} />
        </FilterBar>
      )}
      {list && !isEmpty && <ReadingNote services={listing} unread={list.unread} onDone={rows.reopen} />}
      {list && list.total > 0 && (
        <>
          <Selection
            services={services}
            list={list}
            chosen={chosen}
            setChosen={setChosen}
            rule={view.rule}
            onChanged={rows.reopen}
          />
          <Grid
            key={rows.turn}
            remembered={queryOf(view)}
            rows={rows}
            total={list.total}
            columns={settings.columns}
            searching={view.q.trim() !== ''}
            isChosen={(captureId) => chosen.has(captureId)}
            choose={choose}
            compare={(listed) => void compare(listed)}
          />
          {compared?.status === 'failed' && <FailureNote failure={compared.failure} />}
          {compared?.status === 'ready' && !compared.value && (
            <p class="aside" role="status">
              {t('compare_previousNone')}
            </p>
          )}
        </>
      )}
      {/* Another line once the filters stand above it, not the same one moved. */}
      {!list && !failure && <Busy key={backup.status}>{t('list_loading')}</Busy>}
      {failure && <FailureNote failure={failure} retry={rows.reopen} />}
      {isEmpty && (
        <Empty icon="captures" title={t('list_empty')}>
          {t('list_emptyAdvice')}
        </Empty>
      )}
      {list && !isEmpty && list.total === 0 && (
        <>
          <Empty icon="info" title={t('list_noMatch')}>
            {t('list_noMatchAdvice')}
          </Empty>
          {isFiltered(view) && (
            <div class="actions">
              <button type="button" data-action="clear-filters" onClick={() => goTo(WHOLE_LIST)}>
                {t('filter_clear')}
              </button>
            </div>
          )}
        </>
      )}
      {(list || failure) && <ListFoot services={services} />}
    </>
  );
}

/** @returns whether there is one */
async function compareWithPrevious({ row }: ListedCapture, services: ReviewServices) {
  const previous = await previousOf(row.captureId, row.url, services);
  if (!previous.ok || previous.value === null) return previous.ok ? { ok: true as const, value: false } : previous;
  location.hash = addressOf({ page: 'compare', before: previous.value, after: row.captureId });
  return { ok: true as const, value: true };
}
