import { placeText, reasonText } from '../../bundle/redact/withheld-words';
import type { WithheldPart } from '../../core/redaction';
import { useUi } from '../context';
import { CapturedText } from './captured-text';

/** What is not in a redacted copy, where it stood and why it was left out. */
export function WithheldList({ withheld }: { withheld: readonly WithheldPart[] }) {
  const { lang } = useUi();
  return (
    <ul class="bullets measure" data-withheld={withheld.length}>
      {withheld.map((part) => (
        <li key={JSON.stringify(part)}>
          {placeText(part)[lang]}: <CapturedText text={reasonText(part.reason)[lang]} />
          <br />
          <code>
            <CapturedText text={part.at ?? part.file} />
          </code>
        </li>
      ))}
    </ul>
  );
}
