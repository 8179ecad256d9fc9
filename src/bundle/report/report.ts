import { utf8 } from '../../core/digest';
import type { LedgerEntry } from '../../core/ledger-entry';
import type { ReviewCounts } from '../../core/review';
import type { RuleSetDocument } from '../../core/rule-set';
import type { Dossier } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { toBase64 } from '../../ledger/base64';
import type { StoredTimeStamp } from '../bundle-input';
import { deletedTexts } from '../deleted-since';
import type { EvidenceItem } from '../derived-documents';
import { notProvenTexts, RESTORED_NOT_PROVEN } from '../not-proven';
import type { BundleRegister } from '../register-files';
import { unreviewed } from '../reviews-document';
import { chosenTimeStamps, timeStampedEvents } from '../time-stamp/choose';
import { captureDetails } from './capture-details';
import { captureSummary } from './capture-summary';
import { html, type SafeHtml, styleElement } from './html';
import { moment } from './moment';
import { registerSection } from './register-section';
import { countsOf } from './reviews';
import { REPORT_STYLE } from './style';
import { wordsIn } from './words';

export interface ReportInput {
  exportId: string;
  exportedAt: string;
  organisation?: string;
  /** Numbers of the ledger entries of the captures. */
  sequences: readonly number[];
  parts: readonly ReportPart[];
  ledger: LedgerEntry[];
  /** What of it stands in which ledger. */
  items?: readonly Pick<EvidenceItem, 'sequence' | 'restored'>[];
  timeStamps?: readonly StoredTimeStamp[];
  /** Of a bundle about processing activities. */
  register?: BundleRegister;
  keyFingerprint: string;
}

/** What the report says of one capture, in both languages: all that is kept of it once its files are written. */
export type ReportPart = Record<Lang, { row: SafeHtml; summary: SafeHtml; details: SafeHtml }> & {
  counts: ReviewCounts;
};

/** @param place from 1, in the order of the ledger */
export function reportPart(dossier: Dossier, ruleSet: RuleSetDocument, place: number): ReportPart {
  const inLanguage = (lang: Lang) => ({
    row: overviewRow(dossier, place),
    summary: captureSummary(dossier, ruleSet, lang, place),
    details: captureDetails(dossier, ruleSet, lang),
  });
  return { nl: inLanguage('nl'), en: inLanguage('en'), counts: countsOf(dossier) };
}

/**
 * The bundle in plain language, readable without any tool: no script, nothing loaded from elsewhere, A4. The first page
 * answers what, where, when, which words, what was on, what is wrong with it, what is proven and what is not.
 * Dates are written by hand and not with `Intl`: the bytes may not depend on whose computer made them.
 */
export async function renderReport(input: ReportInput, lang: Lang): Promise<string> {
  const word = wordsIn(lang);
  const parts = input.parts.map((part) => part[lang]);
  const [only] = parts.length === 1 ? parts : [];
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
${
  only
    ? only.summary
    : overview(
        parts.map(({ row }) => row),
        lang,
      )
}
${registerSection(input.register, lang)}
${provenSection(input, lang)}
${parts.map(({ summary, details }) => [only ? null : html`<section class="capture">${summary}</section>`, details])}
</main>
</body>
</html>
`;
  return page.text;
}

function provenSection(input: ReportInput, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const stamps = chosenTimeStamps(input);
  const items: ReportInput['items'] = input.items ?? input.sequences.map((sequence) => ({ sequence }));
  const own = items.filter(({ restored }) => !restored).map(({ sequence }) => sequence);
  const others = items.filter(({ restored }) => restored);
  const sum = (of: 'toAssess' | 'unassessed') => input.parts.reduce((n, { counts }) => n + counts[of], 0);
  const open = unreviewed(sum('toAssess'), sum('unassessed'));
  return html`<h2>${word('proven')}</h2>
<ul>
<li>${word('provenBytes')}</li>
<li>${word('provenKey')}: <code>${input.keyFingerprint}</code></li>
${own.length > 0 ? html`<li>${word('provenLedger')}: ${word('entry')} ${own.join(', ')} ${word('of')} ${input.ledger.length}</li>` : null}
${others.map(({ sequence, restored }) => html`<li>${word('provenRestored')}: ${word('entry')} ${sequence}, <code>${restored?.keyFingerprint ?? ''}</code></li>`)}
${stamps.map(({ digest, sequence }) => {
  const told = timeStampedEvents(input.ledger).find(({ event }) => event.tokenDigest === digest);
  return html`<li>${word('provenTime')} ${sequence}: ${moment(told?.event.genTime ?? '')}</li>
`;
})}</ul>
<h2>${word('notProven')}</h2>
<ul>
${[...notProvenTexts('unconfirmed', stamps.length > 0 ? 'unconfirmed' : 'none'), ...(others.length > 0 ? [RESTORED_NOT_PROVEN] : []), ...open, ...deletedTexts(input.ledger)].map((text) => html`<li>${text[lang]}</li>`)}
</ul>
<p class="note">${word('reportNote')}</p>
`;
}

function overview(rows: readonly SafeHtml[], lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`<h2>${word('captures')}</h2>
<table>
<thead><tr><th scope="col">#</th><th scope="col">${word('when')}</th><th scope="col">${word('where')}</th><th scope="col">${word('likely')}</th><th scope="col">${word('attention')}</th><th scope="col">${word('withoutVerdict')}</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
`;
}

function overviewRow(dossier: Dossier, place: number): SafeHtml {
  const { sealed, evaluation, entry } = dossier;
  const shown = evaluation.evaluation.findings.filter((f) => f.outcome === 'fail' || f.outcome === 'needs-review');
  return html`<tr><td class="number"><a href="#capture-${place}">${entry.body.sequence}</a></td><td>${moment(sealed.capture.capturedAt)}</td><td><bdi>${sealed.capture.visit.url}</bdi></td><td class="number">${shown.filter((f) => f.grade === 'likely-violation').length}</td><td class="number">${shown.filter((f) => f.grade === 'point-of-attention').length}</td><td class="number">${countsOf(dossier).unassessed}</td></tr>
`;
}
