import { fold } from '../../classify/fold';
import { PARTNERS } from '../../classify/lexicon/data-use';
import { ON_BEHALF, PROMISE } from './handing-on';
import { LEGAL_FORM, mayHoldName } from './names';

/**
 * How a text names the others who will use the data: `unnamed` as a kind only ("partners"), `named`, `perhaps-named` where a
 * capital may be a name, `processors` when they only work for the one who asks, `nobody` when no other is mentioned or the
 * text promises not to share.
 */
export type Recipients = 'nobody' | 'processors' | 'named' | 'perhaps-named' | 'unnamed';

export function recipientsOf(text: string): Recipients {
  const said = saidOfOthers(text);
  return WORST.findLast((kind) => said.includes(kind)) ?? 'nobody';
}

/** Whether any sentence that mentions others may hold their names. */
export function mayNameOthers(text: string): boolean {
  return saidOfOthers(text).some((kind) => kind === 'named' || kind === 'perhaps-named');
}

function saidOfOthers(text: string): Recipients[] {
  return text.split(SENTENCE_END).flatMap((sentence) => {
    const words = fold(sentence);
    if (!PARTNERS.test(words) || PROMISE.test(words)) return [];
    return [ON_BEHALF.test(words) ? 'processors' : naming(sentence)];
  });
}

/** Not after "B.V." or an initial. */
const SENTENCE_END = /(?<=[^.].[.!?])\s+(?=\p{Lu})|\s*\n+\s*(?!\p{Ll})/u;

const WORST: readonly Recipients[] = ['nobody', 'processors', 'named', 'perhaps-named', 'unnamed'];

/** Read in its own spelling: a legal form, or capitals in brackets or after a colon, is a list of names. */
function naming(whole: string): Recipients {
  // "Acme and its partners" names who asks, not the partners.
  const sentence = whole.replace(OWNER, '');
  if (LEGAL_FORM.test(sentence) || LISTED.test(sentence)) return EXAMPLES.test(sentence) ? 'perhaps-named' : 'named';
  return mayHoldName(sentence) ? 'perhaps-named' : 'unnamed';
}

const OWNER =
  /^.*\b(?:en|and|und|et|y|e|oraz|i)\s+(?:zijn|haar|hun|its|their|her|his|seinen?|ihren?|ses|leurs|sus|suoi|jego|jej|seus)\s+(?:\p{Ll}+\s+){0,2}(?=partners?\b|partnern\b|partenaires\b|socios\b|parceiros\b|sponsor)/iu;
const LISTED = /[(:]\s*(?:\p{Lu}[\p{L}\p{N}&.'-]*)(?:\s[\p{L}\p{N}&.'-]+)*(?:,\s|\s(?:en|and|und|et|&)\s)\p{Lu}/u;
const EXAMPLES =
  /\b(zoals|bijvoorbeeld|onder andere|o\.a\.|such as|for example|including|e\.g\.|wie zum Beispiel|z\.\s?B\.|comme|tels? que|notamment)/i;
