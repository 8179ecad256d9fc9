import type { Capture } from '../../core/capture';
import { consentLines } from '../../core/consent-lines';
import type { HostFact } from '../../core/facts';
import { type FactsSummary, summariseFacts } from '../../core/facts-summary';
import { observationLines } from '../../core/observation-lines';
import { permissionLines } from '../../core/permission-lines';
import type { Lang } from '../../core/text';
import { html, type SafeHtml } from './html';
import { GPC_WORDS, PRIOR_STATE_WORDS } from './state-words';
import { wordsIn } from './words';

/** Names and hosts, never values. Null for a Capture made before facts were kept: its report stays as it was. */
export function otherFacts(capture: Capture, lang: Lang): SafeHtml | null {
  const facts = summariseFacts(capture.frames);
  if (!facts) return null;
  const word = wordsIn(lang);
  const gpc = facts.globalPrivacyControl === null ? 'untold' : facts.globalPrivacyControl ? 'on' : 'off';
  return html`<h2>${word('otherFacts')}</h2>
<p class="note">${word('otherFactsNote')}</p>
<dl>
<dt>${word('priorChoice')}</dt><dd>${PRIOR_STATE_WORDS[facts.priorState][lang]}</dd>
<dt>${word('gpc')}</dt><dd>${GPC_WORDS[gpc][lang]}</dd>
<dt>${word('formTargets')}</dt><dd>${targets(facts.formTargets, lang)}</dd>
${hosts(facts, lang)}
${consent(facts, lang)}</dl>
${facts.origins.map((names) => origin(names, lang))}`;
}

/** Nothing for a Capture of before these were kept: its report stays as it was. */
function consent(facts: FactsSummary, lang: Lang): SafeHtml {
  const all = [observationLines(facts, lang), permissionLines(facts, lang) ?? [], consentLines(facts, lang)].flat();
  return html`${all.map(
    ({ term, lines }) =>
      html`<dt>${term}</dt><dd>${lines.map((line, i) => html`${i > 0 ? html`<br>` : null}${line}`)}</dd>\n`,
  )}`;
}

function targets(found: readonly HostFact[], lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  if (found.length === 0) return html`${word('nothing')}`;
  return html`${found.map(({ host, thirdParty }, i) => html`${i > 0 ? ', ' : null}<code><bdi>${host}</bdi></code>${thirdParty ? ` (${word('thirdParty')})` : null}`)}`;
}

function hosts({ hosts: all, hostsComplete }: FactsSummary, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const of = (thirdParty: boolean | null) =>
    all.filter((fact) => fact.thirdParty === thirdParty).map(({ host }) => host);
  const unknown = of(null);
  return html`<dt>${word('thirdPartyHosts')}</dt><dd>${list(of(true), lang)}${hostsComplete ? null : html`<br>${word('hostsIncomplete')}`}</dd>
${unknown.length > 0 ? html`<dt>${word('unknownHosts')}</dt><dd>${list(unknown, lang)}</dd>` : null}
<dt>${word('ownHosts')}</dt><dd>${list(of(false), lang)}</dd>`;
}

function origin(names: FactsSummary['origins'][number], lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`<h3>${names.origin === 'null' ? word('noOrigin') : html`<bdi>${names.origin}</bdi>`}</h3>
<dl>
<dt>${word('cookieNames')}</dt><dd>${list(names.cookieNames, lang)}</dd>
<dt>${word('localNames')}</dt><dd>${list(names.localStorageNames, lang)}</dd>
<dt>${word('sessionNames')}</dt><dd>${list(names.sessionStorageNames, lang)}</dd>
</dl>
`;
}

function list(items: readonly string[] | null, lang: Lang): SafeHtml {
  if (items === null) return html`${wordsIn(lang)('refused')}`;
  if (items.length === 0) return html`${wordsIn(lang)('nothing')}`;
  return html`${items.map((item, i) => html`${i > 0 ? ', ' : null}<code><bdi>${item}</bdi></code>`)}`;
}
