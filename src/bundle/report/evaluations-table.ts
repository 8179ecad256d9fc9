import type { Dossier } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { html, type SafeHtml } from './html';
import { moment } from './moment';
import { wordsIn } from './words';

/** Which evaluations of the capture are in the bundle, and that the latest is the one shown; nothing when there is only one. */
export function evaluationsTable({ evaluations }: Dossier, lang: Lang): SafeHtml | null {
  if (evaluations.length < 2) return null;
  const word = wordsIn(lang);
  return html`<h2>${word('evaluations')}</h2>
<p class="note">${word('evaluationsNote')}</p>
<table class="evaluations">
<thead><tr><th scope="col">${word('when')}</th><th scope="col">${word('ruleSet')}</th><th scope="col">${word('ledger')}</th><th scope="col">${word('evaluation')}</th></tr></thead>
<tbody>
${evaluations.map(
  (
    { digest, evaluation, entry },
    i,
  ) => html`<tr><td>${moment(evaluation.evaluatedAt)}${i === 0 ? html`<br>${word('evaluationShown')}` : null}</td><td>${evaluation.ruleSetVersion}</td><td class="number">${entry.body.sequence}</td><td><code>${digest}</code></td></tr>
`,
)}
</tbody>
</table>
`;
}

/** For the first page: that these findings are not those of the day of capture. Nothing when they are. */
export function judgedAgainNote({ evaluations }: Dossier, lang: Lang): SafeHtml | null {
  const [latest] = evaluations;
  if (!latest || evaluations.length < 2) return null;
  const word = wordsIn(lang);
  const { evaluatedAt, ruleSetVersion } = latest.evaluation;
  return html`<p class="note">${word('judgedLatest')} ${moment(evaluatedAt)} (${word('ruleSet')} ${ruleSetVersion}).</p>
`;
}
