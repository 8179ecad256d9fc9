import type { ReviewServices } from '../../core/services';
import { Fingerprint } from '../components/hash';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useAction, useResult } from '../model/use-result';
import { addressOf } from './route';

/** The signing key by its fingerprint, and the one thing to do with it: replace it, in the open. */
export function KeySetting({ services }: { services: ReviewServices }) {
  const { t } = useUi();
  const [key, again] = useResult(() => services.keyFingerprint(), [services]);
  const [rotated, rotate] = useAction(async () => {
    const result = await services.rotateKey();
    if (result.ok) again();
    return result;
  });
  return (
    <section class="setting" aria-labelledby="key">
      <h2 id="key">{t('settings_key')}</h2>
      {key.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {key.status === 'failed' && <FailureNote failure={key.failure} />}
      {key.status === 'ready' &&
        (key.value === '' ? <p>{t('settings_keyNone')}</p> : <Fingerprint value={key.value} />)}
      <p class="aside">{t('settings_keyHint')}</p>
      <a href={addressOf({ page: 'key' })}>{t('settings_keySheet')}</a>
      <details>
        <summary>{t('key_rotate')}</summary>
        <p>{t('key_rotateHint')}</p>
        <button type="button" data-action="rotate-key" disabled={rotated?.status === 'busy'} onClick={() => rotate()}>
          {t('key_rotateNow')}
        </button>
        {rotated?.status === 'failed' && <FailureNote failure={rotated.failure} />}
        {rotated?.status === 'ready' && (
          <p role="status" data-rotated={rotated.value}>
            {t('key_rotated')}
          </p>
        )}
      </details>
    </section>
  );
}
