import { useState } from 'preact/hooks';
import { type ListView, WHOLE_LIST } from '../../../core/list-view';
import type { Overview } from '../../../core/overview';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import type { PlainKey } from '../../strings/messages';
import { GRADE_WORDS } from '../../strings/words';
import { addressOf } from '../route';

const listOf = (view: Partial<ListView>) => addressOf({ page: 'captures', view: { ...WHOLE_LIST, ...view } });

/** How much there is of what; each number leads to the captures it counts. */
export function Figures({ overview }: { overview: Overview }) {
  const { t, format, rules, lang } = useUi();
  const { figures } = overview;
  const titleOf = (id: string) => rules?.rules.find((rule) => rule.id === id)?.title[lang] ?? id;
  return (
    <section class="overview-part" aria-labelledby="figures">
      <h2 id="figures">{t('overview_figures')}</h2>
      <ul class="tiles">
        <Tile n={figures.captures} words="overview_captures" address={listOf({})} />
        <Tile n={figures.likely} words="overview_likely" address={listOf({ severity: 'violation' })} />
        <Tile n={figures.attention} words="overview_points" address={listOf({ severity: 'attention' })} />
        <Tile n={figures.gaps} words="overview_gaps" address={listOf({ gaps: 'with' })} />
      </ul>
      {figures.unread > 0 && <p class="aside">{t('overview_unread', { n: format.number(figures.unread) })}</p>}
      <div class="overview-tables">
        <Ranking
          words="overview_rules"
          column="overview_rule"
          none="overview_noRules"
          total={figures.captures}
          lines={figures.rules.map(({ value, captures }) => ({
            key: value,
            words: titleOf(value),
            n: captures,
            address: listOf({ rule: value }),
          }))}
        />
        <Ranking
          words="overview_sites"
          column="filter_site"
          none="list_empty"
          total={figures.captures}
          lines={figures.sites.map(({ value, captures, likely }) => ({
            key: value,
            words: <CapturedText text={value} />,
            n: captures,
            likely,
            address: listOf({ site: value }),
          }))}
        />
      </div>
    </section>
  );
}

function Tile({ n, words, address }: { n: number; words: PlainKey; address: string }) {
  const { t, format } = useUi();
  return (
    <li>
      <a class="tile" href={address}>
        <span class="tile-number">{format.number(n)}</span> <span>{t(words)}</span>
      </a>
    </li>
  );
}

interface Line {
  key: string;
  words: preact.ComponentChildren;
  n: number;
  /** How many of them have a likely violation; only sites tell. */
  likely?: number;
  address: string;
}

interface RankingProps {
  words: PlainKey;
  column: PlainKey;
  none: PlainKey;
  total: number;
  lines: readonly Line[];
}

const FEW = 8;

function Ranking({ words, column, none, total, lines }: RankingProps) {
  const { t, format } = useUi();
  const [all, setAll] = useState(false);
  const hasLikely = lines.some(({ likely }) => likely !== undefined);
  return (
    <section class="ranking" aria-label={t(words)}>
      <table>
        <caption>{t(words)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(column)}</th>
            <th scope="col" class="figure">
              {t('overview_number')}
            </th>
            {hasLikely && (
              <th scope="col" class="figure">
                {t(GRADE_WORDS['likely-violation'])}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, all ? lines.length : FEW).map((line) => (
            <tr key={line.key} data-counted={line.key}>
              <th scope="row">
                <a href={line.address}>{line.words}</a>
                <span class="share" aria-hidden="true">
                  <span style={{ width: `${(100 * line.n) / Math.max(total, 1)}%` }} />
                </span>
              </th>
              <td class="figure">{format.number(line.n)}</td>
              {hasLikely && <td class="figure">{format.number(line.likely ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length === 0 && <p class="aside">{t(none)}</p>}
      {lines.length > FEW && !all && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {t('popup_showRest', { n: format.number(lines.length - FEW) })}
        </button>
      )}
    </section>
  );
}
