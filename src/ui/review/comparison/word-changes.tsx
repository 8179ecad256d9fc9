import type { WordChange } from '../../../compare/compare-words';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { MASK_KIND_WORDS } from '../../strings/mask-words';

export type WordsView = 'side-by-side' | 'inline';
type Side = 'before' | 'after';

interface Props {
  words: readonly WordChange[];
  view: WordsView;
  lang: string;
}

/** Two texts with their differences: by sign (plus, minus), by line (under, through), in words for the ear, and by colour. */
export function WordChanges({ words, view, lang }: Props) {
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
      <OneSide words={words} lang={lang} side="before" />
      <OneSide words={words} lang={lang} side="after" />
    </div>
  );
}

const OTHER_SIDE: Readonly<Record<Side, ReadonlySet<WordChange['kind']>>> = {
  before: new Set(['added', 'moved-to']),
  after: new Set(['removed', 'moved-from']),
};

function OneSide({ words, lang, side }: Omit<Props, 'view'> & { side: Side }) {
  const { t } = useUi();
  return (
    <div>
      <p class="aside">{t(side === 'before' ? 'compare_before' : 'compare_after')}</p>
      <blockquote class="words">
        {words
          .filter(({ kind }) => !OTHER_SIDE[side].has(kind))
          .map((change, i) => (
            <Change key={`${change.kind} ${i}`} change={change} lang={lang} side={side} />
          ))}
      </blockquote>
    </div>
  );
}

function Change({ change, lang, side }: { change: WordChange; lang: string; side?: Side }) {
  const { t } = useUi();
  const { kind, before, after } = change;
  if (kind === 'same') return <CapturedText text={side === 'before' ? before : after} lang={lang} />;
  if (kind === 'masked') return <Masked change={change} lang={lang} side={side} />;
  if (kind === 'moved-from' || kind === 'moved-to') return <Moved change={change} lang={lang} />;
  const Tag = kind === 'added' ? 'ins' : 'del';
  const [lead, said, trail] = apart(before + after);
  if (said === '') return <>{lead}</>;
  return (
    <>
      {lead}
      <Tag>
        <span class="unseen-words">{t(kind === 'added' ? 'compare_wordsAdded' : 'compare_wordsRemoved')} </span>
        <CapturedText text={said} lang={lang} />
        <span class="unseen-words"> {t('compare_wordsEnd')} </span>
      </Tag>
      {trail}
    </>
  );
}

interface MaskedProps {
  change: Extract<WordChange, { kind: 'masked' }>;
  lang: string;
  side: Side | undefined;
}

/** What stands there is one click away: nothing is hidden. */
function Masked({ change, lang, side }: MaskedProps) {
  const { t } = useUi();
  const { mask, before, after } = change;
  return (
    <details class="masked" data-masked={mask}>
      <summary>{t('masks_masked', { kind: t(MASK_KIND_WORDS[mask]) })}</summary>
      {side !== 'after' && <CapturedText text={before} lang={lang} />}
      {side === undefined && ' → '}
      {side !== 'before' && <CapturedText text={after} lang={lang} />}
    </details>
  );
}

function Moved({ change, lang }: { change: Extract<WordChange, { move: number }>; lang: string }) {
  const { t, format } = useUi();
  const { kind, move, before, after } = change;
  const n = format.number(move);
  const [lead, said, trail] = apart(before + after);
  return (
    <>
      {lead}
      <span class="moved" data-moved={kind}>
        <span class="moved-sign">
          {kind === 'moved-from' ? t('compare_movedFrom', { n }) : t('compare_movedTo', { n })}
        </span>{' '}
        <CapturedText text={said} lang={lang} />
        <span class="unseen-words"> {t('compare_wordsEnd')} </span>
      </span>
      {trail}
    </>
  );
}

/** White space at the ends is not what was added: signs belong at the words. Only what shows as itself: not every blank does. */
function apart(text: string): [string, string, string] {
  const [, lead = '', said = '', trail = ''] = /^([ \t\r\n]*)([\s\S]*?)([ \t\r\n]*)$/.exec(text) ?? [];
  return [lead, said, trail];
}
