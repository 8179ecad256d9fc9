import type { Basis, Finding, Grade } from '../../core/evaluation';
import type { FindingReview } from '../../core/review';
import type { RuleSetDocument } from '../../core/rule-set';
import type { Dossier } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { cite } from './cite';
import { html, type SafeHtml } from './html';
import { lawQuote } from './law-quote';
import { controlsOf } from './numbered-controls';
import { reviewsOf, verdictPart } from './reviews';
import { GRADE_WORDS, OUTCOME_WORDS, SEVERITY_WORDS, SURENESS_WORDS } from './state-words';
import { wordsIn } from './words';

const WORST_FIRST: readonly Grade[] = ['likely-violation', 'point-of-attention', 'for-information'];

/** What fails or needs a person, worst first, each with its legal source and where that can be read. */
export function findingsList(dossier: Dossier, ruleSet: RuleSetDocument, lang: Lang): SafeHtml {
  const shown = reviewsOf(dossier).sort(
    (a, b) => WORST_FIRST.indexOf(a.finding.grade) - WORST_FIRST.indexOf(b.finding.grade),
  );
  if (shown.length === 0) return html`<p>${wordsIn(lang)('noFindings')}</p>`;
  const { asked, others } = controlsOf(dossier);
  const numbers = new Map([...asked, ...others].map((item) => [item.control.id, item.number]));
  return html`${shown.map((one) => findingBlock(one, ruleSet, numbers, lang))}`;
}

/** What the organisation had set differently from the rule set when this was judged; nothing when nothing was. */
export function adjustmentsNote(dossier: Dossier, ruleSet: RuleSetDocument, lang: Lang): SafeHtml | null {
  const { adjustments } = dossier.evaluation.evaluation;
  if (!adjustments) return null;
  const word = wordsIn(lang);
  const lines = adjustments.map(({ ruleId, off, severity }) => {
    const rule = ruleSet.rules.find(({ id }) => id === ruleId);
    const set = off || severity === null ? word('ruleOff') : SEVERITY_WORDS[severity][lang];
    return html`<li>${rule?.title[lang] ?? ruleId}: ${set}</li>`;
  });
  return html`<p>${word('adjusted')}:</p><ul>${lines}</ul>
`;
}

/** Every rule's outcome in one table, also what passes. */
export function outcomesTable(dossier: Dossier, ruleSet: RuleSetDocument, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`<table>
<thead><tr><th scope="col">${word('rule')}</th><th scope="col">${word('outcome')}</th></tr></thead>
<tbody>
${dossier.evaluation.evaluation.findings.map((finding) => {
  const rule = ruleOf(finding, ruleSet);
  return html`<tr><td>${rule?.title[lang] ?? finding.ruleId} <code>${finding.ruleId}@${finding.ruleVersion}</code></td><td>${OUTCOME_WORDS[finding.outcome][lang]}<br><span class="note">${messageOf(finding, ruleSet, lang)}</span></td></tr>
`;
})}
</tbody>
</table>
`;
}

function findingBlock(
  review: FindingReview,
  ruleSet: RuleSetDocument,
  numbers: ReadonlyMap<string, number>,
  lang: Lang,
): SafeHtml {
  const word = wordsIn(lang);
  const { finding } = review;
  const rule = ruleOf(finding, ruleSet);
  const marks = finding.controlIds.map((id) => numbers.get(id)).filter((n) => n !== undefined);
  return html`<div class="finding ${finding.grade}">
<p><span class="grade">${GRADE_WORDS[finding.grade][lang]}</span>: ${rule?.title[lang] ?? finding.ruleId}${marks.length > 0 ? ` (# ${marks.join(', ')})` : null}</p>
<p><bdi>${messageOf(finding, ruleSet, lang)}</bdi> ${rule?.explanation[lang] ?? null}</p>
${rule ? html`<p>${word('remedy')}: ${rule.remedy[lang]}</p>` : null}
${rule?.lookAt ? html`<p>${word('lookAt')}: ${rule.lookAt[lang]}</p>` : null}
<p class="note">${OUTCOME_WORDS[finding.outcome][lang]}. ${word('sureness')} ${SURENESS_WORDS[finding.sureness.fact][lang]}, ${word('law')} ${SURENESS_WORDS[finding.sureness.law][lang]}.</p>
<ul>${(rule?.basis ?? []).map((basis) => sourceItem(basis, lang))}</ul>
${verdictPart(review, lang)}</div>
`;
}

function sourceItem(basis: Basis, lang: Lang): SafeHtml {
  return html`<li>${cite(basis, lang)}: <a href="${basis.url}" rel="noreferrer">${basis.url}</a>${lawQuote(basis, lang)}</li>`;
}

function ruleOf(finding: Finding, ruleSet: RuleSetDocument) {
  return ruleSet.rules.find((rule) => rule.id === finding.ruleId);
}

/** The message as the rule words it; a key that the rule set does not have is shown as it is, never left out. */
function messageOf(finding: Finding, ruleSet: RuleSetDocument, lang: Lang): string {
  const template = ruleOf(finding, ruleSet)?.messages[finding.message]?.[lang] ?? finding.message;
  return template.replace(/\{(\w+)\}/g, (all, name: string) => finding.params[name] ?? all);
}
