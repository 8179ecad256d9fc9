import type { Capture } from '../../../core/capture';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import type { PlainKey } from '../../strings/messages';
import { type Pick, picksOf, type RedactionChoice, withChanged, withLine, withoutLine } from './choice';
import { ReasonFields } from './reason-fields';

const PICKS: Readonly<Record<Pick['of'], PlainKey>> = {
  title: 'redact_pickTitle',
  address: 'redact_pickAddress',
  control: 'redact_pickControl',
  button: 'redact_pickButton',
};

interface Props {
  /** To take texts from; absent where there are several. */
  capture?: Capture;
  choice: RedactionChoice;
  change(choice: RedactionChoice): void;
}

export function WordsToWithhold({ capture, choice, change }: Props) {
  const { t } = useUi();
  const picks = capture ? picksOf(capture) : [];
  return (
    <fieldset class="redact-part">
      <legend>{t('redact_words')}</legend>
      <p class="aside measure">{t('redact_wordsHint')}</p>
      {capture && (
        <label class="field">
          <span>{t('redact_pick')}</span>
          <select
            data-field="pick"
            value=""
            onChange={(event) => {
              const pick = picks[Number(event.currentTarget.value)];
              event.currentTarget.value = '';
              if (pick) change(withLine(choice, pick.text));
            }}
          >
            <option value="">{t('redact_pickNone')}</option>
            {picks.map(({ of, text }, i) => (
              <option key={text} value={i}>
                {t(PICKS[of])}: {visibleLine(text)}
              </option>
            ))}
          </select>
        </label>
      )}
      {choice.lines.map((line) => (
        <div key={line.key} class="redact-line" data-line={line.key}>
          <label class="field">
            <span>{t('redact_text')}</span>
            <input
              type="text"
              data-field="withhold"
              maxLength={500}
              autocomplete="off"
              spellcheck={false}
              value={line.text}
              onInput={(event) => change(withChanged(choice, { ...line, text: event.currentTarget.value }))}
            />
          </label>
          <ReasonFields reason={line.reason} change={(reason) => change(withChanged(choice, { ...line, reason }))} />
          {choice.lines.length > 1 && (
            <button type="button" onClick={() => change(withoutLine(choice, line.key))}>
              {t('redact_remove')}
            </button>
          )}
        </div>
      ))}
      <button type="button" data-action="add-words" onClick={() => change(withLine(choice))}>
        {t('redact_add')}
      </button>
    </fieldset>
  );
}
