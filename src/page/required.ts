import { attr, keyword } from './dom';

/** The ways in which a page says that a field must be filled in or ticked. */
export type RequiredBy = 'attribute' | 'aria' | 'mark';

/** `label` is the label as shown. Class names are no evidence: nobody sees them. */
export function requiredBy(element: Element, label: string): RequiredBy[] {
  const out: RequiredBy[] = [];
  if (attr(element, 'required') !== null) out.push('attribute');
  if (keyword(element, 'aria-required') === 'true') out.push('aria');
  if (hasRequiredMark(label)) out.push('mark');
  return out;
}

/** An asterisk at an end of the label, or a word that says so; "always required" of a cookie category says something else. */
function hasRequiredMark(label: string): boolean {
  if (/^\s*[*＊]|[*＊]\s*[:.]?\s*$|\s[*＊]\s/.test(label)) return true;
  const word = WORD.exec(label.toLowerCase());
  return word !== null && !NOT.test(label.toLowerCase().slice(0, word.index));
}

const WORD =
  /(?:[([–—-]\s*|^)(?:this field is |dit veld is )?(verplicht(?: veld)?|required(?: field)?|mandatory|pflichtfeld|pflichtangabe|erforderlich|(?:champ )?obligatoire|obligatorio|obbligatorio|wymagane|obrigatório)\s*[)\]*.]?\s*:?\s*$/u;
const NOT = /(niet|not|nicht|non|pas|altijd|always|immer|toujours)\s*[([–—-]?\s*$/u;
