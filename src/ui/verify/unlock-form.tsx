import { useState } from 'preact/hooks';
import type { LockedFiles, LockKind, PlainContent, Secret } from '../../core/sharing';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { useAction } from '../model/use-result';
import { visibleLine } from '../model/visible-text';

interface Props {
  file: File;
  kind: LockKind;
  services: Pick<LockedFiles, 'unlock'>;
  open(content: PlainContent): void;
}

/** Asks for what opens an encrypted bundle. It is kept in the memory of this page only, and nothing that was opened is written. */
export function UnlockForm({ file, kind, services, open }: Props) {
  const { t } = useUi();
  const [text, setText] = useState('');
  const [unlocking, unlock] = useAction(async () => {
    const secret: Secret = kind === 'passphrase' ? { passphrase: text } : { identities: text };
    // Working out a key from a passphrase holds up the page for a second: what is said first must be on screen by then.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const result = await services.unlock(file, secret);
    if (result.ok) open(result.value);
    return result;
  });
  return (
    <form
      class="form unlock"
      data-locked={kind}
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <p class="note">
        <span>
          <Icon name="secure" />{' '}
          {t(kind === 'passphrase' ? 'unlock_passphrase' : 'unlock_identities', { file: visibleLine(file.name) })}
        </span>
      </p>
      {kind === 'passphrase' ? (
        <label class="field">
          <span>{t('backup_passphrase')}</span>
          <input
            type="password"
            data-field="unlock"
            spellcheck={false}
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      ) : (
        <IdentityField text={text} change={setText} />
      )}
      <div class="actions">
        <button
          type="submit"
          class="main"
          data-action="unlock"
          disabled={text.trim() === '' || unlocking?.status === 'busy'}
        >
          {t('unlock_open')}
        </button>
      </div>
      {unlocking?.status === 'busy' && <Busy>{t('unlock_busy')}</Busy>}
      {unlocking?.status === 'failed' && <FailureNote failure={unlocking.failure} />}
    </form>
  );
}

/** Typed or read from the file that `age-keygen` made. */
function IdentityField({ text, change }: { text: string; change(text: string): void }) {
  const { t } = useUi();
  return (
    <>
      <label class="field">
        <span>{t('unlock_key')}</span>
        <input
          type="password"
          data-field="unlock"
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      <div>
        <label class="button file">
          {t('unlock_keyFile')}
          <input
            class="unseen-words"
            type="file"
            data-action="choose-identity"
            onChange={(event) =>
              void event.currentTarget.files?.[0]?.text().then((words) => change(words.slice(0, MOST_KEYS)))
            }
          />
        </label>
      </div>
    </>
  );
}

/** Characters of a file of keys. */
const MOST_KEYS = 100_000;
