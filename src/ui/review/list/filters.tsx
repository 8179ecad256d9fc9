import { useEffect } from 'preact/hooks';
import type { FilterChoices, ListServices } from '../../../core/list';
import type { ListView } from '../../../core/list-view';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { Choice } from './choice';
import {
  ACTIVITY_CHOICES,
  GAP_CHOICES,
  HELD_CHOICES,
  INTEGRITY_CHOICES,
  LACKS_CHOICES,
  SEVERITY_CHOICES,
  VERDICT_CHOICES,
} from './list-words';
import { goTo } from './navigate';

interface Props {
  view: ListView;
  services: ListServices;
  open: boolean;
}

/** The filters, folded away until somebody wants them: what there is to choose from is counted over all captures. */
export function Filters({ view, services, open }: Props) {
  const { t } = useUi();
  const [choices, ask] = useAction(() => services.choices());
  useEffect(() => {
    if (open && choices === null) void ask();
  }, [open]);
  const set = (part: Partial<ListView>) => goTo({ ...view, ...part });
  return (
    <details
      class="filters"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open && choices === null) void ask();
      }}
    >
      <summary>{t('filter_more')}</summary>
      {choices?.status === 'failed' && <FailureNote failure={choices.failure} retry={() => void ask()} />}
      <div class="filter-fields">
        <Site view={view} set={set} choices={choices?.status === 'ready' ? choices.value.sites : []} />
        <Choice
          label={t('filter_severity')}
          name="severity"
          value={view.severity}
          words={SEVERITY_CHOICES}
          choose={(severity) => set({ severity })}
        />
        <Rules view={view} set={set} choices={choices?.status === 'ready' ? choices.value.rules : []} />
        <Languages view={view} set={set} choices={choices?.status === 'ready' ? choices.value.languages : []} />
        <Day label={t('filter_from')} name="from" value={view.from} choose={(from) => set({ from })} />
        <Day label={t('filter_to')} name="to" value={view.to} choose={(to) => set({ to })} />
        <Choice
          label={t('filter_gaps')}
          name="gaps"
          value={view.gaps}
          words={GAP_CHOICES}
          choose={(gaps) => set({ gaps })}
        />
        <Choice
          label={t('filter_activity')}
          name="activity"
          value={view.activity}
          words={ACTIVITY_CHOICES}
          choose={(activity) => set({ activity })}
        />
        <Choice
          label={t('filter_verdict')}
          name="verdict"
          value={view.verdict}
          words={VERDICT_CHOICES}
          choose={(verdict) => set({ verdict })}
        />
        <Choice
          label={t('filter_integrity')}
          name="integrity"
          value={view.integrity}
          words={INTEGRITY_CHOICES}
          choose={(integrity) => set({ integrity })}
        />
        <Choice
          label={t('filter_lacks')}
          name="lacks"
          value={view.lacks}
          words={LACKS_CHOICES}
          choose={(lacks) => set({ lacks })}
        />
        <Choice
          label={t('filter_held')}
          name="held"
          value={view.held}
          words={HELD_CHOICES}
          choose={(held) => set({ held })}
        />
      </div>
    </details>
  );
}

interface FieldProps {
  view: ListView;
  set(part: Partial<ListView>): void;
  choices: FilterChoices['sites'];
}

/** Typed or picked: there may be thousands. */
function Site({ view, set, choices }: FieldProps) {
  const { t } = useUi();
  return (
    <label class="field">
      <span>{t('filter_site')}</span>
      <input
        type="text"
        name="site"
        list="sites"
        autocomplete="off"
        maxLength={255}
        value={view.site}
        onChange={(event) => set({ site: event.currentTarget.value.trim().toLowerCase() })}
      />
      <datalist id="sites">
        {choices.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </label>
  );
}

function Rules({ view, set, choices }: FieldProps) {
  const { t, lang, rules } = useUi();
  const titleOf = (id: string) => rules?.rules.find((rule) => rule.id === id)?.title[lang] ?? id;
  const named = choices.map(({ value, captures }) => ({ value, captures, words: titleOf(value) }));
  return (
    <Counted
      label={t('filter_rule')}
      name="rule"
      value={view.rule}
      words={titleOf(view.rule)}
      choices={named.sort((a, b) => a.words.localeCompare(b.words, lang))}
      choose={(rule) => set({ rule })}
    />
  );
}

function Languages({ view, set, choices }: FieldProps) {
  const { t } = useUi();
  const named = choices.map((choice) => ({ ...choice, words: choice.value }));
  return (
    <Counted
      label={t('filter_language')}
      name="language"
      value={view.language}
      words={view.language}
      choices={named}
      choose={(language) => set({ language })}
    />
  );
}

interface CountedProps {
  label: string;
  name: string;
  value: string;
  /** Of the value: it may be none of the choices. */
  words: string;
  choices: readonly { value: string; captures: number; words: string }[];
  choose(value: string): void;
}

function Counted({ label, name, value, words, choices, choose }: CountedProps) {
  const { t, format } = useUi();
  const isListed = value === '' || choices.some((choice) => choice.value === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('filter_any')}</option>
        {!isListed && <option value={value}>{visibleLine(words)}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {t('filter_counted', { words: visibleLine(choice.words), n: format.number(choice.captures) })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day(props: { label: string; name: string; value: string; choose(day: string): void }) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="date"
        name={props.name}
        value={props.value}
        onChange={(event) => props.choose(event.currentTarget.value)}
      />
    </label>
  );
}
