import { useId, useState } from 'preact/hooks';
import { isPassphrase, passphraseStrength, SHORTEST_PASSPHRASE, suggestPassphrase } from '../../../core/passphrase';
import type { EncryptFor, SharingServices } from '../../../core/sharing';
import { useUi } from '../../context';
import { STRENGTH_WORDS } from '../../strings/sharing-words';
import { PassphraseField } from '../backup/make-backup';

export interface Encryption {
  how: 'none' | 'passphrase' | 'recipients';
  text: string;
  /** Can be saved with this. */
  usable: boolean;
}
export const NOT_ENCRYPTED: Encryption = { how: 'none', text: '', usable: true };

export function encryptFor({ how, text }: Encryption): EncryptFor | null {
  if (how === 'none') return null;
  return how === 'passphrase' ? { passphrase: text } : { recipients: text };
}

interface Props {
  encryption: Encryption;
  change(encryption: Encryption): void;
  services: Pick<SharingServices, 'isRecipient'>;
}

/** Whether others than the recipient can read the file: everybody, who knows a passphrase, or who holds a key. */
export function EncryptChoice({ encryption, change, services }: Props) {
  const { t } = useUi();
  const name = useId();
  const choice = (how: Encryption['how'], words: string) => (
    <label class="radio">
      <input
        type="radio"
        name={name}
        value={how}
        checked={encryption.how === how}
        onChange={() => change({ how, text: '', usable: how === 'none' })}
      />
      {words}
    </label>
  );
  return (
    <fieldset class="form encrypt">
      <legend>{t('encrypt_title')}</legend>
      {choice('none', t('encrypt_none'))}
      {choice('passphrase', t('encrypt_passphrase'))}
      {choice('recipients', t('encrypt_recipients'))}
      {encryption.how === 'passphrase' && (
        <Passphrase
          value={encryption.text}
          change={(text) => change({ how: 'passphrase', text, usable: isPassphrase(text) })}
        />
      )}
      {encryption.how === 'recipients' && <Recipients {...{ encryption, change, services }} />}
    </fieldset>
  );
}

function Passphrase({ value, change }: { value: string; change(text: string): void }) {
  const { t, format } = useUi();
  const [shown, setShown] = useState(true);
  const strength = passphraseStrength(value);
  const hint =
    value === '' ? t('encrypt_passphraseHint', { n: format.number(SHORTEST_PASSPHRASE) }) : t(STRENGTH_WORDS[strength]);
  return (
    <>
      <PassphraseField
        label={t('backup_passphrase')}
        hint={hint}
        name="bundle-passphrase"
        fresh
        {...{ value, shown, change }}
      />
      <label class="radio">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('backup_passphraseShow')}
      </label>
      <div class="actions">
        <button
          type="button"
          data-action="suggest-passphrase"
          onClick={() => change(suggestPassphrase(crypto.getRandomValues(new Uint8Array(25))))}
        >
          {t('backup_suggest')}
        </button>
      </div>
    </>
  );
}

function Recipients({ encryption, change, services }: Props) {
  const { t } = useUi();
  const id = useId();
  const [checked, setChecked] = useState('');
  const enter = async (text: string) => {
    change({ how: 'recipients', text, usable: false });
    const usable = await services.isRecipient(text);
    setChecked(text);
    if (usable) change({ how: 'recipients', text, usable });
  };
  const wrong = encryption.text.trim() !== '' && checked === encryption.text && !encryption.usable;
  return (
    <label class="field">
      <span>{t('encrypt_recipientKey')}</span>
      <textarea
        rows={2}
        data-field="recipients"
        spellcheck={false}
        autocomplete="off"
        value={encryption.text}
        aria-describedby={id}
        aria-invalid={wrong}
        onInput={(event) => void enter(event.currentTarget.value)}
      />
      <small class="aside" id={id} aria-live="polite">
        {wrong ? t('encrypt_recipientWrong') : t('encrypt_recipientHint')}
      </small>
    </label>
  );
}
