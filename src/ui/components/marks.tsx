import type { State } from '../../core/controls';
import type { Grade } from '../../core/evaluation';
import { useUi } from '../context';
import { Icon, type IconName } from '../icons/icon';
import type { PlainKey } from '../strings/messages';
import { FIRST_STATE_WORDS, GRADE_WORDS, STATE_WORDS } from '../strings/words';

/** A state as glyph and word. `first`: in the words for how the site first showed it. */
export function StateMark({ state, first = false }: { state: State; first?: boolean }) {
  const { t } = useUi();
  const words: Readonly<Record<State, PlainKey>> = first ? FIRST_STATE_WORDS : STATE_WORDS;
  return (
    <span class={`mark state-${state}`}>
      <Icon name={state} />
      <span>{t(words[state])}</span>
    </span>
  );
}

const GRADE_ICONS: Readonly<Record<Grade, IconName>> = {
  'likely-violation': 'violation',
  'point-of-attention': 'attention',
  'for-information': 'info',
};

export function GradeMark({ grade }: { grade: Grade }) {
  const { t } = useUi();
  return (
    <span class={`mark grade-${grade}`}>
      <Icon name={GRADE_ICONS[grade]} />
      <span>{t(GRADE_WORDS[grade])}</span>
    </span>
  );
}

export function YesNo({ value }: { value: boolean }) {
  const { t } = useUi();
  return <span>{t(value ? 'word_yes' : 'word_no')}</span>;
}
