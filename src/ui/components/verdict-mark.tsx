import type { Verdict } from '../../core/review-events';
import { useUi } from '../context';
import { Icon, type IconName } from '../icons/icon';
import { VERDICT_WORDS } from '../strings/review-words';

const ICONS: Readonly<Record<Verdict, IconName>> = {
  confirmed: 'pass',
  dismissed: 'broken',
  'needs-more': 'unknown',
  'not-assessed': 'skipped',
};

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useUi();
  return (
    <span class={`mark verdict-${verdict}`}>
      <Icon name={ICONS[verdict]} />
      <span>{t(VERDICT_WORDS[verdict])}</span>
    </span>
  );
}
