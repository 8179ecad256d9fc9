import type { WordChange } from '../../../compare/compare-words';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';

export type WordsView = 'side-by-side' | 'inline';

interface Props {
  words: readonly WordChange[];
  view: WordsView;
  lang: string;
}

/** Two texts with their differences: by sign (plus, minus), by line (under, through), in words for the ear, and by colour. */
export function WordChanges({ words, view, lang }: Props) {
  const { t } = useUi();
  if (view === 'inline')
    return (
      <blockquote class="words">
        {words.map((change, i) => (
          <Change key={`${change.kind} ${i}`} change={change} lang={lang} />
        ))}
      </blockquote>
    );
  return (
    <div class="side-by-side">
      <div>
        <p class="aside">{t('compare_before')}</p>
        <blockquote class="words">
          {words
            .filter(({ kind }) => kind !== 'added')
            .map((change, i) => (
              <Change key={`${change.kind} ${i}`} change={change} lang={lang} side="before" />
            ))}
        </blockquote>
      </div>
      <div>
        <p class="aside">{t('compare_after')}</p>
        <blockquote class="words">
          {words
            .filter(({ kind }) => kind !== 'removed')
            .map((change, i) => (
              <Change key={`${change.kind} ${i}`} change={change} lang={lang} side="after" />
            ))}
        </blockquote>
      </div>
    </div>
  );
}

function Change({ change, lang, side }: { change: WordChange; lang: string; side?: 'before' | 'after' }) {
  const { t } = useUi();
  if (change.kind === 'same')
    return <CapturedText text={side === 'before' ? change.before : change.after} lang={lang} />;
  const Tag = change.kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span class="unseen-words">{t(change.kind === 'added' ? 'compare_wordsAdded' : 'compare_wordsRemoved')} </span>
      <CapturedText text={change.before + change.after} lang={lang} />
      <span class="unseen-words"> {t('compare_wordsEnd')} </span>
    </Tag>
  );
}
