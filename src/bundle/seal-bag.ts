import { utf8 } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { Signer } from '../core/ledger-entry';
import { toDer } from '../ledger/der-signature';
import { signJws } from '../ledger/jws';
import { signSshsig } from '../ledger/sshsig';
import { BAG_DECLARATION, type BagInfo, bagInfoText, manifestText } from './bag';
import type { Sha256 } from './bundle-input';
import { keyFiles } from './key-files';
import { FILES } from './layout';

export type BagFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** What the tag files say of the payload, gathered while it is written. */
export interface PayloadSummary {
  digests: ReadonlyMap<string, string>;
  bytes: number;
}

export interface SealedTags {
  files: BagFiles;
  manifestDigest: string;
}

/**
 * The tag files that make a payload a signed bag: manifests over it, three signatures over the tag manifest.
 * @throws WitnessError `signing-failed`: then there is no bag at all
 */
export async function sealTags(
  payload: PayloadSummary,
  info: Omit<BagInfo, 'payloadBytes' | 'payloadFiles'>,
  instructions: string,
  signer: Signer,
  digest: Sha256,
): Promise<SealedTags> {
  const tagFiles: BagFiles = new Map([
    [FILES.declaration, utf8(BAG_DECLARATION)],
    [FILES.info, utf8(bagInfoText({ ...info, payloadBytes: payload.bytes, payloadFiles: payload.digests.size }))],
    [FILES.manifest, utf8(manifestText(payload.digests))],
    [FILES.instructions, utf8(instructions)],
  ]);
  const digests = new Map<string, string>();
  for (const [path, bytes] of tagFiles) digests.set(path, await digest(bytes));
  const tagManifest = utf8(manifestText(digests));
  const signatures = await signTagManifest(tagManifest, signer);
  return {
    files: new Map([...tagFiles, [FILES.tagManifest, tagManifest], ...signatures]),
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
