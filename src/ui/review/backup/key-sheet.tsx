import type { BackupServices, PublicKeyForms } from '../../../core/backup';
import { Fingerprint } from '../../components/hash';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useResult } from '../../model/use-result';
import { saveFile } from '../../save-file';
import type { PlainKey } from '../../strings/messages';
import { Heading } from '../heading';
import { addressOf } from '../route';

/** One page on paper: the public key and its fingerprint, to be handed over by another road than the bundles. */
export function KeySheet({ services }: { services: BackupServices }) {
  const { t } = useUi();
  const [key] = useResult(() => services.publicKey(), [services]);
  return (
    <>
      <p class="back">
        <a href={addressOf({ page: 'settings' })}>{t('backup_back')}</a>
      </p>
      <Heading>{t('key_title')}</Heading>
      {key.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {key.status === 'failed' && <FailureNote failure={key.failure} />}
      {key.status === 'ready' && <Sheet forms={key.value} />}
    </>
  );
}

function Sheet({ forms }: { forms: PublicKeyForms }) {
  const { t, format } = useUi();
  const save = () =>
    saveFile('consent-witness-key.pub', new Blob([`${forms.openSsh} consent-witness\n`], { type: 'text/plain' }));
  return (
    <article class="key-sheet" data-fingerprint={forms.fingerprint}>
      <div class="actions">
        <button type="button" class="main" data-action="print-key" onClick={() => print()}>
          {t('key_print')}
        </button>
        <button type="button" data-action="save-key" onClick={save}>
          {t('key_save')}
        </button>
      </div>
      <p class="measure">{t('key_intro')}</p>
      <h2>{t('key_fingerprint')}</h2>
      <p class="key-groups">
        {groupsOf(forms.fingerprint).map((group, i) => (
          <code key={i}>{group}</code>
        ))}
      </p>
      <Fingerprint value={forms.fingerprint} />
      <p class="aside">{t('key_fingerprintHint')}</p>
      {forms.madeAt !== null && <p>{t('key_madeAt', { time: format.exactTime(forms.madeAt) })}</p>}
      <h2>{t('key_check')}</h2>
      <ol class="steps">
        {STEPS.map(({ words, command }) => (
          <li key={words}>
            {t(words)}
            <code class="command">{command(forms)}</code>
          </li>
        ))}
      </ol>
      <h2>{t('key_whole')}</h2>
      {FORMS.map(({ words, of }) => (
        <figure key={words}>
          <figcaption>{t(words)}</figcaption>
          <code class="command">{of(forms)}</code>
        </figure>
      ))}
      <dl class="hand-over">
        {LINES.map((words) => (
          <div key={words}>
            <dt>{t(words)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </article>
  );
}

/** As a person reads them out: the name of the hash, then four characters at a time. */
function groupsOf(fingerprint: string): string[] {
  const [hash = '', digest = ''] = fingerprint.split(':');
  return [`${hash}:`, ...(digest.match(/.{1,4}/g) ?? [])];
}

const STEPS: readonly { words: PlainKey; command: (forms: PublicKeyForms) => string }[] = [
  { words: 'key_stepFile', command: () => 'ssh-keygen -lf consent-witness-key.pub' },
  {
    words: 'key_stepVerify',
    command: ({ fingerprint }) => `npm run -s verify -- --pin ${fingerprint} consent-proof-….zip`,
  },
  {
    words: 'key_stepSigners',
    command: () =>
      'ssh-keygen -Y verify -f allowed_signers -I consent-witness -n consent-evidence -s signatures/tagmanifest.sshsig < tagmanifest-sha256.txt',
  },
];

const FORMS: readonly { words: PlainKey; of: (forms: PublicKeyForms) => string }[] = [
  { words: 'key_openSsh', of: ({ openSsh }) => `${openSsh} consent-witness` },
  { words: 'key_allowedSigners', of: ({ allowedSigners }) => allowedSigners },
  { words: 'key_jwk', of: ({ jwk }) => jwk },
];

/** Filled in by hand: who holds a key is what no key can say. */
const LINES: readonly PlainKey[] = ['key_holder', 'key_date', 'key_signature'];
