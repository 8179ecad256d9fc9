import { proofLayers } from '../bundle/proof-layers';
import { placeText, reasonText } from '../bundle/redact/withheld-words';
import type { WithheldPart } from '../core/redaction';
import type { Lang } from '../core/text';
import type { Verification, VerificationCheck } from '../core/verification';
import { VERIFY_WORDS } from './verify-words';

/** One bundle's Verification for people: verdict first, every check, then what is not proven. */
export function describeVerification(file: string, verification: Verification, lang: Lang): string {
  const words = VERIFY_WORDS[lang];
  const { verdict, signer, keyFingerprint, checks, notProven, summary, withheld = [] } = verification;
  const lines = [
    `${printable(file)}: ${words.verdicts[verdict]}${verdict === 'not-a-bundle' ? '' : `; ${words.signers[signer]}`}`,
  ];
  if (keyFingerprint !== null) {
    lines.push(`  ${words.key} ${keyFingerprint}`);
    lines.push(`  ${summary.captures} ${words.captures}, ${summary.files} ${words.files}, ${summary.bytes} bytes`);
  }
  const layers = proofLayers(verification);
  if (layers.length > 0) lines.push('');
  for (const { id, state, text } of layers)
    lines.push(`  ${words.layers[id].padEnd(14)}${words.states[state].padEnd(14)}${printable(text[lang])}`);
  lines.push('', ...checks.flatMap((check) => describeCheck(check, lang)));
  if (verdict !== 'not-a-bundle')
    lines.push('', `${words.notProven}:`, ...notProven.map((text) => `  - ${text[lang]}`));
  if (withheld.length > 0)
    lines.push('', `${words.withheld}:`, ...withheld.map((part) => `  - ${describeWithheld(part, lang)}`));
  return lines.join('\n');
}

function describeWithheld(part: WithheldPart, lang: Lang): string {
  const where = part.at === null ? part.file : `${part.file} ${part.at}`;
  return printable(`${placeText(part)[lang]}: ${reasonText(part.reason)[lang]} (${where})`);
}

export function describeCheck(check: VerificationCheck, lang: Lang): string[] {
  const words = VERIFY_WORDS[lang];
  const line = `  ${words.outcomes[check.outcome].padEnd(4)}  ${check.title[lang]}`;
  if (check.outcome === 'passed') return [line];
  return [
    line,
    `        ${words.expected} ${printable(check.expected)}, ${words.found} ${printable(check.found)}`,
    ...check.files.map((file) => `        ${printable(file)}`),
  ];
}

/** Names and values come from a stranger's file: no control code of theirs reaches the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}
