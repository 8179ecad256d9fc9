import { utf8 } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { Signer } from '../core/ledger-entry';
import { toDer } from '../ledger/der-signature';
import { signJws } from '../ledger/jws';
import { signSshsig } from '../ledger/sshsig';
import { BAG_DECLARATION, type BagInfo, bagInfoText, isBagName, manifestText } from './bag';
import type { Sha256 } from './bundle-input';
import { keyFiles } from './key-files';
import { FILES } from './layout';

export type BagFiles = Map<string, Uint8Array<ArrayBuffer>>;

export interface SealedBag {
  files: BagFiles;
  manifestDigest: string;
}

/**
 * Makes a payload into a signed bag: manifests over it, three signatures over the tag manifest.
 * @throws WitnessError `signing-failed`: then there is no bag at all
 */
export async function sealBag(
  payload: BagFiles,
  info: Omit<BagInfo, 'payloadBytes' | 'payloadFiles'>,
  instructions: string,
  signer: Signer,
  digest: Sha256,
): Promise<SealedBag> {
  const bad = [...payload.keys()].find((path) => !isBagName(path) || !path.startsWith('data/'));
  if (bad !== undefined) throw new WitnessError('bad-input', `not a payload name: ${bad}`);
  const payloadBytes = [...payload.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const tagFiles: BagFiles = new Map([
    [FILES.declaration, utf8(BAG_DECLARATION)],
    [FILES.info, utf8(bagInfoText({ ...info, payloadBytes, payloadFiles: payload.size }))],
    [FILES.manifest, utf8(manifestText(await digestAll(payload, digest)))],
    [FILES.instructions, utf8(instructions)],
  ]);
  const tagManifest = utf8(manifestText(await digestAll(tagFiles, digest)));
  const signatures = await signTagManifest(tagManifest, signer);
  return {
    files: new Map([...payload, ...tagFiles, [FILES.tagManifest, tagManifest], ...signatures]),
    manifestDigest: await digest(tagManifest),
  };
}

async function signTagManifest(tagManifest: Uint8Array<ArrayBuffer>, signer: Signer): Promise<BagFiles> {
  try {
    return new Map([
      ...keyFiles(signer.publicKey),
      [FILES.sshsig, utf8(await signSshsig(tagManifest, signer))],
      [FILES.jws, utf8(await signJws(tagManifest, signer))],
      [FILES.der, toDer(await signer.sign(tagManifest))],
    ]);
  } catch (cause) {
    if (cause instanceof WitnessError && cause.code === 'signing-failed') throw cause;
    throw new WitnessError('signing-failed', 'the bundle could not be signed', { cause });
  }
}

async function digestAll(files: BagFiles, digest: Sha256): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const [path, bytes] of files) digests.set(path, await digest(bytes));
  return digests;
}
