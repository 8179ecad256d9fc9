import type { Capture } from '../../core/capture';
import type { Rect } from '../../core/controls';
import type { Lang } from '../../core/text';
import { blobPath } from '../layout';
import { html, type SafeHtml } from './html';
import type { NumberedControl } from './numbered-controls';
import { wordsIn } from './words';

/**
 * The stored screenshot with the numbers of the controls drawn over it as SVG: the image itself stays as it was hashed,
 * and SVG needs no inline style, which the report's policy forbids.
 */
export function screenshotFigure(capture: Capture, controls: readonly NumberedControl[], lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const shot = capture.screenshot;
  if (shot.state === 'missing') return html`<p>${word('noScreenshot')}: ${shot.reason}</p>`;
  // The report is in data/, so the path is relative to that.
  const href = blobPath(shot.blob, 'screenshot').replace(/^data\//, '');
  const marks = controls.map((item) => mark(item, capture, shot.scale / 1000, shot));
  return html`<figure>
<svg viewBox="0 0 ${shot.width} ${shot.height}" width="${shot.width}" height="${shot.height}" role="img" aria-label="${word('screenshot')}">
<image href="${href}" width="${shot.width}" height="${shot.height}"/>
${marks}
</svg>
<figcaption class="note">${word('screenshotNote')} <code>${shot.blob}</code></figcaption>
</figure>
`;
}

function mark(
  { number, control }: NumberedControl,
  capture: Capture,
  scale: number,
  image: { width: number; height: number },
): SafeHtml | null {
  const origin = originOf(control.locator.frame, capture);
  if (!control.visible || !origin) return null;
  const size = 11 * scale;
  const x = Math.round((origin.x + control.rect.x) * scale);
  const y = Math.round((origin.y + control.rect.y + control.rect.height / 2) * scale);
  if (x < 0 || y < 0 || x > image.width || y > image.height) return null;
  const left = Math.max(size, x - size);
  return html`<g><circle cx="${left}" cy="${y}" r="${size}" fill="#fff" stroke="#a4161a" stroke-width="${2 * scale}"/><text x="${left}" y="${y}" font-size="${Math.round(13 * scale)}" font-weight="700" fill="#a4161a" text-anchor="middle" dominant-baseline="central">${number}</text></g>
`;
}

/** Where a frame's viewport begins in the top one, by the rectangles its parents declared; null when not known. */
function originOf(path: string, capture: Capture): Pick<Rect, 'x' | 'y'> | null {
  if (path === '0') return { x: 0, y: 0 };
  for (const frame of capture.frames) {
    const child = frame.childFrames.find((item) => item.path === path);
    // A parent's path is shorter than its child's: that also ends the recursion on hostile data.
    if (!child || frame.path.length >= path.length) continue;
    const parent = originOf(frame.path, capture);
    return parent && { x: parent.x + child.rect.x, y: parent.y + child.rect.y };
  }
  return null;
}
