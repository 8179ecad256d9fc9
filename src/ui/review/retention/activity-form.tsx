import { useEffect, useRef, useState } from 'preact/hooks';
import { type Activity, UNTIL_WITHDRAWN } from '../../../core/activity';
import type { Result } from '../../../core/errors';
import type { ActivityDraft } from '../../../core/keeping';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { TERM_UNITS, type TermUnit, termInForm } from '../../model/term';
import { useAction } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { TERM_UNIT_WORDS } from '../../strings/keeping-words';

interface Props {
  /** Null for a new one. */
  before: Activity | null;
  save(draft: ActivityDraft): Promise<Result<unknown>>;
  close(): void;
}

/** The settings of one activity, as far as retention needs them. */
export function ActivityForm({ before, save, close }: Props) {
  const { t } = useUi();
  const term = before ? termInForm(before.retention) : { n: 2, unit: 'Y' as const };
  const [draft, setDraft] = useState({
    name: before?.name ?? '',
    controllerName: before?.controller.name ?? '',
    addresses: before?.addresses.join('\n') ?? '',
    automatic: before?.automatic ?? false,
    until: before?.retention === UNTIL_WITHDRAWN,
    n: term ? String(term.n) : '',
    unit: term?.unit ?? ('Y' satisfies TermUnit),
  });
  const title = useRef<HTMLHeadingElement>(null);
  // The form takes the place of the button that opened it.
  useEffect(() => title.current?.focus(), []);
  const set = (part: Partial<typeof draft>) => setDraft((all) => ({ ...all, ...part }));
  const [saved, run] = useAction(async () => {
    const { until, n, unit, ...rest } = draft;
    const retention = until ? UNTIL_WITHDRAWN : `P${n.trim()}${unit}`;
    const result = await save({ ...rest, activityId: before?.activityId ?? null, retention });
    if (result.ok) close();
    return result;
  });
  return (
    <form
      class="card activity-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <h3 ref={title} tabIndex={-1}>
        {before ? t('activity_edit', { name: visibleLine(before.name) }) : t('activity_add')}
      </h3>
      <Line label={t('activity_name')} name="name" value={draft.name} change={(name) => set({ name })} />
      <Line
        label={t('activity_controller')}
        name="controller"
        hint={t('activity_controllerHint')}
        value={draft.controllerName}
        change={(controllerName) => set({ controllerName })}
      />
      <fieldset class="choices-line">
        <legend>{t('activity_term')}</legend>
        <label class="radio">
          <input type="radio" name="term" checked={!draft.until} onChange={() => set({ until: false })} />
          {t('activity_termAfter')}
        </label>
        <input
          type="text"
          inputMode="numeric"
          name="term-number"
          class="short"
          aria-label={t('activity_termNumber')}
          disabled={draft.until}
          value={draft.n}
          onInput={(event) => set({ n: event.currentTarget.value })}
        />
        <select
          aria-label={t('activity_termUnit')}
          name="term-unit"
          disabled={draft.until}
          value={draft.unit}
          onChange={(event) => set({ unit: TERM_UNITS.find((one) => one === event.currentTarget.value) ?? 'Y' })}
        >
          {TERM_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(TERM_UNIT_WORDS[unit])}
            </option>
          ))}
        </select>
        <label class="radio">
          <input type="radio" name="term" checked={draft.until} onChange={() => set({ until: true })} />
          {t('term_untilWithdrawn')}
        </label>
      </fieldset>
      <label class="field">
        <span>{t('activity_addresses')}</span>
        <textarea
          name="addresses"
          rows={3}
          value={draft.addresses}
          onInput={(event) => set({ addresses: event.currentTarget.value })}
        />
        <small class="aside">{t('activity_addressesHint')}</small>
      </label>
      <label class="radio">
        <input
          type="checkbox"
          name="automatic"
          checked={draft.automatic}
          onChange={(event) => set({ automatic: event.currentTarget.checked })}
        />
        {t('activity_automatic')}
      </label>
      <p class="aside measure">{t('activity_automaticHint')}</p>
      {saved?.status === 'failed' && <FailureNote failure={saved.failure} />}
      <div class="actions">
        <button type="submit" class="main" data-action="save-activity" disabled={saved?.status === 'busy'}>
          {t('action_save')}
        </button>
        <button type="button" onClick={close}>
          {t('action_cancel')}
        </button>
      </div>
    </form>
  );
}

interface LineProps {
  label: string;
  name: string;
  hint?: string;
  value: string;
  change(value: string): void;
}

function Line({ label, name, hint, value, change }: LineProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        name={name}
        required
        maxLength={200}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {hint !== undefined && <small class="aside">{hint}</small>}
    </label>
  );
}
