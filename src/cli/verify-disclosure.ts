import { readFileSync } from 'node:fs';
import type { DisclosureVerification } from '../bundle/check-disclosure';
import type { Lang } from '../core/text';
import { describeCheck } from './describe-verification';
import { printable } from './printable';
import { VERIFY_WORDS } from './verify-words';

const EXIT: Record<DisclosureVerification['verdict'], number> = { intact: 0, 'not-intact': 1, 'not-a-disclosure': 2 };

/** One record that was shown without the others, with the signature beside it (`FILE.sig`). @returns the exit code */
export async function verifyDisclosureFile(
  file: string,
  { json, lang, pin }: { json: boolean; lang: Lang; pin: string | undefined },
): Promise<number> {
  let parts: Uint8Array<ArrayBuffer>[];
  try {
    parts = [file, `${file}.sig`].map((path) => new Uint8Array(readFileSync(path)));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    if (json) console.log(JSON.stringify({ file, verdict: 'not-a-disclosure', unreadable: reason }));
    else console.error(`${printable(file)}: ${VERIFY_WORDS[lang].unreadable} (${printable(reason)})`);
    return EXIT['not-a-disclosure'];
  }
  const { checkDisclosure } = await import('../bundle/check-disclosure');
  const [text = new Uint8Array(), signature = new Uint8Array()] = parts;
  const verification = await checkDisclosure(text, signature, pin);
  console.log(json ? JSON.stringify({ file, ...verification }) : `${describe(file, verification, lang).join('\n')}\n`);
  return EXIT[verification.verdict];
}

function describe(file: string, verification: DisclosureVerification, lang: Lang): string[] {
  const words = VERIFY_WORDS[lang];
  const { verdict, keyFingerprint, captureId, ledger, checks, notProven } = verification;
  const lines = [`${printable(file)}: ${words.disclosure[verdict]}`];
  if (keyFingerprint !== null) lines.push(`  ${words.key} ${keyFingerprint}`);
  if (captureId !== null) lines.push(`  ${words.oneCapture} ${captureId}`);
  if (ledger !== null) lines.push(`  ${words.root} ${ledger.root} (${ledger.leaves})`);
  lines.push('', ...checks.flatMap((check) => describeCheck({ ...check, files: [] }, lang)));
  if (verdict !== 'not-a-disclosure')
    lines.push('', `${words.notProven}:`, ...notProven.map((text) => `  - ${text[lang]}`));
  return lines;
}
