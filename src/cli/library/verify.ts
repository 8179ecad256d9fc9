import { ageKind, openAge } from '../../bundle/age/age-source';
import { type ByteSource, byteSource } from '../../bundle/byte-source';
import { checkCountersignature as check } from '../../bundle/countersignature';
import { proofLayers } from '../../bundle/proof-layers';
import { type VerifyOptions, verifyBundle } from '../../bundle/verify-bundle';
import { WitnessError } from '../../core/errors';
import { openFileSource } from '../file-source';
import { measureFile } from '../measure-files';
import { decryptPiece, NODE_TOOLS } from '../node-verify-tools';
import type * as Api from './verify-api';

/** See verify-api.ts, which is what is documented; that this is the same is checked by the compiler. */
export const verify: typeof Api.verify = async (bundle, options = {}) => {
  if (typeof bundle !== 'string') return verifySource(byteSource(bundle), options);
  const file = openFileSource(bundle);
  try {
    return await verifySource(file, options, { measure: measureFile(file.file, null).measure });
  } finally {
    file.close();
  }
};

async function verifySource(
  source: ByteSource,
  { pinnedFingerprint, trustedRoots, knownHead, ...secrets }: Api.Options,
  ofFile: Pick<VerifyOptions, 'measure'> = {},
): Promise<Api.Verification> {
  const kind = await ageKind(source);
  const plain = kind ? await opened(source, kind, secrets) : source;
  return verifyBundle(plain, {
    ...NODE_TOOLS,
    ...(kind ? {} : ofFile),
    ...(pinnedFingerprint === undefined ? {} : { pinnedFingerprint }),
    ...(knownHead === undefined ? {} : { knownHead }),
    ...(trustedRoots === undefined ? {} : { trustedRoots }),
  });
}

async function opened(
  source: ByteSource,
  kind: 'passphrase' | 'identities',
  { passphrase, identities }: Pick<Api.Options, 'passphrase' | 'identities'>,
): Promise<ByteSource> {
  const secret =
    kind === 'passphrase' ? passphrase !== undefined && { passphrase } : identities !== undefined && { identities };
  if (!secret) throw new Locked('locked', `encrypted: give ${kind}`);
  try {
    return await openAge(source, secret, decryptPiece);
  } catch (thrown) {
    if (thrown instanceof WitnessError && isLockedCode(thrown.code)) throw new Locked(thrown.code, thrown.message);
    throw thrown;
  }
}

class Locked extends Error implements Api.LockedError {
  override readonly name = 'LockedError';
  constructor(
    readonly code: Api.LockedError['code'],
    message: string,
  ) {
    super(message);
  }
}

function isLockedCode(code: string): code is Api.LockedError['code'] {
  return ['wrong-passphrase', 'wrong-identity', 'not-an-identity', 'not-a-bundle'].includes(code);
}

export const layersOf: typeof Api.layersOf = (verification) => proofLayers(verification);

export const checkCountersignature: typeof Api.checkCountersignature = (verification, json, signature) =>
  check(verification, Uint8Array.from(json), Uint8Array.from(signature));
