import type { FactLines } from './consent-lines';
import type { FactsSummary } from './facts-summary';
import type { CookieSet, NetworkSeen, Observation } from './observation';
import type { Bilingual, Lang } from './text';

/**
 * What is said of what happened in the visit, in one place for the dossier and the report. Empty in older captures. Names, hosts
 * and words of a button are the page's: what can change how a line reads is taken out of them.
 */
export function observationLines({ observation }: FactsSummary, lang: Lang): FactLines[] {
  if (!observation) return [];
  const say: Say = (text) => text[lang];
  return [
    { id: 'acts', term: say(TERMS.acts), lines: actLines(observation, say) },
    { id: 'requests', term: say(TERMS.requests), lines: requestLines(observation, say) },
    { id: 'network', term: say(TERMS.network), lines: networkLines(observation.network, say) },
  ];
}

type Say = (text: Bilingual) => string;

const TERMS = {
  acts: { nl: 'Handelingen van de bezoeker', en: 'Acts of the visitor' },
  requests: { nl: 'Andere partijen, in de tijd', en: 'Other parties, in time' },
  network: { nl: 'Netwerkwaarneming', en: 'Network observation' },
};

function actLines({ acts, actsComplete }: Observation, say: Say): string[] {
  if (!acts)
    return [
      say({
        nl: 'onbekend: de site is niet vanaf het begin gevolgd',
        en: 'unknown: the site was not watched from the start',
      }),
    ];
  if (acts.length === 0) return [say({ nl: 'geen tot aan de vastlegging', en: 'none until the capture' })];
  const first = { nl: 'eerste handeling', en: 'first act' };
  const cut = { nl: 'Er waren er meer dan zijn bewaard.', en: 'There were more than were kept.' };
  return [
    ...acts.map(({ at, words }) => `${after(at, say)}: ${words === '' ? say(first) : `“${plain(words)}”`}`),
    ...(actsComplete ? [] : [say(cut)]),
  ];
}

function requestLines({ requests, acts }: Observation, say: Say): string[] {
  const others = requests.filter(({ thirdParty }) => thirdParty === true);
  const act = acts?.[0]?.at ?? Number.POSITIVE_INFINITY;
  const list = (hosts: readonly { host: string; at: number }[]) =>
    hosts.map(({ host, at }) => `${plain(host)} (${after(at, say)})`).join(', ') || say({ nl: 'geen', en: 'none' });
  if (!acts || acts.length === 0) return [list(others)];
  const before = say({ nl: 'voor de eerste handeling', en: 'before the first act' });
  const later = say({ nl: 'voor het eerst daarna', en: 'for the first time after it' });
  return [
    `${before}: ${list(others.filter(({ at }) => at < act))}`,
    `${later}: ${list(others.filter(({ at }) => at >= act))}`,
  ];
}

const COMPLETE = {
  yes: { nl: 'Alle verzoeken waargenomen, vanaf het eerste.', en: 'All requests observed, from the first one on.' },
  no: { nl: 'Niet alle verzoeken waargenomen.', en: 'Not all requests observed.' },
};

function networkLines(network: NetworkSeen | null, say: Say): string[] {
  if (!network)
    return [say({ nl: 'Het netwerkverkeer is niet waargenomen.', en: 'The network traffic was not observed.' })];
  const { complete, cookiesSent, cookies } = network;
  const sent = say({
    nl: 'Cookies die de browser bij het openen al meestuurde',
    en: 'Cookies that the browser already sent on opening',
  });
  const none = say({ nl: 'geen', en: 'none' });
  const names = cookiesSent?.map(plain).join(', ') ?? say({ nl: 'onbekend', en: 'unknown' });
  const set = say({ nl: 'Cookies die servers plaatsten', en: 'Cookies that servers set' });
  return [
    say(COMPLETE[complete ? 'yes' : 'no']),
    `${sent}: ${names || none}`,
    ...(cookies.length === 0 ? [`${set}: ${none}`] : cookies.map((cookie) => cookieLine(cookie, say))),
  ];
}

function cookieLine({ name, domain, thirdParty, at, seconds }: CookieSet, say: Say): string {
  const cookie = say({ nl: 'Cookie van een server', en: 'Cookie set by a server' });
  const party = thirdParty ? [say({ nl: 'andere partij', en: 'other party' })] : [];
  return `${cookie}: ${plain(name)} (${[plain(domain), ...party, lifetime(seconds, say), after(at, say)].join('; ')})`;
}

const DAY = 86_400;

function lifetime(seconds: number | null, say: Say): string {
  if (seconds === null) return say({ nl: 'tot de browser sluit', en: 'until the browser closes' });
  if (seconds >= DAY) return say({ nl: `${Math.round(seconds / DAY)} dagen`, en: `${Math.round(seconds / DAY)} days` });
  const minutes = Math.max(1, Math.round(seconds / 60));
  return say({ nl: `${minutes} minuten`, en: `${minutes} minutes` });
}

function after(ms: number, say: Say): string {
  const shown = (ms / 1000).toFixed(1);
  return say({ nl: `na ${shown.replace('.', ',')} s`, en: `after ${shown} s` });
}

/** Control and direction characters would change what stands beside them. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
