import type { Control } from '../../../core/controls';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import { CHANGED_BY_WORDS, STATE_WORDS } from '../../strings/words';

/** On a watched site: when the state of a choice changed, and by whom. */
export function ChangesSeen({ control, lang }: { control: Control; lang: string }) {
  const { t, format } = useUi();
  if (!control.changes || control.changes.length === 0) return null;
  return (
    <li>
      {t('change_title')}
      <ol class="bullets">
        {control.changes.map((change, i) => {
          const option = change.option === null ? undefined : control.options[change.option];
          return (
            <li key={`${change.at} ${i}`}>
              {t('change_line', {
                seconds: format.hundredths(Math.round(change.at / 10)),
                state: t(STATE_WORDS[change.to]),
                by: t(CHANGED_BY_WORDS[change.by]),
              })}
              {change.after !== '' && ` ${t('change_after', { button: visibleLine(change.after) })}`}
              {option && <CapturedText text={` (${option.text.exact})`} lang={lang} />}
            </li>
          );
        })}
      </ol>
    </li>
  );
}
