import type { RuleSetDocument } from '../../core/rule-set';
import type { Dossier } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { noticeWords } from './capture-details';
import { controlsTable } from './controls-table';
import { judgedAgainNote } from './evaluations-table';
import { adjustmentsNote, findingsList } from './findings-list';
import { html, type SafeHtml } from './html';
import { moment, wallClock } from './moment';
import { controlsOf } from './numbered-controls';
import { countsOf, unreviewedNote } from './reviews';
import { withheldNote } from './withheld';
import { wordsIn } from './words';

/** What, where, when, which words, what was on, what is wrong with it: the first page of one capture. */
export function captureSummary(dossier: Dossier, ruleSet: RuleSetDocument, lang: Lang, number: number): SafeHtml {
  const word = wordsIn(lang);
  const { capture } = dossier.sealed;
  const { visit } = capture;
  const { asked } = controlsOf(dossier);
  return html`<section id="capture-${number}">
<dl>
<dt>${word('what')}</dt><dd>${word('capture')} ${dossier.entry.body.sequence}: <bdi>${visit.title}</bdi></dd>
<dt>${word('where')}</dt><dd><bdi>${visit.url}</bdi> (${word(visit.url.startsWith('https:') ? 'secure' : 'insecure')})</dd>
<dt>${word('when')}</dt><dd>${moment(capture.capturedAt)}; ${word('localTime')} ${wallClock(capture.capturedAt, capture.utcOffsetMinutes)}, ${word('ownClock')}</dd>
</dl>
${withheldNote(dossier, lang)}<h2>${word('whatWasOn')}</h2>
<p class="note">${word(capture.observedFrom === 'from-load' ? 'sinceLoad' : 'sinceClick')}</p>
${asked.length > 0 ? controlsTable(asked, lang) : html`<p>${word('noControls')}</p>${noticeWords(capture, lang)}`}
<h2>${word('whatIsWrong')}</h2>
${unreviewedNote(countsOf(dossier), lang)}${judgedAgainNote(dossier, lang)}${adjustmentsNote(dossier, ruleSet, lang)}${findingsList(dossier, ruleSet, lang)}
</section>
`;
}
