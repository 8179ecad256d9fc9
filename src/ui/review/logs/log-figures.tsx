import { useState } from 'preact/hooks';
import { JOIN_OUTCOMES, type JoinOutcome, PROVENNESS, type Provenness } from '../../../core/consent-log';
import type { ConsentLogServices, LogJoined, LogOverview } from '../../../core/consent-log-services';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { visibleLine } from '../../model/visible-text';
import { OUTCOME_WORDS, PROVENNESS_ICONS, PROVENNESS_WORDS } from '../../strings/log-words';
import { LogRows } from './log-rows';

const ORDER: readonly Provenness[] = ['proven', 'partly', 'unproven', 'none'];

/** How many rows are proven, and why not the rest, by activity; then the rows behind one figure. */
export function LogFigures({ one, joined, logs }: { one: LogOverview; joined: LogJoined; logs: ConsentLogServices }) {
  const { t, format, count } = useUi();
  const [shown, show] = useState<JoinOutcome | null>(null);
  const total = (outcome: JoinOutcome) => joined.figures.reduce((sum, { rows }) => sum + (rows[outcome] ?? 0), 0);
  const met = JOIN_OUTCOMES.filter((outcome) => total(outcome) > 0);
  const columns = joined.figures
    .map((figure, at) => ({ ...figure, at }))
    .filter(({ rows }) => Object.values(rows).some((n) => n > 0));
  const sumOf = (provenness: Provenness) =>
    met.filter((outcome) => PROVENNESS[outcome] === provenness).reduce((sum, outcome) => sum + total(outcome), 0);
  return (
    <section aria-labelledby="log-figures" data-joined={joined.at} data-captures={joined.captures}>
      <h2 id="log-figures">{t('log_figures')}</h2>
      <ul class="log-sums">
        {ORDER.map((provenness) => (
          <li
            key={provenness}
            class={`log-sum log-${provenness}`}
            data-provenness={provenness}
            data-n={sumOf(provenness)}
          >
            <span class="log-number">{format.number(sumOf(provenness))}</span>
            <span class="mark">
              <Icon name={PROVENNESS_ICONS[provenness]} />
              <span>{t(PROVENNESS_WORDS[provenness])}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="aside measure">
        {t('log_joinedAt', {
          time: format.dateTime(joined.at),
          captures: count('count_captures', joined.captures),
          days: count('count_days', joined.toleranceDays),
        })}
        {joined.damaged > 0 && ` ${t('log_joinedDamaged', { captures: count('count_captures', joined.damaged) })}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop */}
      <section class="scroll" tabIndex={0} aria-label={t('log_reason')}>
        <table class="log-table">
          <thead>
            <tr>
              <th scope="col">{t('log_reason')}</th>
              {columns.map(({ at, name }) => (
                <th key={at} scope="col" class="log-figure">
                  {name === null ? t('log_noActivity') : visibleLine(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {met.map((outcome) => (
              <tr key={outcome} data-outcome={outcome} data-n={total(outcome)}>
                <th scope="row">
                  <button
                    type="button"
                    class="link-button"
                    data-action={`rows-${outcome}`}
                    aria-expanded={shown === outcome}
                    onClick={() => show(shown === outcome ? null : outcome)}
                  >
                    <Icon name={PROVENNESS_ICONS[PROVENNESS[outcome]]} /> {t(OUTCOME_WORDS[outcome])}
                  </button>
                </th>
                {columns.map(({ at, rows }) => (
                  <td key={at} class="log-figure">
                    {format.number(rows[outcome] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown !== null && <LogRows key={shown} importId={one.importId} outcome={shown} logs={logs} />}
    </section>
  );
}
