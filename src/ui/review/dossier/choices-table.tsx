import { CapturedText } from '../../components/captured-text';
import { StateMark, YesNo } from '../../components/marks';
import { useUi } from '../../context';
import type { Choice, Choices } from '../../model/choices';
import { visibleLine } from '../../model/visible-text';
import { PROVENANCE_WORDS } from '../../strings/words';
import { ChoiceDetails } from './choice-details';
import { ChoiceWords } from './shown';

/** Every control with its three states. Those about consent first, the others folded away. */
export function ChoicesTable({ choices }: { choices: Choices }) {
  const { t, format } = useUi();
  return (
    <>
      {choices.consent.length === 0 ? (
        <p>{t('choices_none')}</p>
      ) : (
        <Table choices={choices.consent} label={t('choices_tableLabel')} />
      )}
      {choices.other.length > 0 && (
        <details>
          <summary>{t('choices_other', { n: format.number(choices.other.length) })}</summary>
          <Table choices={choices.other} label={t('choices_otherLabel')} />
        </details>
      )}
    </>
  );
}

function Table({ choices, label }: { choices: readonly Choice[]; label: string }) {
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
            <Row key={choice.control.id} choice={choice} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ choice }: { choice: Choice }) {
  const { t } = useUi();
  const { control, frame } = choice;
  return (
    <>
      <tr id={`choice-${choice.number}`} tabIndex={-1} data-control={control.id}>
        <th scope="row">{choice.number}</th>
        <td class="wide">
          <ChoiceWords choice={choice} />
          <ChoiceDetails choice={choice} />
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
      {control.options.map((option) => (
        <tr key={option.locator.path.join(' ')} class="option-row">
          <td />
          <td class="wide">
            <CapturedText text={option.text.exact} lang={frame.language} />
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
