import type { EvidenceCheck } from '../../../core/record-checks';
import { useUi } from '../../context';
import { Icon, type IconName } from '../../icons/icon';
import { CHECK_DOUBT_WORDS, EVIDENCE_OUTCOME_WORDS, EVIDENCE_WORDS } from '../../strings/consent-words';

const ICONS: Readonly<Record<EvidenceCheck['outcome'], IconName>> = {
  there: 'pass',
  missing: 'broken',
  unknown: 'unknown',
};
const CLASSES: Readonly<Record<EvidenceCheck['outcome'], string>> = {
  there: 'check check-passed',
  missing: 'check check-failed',
  unknown: 'check',
};

/** What the record has and lacks as evidence; what cannot be told from it says so. */
export function EvidenceChecks({ checks }: { checks: readonly EvidenceCheck[] }) {
  const { t } = useUi();
  return (
    <ul class="checks">
      {checks.map(({ id, outcome, doubt }) => (
        <li key={id} class={CLASSES[outcome]} data-check={id} data-outcome={outcome}>
          <p class="check-title">
            <span class="mark">
              <Icon name={ICONS[outcome]} />
              <span>{t(EVIDENCE_OUTCOME_WORDS[outcome])}</span>
            </span>{' '}
            {id}: {t(EVIDENCE_WORDS[id])}
          </p>
          {doubt && <p class="aside">{t(CHECK_DOUBT_WORDS[doubt])}</p>}
        </li>
      ))}
    </ul>
  );
}
