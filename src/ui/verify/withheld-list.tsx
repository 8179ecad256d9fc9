import { placeText, reasonText } from '../../bundle/redact/withheld-words';
import type { WithheldPart } from '../../core/redaction';
import { CapturedText } from '../components/captured-text';
import { useUi } from '../context';

/** What is not in a redacted copy, where it stood and why it was left out. */
export function WithheldList({ withheld }: { withheld: readonly WithheldPart[] }) {
  const { t, lang } = useUi();
  return (
    <>
      <h3>{t('verify_withheld')}</h3>
      <p class="hint measure">{t('verify_withheldNote')}</p>
      <ul class="bullets measure" data-withheld={withheld.length}>
        {withheld.map((part) => (
          <li key={`${part.file} ${part.at} ${part.reason.code} ${part.reason.text}`}>
            {placeText(part)[lang]}: <CapturedText text={reasonText(part.reason)[lang]} />
            <br />
            <code>
              <CapturedText text={part.at ?? part.file} />
            </code>
          </li>
        ))}
      </ul>
    </>
  );
}
