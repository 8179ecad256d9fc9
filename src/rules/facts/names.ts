/** Names in a text, read in its own spelling. */

/** Written behind the name of an organisation. */
export const LEGAL_FORM =
  /\b(B\.?V\.?|N\.?V\.?|Ltd\.?|Limited|Inc\.?|LLC|PLC|GmbH|S\.?A\.?S\.?|S\.?A\.?|S\.?à\.?r\.?l\.?|KG|e\.V\.|Stichting [A-Z]\w+)(?![\p{L}])/u;

/** Whether any sentence has a capital that may be a name. Never certain. */
export function mayHoldName(text: string): boolean {
  return text.split(/(?<=[.!?])\s+|\n+/).some((sentence) => {
    // In German every noun has a capital, and a heading may have one on each word.
    return !GERMAN.test(sentence) && !mostlyCapitals(sentence) && CAPITAL_WITHIN.test(sentence);
  });
}

function mostlyCapitals(sentence: string): boolean {
  const long = sentence.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

const GERMAN = /\b(und|der|die|das|ich|mit|von|zu|an|oder|unseren?|meine[rn]?)\b/;
/** After a word in lower case; "I" and the names of channels are no recipients. */
const CAPITAL_WITHIN = /\p{Ll}[ ,]+(?!(?:I|SMS|WhatsApp|EU|EER|EEA|AVG|GDPR|Europe\w*)\b)\p{Lu}\p{L}/u;
