import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListServices, OpenedList } from '../../../core/list';
import { isFiltered, type ListView, WHOLE_LIST } from '../../../core/list-view';
import { useUi } from '../../context';
import { Choice } from './choice';
import { Filters } from './filters';
import { SORT_CHOICES } from './list-words';
import { goTo } from './navigate';

interface Props {
  view: ListView;
  services: ListServices;
  list: OpenedList | null;
  children: ComponentChildren;
}

/** Milliseconds without a letter after which the search goes on. */
const PAUSE = 200;

/** Search, order and filters. What is chosen goes to the address, and only from there to the list. */
export function FilterBar({ view, services, list, children }: Props) {
  const { t, format } = useUi();
  const filtered = isFiltered({ ...view, q: '' });
  return (
    <section class="filter-bar" aria-label={t('filter_title')}>
      <div class="filter-line">
        <Search view={view} />
        <Choice
          label={t('sort_label')}
          name="sort"
          value={view.sort}
          words={SORT_CHOICES}
          choose={(sort) => goTo({ ...view, sort })}
        />
        {children}
      </div>
      <Filters view={view} services={services} open={filtered} />
      <p class="aside" role="status" data-total={list?.total}>
        {list && t('list_shown', { shown: format.number(list.total), total: format.number(list.all) })}{' '}
        {isFiltered(view) && (
          <button type="button" class="link-button" data-action="clear-filters" onClick={() => goTo(WHOLE_LIST)}>
            {t('filter_clear')}
          </button>
        )}
      </p>
    </section>
  );
}

function Search({ view }: { view: ListView }) {
  const { t } = useUi();
  const [typed, setTyped] = useState(view.q);
  const asked = useRef(view.q);
  // The address may change without us: back, a saved view.
  useEffect(() => {
    if (view.q !== asked.current) setTyped(view.q);
    asked.current = view.q;
  }, [view.q]);
  useEffect(() => {
    if (typed === asked.current) return;
    const timer = setTimeout(() => {
      // The first letter is a step of its own for the back button, the others are not.
      const replace = asked.current !== '';
      asked.current = typed;
      goTo({ ...view, q: typed }, replace);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, view]);
  return (
    <label class="field search">
      <span>{t('filter_search')}</span>
      <input
        type="search"
        name="q"
        maxLength={200}
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </label>
  );
}
