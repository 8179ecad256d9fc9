import type { Dossier } from '../../../core/sealed';
import type { ReviewServices } from '../../../core/services';
import { KeyHint } from '../../components/key-hint';
import { useUi } from '../../context';
import { useKeys, useSingleKeys } from '../../model/use-keys';
import { useResult } from '../../model/use-result';
import { addressOf } from '../route';

type Services = Pick<ReviewServices, 'capturesOf'>;

/** The capture of the same page just before this one, by the order of the list; null when there is none. */
export async function previousOf(captureId: string, url: string, services: Services) {
  const rows = await services.capturesOf(url);
  if (!rows.ok) return rows;
  const newestFirst = rows.value.toSorted((a, b) => b.sequence - a.sequence);
  const at = newestFirst.findIndex((row) => row.captureId === captureId);
  return { ok: true as const, value: at < 0 ? null : (newestFirst[at + 1]?.captureId ?? null) };
}

interface Props {
  /** Of which the previous capture is looked for. */
  dossier: Dossier;
  /** What it is held against. */
  after: string;
  services: Services;
}

/** The previous capture of the page beside this one, by one key; in a comparison, one further back. */
export function CompareEarlier({ dossier, after, services }: Props) {
  const { t } = useUi();
  const { isOn } = useSingleKeys();
  const { captureId, capture } = dossier.sealed;
  const [previous] = useResult(() => previousOf(captureId, capture.visit.url, services), [services, captureId]);
  const before = previous.status === 'ready' ? previous.value : null;
  const address = before === null ? null : addressOf({ page: 'compare', before, after });
  useKeys({
    v: () => {
      if (address === null) return false;
      location.hash = address;
      return true;
    },
  });
  // In the dossier a link that is not there says enough, and its place is kept: no button may move away from under a click.
  if (address === null && captureId === after)
    return (
      <span class="kept-place" aria-hidden="true">
        {t('compare_previous')} <KeyHint name="v" />
      </span>
    );
  if (previous.status !== 'ready') return null;
  // In a comparison somebody went back step by step.
  if (address === null) return <span class="aside">{t('compare_previousNone')}</span>;
  return (
    <a href={address} data-action="compare-previous" aria-keyshortcuts={isOn ? 'v' : undefined}>
      {t(captureId === after ? 'compare_previous' : 'compare_earlier')} <KeyHint name="v" />
    </a>
  );
}
