import { verifyBundle } from '../../bundle/verify-bundle';
import { NODE_TOOLS } from '../node-verify-tools';
import { WORDS } from '../strings';
import { checkWithStockTools } from './stock-tools';

/** The verdict on a bundle just made, by our own verifier and by the stock tools of this machine, in plain words. */
export async function describeCheck(
  zip: Uint8Array,
  path: string,
  lang: 'nl' | 'en',
): Promise<{ text: string; intact: boolean }> {
  const words = WORDS[lang];
  const verification = await verifyBundle(new Uint8Array(zip), NODE_TOOLS);
  const failed = verification.checks.filter(({ outcome }) => outcome === 'failed');
  const stock = await checkWithStockTools(zip);
  const intact = verification.verdict === 'intact' && stock.every(({ outcome }) => outcome !== 'failed');
  const lines = [
    `${words.verdict}: ${words.verdicts[verification.verdict]}  (${path})`,
    `  ${words.checks(verification.checks.filter(({ outcome }) => outcome === 'passed').length, failed.length)}`,
    ...failed.map((check) => `    ${check.title[lang]}: ${check.expected} / ${check.found} ${check.files.join(' ')}`),
    ...(verification.signer === 'unconfirmed' ? [`  ${words.signerUnconfirmed} (${verification.keyFingerprint})`] : []),
    ...(stock.length > 0 ? [`  ${words.stockTools}:`] : []),
    ...stock.map(({ tool, outcome, detail }) =>
      `    ${words.outcomes[outcome]}  ${tool}  ${outcome === 'failed' ? detail : ''}`.trimEnd(),
    ),
    `  ${words.notProven}:`,
    ...verification.notProven.map((text) => `    – ${text[lang]}`),
  ];
  return { text: lines.join('\n'), intact };
}
