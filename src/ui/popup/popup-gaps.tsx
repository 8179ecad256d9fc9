import type { Gap } from '../../core/capture';
import type { PopupServices } from '../../core/services';
import { GapList } from '../components/gap-list';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { useAction } from '../model/use-result';

/** Gaps by name. Frames of other sites can be read after the user allows it, one click, by name. */
export function PopupGaps({
  gaps,
  services,
  again,
}: {
  gaps: readonly Gap[];
  services: PopupServices;
  again: () => void;
}) {
  const { t, count, format } = useUi();
  const [asked, ask] = useAction(async (origins: string[]) => {
    const result = await (services.allowOrigins?.(origins) ?? { ok: true as const, value: { allowed: false } });
    if (result.ok && result.value.allowed) again();
    return result;
  });
  if (gaps.length === 0) return null;
  const origins = services.allowOrigins ? closedOrigins(gaps) : [];
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">
        <Icon name="gap" />
        {t('gaps_title')}
        <span class="counted">
          <span aria-hidden="true">{format.number(gaps.length)}</span>
          <span class="unseen-words">{count('count_gaps', gaps.length)}</span>
        </span>
      </h2>
      <GapList gaps={gaps} />
      {origins.length > 0 && (
        <button type="button" class="quiet" data-action="allow-origins" onClick={() => ask(origins)}>
          {t('gaps_allow', { origins: format.list(origins) })}
        </button>
      )}
      {asked?.status === 'failed' && <FailureNote failure={asked.failure} />}
    </section>
  );
}

function closedOrigins(gaps: readonly Gap[]): string[] {
  const origins = gaps
    .filter(({ reason, subject }) => reason === 'no-permission' && URL.canParse(subject))
    .map(({ subject }) => new URL(subject).origin)
    .filter((origin) => /^https?:/.test(origin));
  return [...new Set(origins)];
}
