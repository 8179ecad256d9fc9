import type { ConsentState } from '../../../core/consent-record';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { CONSENT_STATE_ICONS, CONSENT_STATE_WORDS } from '../../strings/consent-words';

/** What an act said, as glyph and word. */
export function ConsentMark({ state }: { state: ConsentState }) {
  const { t } = useUi();
  return (
    <span class={`mark consent-${state}`}>
      <Icon name={CONSENT_STATE_ICONS[state]} />
      <span>{t(CONSENT_STATE_WORDS[state])}</span>
    </span>
  );
}
