import type { ConsentView } from '../../../core/consent-services';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { OUTCOME_WORDS } from '../../strings/words';

/** Withdrawing must be as easy as giving (Art. 7(3) GDPR): what giving took, beside the ways back that are known. */
export function WaysBack({ view: { wayBack } }: { view: ConsentView }) {
  const { t, lang, rules, format, count } = useUi();
  if (!wayBack) return <p>{t('consent_wayBackUnknown')}</p>;
  const title = (id: string) => rules?.rules.find((rule) => rule.id === id)?.title[lang] ?? id;
  return (
    <dl class="facts" data-told={wayBack.told.length}>
      <dt>{t('consent_toGive')}</dt>
      <dd>{wayBack.actsToGive === null ? t('consent_notSeen') : count('count_clicks', wayBack.actsToGive)}</dd>
      <dt>{t('consent_toWithdraw')}</dt>
      <dd>
        {wayBack.told.length === 0 ? (
          t('consent_noWayTold')
        ) : (
          <ul class="bullets">
            {wayBack.told.map(({ text, url }, i) => (
              <li key={`${i} ${text}`}>
                <CapturedText text={text} />
                {url !== null && (
                  <>
                    {' · '}
                    <CapturedText text={url} />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </dd>
      {wayBack.rules.length > 0 && <dt>{t('consent_rules')}</dt>}
      {wayBack.rules.length > 0 && (
        <dd>
          {format.list(wayBack.rules.map(({ ruleId, outcome }) => `${title(ruleId)}: ${t(OUTCOME_WORDS[outcome])}`))}
        </dd>
      )}
    </dl>
  );
}
