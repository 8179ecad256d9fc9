import { SSHSIG_NAMESPACE } from '../ledger/sshsig';
import { PRINCIPAL } from './key-files';
import { FILES, folderName } from './layout';
import { notProvenTexts } from './not-proven';
import type { ChosenTimeStamp } from './time-stamp/choose';
import { timeStampSection } from './time-stamp/verify-md-section';

/** `VERIFY.md`: how to check this bundle without us. A test runs the very commands it prints. */
export function verifyMd(exportId: string, fingerprint: string, stamps: readonly ChosenTimeStamp[] = []): string {
  const notProven = notProvenTexts('unconfirmed', stamps.length > 0 ? 'unconfirmed' : 'none');
  const list = (lang: 'nl' | 'en') => notProven.map((text) => `- ${text[lang]}`).join('\n');
  return `# ${folderName(exportId)}

Nederlands: zie onder. English first.

## Check this bundle with stock tools

Unzip it, open a shell (bash) in the folder that holds this file, and run:

\`\`\`sh
${commands()}
\`\`\`

1. every listed file has the bytes that were listed; 2. nothing was added or removed: **no output means good**, as
\`sha256sum\` alone does not see an added file; 3–5. the list was signed (\`ssh-keygen\`, \`jose\`, \`openssl\`: one is enough).

## Who signed it

The keys in \`signatures/\` came with the bundle: they prove that nothing changed since signing, **not who signed**.
Authorship needs the key fingerprint by another road: a letter, a register, a website, a telephone call. Compare:

\`\`\`
${fingerprint}
\`\`\`

\`ssh-keygen -l -f <(cut -d' ' -f3- ${FILES.allowedSigners})\` prints the fingerprint of the key in this bundle.

${timeStampSection(stamps, 'en')}## What is not proven

${list('en')}

## Controleer deze bundel met gewone programma's

Pak de bundel uit, open een shell (bash) in de map waarin dit bestand staat, en voer de opdrachten hierboven uit.
1. elk genoemd bestand heeft de bytes die in de lijst staan; 2. er is niets bijgekomen of weggehaald: **geen uitvoer is
goed**, want \`sha256sum\` alleen ziet een toegevoegd bestand niet; 3–5. de lijst is ondertekend (één van de drie volstaat).

## Wie heeft ondertekend

De sleutels in \`signatures/\` kwamen met de bundel mee: zij bewijzen dat er sinds de ondertekening niets is veranderd,
**niet wie ondertekende**. Daarvoor is de vingerafdruk van de sleutel nodig langs een andere weg: een brief, een register,
een website, een telefoongesprek. Vergelijk met de vingerafdruk hierboven.

${timeStampSection(stamps, 'nl')}## Wat niet bewezen is

${list('nl')}
`;
}

function commands(): string {
  return [
    `sha256sum -c --strict --quiet ${FILES.manifest} ${FILES.tagManifest}`,
    `diff <(find data -type f | LC_ALL=C sort) <(cut -c67- ${FILES.manifest} | LC_ALL=C sort)`,
    `ssh-keygen -Y verify -f ${FILES.allowedSigners} -I ${PRINCIPAL} -n ${SSHSIG_NAMESPACE} -s ${FILES.sshsig} < ${FILES.tagManifest}`,
    `jose jws ver -i ${FILES.jws} -I ${FILES.tagManifest} -k ${FILES.keyJwk}`,
    `openssl dgst -sha256 -verify ${FILES.keyPem} -signature ${FILES.der} ${FILES.tagManifest}`,
  ].join('\n');
}
