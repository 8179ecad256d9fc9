import { StateMark, YesNo } from '../../components/marks';
import { OptionWords } from '../../components/option-words';
import { useUi } from '../../context';
import type { Choice, Choices } from '../../model/choices';
import { usePointed } from '../../model/pointed';
import { visibleLine } from '../../model/visible-text';
import { PROVENANCE_WORDS } from '../../strings/words';
import { ChoiceDetails } from './choice-details';
import { type Marked, showInPicture } from './picture-marks';
import { ChoiceWords } from './shown';

/** Every control with its three states. Those about consent first, the others folded away. */
export function ChoicesTable({ choices, marked }: { choices: Choices; marked: Marked }) {
  const { t, format } = useUi();
  const inPicture = new Set(marked.choices.map(({ choice }) => choice.control.id));
  return (
    <>
      {choices.consent.length === 0 ? (
        <p>{t('choices_none')}</p>
      ) : (
        <Table choices={choices.consent} inPicture={inPicture} label={t('choices_tableLabel')} />
      )}
      {choices.other.length > 0 && (
        <details>
          <summary>{t('choices_other', { n: format.number(choices.other.length) })}</summary>
          <Table choices={choices.other} inPicture={inPicture} label={t('choices_otherLabel')} />
        </details>
      )}
    </>
  );
}

function Table(props: { choices: readonly Choice[]; inPicture: ReadonlySet<string>; label: string }) {
  const { choices, inPicture, label } = props;
  const { t } = useUi();
  return (
    // Wide tables scroll by themselves on a narrow screen, so the keyboard must be able to reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop
    <section class="scroll" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('choices_colNumber')}</th>
            <th scope="col" class="wide">
              {t('choices_colWords')}
            </th>
            <th scope="col">{t('choices_colMarkup')}</th>
            <th scope="col">{t('choices_colInitial')}</th>
            <th scope="col">{t('choices_colNow')}</th>
            <th scope="col">{t('choices_colWho')}</th>
            <th scope="col">{t('choices_colVisible')}</th>
            <th scope="col">{t('choices_colRequired')}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <Row key={choice.control.id} choice={choice} inPicture={inPicture.has(choice.control.id)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ choice, inPicture }: { choice: Choice; inPicture: boolean }) {
  const { t } = useUi();
  const { control, frame } = choice;
  const { pointed, handlers } = usePointed(control.id);
  return (
    <>
      <tr
        id={`choice-${choice.number}`}
        class={pointed ? 'pointed' : ''}
        tabIndex={-1}
        data-control={control.id}
        {...handlers}
      >
        <th scope="row">
          {inPicture ? (
            <button
              type="button"
              class="number"
              aria-label={t('shot_point', { name: String(choice.number) })}
              onClick={() => showInPicture(control.id)}
            >
              {choice.number}
            </button>
          ) : (
            choice.number
          )}
        </th>
        <td class="wide">
          <ChoiceWords choice={choice} />
        </td>
        <td>
          <StateMark state={control.states.markup} />
        </td>
        <td class="first-state">
          <StateMark state={control.states.initial} />
        </td>
        <td>
          <StateMark state={control.states.atCapture} />
        </td>
        <td>{t(PROVENANCE_WORDS[control.provenance])}</td>
        <td>
          <YesNo value={control.visible} />
          {!control.visible && control.hiddenBecause !== '' && (
            <p class="aside">{t('text_hiddenBecause', { reason: visibleLine(control.hiddenBecause) })}</p>
          )}
        </td>
        <td>
          <YesNo value={control.required} />
        </td>
      </tr>
      <tr class="details-row">
        <td />
        <td colSpan={7}>
          <ChoiceDetails choice={choice} />
        </td>
      </tr>
      {control.options.map((option) => (
        <tr key={option.locator.path.join(' ')} class="option-row">
          <td />
          <td class="wide">
            <OptionWords option={option} lang={frame.language} />
          </td>
          <td>
            <StateMark state={option.states.markup} />
          </td>
          <td class="first-state">
            <StateMark state={option.states.initial} />
          </td>
          <td>
            <StateMark state={option.states.atCapture} />
          </td>
          <td colSpan={3} />
        </tr>
      ))}
    </>
  );
}
