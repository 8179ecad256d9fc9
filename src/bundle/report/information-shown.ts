import type { Capture } from '../../core/capture';
import type { InformationShown, NotKept } from '../../core/information';
import type { Bilingual, Lang } from '../../core/text';
import { blobPath } from '../layout';
import { html, type SafeHtml } from './html';
import { moment } from './moment';
import { wordsIn } from './words';

/**
 * On the basis of which information consent was asked: the statements kept, as files of the bundle, and those that were not.
 * Null for a Capture made before they were kept, or without any: its report stays as it was.
 */
export function informationShown(capture: Capture, lang: Lang): SafeHtml | null {
  if (!capture.information || capture.information.length === 0) return null;
  return html`<h2>${wordsIn(lang)('informationShown')}</h2>
<ul>${capture.information.map((statement) => html`<li>${line(statement, capture, lang)}</li>`)}</ul>
`;
}

function line({ kind, url, hasQuery, result }: InformationShown, capture: Capture, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const subject = html`${KIND_WORDS[kind][lang]}: <bdi>${url}</bdi>${hasQuery ? ` (${word('withoutQuery')})` : null}`;
  if (result.state === 'not-kept')
    return html`${subject}. ${NOT_KEPT_WORDS[result.reason][lang]}${result.status === null ? null : ` (HTTP ${result.status})`}`;
  const file = capture.blobs.find(({ digest }) => digest === result.bytes);
  const words = capture.blobs.find(({ digest }) => digest === result.text);
  const parts = [
    moment(result.at),
    word(result.source === 'fetched' ? 'fetched' : 'thisPage'),
    ...(result.status === null ? [] : [`HTTP ${result.status}`]),
  ];
  return html`${subject}. ${parts.join(', ')}${file ? html`<br>${word('file')}: <code>${blobPath(file.digest, file.role)}</code>` : null}<br>${words ? html`${word('wordsOf')}: <code>${blobPath(words.digest, words.role)}</code>` : word('unreadableWords')}`;
}

const KIND_WORDS: Record<InformationShown['kind'], Bilingual> = {
  privacy: { nl: 'Privacyverklaring', en: 'Privacy statement' },
  cookie: { nl: 'Cookieverklaring', en: 'Cookie statement' },
};

const NOT_KEPT_WORDS: Record<NotKept, Bilingual> = {
  'not-wanted': { nl: 'Niet bewaard: stond uit in de instellingen', en: 'Not kept: off in the settings' },
  'no-permission': {
    nl: 'Niet bewaard: de browser mocht die site niets vragen',
    en: 'Not kept: the browser was not allowed to ask that site',
  },
  unreachable: { nl: 'Niet bewaard: de site was niet bereikbaar', en: 'Not kept: the site could not be reached' },
  'http-error': {
    nl: 'Niet bewaard: de site antwoordde met een fout',
    en: 'Not kept: the site answered with an error',
  },
  'too-large': { nl: 'Niet bewaard: groter dan 5 MB', en: 'Not kept: larger than 5 MB' },
  'too-slow': {
    nl: 'Niet bewaard: geen volledig antwoord binnen 15 seconden',
    en: 'Not kept: no whole answer within 15 seconds',
  },
  'not-a-document': {
    nl: 'Niet bewaard: geen HTML, PDF of platte tekst',
    en: 'Not kept: no HTML, PDF or plain text',
  },
  'too-many': { nl: 'Niet bewaard: meer dan vier verklaringen', en: 'Not kept: more than four statements' },
};
