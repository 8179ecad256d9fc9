import {
  type FindingReview,
  type GivenVerdict,
  isVerdict,
  type ReviewCounts,
  reviewCounts,
  reviewFindings,
} from '../../core/review';
import { type Dossier, reviewed } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { unreviewed } from '../reviews-document';
import { html, type SafeHtml } from './html';
import { moment } from './moment';
import { VERDICT_WORDS } from './state-words';
import { wordsIn } from './words';

/** The findings of the evaluation that the report shows, with the verdicts on them. */
export function reviewsOf({ evaluation, evaluations, reviews }: Dossier): FindingReview[] {
  return reviewFindings(evaluation, evaluations, reviews.map(reviewed));
}

export function countsOf(dossier: Dossier): ReviewCounts {
  return reviewCounts(reviewsOf(dossier));
}

/** For the first page: how much of it no person has decided on; nothing when all is decided. */
export function unreviewedNote({ toAssess, unassessed }: ReviewCounts, lang: Lang): SafeHtml | null {
  const [text] = unreviewed(toAssess, unassessed);
  return text
    ? html`<p class="note unreviewed">${text[lang]}</p>
`
    : null;
}

/** The verdict that stands, then what was said before it: nothing written is left out. */
export function verdictPart({ standing, earlier }: FindingReview, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const before = earlier.map((given) => html`<li>${verdictLine(given, lang)}</li>`);
  return html`<p class="verdict">${word('verdict')}: ${standing ? verdictLine(standing, lang) : VERDICT_WORDS['not-assessed'][lang]}</p>
${before.length > 0 ? html`<p class="note">${word('earlierVerdicts')}:</p><ul class="note">${before}</ul>` : null}`;
}

function verdictLine({ review, sequence, recordedAt }: GivenVerdict, lang: Lang): SafeHtml {
  return html`<strong>${VERDICT_WORDS[review.verdict][lang]}</strong>. <bdi class="words">${review.text}</bdi> <span class="note">(${writtenBy(review.reviewer, sequence, recordedAt, lang)})</span>`;
}

function writtenBy(reviewer: string | null, sequence: number, recordedAt: string, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`${reviewer === null ? null : html`<bdi>${reviewer}</bdi>, `}${moment(recordedAt)}, ${word('ledgerEntry')} ${sequence}`;
}

/** What auditors wrote about the capture as a whole, and verdicts on findings that the latest evaluation does not have. */
export function notesSection(dossier: Dossier, lang: Lang): SafeHtml | null {
  const word = wordsIn(lang);
  const shown = new Set(
    reviewsOf(dossier).flatMap((one) => [one.standing, ...one.earlier].map((given) => given?.review.reviewId)),
  );
  const rest = dossier.reviews.map(reviewed).filter(({ review }) => !shown.has(review.reviewId));
  if (rest.length === 0) return null;
  return html`<h2>${word('auditorNotes')}</h2>
<ul>${rest.map((one) =>
    isVerdict(one)
      ? html`<li>${word('otherFinding')} <code>${one.review.ruleId}@${one.review.ruleVersion}</code>: ${verdictLine(one, lang)}</li>`
      : html`<li><bdi class="words">${one.review.text}</bdi> <span class="note">(${writtenBy(one.review.reviewer, one.sequence, one.recordedAt, lang)})</span></li>`,
  )}</ul>
`;
}
