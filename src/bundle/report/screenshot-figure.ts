import type { Rect } from '../../core/controls';
import type { NumberedControl } from '../../core/numbering';
import type { PictureView } from '../../core/picture';
import { type MarkedButton, markedButtons, markedControls } from '../../core/picture-marks';
import type { Dossier } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { blobPath, paintedPath } from '../layout';
import { html, type SafeHtml } from './html';
import { type Word, wordsIn } from './words';

/**
 * The stored screenshot with the numbers of the controls and the letters of the buttons drawn over it as SVG: the image itself
 * stays as it was hashed, and SVG needs no inline style, which the report's policy forbids.
 */
export function screenshotFigure(
  { sealed: { capture }, painted, withheld = [] }: Dossier,
  controls: readonly NumberedControl[],
  lang: Lang,
): SafeHtml {
  const word = wordsIn(lang);
  const shot = capture.screenshot;
  if (shot.state === 'missing') return html`<p>${word('noScreenshot')}: ${shot.reason}</p>`;
  // The report is in data/, so the path is relative to that.
  const href = (painted ? paintedPath(capture.captureId) : blobPath(shot.blob, 'screenshot')).replace(/^data\//, '');
  const rects = markedControls(capture);
  const buttons = markedButtons(capture);
  // Badges keep their size on paper, whatever part of the page the picture is.
  const unit = (Math.max(shot.width / shot.scale, 0.7) * shot.scale) / 1000;
  const numbers = controls.flatMap(({ number, control }) => {
    const rect = rects.get(control.id);
    return rect ? [mark(String(number), rect, unit)] : [];
  });
  return html`<figure>
<svg viewBox="0 0 ${shot.width} ${shot.height}" width="${shot.width}" height="${shot.height}" role="img" aria-label="${word('screenshot')}">
<image href="${href}" width="${shot.width}" height="${shot.height}"/>
${numbers}
${buttons.map(({ letter, rect }) => mark(letter, rect, unit))}
${withheld.flatMap(({ area }) => (area ? [outline(area, unit)] : []))}
</svg>
<figcaption class="note">${shot.view ? html`${whatItShows(shot.view, lang)} ` : null}${word('screenshotNote')} ${painted ? html`${word('paintedNote')} ` : null}<code>${painted?.digest ?? shot.blob}</code></figcaption>
</figure>
${buttonList(buttons, lang)}`;
}

/** Round what is withheld, so that it can be told from what was black on the page. */
function outline({ x, y, width, height }: Rect, unit: number): SafeHtml {
  const edge = Math.max(2, Math.round(3 * unit));
  return html`<rect x="${x + edge}" y="${y + edge}" width="${Math.max(0, width - 2 * edge)}" height="${Math.max(0, height - 2 * edge)}" fill="none" stroke="#fff" stroke-width="${Math.round(edge / 2)}" stroke-dasharray="${4 * edge} ${2 * edge}"/>
`;
}

/** At the corner of the outline, so that neither the state nor the words beside it are covered. */
function mark(name: string, { x, y, width, height }: Rect, unit: number): SafeHtml {
  const size = Math.round(9 * unit);
  const edge = Math.round(3 * unit);
  const out = edge + Math.round(size / 2);
  const [left, middle] = [Math.max(size, x - out), Math.max(size, y - out)];
  return html`<g><rect x="${x - edge}" y="${y - edge}" width="${width + 2 * edge}" height="${height + 2 * edge}" rx="${edge}" fill="none" stroke="#a4161a" stroke-width="${Math.max(1, Math.round(2 * unit))}"/><circle cx="${left}" cy="${middle}" r="${size}" fill="#fff" stroke="#a4161a" stroke-width="${Math.max(1, Math.round(2 * unit))}"/><text x="${left}" y="${middle}" font-size="${Math.round(11 * unit)}" font-weight="700" fill="#a4161a" text-anchor="middle" dominant-baseline="central">${name}</text></g>
`;
}

const SHOWS: Record<PictureView['shows'], Word> = {
  notice: 'showsNotice',
  viewport: 'showsWindow',
  'full-page': 'showsPage',
};

function whatItShows({ shows, area, scrolledPage }: PictureView, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`${word(SHOWS[shows])} (${area.width} × ${area.height} px, x ${area.x}, y ${area.y}). ${scrolledPage ? html`${word('scrolledPage')} ` : null}`;
}

function buttonList(buttons: readonly MarkedButton[], lang: Lang): SafeHtml | null {
  if (buttons.length === 0) return null;
  const word = wordsIn(lang);
  const items = buttons.map(
    ({ letter, button }) =>
      html`<li>${letter}: <bdi class="words">${button.text.exact || button.accessibleName || word('noWords')}</bdi></li>`,
  );
  return html`<p>${word('buttonsInPicture')}</p>
<ul>${items}</ul>
`;
}
