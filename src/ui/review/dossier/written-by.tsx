import type { Reviewed } from '../../../core/review';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';

/** Who, when, and which entry of the ledger holds it. */
export function WrittenBy({ of: { review, sequence, recordedAt, signer } }: { of: Reviewed }) {
  const { t, format } = useUi();
  const { reviewer } = review;
  return (
    <p class="aside">
      {reviewer !== null && (
        <>
          <CapturedText text={t('verdict_by', { name: visibleLine(reviewer) })} />
          {', '}
        </>
      )}
      <time dateTime={recordedAt}>
        {t('verdict_given', { time: format.exactTime(recordedAt), n: format.number(sequence) })}
      </time>
      {signer !== undefined && (
        <span class="of-others" data-signer={signer}>
          {'. '}
          {t('verdict_signer')} <code class="hash whole">{signer}</code>
        </span>
      )}
    </p>
  );
}
