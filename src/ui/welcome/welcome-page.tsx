import type { ComponentChildren } from 'preact';
import type { WelcomeServices } from '../../core/practice';
import { useUi } from '../context';
import { Icon, type IconName } from '../icons/icon';
import { useResult } from '../model/use-result';
import type { PlainKey } from '../strings/messages';
import { PERMISSION_WORDS, PERMISSIONS } from '../strings/permission-words';

/** The first page: what this does, what it keeps and never keeps, what it may, where the key is, and a form to practise on. */
export function WelcomePage({ services }: { services: WelcomeServices }) {
  const { t } = useUi();
  return (
    <main class="sheet-page welcome">
      <header class="welcome-head">
        <p class="brand">{t('extensionName')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="measure lead">{t('welcome_intro')}</p>
        <div class="actions">
          <a class="button welcome-main" data-action="practise" href={services.practice}>
            {t('welcome_practise')}
          </a>
          <a class="button" href="review.html">
            {t('welcome_overview')}
          </a>
        </div>
        <p class="aside">{t('welcome_practiseHint')}</p>
      </header>
      <Steps services={services} />
      <div class="welcome-columns">
        <Points id="kept" words="welcome_kept" icon="pass" lines={KEPT} />
        <Points id="never" words="welcome_never" icon="broken" lines={NEVER} />
      </div>
      <Permissions services={services} />
      <Part id="key" words="welcome_key">
        <p class="measure">{t('welcome_keyWhere')}</p>
        <p class="measure">
          <strong>{t('welcome_backupYours')}</strong> {t('welcome_backupHow')}{' '}
          <a href="review.html#/backup">{t('backup_dueLink')}</a>
        </p>
        <p>
          <a href="review.html#/key">{t('key_title')}</a>
        </p>
      </Part>
      <Points id="unproven" words="welcome_unproven" icon="info" lines={UNPROVEN} />
    </main>
  );
}

const KEPT: readonly PlainKey[] = ['welcome_kept1', 'welcome_kept2', 'welcome_kept3', 'welcome_kept4', 'welcome_kept5'];
const NEVER: readonly PlainKey[] = ['welcome_never1', 'welcome_never2', 'welcome_never3', 'welcome_never4'];
const UNPROVEN: readonly PlainKey[] = ['welcome_unproven1', 'welcome_unproven2', 'welcome_unproven3'];

function Part({ id, words, children }: { id: string; words: PlainKey; children: ComponentChildren }) {
  const { t } = useUi();
  return (
    <section class="welcome-part" aria-labelledby={id}>
      <h2 id={id}>{t(words)}</h2>
      {children}
    </section>
  );
}

function Points(props: { id: string; words: PlainKey; icon: IconName; lines: readonly PlainKey[] }) {
  const { t } = useUi();
  return (
    <Part id={props.id} words={props.words}>
      <ul class={`points points-${props.icon}`}>
        {props.lines.map((line) => (
          <li key={line}>
            <Icon name={props.icon} />
            <span>{t(line)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Steps({ services }: { services: WelcomeServices }) {
  const { t } = useUi();
  const [keys] = useResult(() => services.shortcuts(), [services]);
  const set = keys.status === 'ready' ? keys.value : null;
  return (
    <Part id="steps" words="welcome_steps">
      <dl class="welcome-steps">
        <dt>{t('welcome_button')}</dt>
        <dd>
          {t('welcome_buttonHow')} <Keys keys={set?.action} />
        </dd>
        <dt>{t('welcome_quick')}</dt>
        <dd>
          {t('welcome_quickHow')} <Keys keys={set?.capture} />
        </dd>
        <dt>{t('welcome_menu')}</dt>
        <dd>{t('welcome_menuHow')}</dd>
        <dt>{t('welcome_panel')}</dt>
        <dd>
          {t('welcome_panelHow')} <Keys keys={set?.panel} />
        </dd>
        <dt>{t('welcome_watch')}</dt>
        <dd>{t('welcome_watchHow')}</dd>
      </dl>
    </Part>
  );
}

/** Always there, so that nothing moves when the browser has answered. */
function Keys({ keys }: { keys: string | undefined }) {
  const { t } = useUi();
  if (keys === undefined) return <kbd class="keys-waiting">{'…'}</kbd>;
  return keys === '' ? <span class="aside">{t('welcome_noKey')}</span> : <kbd>{keys}</kbd>;
}

function Permissions({ services }: { services: WelcomeServices }) {
  const { t } = useUi();
  return (
    <Part id="permissions" words="welcome_permissions">
      <p class="measure">{t('welcome_permissionsIntro')}</p>
      <dl class="welcome-steps" data-permissions>
        {PERMISSIONS.filter((name) => services.permissions.includes(name)).map((name) => (
          <div key={name} data-permission={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{t(PERMISSION_WORDS[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('permission_sites')}</dt>
          <dd>{t('permission_sitesWhy')}</dd>
        </div>
      </dl>
    </Part>
  );
}
