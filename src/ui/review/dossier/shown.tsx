import type { ComponentChildren } from 'preact';
import type { MarkedButton } from '../../../core/picture-marks';
import type { Dossier } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
import { StateMark } from '../../components/marks';
import { useUi } from '../../context';
import type { Choice, Choices } from '../../model/choices';
import { usePointed } from '../../model/pointed';
import { buttonKey, type Marked, showInPicture } from './picture-marks';
import { Screenshot } from './screenshot';

interface Props {
  dossier: Dossier;
  choices: Choices;
  marked: Marked;
}

/** The picture with numbers and letters, beside the exact words that they stand for. */
export function Shown({ dossier, choices, marked }: Props) {
  const { t } = useUi();
  const inPicture = new Set(marked.choices.map(({ choice }) => choice.control.id));
  const listed = [...choices.consent, ...choices.other.filter(({ control }) => inPicture.has(control.id))];
  return (
    <div class="shown">
      <Screenshot dossier={dossier} marked={marked} />
      <div>
        {listed.length === 0 && <p>{t('choices_none')}</p>}
        <ol class="legend">
          {listed.map((choice) => (
            <ChoiceLine key={choice.control.id} choice={choice} inPicture={inPicture.has(choice.control.id)} />
          ))}
          {marked.buttons.map((button) => (
            <ButtonLine key={buttonKey(button)} marked={button} />
          ))}
        </ol>
      </div>
    </div>
  );
}

function ChoiceLine({ choice, inPicture }: { choice: Choice; inPicture: boolean }) {
  return (
    <Line id={choice.control.id} name={String(choice.number)} inPicture={inPicture}>
      <StateMark state={choice.control.states.initial} first />
      <p>
        <ChoiceWords choice={choice} />
      </p>
    </Line>
  );
}

function ButtonLine({ marked }: { marked: MarkedButton }) {
  const { t } = useUi();
  const { button, letter, frame } = marked;
  return (
    <Line id={buttonKey(marked)} name={letter} inPicture>
      <p>
        <span class="aside">{t('shot_button')}</span>{' '}
        <CapturedText text={button.text.exact || button.accessibleName} lang={frame.language} />
      </p>
    </Line>
  );
}

/** Pointing at a line, or reaching it by keyboard, points out its place in the picture and its row in the table. */
function Line(props: { id: string; name: string; inPicture: boolean; children: ComponentChildren }) {
  const { t } = useUi();
  const { id, name, inPicture, children } = props;
  const { pointed, handlers } = usePointed(id);
  return (
    <li class={pointed ? 'pointed' : ''} {...handlers}>
      {inPicture ? (
        <button
          type="button"
          class="number"
          data-beside={id}
          aria-label={t('shot_point', { name })}
          onClick={() => showInPicture(id)}
        >
          {name}
        </button>
      ) : (
        <span class="number number-only">{name}</span>
      )}
      <div>{children}</div>
    </li>
  );
}

/** The exact words of a choice; when it has none, what assistive technology would read out. */
export function ChoiceWords({ choice: { control, frame } }: { choice: Choice }) {
  const { t } = useUi();
  if (control.text.exact.trim() !== '') return <CapturedText text={control.text.exact} lang={frame.language} />;
  if (control.accessibleName === '') return <span class="aside">{t('text_empty')}</span>;
  return (
    <>
      <span class="aside">{t('text_spoken')}</span> <CapturedText text={control.accessibleName} lang={frame.language} />
    </>
  );
}
