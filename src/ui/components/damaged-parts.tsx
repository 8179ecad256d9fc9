import type { DamagedPart } from '../../core/damage';
import { useUi } from '../context';
import { visibleLine } from '../model/visible-text';
import { PART_PROBLEM_WORDS, PART_WORDS } from '../strings/store-words';

/** Exactly what is missing or does not match, by name. */
export function DamagedParts({ parts }: { parts: readonly DamagedPart[] }) {
  const { t } = useUi();
  return (
    <ul class="gaps">
      {parts.map(({ part, problem, name }) => (
        <li key={`${part} ${name} ${problem}`} data-part={part} data-problem={problem}>
          {t(PART_WORDS[part])} {t(PART_PROBLEM_WORDS[problem])}{' '}
          <code class="hash whole aside">{visibleLine(name)}</code>
        </li>
      ))}
    </ul>
  );
}
