import type { BundledCapture } from '../../../core/foreign';
import { CapturedText } from '../../components/captured-text';
import { ShortHash } from '../../components/hash';
import { useUi } from '../../context';
import { addressOf } from '../route';
import type { HeldBundle } from './held-bundle';

/** What is in a bundle, in the order of its ledgers. */
export function BundleCaptures({ held }: { held: HeldBundle }) {
  return (
    <ul class="rows">
      {held.bundle.captures.map((row) => (
        <Row key={row.captureId} row={row} signer={held.verification.keyFingerprint} />
      ))}
    </ul>
  );
}

function Row({ row, signer }: { row: BundledCapture; signer: string | null }) {
  const { t, format } = useUi();
  return (
    <li class="row row-bundled" data-bundled={row.captureId}>
      <div class="row-page">
        <span class="row-number">{format.number(row.sequence)}</span>{' '}
        <a href={addressOf({ page: 'bundle', captureId: row.captureId })}>
          {row.title.trim() === '' ? t('list_untitled') : <CapturedText text={row.title} />}
        </a>
        <p class="aside">
          <CapturedText text={row.url} />
        </p>
        {row.keyFingerprint !== signer && (
          <p class="aside">
            {t('foreign_otherLedger')} <code class="hash whole">{row.keyFingerprint}</code>
          </p>
        )}
      </div>
      <div class="row-when">
        <time dateTime={row.capturedAt}>{format.dateTime(row.capturedAt)}</time>
        <p class="aside">
          <ShortHash hash={row.digest} />
        </p>
      </div>
    </li>
  );
}
