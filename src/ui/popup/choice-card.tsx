import type { Option } from '../../core/controls';
import { CapturedText } from '../components/captured-text';
import { Expandable } from '../components/expandable';
import { FindingChips } from '../components/finding-chips';
import { StateMark } from '../components/marks';
import { OptionWords } from '../components/option-words';
import { useUi } from '../context';
import { type Choice, initialState } from '../model/choices';
import { PROVENANCE_WORDS } from '../strings/words';
import { PointButton, usePointing } from './pointing';

/** One choice: the state it was first shown in, its exact words, who set it, what was found about it. */
export function ChoiceCard({ choice }: { choice: Choice }) {
  const { t } = useUi();
  const { control, frame, findings } = choice;
  const facts = [
    t(PROVENANCE_WORDS[control.provenance]),
    ...(control.required ? [t('popup_required')] : []),
    ...(control.disabled ? [t('popup_locked')] : []),
    ...(control.visible ? [] : [t('text_hidden')]),
  ];
  const { listeners, isPointed } = usePointing(control);
  return (
    <li class={isPointed ? 'choice pointed-out' : 'choice'} data-control={control.id} {...listeners}>
      <div class="choice-head">
        <StateMark state={initialState(choice)} first />
        <PointButton control={control} words={control.text.normalised || control.accessibleName || control.heading} />
      </div>
      <ChoiceWords choice={choice} />
      {control.options.length > 0 && <Options options={control.options} lang={frame.language} />}
      <p class="aside">{facts.join(' · ')}</p>
      <FindingChips findings={findings} />
    </li>
  );
}

function ChoiceWords({ choice: { control, frame } }: { choice: Choice }) {
  const { t } = useUi();
  if (control.text.exact.trim() !== '')
    return (
      <Expandable>
        <CapturedText text={control.text.exact} lang={frame.language} />
      </Expandable>
    );
  const spoken = control.accessibleName || control.heading;
  return (
    <p class="aside">
      {t('text_empty')}
      {spoken !== '' && (
        <>
          {'. '}
          {t('text_spoken')} <CapturedText text={spoken} lang={frame.language} />
        </>
      )}
    </p>
  );
}

const FEW_OPTIONS = 6;

/** Radio buttons and short lists whole; of a long list only what is chosen at first. */
function Options({ options, lang }: { options: readonly Option[]; lang: string }) {
  const shown = options.length <= FEW_OPTIONS ? options : options.filter(({ states }) => states.initial === 'on');
  return (
    <ul class="options">
      {shown.map((option) => (
        <li key={option.locator.path.join(' ')}>
          <StateMark state={option.states.initial} /> <OptionWords option={option} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
