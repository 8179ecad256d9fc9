import type { Finding } from '../../core/evaluation';
import { useUi } from '../context';
import { FindingChip } from './finding-chip';

/** Worst first. What is for information only waits behind one line, so that it does not hide what asks for attention. */
export function FindingChips({ findings }: { findings: readonly Finding[] }) {
  const { count } = useUi();
  const pressing = findings.filter(({ grade }) => grade !== 'for-information');
  const rest = findings.filter(({ grade }) => grade === 'for-information');
  return (
    <>
      <Chips findings={pressing} />
      {rest.length > 0 && (
        <details class="others">
          <summary>{count('count_forInformation', rest.length)}</summary>
          <Chips findings={rest} />
        </details>
      )}
    </>
  );
}

function Chips({ findings }: { findings: readonly Finding[] }) {
  return (
    <>
      {findings.map((finding) => (
        <FindingChip key={`${finding.ruleId} ${finding.message} ${finding.params.text ?? ''}`} finding={finding} />
      ))}
    </>
  );
}
