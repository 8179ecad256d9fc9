import type { Option } from '../../core/controls';
import { CapturedText } from './captured-text';

/** The words of an option, behind those that stand above its group in the list. */
export function OptionWords({ option, lang }: { option: Option; lang: string }) {
  return (
    <>
      {option.group !== undefined && (
        <span class="aside" data-group>
          <CapturedText text={option.group} lang={lang} />
          {': '}
        </span>
      )}
      <CapturedText text={option.text.exact} lang={lang} />
    </>
  );
}
