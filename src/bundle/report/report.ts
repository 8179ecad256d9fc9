import { utf8 } from '../../core/digest';
import type { LedgerEntry } from '../../core/ledger-entry';
import type { RuleSetDocument } from '../../core/rule-set';
import type { Dossier } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { toBase64 } from '../../ledger/base64';
import { notProvenTexts } from '../not-proven';
import { captureDetails } from './capture-details';
import { captureSummary } from './capture-summary';
import { html, type SafeHtml, styleElement } from './html';
import { moment } from './moment';
import { REPORT_STYLE } from './style';
import { wordsIn } from './words';

export interface ReportInput {
  exportId: string;
  exportedAt: string;
  organisation?: string;
  dossiers: Dossier[];
  ledger: LedgerEntry[];
  restored?: readonly (readonly LedgerEntry[])[];
  ruleSet: RuleSetDocument;
  keyFingerprint: string;
}

/**
 * The bundle in plain language, readable without any tool: no script, nothing loaded from elsewhere, A4. The first page
 * answers what, where, when, which words, what was on, what is wrong with it, what is proven and what is not.
 * Dates are written by hand and not with `Intl`: the bytes may not depend on whose computer made them.
 */
export async function renderReport(input: ReportInput, lang: Lang): Promise<string> {
  const word = wordsIn(lang);
  const [only] = input.dossiers.length === 1 ? input.dossiers : [];
  const hash = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(REPORT_STYLE))));
  const policy = `default-src 'none'; img-src 'self' file:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word('title')}</title>
${styleElement(REPORT_STYLE)}
</head>
<body>
<header>
<h1>${word('title')}</h1>
<p class="note">${word('exported')}: ${moment(input.exportedAt)}${input.organisation ? html` · ${word('exportedBy')}: <bdi>${input.organisation}</bdi>` : null} · <code>${input.exportId}</code></p>
</header>
<main>
${only ? captureSummary(only, input.ruleSet, lang, 1) : overview(input, lang)}
${provenSection(input, lang)}
${input.dossiers.map((dossier, i) => [
  only ? null : html`<section class="capture">${captureSummary(dossier, input.ruleSet, lang, i + 1)}</section>`,
  captureDetails(dossier, input.ruleSet, lang),
])}
</main>
</body>
</html>
`;
  return page.text;
}

function provenSection(input: ReportInput, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const isOwn = ({ entry }: Dossier) => input.ledger[entry.body.sequence - 1]?.hash === entry.hash;
  const own = input.dossiers.filter(isOwn).map((dossier) => dossier.entry.body.sequence);
  const others = input.dossiers.filter((dossier) => !isOwn(dossier));
  return html`<h2>${word('proven')}</h2>
<ul>
<li>${word('provenBytes')}</li>
<li>${word('provenKey')}: <code>${input.keyFingerprint}</code></li>
${own.length > 0 ? html`<li>${word('provenLedger')}: ${word('entry')} ${own.join(', ')} ${word('of')} ${input.ledger.length}</li>` : null}
${others.map(({ entry }) => html`<li>${word('provenRestored')}: ${word('entry')} ${entry.body.sequence}, <code>${entry.keyFingerprint}</code></li>`)}
</ul>
<h2>${word('notProven')}</h2>
<ul>
${notProvenTexts('unconfirmed', others.length > 0).map((text) => html`<li>${text[lang]}</li>`)}
</ul>
<p class="note">${word('reportNote')}</p>
`;
}

function overview(input: ReportInput, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`<h2>${word('captures')}</h2>
<table>
<thead><tr><th scope="col">#</th><th scope="col">${word('when')}</th><th scope="col">${word('where')}</th><th scope="col">${word('likely')}</th><th scope="col">${word('attention')}</th></tr></thead>
<tbody>
${input.dossiers.map(({ sealed, evaluation, entry }, i) => {
  const shown = evaluation.evaluation.findings.filter((f) => f.outcome === 'fail' || f.outcome === 'needs-review');
  return html`<tr><td class="number"><a href="#capture-${i + 1}">${entry.body.sequence}</a></td><td>${moment(sealed.capture.capturedAt)}</td><td><bdi>${sealed.capture.visit.url}</bdi></td><td class="number">${shown.filter((f) => f.grade === 'likely-violation').length}</td><td class="number">${shown.filter((f) => f.grade === 'point-of-attention').length}</td></tr>
`;
})}
</tbody>
</table>
`;
}
