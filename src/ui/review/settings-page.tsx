import type { LanguageSetting, RestoredCheck, ReviewServices } from '../../core/services';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { useAction, useResult } from '../model/use-result';
import type { PlainKey } from '../strings/messages';
import { LEDGER_PROBLEM_WORDS } from '../strings/store-words';
import { BackupSetting } from './backup/backup-reminder';
import { Heading } from './heading';
import { KeySetting } from './key-setting';
import { ReviewerSetting } from './reviewer-setting';
import { RuleSettings } from './rule-settings';
import { TimeStampSettings } from './time-stamp-settings';

export function SettingsPage({ services }: { services: ReviewServices }) {
  const { t } = useUi();
  return (
    <>
      <Heading>{t('settings_title')}</Heading>
      <Language services={services} />
      <Statements services={services} />
      <ReviewerSetting services={services} />
      <RuleSettings services={services} />
      <KeySetting services={services} />
      <Ledger services={services} />
      <TimeStampSettings services={services} />
      <Storage services={services} />
      <BackupSetting services={services.backup} />
    </>
  );
}

const LANGUAGES: readonly { setting: LanguageSetting; words: PlainKey }[] = [
  { setting: 'browser', words: 'language_browser' },
  { setting: 'nl', words: 'language_nl' },
  { setting: 'en', words: 'language_en' },
];

function Language({ services }: { services: ReviewServices }) {
  const { t } = useUi();
  const [current] = useResult(() => services.languageSetting(), [services]);
  const [changed, change] = useAction(async (setting: LanguageSetting) => {
    const result = await services.setLanguage(setting);
    if (result.ok) location.reload();
    return result;
  });
  return (
    <fieldset class="setting">
      <legend>{t('settings_language')}</legend>
      {LANGUAGES.map(({ setting, words }) => (
        <label key={setting} class="radio">
          <input
            type="radio"
            name="language"
            value={setting}
            checked={current.status === 'ready' && current.value === setting}
            onChange={() => change(setting)}
          />
          {t(words)}
        </label>
      ))}
      <p class="aside">{t('settings_languageHint')}</p>
      {current.status === 'failed' && <FailureNote failure={current.failure} />}
      {changed?.status === 'failed' && <FailureNote failure={changed.failure} />}
    </fieldset>
  );
}

function Statements({ services }: { services: ReviewServices }) {
  const { t } = useUi();
  const [current, again] = useResult(() => services.keepsInformation(), [services]);
  const [changed, change] = useAction(async (on: boolean) => {
    const result = await services.setKeepsInformation(on);
    again();
    return result;
  });
  return (
    <fieldset class="setting">
      <legend>{t('settings_information')}</legend>
      <label class="radio">
        <input
          type="checkbox"
          data-action="keep-information"
          disabled={current.status !== 'ready'}
          checked={current.status === 'ready' && current.value}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {t('information_keep')}
      </label>
      <p class="aside">{t('settings_informationHint')}</p>
      {current.status === 'failed' && <FailureNote failure={current.failure} />}
      {changed?.status === 'failed' && <FailureNote failure={changed.failure} />}
    </fieldset>
  );
}

function Ledger({ services }: { services: ReviewServices }) {
  const { t, format } = useUi();
  const [check, run] = useAction(() => services.checkLedger());
  return (
    <section class="setting" aria-labelledby="ledger">
      <h2 id="ledger">{t('settings_ledger')}</h2>
      <p class="aside">{t('settings_ledgerHint')}</p>
      <button type="button" data-action="check-ledger" disabled={check?.status === 'busy'} onClick={() => run()}>
        {t('settings_ledgerCheck')}
      </button>
      {check?.status === 'busy' && <Busy>{t('settings_ledgerBusy')}</Busy>}
      {check?.status === 'failed' && <FailureNote failure={check.failure} />}
      {check?.status === 'ready' && (
        <div class={`note ${check.value.intact ? 'note-good' : 'note-broken'}`} role="status">
          <p class="note-title">
            <Icon name={check.value.intact ? 'pass' : 'broken'} />
            {!check.value.intact
              ? t('settings_ledgerBroken')
              : check.value.head === null
                ? t('settings_ledgerEmpty')
                : t('settings_ledgerIntact', {
                    n: format.number(check.value.head.sequence),
                    time: format.exactTime(check.value.head.recordedAt),
                  })}
          </p>
          {check.value.head && <code class="hash whole">{check.value.head.hash}</code>}
          {check.value.problem && (
            <p>{t(LEDGER_PROBLEM_WORDS[check.value.problem.kind], { n: format.number(check.value.problem.entry) })}</p>
          )}
          <RestoredLedgers ledgers={check.value.restored} />
        </div>
      )}
    </section>
  );
}

/** Beside the store's own, each by its own key. */
function RestoredLedgers({ ledgers }: { ledgers: readonly RestoredCheck[] }) {
  const { t, format } = useUi();
  if (ledgers.length === 0) return null;
  return (
    <ul class="bullets">
      {ledgers.map(({ head, keyFingerprint, intact }) => (
        <li key={head.hash} data-restored={String(intact)}>
          {t(intact ? 'settings_restoredIntact' : 'settings_restoredBroken', { n: format.number(head.sequence) })}{' '}
          <code class="hash whole">{keyFingerprint}</code>
        </li>
      ))}
    </ul>
  );
}

function Storage({ services }: { services: ReviewServices }) {
  const { t, format } = useUi();
  const [use] = useResult(() => services.storageUse(), [services]);
  return (
    <section class="setting" aria-labelledby="storage">
      <h2 id="storage">{t('settings_storage')}</h2>
      {use.status === 'failed' && <FailureNote failure={use.failure} />}
      {use.status === 'ready' && (
        <p>
          {t('settings_storageUse', {
            used: format.bytes(use.value.usedBytes),
            quota: format.bytes(use.value.quotaBytes),
          })}
        </p>
      )}
      {use.status === 'ready' && (
        <p data-lasting={String(use.value.lasting)}>
          {t(use.value.lasting ? 'settings_storageLasting' : 'settings_storageNotLasting')}
        </p>
      )}
      <p class="aside">{t('settings_storageHint')}</p>
    </section>
  );
}
