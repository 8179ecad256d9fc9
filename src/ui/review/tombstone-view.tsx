import type { KeepingServices, Tombstone } from '../../core/keeping';
import { FullHash } from '../components/hash';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { useResult } from '../model/use-result';
import { DELETION_WORDS } from '../strings/keeping-words';
import { Heading } from './heading';

/** What is left of a deleted capture, at the address it had. */
export function TombstoneView({ captureId, keeping }: { captureId: string; keeping: KeepingServices }) {
  const { t } = useUi();
  const [tombstone, again] = useResult(() => keeping.tombstone(captureId), [keeping, captureId]);
  return (
    <>
      <Heading>{t('tombstone_title')}</Heading>
      {tombstone.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {tombstone.status === 'failed' && <FailureNote failure={tombstone.failure} retry={again} />}
      {tombstone.status === 'ready' && tombstone.value && <Facts tombstone={tombstone.value} />}
    </>
  );
}

function Facts({ tombstone }: { tombstone: Tombstone }) {
  const { t, format } = useUi();
  return (
    <section class="note" data-tombstone={tombstone.captureId} data-reason={tombstone.reason}>
      <p class="note-title">
        <Icon name="delete" />
        {t('tombstone_note')}
      </p>
      <dl class="facts">
        <dt>{t('tombstone_when')}</dt>
        <dd>
          <time dateTime={tombstone.deletedAt}>{format.exactTime(tombstone.deletedAt)}</time>
        </dd>
        <dt>{t('tombstone_why')}</dt>
        <dd>{t(DELETION_WORDS[tombstone.reason])}</dd>
        <dt>{t('tombstone_entry')}</dt>
        <dd>{format.number(tombstone.sequence)}</dd>
        {tombstone.capturedAs !== null && (
          <>
            <dt>{t('tombstone_captured')}</dt>
            <dd>{format.number(tombstone.capturedAs)}</dd>
          </>
        )}
        <dt>{t('tombstone_digest')}</dt>
        <dd>
          <FullHash hash={tombstone.captureDigest} />
        </dd>
      </dl>
    </section>
  );
}
