import { withoutAccents } from '../fold';

export type LexiconLanguage = 'nl' | 'en' | 'de' | 'fr' | 'es' | 'it' | 'pl' | 'pt' | 'da' | 'sv';
/** Entries per language, `;` between them; the language only keeps them readable: all are looked for in every text. */
export type LexiconEntries = Partial<Record<LexiconLanguage | 'any', string>>;

/**
 * One regular expression, made once, out of the entries of a lexicon. To be tested against folded text (see `fold`).
 *
 * An entry is written in its own spelling, accents included, and stands for whole words. `*` is "any letters" (a stem, or the
 * front of a compound), ` … ` a gap inside one clause, `?` and `( | )` as in a regular expression.
 */
export function lexicon(entries: LexiconEntries): RegExp {
  const sources: string[] = [];
  for (const list of Object.values(entries)) {
    for (const entry of list.split(';')) sources.push(entrySource(entry.trim()));
  }
  return new RegExp(sources.join('|'));
}

function entrySource(entry: string): string {
  const front = entry.startsWith('*') ? '' : '\\b';
  const back = entry.endsWith('*') ? '' : '\\b';
  const bare = entry.replace(/^\*/, '').replace(/\*$/, '');
  return (
    front +
    withoutAccents(bare)
      .replace(/ ?… ?/g, GAP)
      .replace(/(?<!\\w)\*/g, '[a-z]*') +
    back
  );
}

/** Not over the end of a clause: "geen spam. U kunt … ontvangen" is no refusal to receive. */
const GAP = '\\b[^.;:!?]{0,70}?\\b';
