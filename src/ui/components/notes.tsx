import type { ComponentChildren } from 'preact';
import type { Failure } from '../../core/errors';
import { useUi } from '../context';
import { Icon, type IconName } from '../icons/icon';
import { visibleLine } from '../model/visible-text';
import { ERROR_WORDS } from '../strings/words';
import { DamagedParts } from './damaged-parts';

/** What happened, what was kept, what to do. The technical detail is for a report to the makers, so it is folded away. */
export function FailureNote({ failure, retry }: { failure: Failure; retry?: (() => void) | undefined }) {
  const { t } = useUi();
  return (
    <div class="note note-broken" role="alert" data-error={failure.code}>
      <p class="note-title">
        <Icon name="broken" />
        {t('error_title')}
      </p>
      <p>{t(ERROR_WORDS[failure.code])}</p>
      {failure.parts && <DamagedParts parts={failure.parts} />}
      {failure.detail !== '' && (
        <details>
          <summary>{t('error_detail')}</summary>
          <code>{visibleLine(`${failure.code}: ${failure.detail}`)}</code>
        </details>
      )}
      {retry && (
        <button type="button" onClick={retry}>
          {t('action_retry')}
        </button>
      )}
    </div>
  );
}

export function Busy({ children }: { children: ComponentChildren }) {
  return (
    <p class="busy" role="status">
      <span class="spinner" aria-hidden="true" />
      {children}
    </p>
  );
}

/** Nothing here yet, and what to do about it. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p class="empty-title">{title}</p>
      <p>{children}</p>
    </div>
  );
}
