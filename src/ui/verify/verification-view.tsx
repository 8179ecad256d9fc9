import { type ProofLayer, proofLayers } from '../../bundle/proof-layers';
import type { Verification, VerificationCheck } from '../../core/verification';
import { CapturedText } from '../components/captured-text';
import { WithheldList } from '../components/withheld-list';
import { useUi } from '../context';
import { Icon, type IconName } from '../icons/icon';
import { visibleLine } from '../model/visible-text';
import { LAYER_STATE_WORDS, LAYER_WORDS } from '../strings/time-stamp-words';
import { CHECK_WORDS, SIGNER_WORDS, VERDICT_WORDS } from '../strings/verification-words';
import { Countersignatures } from './countersignatures';

/** Verdict first, then who signed, then every check by name, and always what is not proven. */
export function VerificationView({ verification, fileName }: { verification: Verification; fileName: string }) {
  const { t, lang, count, format } = useUi();
  const { verdict, signer, keyFingerprint, checks, notProven, summary, withheld = [] } = verification;
  const intact = verdict === 'intact';
  return (
    <section class="verification" aria-labelledby="verification" data-verdict={verdict}>
      <h2 id="verification">{t('verify_result', { file: visibleLine(fileName) })}</h2>
      <div class={`note ${intact ? 'note-good' : 'note-broken'}`} role="status">
        <p class="note-title">
          <Icon name={intact ? 'pass' : 'broken'} />
          {t(VERDICT_WORDS[verdict])}
        </p>
      </div>
      <p class={`note ${SIGNER_NOTES[signer]}`} data-signer={signer}>
        {t(SIGNER_WORDS[signer])}
      </p>
      <dl class="facts">
        {keyFingerprint !== null && (
          <>
            <dt>{t('verify_key')}</dt>
            <dd>
              <code class="hash whole">{keyFingerprint}</code>
            </dd>
          </>
        )}
        <dt>{t('verify_contents')}</dt>
        <dd>
          {t('verify_contentsValue', {
            captures: count('count_captures', summary.captures),
            files: count('count_files', summary.files),
            size: format.bytes(summary.bytes),
          })}
        </dd>
      </dl>
      {verdict !== 'not-a-bundle' && (
        <>
          <h3>{t('verify_layers')}</h3>
          <ul class="checks">
            {proofLayers(verification).map((layer) => (
              <Layer key={layer.id} layer={layer} />
            ))}
          </ul>
        </>
      )}
      {withheld.length > 0 && (
        <>
          <h3>{t('verify_withheld')}</h3>
          <p class="aside measure">{t('verify_withheldNote')}</p>
          <WithheldList withheld={withheld} />
        </>
      )}
      <h3>{t('verify_checks')}</h3>
      <ul class="checks">
        {[...checks].sort(failedFirst).map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
      <h3>{t('verify_notProven')}</h3>
      <ul class="bullets measure">
        {notProven.map((text) => (
          <li key={text.en}>{text[lang]}</li>
        ))}
      </ul>
      {verdict !== 'not-a-bundle' && <Countersignatures verification={verification} />}
    </section>
  );
}

/** Intact says nothing about who signed, so the two never share one colour of reassurance. */
const SIGNER_NOTES: Readonly<Record<Verification['signer'], string>> = {
  pinned: 'note-good',
  unconfirmed: 'note-doubt',
  'pin-mismatch': 'note-broken',
  unknown: 'note-broken',
};

const CHECK_ICONS: Readonly<Record<VerificationCheck['outcome'], IconName>> = {
  passed: 'pass',
  failed: 'broken',
  'not-checked': 'skipped',
};

const LAYER_ICONS: Readonly<Record<ProofLayer['state'], IconName>> = {
  proven: 'pass',
  partly: 'attention',
  'not-proven': 'skipped',
  broken: 'broken',
};
const LAYER_CLASSES: Readonly<Record<ProofLayer['state'], string>> = {
  proven: 'check-passed',
  partly: 'check-not-checked',
  'not-proven': 'check-not-checked',
  broken: 'check-failed',
};

function Layer({ layer: { id, state, text } }: { layer: ProofLayer }) {
  const { t, lang } = useUi();
  return (
    <li class={`check ${LAYER_CLASSES[state]}`} data-layer={id} data-state={state}>
      <p class="check-title">
        <span class="mark">
          <Icon name={LAYER_ICONS[state]} />
          <span>{t(LAYER_STATE_WORDS[state])}</span>
        </span>{' '}
        {t(LAYER_WORDS[id])}
      </p>
      <p>
        <CapturedText text={text[lang]} />
      </p>
    </li>
  );
}

function Check({ check }: { check: VerificationCheck }) {
  const { t, lang } = useUi();
  return (
    <li class={`check check-${check.outcome}`} data-check={check.id} data-outcome={check.outcome}>
      <p class="check-title">
        <span class="mark">
          <Icon name={CHECK_ICONS[check.outcome]} />
          <span>{t(CHECK_WORDS[check.outcome])}</span>
        </span>{' '}
        {check.title[lang]}
      </p>
      <dl class="facts">
        <dt>{t('integrity_expected')}</dt>
        <dd>{check.expected === '' ? t('word_none') : <CapturedText text={check.expected} />}</dd>
        <dt>{t('integrity_found')}</dt>
        <dd>{check.found === '' ? t('word_none') : <CapturedText text={check.found} />}</dd>
        {check.files.length > 0 && (
          <>
            <dt>{t('verify_files')}</dt>
            <dd>
              <ul>
                {check.files.map((file) => (
                  <li key={file}>
                    <code>
                      <CapturedText text={file} />
                    </code>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

function failedFirst(one: VerificationCheck, other: VerificationCheck): number {
  return Number(other.outcome === 'failed') - Number(one.outcome === 'failed');
}
