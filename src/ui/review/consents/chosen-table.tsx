import type { ConsentRecord } from '../../../core/consent-record';
import { CapturedText } from '../../components/captured-text';
import { StateMark } from '../../components/marks';
import { useUi } from '../../context';
import { AGREES_WORDS } from '../../strings/consent-words';

/** What was chosen of each control, beside the state in which it was first shown. */
export function ChosenTable({ record: { controls, method } }: { record: ConsentRecord }) {
  const { t } = useUi();
  if (controls.length === 0)
    return <p>{t(method.kind === 'by-hand' ? 'consent_noChoicesByHand' : 'consent_noChoices')}</p>;
  return (
    // Wide tables scroll by themselves on a narrow screen, so the keyboard must be able to reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop
    <section class="scroll" tabIndex={0} aria-label={t('consent_choice')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('consent_choice')}</th>
            <th scope="col">{t('consent_atFirst')}</th>
            <th scope="col">{t(method.kind === 'by-hand' ? 'consent_atCapture' : 'consent_atAct')}</th>
            <th scope="col">{t('consent_says')}</th>
          </tr>
        </thead>
        <tbody>
          {controls.map((one) => (
            <tr key={one.controlId} data-control={one.controlId} data-at-act={one.atAct}>
              <td>{one.text.trim() === '' ? t('text_empty') : <CapturedText text={one.text} />}</td>
              <td>
                <StateMark state={one.initial} />
              </td>
              <td>
                <StateMark state={one.atAct} />
              </td>
              <td>{t(AGREES_WORDS[one.agrees])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
