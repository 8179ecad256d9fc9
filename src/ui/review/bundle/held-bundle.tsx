import type { OpenedBundle } from '../../../core/foreign';
import type { Verification } from '../../../core/verification';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { visibleLine } from '../../model/visible-text';
import { SIGNER_WORDS, VERDICT_WORDS } from '../../strings/verification-words';
import { addressOf } from '../route';

/** Somebody's bundle while this page is open: in memory only. */
export interface HeldBundle {
  fileName: string;
  verification: Verification;
  bundle: OpenedBundle;
}

/** Stands over everything of a bundle that is shown: what it is, who signed, and that it is not in the store. */
export function Provenance({ held, close }: { held: HeldBundle; close: () => void }) {
  const { t } = useUi();
  const { verdict, signer, keyFingerprint } = held.verification;
  return (
    <aside
      class={`note ${signer === 'pinned' ? 'note-good' : 'note-doubt'} from-bundle`}
      aria-label={t('foreign_from')}
      data-from-bundle={held.bundle.exportId}
      data-signer={signer}
    >
      <p class="note-title">
        <Icon name="bundle" />
        {t('foreign_from')}
      </p>
      <p>
        {t(VERDICT_WORDS[verdict])} {t(SIGNER_WORDS[signer])}
      </p>
      <p class="aside">
        {visibleLine(held.fileName)} <code class="hash whole">{keyFingerprint}</code>
      </p>
      <p class="actions">
        <a href={addressOf({ page: 'bundle' })}>{t('foreign_all')}</a>
        <button type="button" class="quiet" data-action="close-bundle" onClick={close}>
          {t('foreign_close')}
        </button>
      </p>
    </aside>
  );
}
