import { CLAUSES } from '../../core/agreements';
import type { ActivityRecord } from '../../core/register';
import type { Bilingual, Lang } from '../../core/text';
import type { BundleRegister } from '../register-files';
import { registerPath } from '../register-rules';
import { consentRows } from './consents-table';
import { html, type SafeHtml } from './html';

/** Of a bundle about processing activities: what its register says of each, and acts of consent without a capture. */
export function registerSection(register: BundleRegister | undefined, lang: Lang): SafeHtml | null {
  if (!register) return null;
  return html`<section class="register"><h2>${WORDS.title[lang]}</h2>
<p class="note">${WORDS.note[lang]}</p>
${register.activities.map((one) => activity(one, register, lang))}
${register.agreements.length > 0 ? agreements(register, lang) : null}
${consents(register, lang)}
</section>
`;
}

function activity(
  { name, controller, record, retention, activityId }: BundleRegister['activities'][number],
  { bodies, processes }: BundleRegister,
  lang: Lang,
): SafeHtml {
  const body = bodies.find(({ controllerId }) => controllerId === controller.controllerId);
  const contact = [body?.address, body?.email, body?.phone].filter(Boolean).join(' · ');
  const own = processes.filter((one) => one.activityId === activityId);
  return html`<h3><bdi>${name}</bdi></h3>
<table><tbody>
${line(WORDS.controller[lang], [controller.name, contact].filter(Boolean).join(' · '))}
${record ? recordLines(record, lang) : null}
${line(WORDS.kept[lang], retention)}
${own.map(({ version, digest, extension }) => html`<tr><th scope="row">${WORDS.process[lang]} ${version}</th><td><code>${registerPath('processes', digest, extension)}</code></td></tr>`)}
${own.length === 0 ? line(WORDS.process[lang], WORDS.none[lang]) : null}
</tbody></table>
`;
}

function recordLines(record: ActivityRecord, lang: Lang): SafeHtml[] {
  const { purposes, subjectCategories, dataCategories, recipientCategories, transfers, erasureTerm, security } = record;
  return [
    line(WORDS.purposes[lang], purposes.join('; ')),
    line(WORDS.subjects[lang], subjectCategories.join('; ')),
    line(WORDS.data[lang], dataCategories.join('; ')),
    line(WORDS.recipients[lang], recipientCategories.join('; ')),
    line(WORDS.transfers[lang], transfers.map(({ country, safeguard }) => `${country}: ${safeguard}`).join('; ')),
    line(WORDS.erasure[lang], erasureTerm),
    line(WORDS.security[lang], security),
  ];
}

function line(label: string, text: string): SafeHtml {
  return html`<tr><th scope="row">${label}</th><td><bdi class="words">${text === '' ? '–' : text}</bdi></td></tr>
`;
}

function agreements({ agreements: all, recipients }: BundleRegister, lang: Lang): SafeHtml {
  return html`<h3>${WORDS.agreements[lang]}</h3>
<table><thead><tr><th scope="col">${WORDS.recipient[lang]}</th><th scope="col">${WORDS.signed[lang]}</th><th scope="col">${WORDS.clauses[lang]}</th><th scope="col">SHA-256</th></tr></thead><tbody>
${all.map(({ recipientId, signedOn, clauses, fileDigest }) => {
  const recipient = recipients.find((one) => one.recipientId === recipientId);
  const there = CLAUSES.filter((clause) => clauses[clause]?.state === 'present').length;
  return html`<tr><td><bdi>${recipient?.name ?? recipientId}</bdi></td><td>${signedOn ?? WORDS.none[lang]}</td><td class="number">${there} / ${CLAUSES.length}</td><td><code>${fileDigest ?? '–'}</code></td></tr>
`;
})}
</tbody></table>
`;
}

function consents({ consents: records }: BundleRegister, lang: Lang): SafeHtml | null {
  if (records.length === 0) return null;
  return html`<h3>${WORDS.consents[lang]}</h3>
<p class="note">${WORDS.consentsNote[lang]}</p>
${consentRows(records, lang)}`;
}

const WORDS = {
  title: { nl: 'Verwerking', en: 'Processing activity' },
  note: {
    nl: 'Wat het register hierover zei bij het maken van de bundel. Het logboek noemt er de hash van; dat het waar is, volgt daar niet uit.',
    en: 'What the register said of it when the bundle was made. The ledger names the hash of it; that does not make it true.',
  },
  controller: { nl: 'Verwerkingsverantwoordelijke', en: 'Controller' },
  purposes: { nl: 'Doeleinden', en: 'Purposes' },
  subjects: { nl: 'Categorieën betrokkenen', en: 'Categories of data subjects' },
  data: { nl: 'Categorieën persoonsgegevens', en: 'Categories of personal data' },
  recipients: { nl: 'Categorieën ontvangers', en: 'Categories of recipients' },
  transfers: { nl: 'Doorgiften buiten de EER', en: 'Transfers outside the EEA' },
  erasure: { nl: 'Termijn voor wissen', en: 'Time limit for erasure' },
  security: { nl: 'Beveiliging', en: 'Security' },
  kept: { nl: 'Bewaartermijn van het bewijs', en: 'How long the evidence is kept' },
  process: { nl: 'Procesbeschrijving', en: 'Process description' },
  none: { nl: 'geen', en: 'none' },
  agreements: { nl: 'Verwerkersovereenkomsten', en: 'Processor agreements' },
  recipient: { nl: 'Ontvanger', en: 'Recipient' },
  signed: { nl: 'Ondertekend op', en: 'Signed on' },
  clauses: { nl: 'Onderdelen van artikel 28', en: 'Parts of Article 28' },
  consents: { nl: 'Toestemmingsregistraties zonder vastlegging', en: 'Consent records without a capture' },
  consentsNote: {
    nl: 'Van deze handelingen is niet vastgelegd welk verzoek erbij getoond werd.',
    en: 'Of these acts it was not captured which request was shown with them.',
  },
} as const satisfies Record<string, Bilingual>;
