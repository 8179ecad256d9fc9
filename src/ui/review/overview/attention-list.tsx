import type { BackupState } from '../../../core/backup';
import type { Result } from '../../../core/errors';
import type { DamageLook, Overview, OverviewServices } from '../../../core/overview';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { type Attention, attentionOf } from '../../model/attention';
import { Damage } from './damage';

interface Props {
  overview: Overview;
  backup: BackupState | null;
  damage: Result<DamageLook>;
  services: OverviewServices;
}

/** Each item leads to where it is dealt with. Whether evidence is whole is always said, so that silence is never taken for it. */
export function AttentionList({ overview, backup, damage, services }: Props) {
  const { t } = useUi();
  const items = attentionOf(overview, backup);
  return (
    <section class="overview-part" aria-labelledby="attention">
      <h2 id="attention">{t('overview_attention')}</h2>
      <ul class="attention" data-attention={items.length}>
        {overview.figures.captures > 0 && <Damage known={damage} services={services} />}
        {items.map((item) => (
          <Item key={item.kind} item={item} />
        ))}
        {items.length === 0 && (
          <li class="attention-item">
            <span class="mark attention-fine">
              <Icon name="pass" />
            </span>
            <span>{t('overview_nothing')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function Item({ item }: { item: Attention }) {
  const { count } = useUi();
  return (
    <li class={`attention-item attention-${item.grade}`} data-attention-kind={item.kind}>
      <span class={`mark grade-${item.grade}`}>
        <Icon name={item.icon} />
      </span>
      <a href={item.address}>{count(item.words, item.n)}</a>
    </li>
  );
}
