import type { Dossier } from '../../core/sealed';
import type { Lang } from '../../core/text';
import { placeText, reasonText } from '../redact/withheld-words';
import { html, type SafeHtml } from './html';
import { wordsIn } from './words';

/** On the first page of a redacted capture: that something is not there. */
export function withheldNote({ withheld = [] }: Dossier, lang: Lang): SafeHtml | null {
  if (withheld.length === 0) return null;
  return html`<p class="note unreviewed">${wordsIn(lang)('redactedCopy')} (${withheld.length})</p>
`;
}

/** Everything that is withheld, where and why. */
export function withheldSection({ withheld = [] }: Dossier, lang: Lang): SafeHtml | null {
  if (withheld.length === 0) return null;
  const word = wordsIn(lang);
  const rows = withheld.map(
    (part) =>
      html`<tr><td>${placeText(part)[lang]}</td><td><code>${part.at ?? part.file}</code></td><td><bdi>${reasonText(part.reason)[lang]}</bdi></td></tr>
`,
  );
  return html`<h2>${word('withheld')}</h2>
<p class="note">${word('withheldNote')}</p>
<table>
<thead><tr><th scope="col">${word('what')}</th><th scope="col">${word('where')}</th><th scope="col">${word('withheldWhy')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}
