import type { ReviewServices } from '../../../core/services';
import { KeyHint } from '../../components/key-hint';
import { useUi } from '../../context';
import { useKeys, useSingleKeys } from '../../model/use-keys';
import { useResult } from '../../model/use-result';
import { addressOf } from '../route';
import { FINDING_KEYS } from './finding-keys';

/** The way through the list without going back to it, and the keys of the dossier. */
export function Neighbours({ captureId, services }: { captureId: string; services: ReviewServices }) {
  const { t } = useUi();
  const { isOn, setOn } = useSingleKeys();
  const [found] = useResult(() => services.neighbours(captureId), [services, captureId]);
  const { above, below } = found.status === 'ready' ? found.value : { above: null, below: null };
  useKeys({ ...FINDING_KEYS, n: () => open(below), p: () => open(above) });
  if (found.status === 'failed') return null;
  return (
    <div class="neighbours">
      <nav aria-label={t('dossier_neighbours')} aria-busy={found.status === 'busy'}>
        {found.status === 'busy' ? (
          // The room that the links will take.
          <span class="waiting" aria-hidden="true">
            {t('dossier_previous')} <KeyHint name="p" />
          </span>
        ) : above === null && below === null ? (
          <span class="aside">{t('dossier_only')}</span>
        ) : above === null ? (
          <span class="aside">{t('dossier_first')}</span>
        ) : (
          <a
            rel="prev"
            href={addressOf({ page: 'capture', captureId: above })}
            aria-keyshortcuts={isOn ? 'p' : undefined}
          >
            {t('dossier_previous')} <KeyHint name="p" />
          </a>
        )}
        {found.status === 'busy' || (above === null && below === null) ? null : below === null ? (
          <span class="aside">{t('dossier_last')}</span>
        ) : (
          <a
            rel="next"
            href={addressOf({ page: 'capture', captureId: below })}
            aria-keyshortcuts={isOn ? 'n' : undefined}
          >
            {t('dossier_next')} <KeyHint name="n" />
          </a>
        )}
      </nav>
      <details class="keys">
        <summary>{t('keys_title')}</summary>
        <ul>
          <li>
            <kbd>j</kbd> <kbd>k</kbd> {t('keys_finding')}
          </li>
          <li>
            <kbd>c</kbd> <kbd>d</kbd> <kbd>m</kbd> <kbd>w</kbd> {t('keys_verdict')}
          </li>
          <li>
            <kbd>n</kbd> <kbd>p</kbd> {t('keys_capture')}
          </li>
          <li>
            <kbd>v</kbd> {t('keys_previous')}
          </li>
        </ul>
        <label class="radio">
          <input
            type="checkbox"
            data-action="single-keys"
            checked={isOn}
            onChange={(event) => setOn(event.currentTarget.checked)}
          />
          {t('keys_use')}
        </label>
      </details>
    </div>
  );
}

function open(captureId: string | null): boolean {
  if (captureId === null) return false;
  location.hash = addressOf({ page: 'capture', captureId });
  return true;
}
