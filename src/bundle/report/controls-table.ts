import { consentState } from '../../core/consent-state';
import type { States } from '../../core/controls';
import type { NumberedControl } from '../../core/numbering';
import type { Lang } from '../../core/text';
import { html, type SafeHtml } from './html';
import { PROVENANCE_WORDS, STATE_WORDS } from './state-words';
import { wordsIn } from './words';

/** The choices with their exact words, whole, and the three states: markup, at first, at capture. */
export function controlsTable(controls: readonly NumberedControl[], lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  return html`<table>
<thead><tr><th scope="col">#</th><th scope="col">${word('exactWords')}</th><th scope="col">${word('atFirst')}</th><th scope="col">${word('setBy')}</th><th scope="col">${word('inMarkup')}</th><th scope="col">${word('atCapture')}</th></tr></thead>
<tbody>
${controls.map((item) => row(item, lang))}
</tbody>
</table>
`;
}

function row({ number, control, class: known }: NumberedControl, lang: Lang): SafeHtml {
  const word = wordsIn(lang);
  const state = (when: keyof States) => STATE_WORDS[consentState(control, known, when)][lang];
  const words = control.text.exact || control.accessibleName;
  const marks = [control.required ? word('required') : '', control.visible ? '' : word('hidden')].filter(Boolean);
  return html`<tr>
<td class="number">${number}</td>
<td><bdi class="words">${words || word('noWords')}</bdi>${marks.length > 0 ? html` <span class="note">(${marks.join(', ')})</span>` : null}${options(control, lang)}</td>
<td class="state"><strong>${state('initial')}</strong></td>
<td>${PROVENANCE_WORDS[control.provenance][lang]}</td>
<td class="state">${state('markup')}</td>
<td class="state">${state('atCapture')}</td>
</tr>
`;
}

function options(control: NumberedControl['control'], lang: Lang): SafeHtml | null {
  if (control.options.length === 0) return null;
  return html`<ul>${control.options.map(
    (option) =>
      html`<li><span class="state">${STATE_WORDS[option.states.initial][lang]}</span> ${option.group === undefined ? null : html`<bdi class="note">${option.group}</bdi>: `}<bdi class="words">${option.text.exact || option.accessibleName}</bdi></li>`,
  )}</ul>`;
}
