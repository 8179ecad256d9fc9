import type { ConsentRecord, ConsentState, KeptConsent } from '../../core/consent-record';
import type { Dossier } from '../../core/sealed';
import type { Bilingual, Lang } from '../../core/text';
import { html, type SafeHtml } from './html';
import { moment } from './moment';
import { STATE_WORDS } from './state-words';
import { wordsIn } from './words';

/** Records of acts of consent on this capture, with what was chosen; nothing where there are none. */
export function consentsTable({ consents = [] }: Dossier, lang: Lang): SafeHtml | null {
  if (consents.length === 0) return null;
  return html`<h2>${WORDS.title[lang]}</h2>
<p class="note">${WORDS.note[lang]}</p>
${consentRows(consents, lang)}`;
}

/** One row for each record. */
export function consentRows(consents: readonly KeptConsent[], lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`<table class="consents">
<thead><tr><th scope="col">${word('ledger')}</th><th scope="col">${word('when')}</th><th scope="col">${WORDS.said[lang]}</th><th scope="col">${WORDS.how[lang]}</th><th scope="col">${WORDS.chosen[lang]}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${consents.map((kept) => row(kept, lang))}
</tbody>
</table>
`;
}

function row({ record, digest, sequence }: KeptConsent, lang: Lang): SafeHtml {
  const { event, method } = record;
  return html`<tr><td class="number">${sequence}</td><td>${moment(event.time)}</td><td>${STATES[event.state][lang]}</td><td>${METHODS[method.kind][lang]}${method.button ? html`: <bdi>${method.button.text}</bdi>` : null}</td><td>${chosen(record, lang)}</td><td><code>${digest}</code></td></tr>
`;
}

function chosen({ controls }: ConsentRecord, lang: Lang): SafeHtml | string {
  if (controls.length === 0) return '–';
  return html`<ul>${controls.map(({ text, initial, atAct }) => html`<li><bdi class="words">${text}</bdi>: ${STATE_WORDS[initial][lang]} → ${STATE_WORDS[atAct][lang]}</li>`)}</ul>`;
}

const WORDS = {
  title: { nl: 'Toestemmingsregistraties', en: 'Consent records' },
  note: {
    nl: 'Wat iemand op deze pagina koos, en wat daarvan later is opgegeven. Wie dat was, staat er niet in. Per keuze: hoe zij eerst stond, en hoe bij de handeling.',
    en: 'What somebody chose on this page, and what was stated of it later. Who that was is not in it. For each choice: how it stood at first, and at the act.',
  },
  said: { nl: 'Gezegd', en: 'Said' },
  how: { nl: 'Hoe', en: 'How' },
  chosen: { nl: 'Gekozen', en: 'Chosen' },
} as const satisfies Record<string, Bilingual>;

const STATES: Record<ConsentState, Bilingual> = {
  given: { nl: 'gegeven', en: 'given' },
  refused: { nl: 'geweigerd', en: 'refused' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  renewed: { nl: 'opnieuw gegeven', en: 'renewed' },
  unknown: { nl: 'niet vast te stellen', en: 'cannot be told' },
};

const METHODS: Record<ConsentRecord['method']['kind'], Bilingual> = {
  submit: { nl: 'gezien: formulier verstuurd', en: 'seen: form sent' },
  button: { nl: 'gezien: knop ingedrukt', en: 'seen: button pressed' },
  'by-hand': { nl: 'met de hand opgegeven, niet gezien', en: 'stated by hand, not seen' },
};
