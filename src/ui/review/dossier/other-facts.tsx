import type { ComponentChildren } from 'preact';
import type { Capture } from '../../../core/capture';
import { consentLines } from '../../../core/consent-lines';
import type { HostFact } from '../../../core/facts';
import { type OriginNames, summariseFacts } from '../../../core/facts-summary';
import { observationLines } from '../../../core/observation-lines';
import { permissionLines } from '../../../core/permission-lines';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import { GPC_WORDS, NAME_LIST_WORDS, PARTY_WORDS, PRIOR_STATE_WORDS } from '../../strings/words';

/** What else the browser told about the page: names and hosts, never values. */
export function OtherFacts({ capture }: { capture: Capture }) {
  const { t, lang } = useUi();
  const facts = summariseFacts(capture.frames);
  if (!facts) return <p>{t('facts_notKept')}</p>;
  const gpc = facts.globalPrivacyControl === null ? 'untold' : facts.globalPrivacyControl ? 'on' : 'off';
  const lines = [observationLines(facts, lang), permissionLines(facts, lang) ?? [], consentLines(facts, lang)].flat();
  return (
    <>
      <p class="aside">{t('facts_note')}</p>
      <dl class="facts">
        <dt>{t('facts_prior')}</dt>
        <dd data-prior={facts.priorState}>{t(PRIOR_STATE_WORDS[facts.priorState])}</dd>
        <dt>{t('facts_gpc')}</dt>
        <dd data-gpc={gpc}>{t(GPC_WORDS[gpc])}</dd>
        <dt>{t('facts_formTargets')}</dt>
        <dd>
          <Hosts hosts={facts.formTargets} />
        </dd>
        <dt>{t('facts_hosts')}</dt>
        <dd>
          <Hosts hosts={facts.hosts} />
          {!facts.hostsComplete && <p class="aside">{t('facts_hostsIncomplete')}</p>}
        </dd>
        {lines.map(({ id, term, lines: said }) => (
          <>
            <dt>{term}</dt>
            <dd data-consent={id}>
              <List items={said.map((line) => ({ key: line, shown: line }))} />
            </dd>
          </>
        ))}
      </dl>
      {facts.origins.map((names) => (
        <StoredNames key={names.origin} names={names} />
      ))}
    </>
  );
}

function StoredNames({ names }: { names: OriginNames }) {
  const { t } = useUi();
  const lists = [
    { id: 'cookies', names: names.cookieNames },
    { id: 'local', names: names.localStorageNames },
    { id: 'session', names: names.sessionStorageNames },
  ] as const;
  return (
    <>
      <h3>
        {names.origin === 'null' ? t('facts_noOrigin') : t('facts_origin', { origin: visibleLine(names.origin) })}
      </h3>
      <dl class="facts">
        {lists.map((list) => (
          <>
            <dt>{t(NAME_LIST_WORDS[list.id])}</dt>
            <dd data-names={list.id}>
              {list.names === null ? (
                t('facts_refused')
              ) : (
                <List items={list.names.map((name) => ({ key: name, shown: <CapturedText text={name} /> }))} />
              )}
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}

function Hosts({ hosts }: { hosts: readonly HostFact[] }) {
  const { t } = useUi();
  const items = hosts.map(({ host, thirdParty }) => ({
    key: host,
    shown: (
      <>
        <CapturedText text={host} />{' '}
        <span class="aside">{t(PARTY_WORDS[thirdParty === null ? 'unknown' : thirdParty ? 'third' : 'own'])}</span>
      </>
    ),
  }));
  return <List items={items} />;
}

function List({ items }: { items: readonly { key: string; shown: ComponentChildren }[] }) {
  const { t } = useUi();
  if (items.length === 0) return <>{t('word_none')}</>;
  return (
    <ul class="names">
      {items.map(({ key, shown }) => (
        <li key={key}>{shown}</li>
      ))}
    </ul>
  );
}
