import { useState } from 'preact/hooks';
import { LIST_COLUMNS, type ListSettings, type ListView, queryOf, viewIn } from '../../../core/list-view';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import { addressOf } from '../route';
import { COLUMN_WORDS } from './list-words';

interface Props {
  view: ListView;
  settings: ListSettings;
  keep(settings: ListSettings): Promise<boolean>;
}

/** Saved views, and which columns there are: how this reader likes the list. */
export function ListMenu({ view, settings, keep }: Props) {
  const { t } = useUi();
  return (
    <>
      <details class="list-menu" data-menu="views">
        <summary class="button">{t('views_title')}</summary>
        <Views view={view} settings={settings} keep={keep} />
      </details>
      <details class="list-menu" data-menu="columns">
        <summary class="button">{t('columns_title')}</summary>
        <fieldset class="menu-sheet">
          <legend>{t('columns_legend')}</legend>
          {LIST_COLUMNS.map((column) => (
            <label key={column} class="radio">
              <input
                type="checkbox"
                name={`column-${column}`}
                checked={settings.columns.includes(column)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  const columns = LIST_COLUMNS.filter((one) => (one === column ? on : settings.columns.includes(one)));
                  void keep({ ...settings, columns });
                }}
              />
              {t(COLUMN_WORDS[column])}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}

function Views({ view, settings, keep }: Props) {
  const { t } = useUi();
  const [name, setName] = useState('');
  const here = queryOf(view);
  const save = async () => {
    const others = settings.views.filter((kept) => kept.name !== name.trim());
    if (await keep({ ...settings, views: [...others, { name: name.trim(), query: here }] })) setName('');
  };
  return (
    <div class="menu-sheet">
      {settings.views.length === 0 && <p class="aside">{t('views_none')}</p>}
      <ul>
        {settings.views.map((kept) => (
          <li key={kept.name} class="saved-view" data-view={kept.name}>
            <a
              href={addressOf({ page: 'captures', view: viewIn(kept.query) })}
              aria-current={kept.query === here ? 'page' : undefined}
            >
              {visibleLine(kept.name)}
            </a>
            <button
              type="button"
              class="link-button"
              aria-label={t('views_remove', { name: visibleLine(kept.name) })}
              onClick={() => void keep({ ...settings, views: settings.views.filter((one) => one !== kept) })}
            >
              {t('action_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void save();
        }}
      >
        <label class="field">
          <span>{t('views_name')}</span>
          <input
            type="text"
            name="view-name"
            maxLength={60}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" data-action="save-view" disabled={name.trim() === '' || here === ''}>
          {t('views_save')}
        </button>
      </form>
      {here === '' && <p class="aside">{t('views_hint')}</p>}
    </div>
  );
}
