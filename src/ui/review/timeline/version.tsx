import type { PageVersion, Seen } from '../../../compare/page-timeline';
import { useUi } from '../../context';
import { addressOf } from '../route';

/** One version: when it was seen, what changed in it, and the captures that show it. */
export function Version({ version, before }: { version: PageVersion; before: PageVersion | null }) {
  const { t, format, count } = useUi();
  const { number, sameAs, seen, changes } = version;
  const [first, last] = [seen[0], seen.at(-1)];
  const previous = before?.seen.at(-1);
  if (!first || !last) return null;
  return (
    <li class="version" data-version={number}>
      <h2>{t('timeline_version', { n: format.number(number) })}</h2>
      <p>
        {first === last
          ? t('timeline_once', { time: format.dateTime(first.capturedAt) })
          : t('timeline_between', {
              first: format.dateTime(first.capturedAt),
              last: format.dateTime(last.capturedAt),
              captures: count('count_captures', seen.length),
            })}
        {sameAs !== null && ` ${t('timeline_sameAs', { n: format.number(sameAs) })}`}
      </p>
      {previous && (
        <p class="aside">
          {t('timeline_unknownMoment', {
            before: format.dateTime(previous.capturedAt),
            after: format.dateTime(first.capturedAt),
          })}
        </p>
      )}
      {changes && (
        <ul class="bullets">
          {changes.changedDefaults.length > 0 && (
            <li>{count('count_changedDefaults', changes.changedDefaults.length)}</li>
          )}
          {changes.changed.length > 0 && <li>{count('count_changedChoices', changes.changed.length)}</li>}
          {changes.added.length > 0 && <li>{count('count_addedChoices', changes.added.length)}</li>}
          {changes.removed.length > 0 && <li>{count('count_removedChoices', changes.removed.length)}</li>}
          {changes.notices.changed.length + changes.notices.added.length + changes.notices.removed.length > 0 && (
            <li>{t('timeline_wordsChanged')}</li>
          )}
          <Rules words={t('timeline_appeared')} ids={version.appeared} />
          <Rules words={t('timeline_disappeared')} ids={version.disappeared} />
        </ul>
      )}
      {previous && (
        <p>
          <a href={addressOf({ page: 'compare', before: previous.captureId, after: first.captureId })}>
            {t('timeline_compare')}
          </a>
        </p>
      )}
      <Captures seen={seen} />
    </li>
  );
}

function Rules({ words, ids }: { words: string; ids: readonly string[] }) {
  const { rules, lang } = useUi();
  if (ids.length === 0) return null;
  const titles = ids.map((id) => rules?.rules.find((rule) => rule.id === id)?.title[lang] ?? id);
  return (
    <li>
      {words} {titles.join(' · ')}
    </li>
  );
}

function Captures({ seen }: { seen: readonly Seen[] }) {
  const { t, format } = useUi();
  return (
    <ul class="version-captures" aria-label={t('timeline_captures')}>
      {seen.map(({ captureId, sequence, capturedAt }) => (
        <li key={captureId}>
          <a href={addressOf({ page: 'capture', captureId })}>
            {t('compare_capture', { n: format.number(sequence), time: format.dateTime(capturedAt) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
