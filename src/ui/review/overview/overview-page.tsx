import type { BackupState } from '../../../core/backup';
import type { Result } from '../../../core/errors';
import type { DamageLook, Overview } from '../../../core/overview';
import type { LedgerHead, ReviewServices } from '../../../core/services';
import { Busy, Empty, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useResult } from '../../model/use-result';
import { Heading } from '../heading';
import { LedgerEnd } from '../ledger-end';
import { AttentionList } from './attention-list';
import { Figures } from './figures';
import { Keeping } from './keeping';

/** Where the review page begins: what needs somebody first, then how much there is of what. */
export function OverviewPage({ services }: { services: ReviewServices }) {
  const { t } = useUi();
  const [loaded, again] = useResult(() => everything(services), [services]);
  const seen = loaded.status === 'ready' ? loaded.value : null;
  return (
    <>
      <Heading>{t('nav_overview')}</Heading>
      {loaded.status === 'busy' && <Busy>{t('overview_counting')}</Busy>}
      {loaded.status === 'failed' && <FailureNote failure={loaded.failure} retry={again} />}
      {seen && seen.overview.figures.captures === 0 && (
        <Empty icon="captures" title={t('list_empty')}>
          {t('list_emptyAdvice')} <a href="welcome.html">{t('overview_firstSteps')}</a>
        </Empty>
      )}
      {seen && (
        <>
          <AttentionList {...seen} services={services.overview} />
          {seen.overview.figures.captures > 0 && <Figures overview={seen.overview} />}
          <Keeping overview={seen.overview} backup={seen.backup} />
          {seen.head && <LedgerEnd head={seen.head} />}
        </>
      )}
    </>
  );
}

interface Everything {
  overview: Overview;
  backup: BackupState | null;
  damage: Result<DamageLook>;
  head: LedgerHead | null;
}

/** At one time, so that nothing moves under the reader's eyes. Of a backup that cannot be told of, the settings say why. */
async function everything({ overview, backup, ledgerHead }: ReviewServices): Promise<Result<Everything>> {
  const [atOnce, state, damage, head] = await Promise.all([
    overview.atOnce(),
    backup.state(),
    overview.damage(),
    ledgerHead(),
  ]);
  if (!atOnce.ok) return atOnce;
  const counted: Result<Overview> = atOnce.value.counted
    ? { ok: true, value: atOnce.value.counted }
    : await overview.count();
  if (!counted.ok) return counted;
  const found = { backup: state.ok ? state.value : null, damage, head: head.ok ? head.value : null };
  return { ok: true, value: { overview: counted.value, ...found } };
}
