import type { NumberedControl } from '../../core/numbering';
import type { Lang } from '../../core/text';
import { html, type SafeHtml } from './html';
import { wordsIn } from './words';

/** How each choice was drawn: its letters, and how it lay among its words, the button and what scrolls. */
export function drawnTable(controls: readonly NumberedControl[], lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`<table>
<thead><tr><th scope="col">#</th><th scope="col">${word('letters')}</th><th scope="col">${word('contrast')}</th><th scope="col">${word('toLabel')}</th><th scope="col">${word('toSend')}</th><th scope="col">${word('tapArea')}</th><th scope="col">${word('scrolledAway')}</th></tr></thead>
<tbody>
${controls.map((item) => row(item, lang))}
</tbody>
</table>
`;
}

function row({ number, control }: NumberedControl, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const { fontSize, fontWeight, contrast } = control.legibility;
  const { toLabel, toSend, tapWidth, tapHeight, scrolledAway } = control.placement ?? UNKNOWN;
  const pixels = (distance: number | null) => (distance === null ? word('notKnown') : `${distance} px`);
  return html`<tr>
<td class="number">${number}</td>
<td>${hundredths(fontSize, lang)} px, ${fontWeight}</td>
<td>${contrast === null ? word('notKnown') : `${hundredths(contrast, lang)}:1`}</td>
<td>${pixels(toLabel)}</td>
<td>${pixels(toSend)}</td>
<td>${tapWidth === null || tapHeight === null ? word('notKnown') : `${tapWidth} × ${tapHeight} px`}</td>
<td>${scrolledAway === null ? word('notKnown') : word(scrolledAway ? 'yes' : 'no')}</td>
</tr>
`;
}

const UNKNOWN = { toLabel: null, toSend: null, tapWidth: null, tapHeight: null, scrolledAway: null } as const;

/** By hand, not by locale data: the same record gives the same report on every computer. */
function hundredths(n: number, lang: Lang): string {
  const tenths = String(Math.round(n / 10) / 10);
  return lang === 'nl' ? tenths.replace('.', ',') : tenths;
}
