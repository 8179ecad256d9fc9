import type { Lang } from '../../core/text';
import { FILES, timeStampPath } from '../layout';
import type { ChosenTimeStamp } from './choose';

/** The part of `VERIFY.md` about time-stamps; empty when the bundle has none. The commands stand once, under the English words. */
export function timeStampSection(stamps: readonly ChosenTimeStamp[], lang: Lang): string {
  if (stamps.length === 0) return '';
  if (lang === 'nl')
    return `## Wanneer het er al was

Deze bundel heeft tijdstempels (RFC 3161) van een derde over regels van het logboek. Elke regel noemt de hash van die ervoor, dus
wat er tot en met die regel in staat bestond op de tijd van het tijdstempel. Haal het rootcertificaat van de autoriteit bij
haarzelf, bewaar het als \`TSA_ROOT.pem\`, en voer de opdrachten onder "When it existed" uit. Is haar certificaat inmiddels
verlopen, voeg dan \`-attime SECONDEN\` toe, met de tijd van het tijdstempel in seconden sinds 1970.

`;
  return `## When it existed

This bundle has time-stamps (RFC 3161) of a third party over entries of the ledger. Each entry names the hash of the one before it,
so all that is in the ledger up to that entry existed at the time of the time-stamp. Get the root certificate of the authority from
itself, keep it as \`TSA_ROOT.pem\`, and run:

\`\`\`sh
${stamps.flatMap(commands).join('\n')}
\`\`\`

Each first line says when and by whom, each second whether it holds for the very bytes of that entry. Has the certificate of the
authority expired since, then add \`-attime SECONDS\`, with the time of the time-stamp in seconds since 1970.

`;
}

function commands({ digest, sequence }: ChosenTimeStamp): string[] {
  const path = timeStampPath(digest);
  // The body of an entry is what was hashed; it is the first part of its line.
  const body = `sed -n '${sequence}s/^{"body":\\(.*\\),"hash":"[0-9a-f]\\{64\\}","keyFingerprint":.*$/\\1/p' ${FILES.log} | tr -d '\\n'`;
  return [
    `openssl ts -reply -in ${path} -text`,
    `openssl ts -verify -in ${path} -CAfile TSA_ROOT.pem -data <(${body})`,
  ];
}
