import type { Capture } from '../../core/capture';
import type { RuleSetDocument } from '../../core/rule-set';
import type { Dossier } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { consentsTable } from './consents-table';
import { controlsTable } from './controls-table';
import { drawnTable } from './drawn-table';
import { evaluationsTable } from './evaluations-table';
import { outcomesTable } from './findings-list';
import { html, type SafeHtml } from './html';
import { informationShown } from './information-shown';
import { controlsOf } from './numbered-controls';
import { otherFacts } from './other-facts';
import { notesSection } from './reviews';
import { screenshotFigure } from './screenshot-figure';
import { GAP_WORDS } from './state-words';
import { withheldSection } from './withheld';
import { wordsIn } from './words';

/** Everything after the first page: picture, all words, information, gaps, all outcomes, technical facts. */
export function captureDetails(dossier: Dossier, ruleSet: RuleSetDocument, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const { capture } = dossier.sealed;
  const { asked, others } = controlsOf(dossier);
  return html`<section class="details">
<h2>${word('screenshot')}</h2>
${pictureIsThere(dossier) ? screenshotFigure(dossier, [...asked, ...others], lang) : html`<p>${word('pictureWithheld')}</p>`}
<h2>${word('notices')}</h2>
${noticeWords(capture, lang)}
<h2>${word('information')}</h2>
${information(capture, lang)}
${informationShown(capture, lang)}${otherFacts(capture, lang)}<h2>${word('gaps')}</h2>
${gaps(capture, lang)}
${others.length > 0 ? html`<h2>${word('otherControls')}</h2>${controlsTable(others, lang)}` : null}
${asked.length > 0 ? html`<h2>${word('drawn')}</h2><p class="note">${word('drawnNote')}</p>${drawnTable(asked, lang)}` : null}
${consentsTable(dossier, lang)}<h2>${word('allOutcomes')}</h2>
${outcomesTable(dossier, ruleSet, lang)}
${evaluationsTable(dossier, lang)}${notesSection(dossier, lang)}${withheldSection(dossier, lang)}<h2>${word('technical')}</h2>
${technical(dossier, lang)}
</section>
`;
}

function pictureIsThere({ sealed, blobs, painted }: Dossier): boolean {
  const shot = sealed.capture.screenshot;
  return shot.state === 'missing' || painted !== undefined || blobs.some(({ digest }) => digest === shot.blob);
}

/** Every notice's words, whole and exact, with the frame they stood in. */
export function noticeWords(capture: Capture, lang: Lang): SafeHtml {
  const all = capture.frames.flatMap((frame) => frame.notices.map((notice) => ({ notice, url: frame.url })));
  if (all.length === 0) return html`<p>${wordsIn(lang)('noNotices')}</p>`;
  return html`${all.map(({ notice, url }) => html`<p class="note"><code>${notice.id}</code> · <bdi>${url}</bdi></p><blockquote dir="auto">${notice.text.exact}</blockquote>`)}`;
}

function information(capture: Capture, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const links = capture.frames.flatMap((frame) => frame.links);
  if (links.length === 0) return html`<p>${word('noInformation')}</p>`;
  // Shown as text, not as a link: a captured address is not ours to recommend.
  return html`<ul>${links.map((link) => html`<li><bdi class="words">${link.text.exact || link.accessibleName}</bdi>: <code>${link.target ?? '–'}</code>${link.dead ? ` (${word('deadLink')})` : null}</li>`)}</ul>`;
}

function gaps(capture: Capture, lang: Lang): SafeHtml {
  const all = [...capture.gaps, ...capture.frames.flatMap((frame) => frame.gaps)];
  if (all.length === 0) return html`<p>${wordsIn(lang)('noGaps')}</p>`;
  const lines = new Set(all.map((gap) => `${GAP_WORDS[gap.reason][lang]}: ${gap.subject} (frame ${gap.frame})`));
  return html`<ul>${[...lines].map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>`;
}

function technical(dossier: Dossier, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const { sealed, evaluation, entry } = dossier;
  const { visit } = sealed.capture;
  return html`<dl>
<dt>${word('record')}</dt><dd><code>${sealed.digest}</code></dd>
<dt>${word('evaluation')}</dt><dd><code>${evaluation.digest}</code></dd>
<dt>${word('ledger')}</dt><dd>${word('entry')} ${entry.body.sequence}, <code>${entry.hash}</code>, ${entry.body.recordedAt}</dd>
<dt>${word('key')}</dt><dd><code>${entry.keyFingerprint}</code></dd>
<dt>${word('ruleSet')}</dt><dd>${evaluation.evaluation.ruleSetVersion}</dd>
<dt>${word('browser')}</dt><dd>${visit.browser.name} ${visit.browser.major}</dd>
<dt>${word('extension')}</dt><dd>Consent Witness ${visit.extensionVersion}${visit.unattended ? ` (${word('unattended')})` : null}</dd>
<dt>${word('viewport')}</dt><dd>${visit.viewport.width} × ${visit.viewport.height}</dd>
<dt>${word('language')}</dt><dd>${visit.language || '–'}</dd>
</dl>
`;
}
