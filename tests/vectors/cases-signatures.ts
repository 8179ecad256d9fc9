import { FILES, SIGNATURE_FILES } from '../../src/bundle/layout';
import type { BagFiles } from '../../src/bundle/seal-bag';
import { repack } from '../../src/bundle/test-tamper';
import { utf8 } from '../../src/core/digest';
import type { Signer } from '../../src/core/ledger-entry';
import { fromBase64Url, toBase64Url } from '../../src/ledger/base64';
import { fromDer, toDer } from '../../src/ledger/der-signature';
import { joinAll, sshString } from '../../src/ledger/octets';
import { signSshsig } from '../../src/ledger/sshsig';
import { ORDER, octets } from './fixed-signer';
import { fileOf, signedAnew, textOf, type VectorCase, type VectorCases, type Worlds, type Zip } from './worlds';

const ENVELOPES = ['signature-sshsig', 'signature-jws', 'signature-der'] as const;

/** Files beside the payload changed; the signatures are over what they were over. */
function changed(why: string, by: VectorCase['by'], change: (files: BagFiles, worlds: Worlds) => unknown): VectorCase {
  return {
    why,
    by,
    async make(worlds) {
      const files = new Map(worlds.own.files);
      await change(files, worlds);
      return repack(files);
    },
  };
}

function taking(paths: readonly string[], from: (worlds: Worlds) => BagFiles) {
  return (files: BagFiles, worlds: Worlds) => {
    for (const path of paths) files.set(path, fileOf(from(worlds), path));
  };
}

/** The same r with n − s, which ECDSA takes as well. */
function otherHalf(raw: Uint8Array): Zip {
  const s = BigInt(`0x${Buffer.from(raw.subarray(32)).toString('hex')}`);
  return joinAll([raw.subarray(0, 32), octets(ORDER - s)]);
}

function jwsOf(header: string, raw: Uint8Array): Zip {
  return utf8(`{"protected":"${toBase64Url(utf8(header))}","signature":"${toBase64Url(raw)}"}\n`);
}

function rawOf(files: BagFiles): Zip {
  const encoded = /"signature":"([^"]+)"/.exec(textOf(files, FILES.jws))?.[1] ?? '';
  const raw = fromBase64Url(encoded);
  if (!raw) throw new Error('no signature');
  return raw;
}

export const SIGNATURES: VectorCases = {
  'signatures-of-another-bundle': changed(
    'All three signatures are good and by the same key, over another tag manifest.',
    ENVELOPES,
    taking([FILES.sshsig, FILES.jws, FILES.der], ({ sibling }) => sibling.files),
  ),
  'one-envelope-of-another-bundle': changed(
    'Only the JWS is over another tag manifest: good to ssh-keygen and openssl, bad to jose.',
    ['signature-jws'],
    taking([FILES.jws], ({ sibling }) => sibling.files),
  ),
  'key-swapped': changed(
    'All key files are of another key.',
    ENVELOPES,
    taking([FILES.keyJwk, FILES.keyPem, FILES.allowedSigners], ({ foreign }) => foreign.files),
  ),
  'one-key-file-swapped': changed(
    'key.pem is of another key, which is what openssl would be given.',
    ['key-agreement'],
    taking([FILES.keyPem], ({ foreign }) => foreign.files),
  ),
  'key-swapped-along': {
    why: 'Signed anew with a key of the attacker, all outer files made to fit: the ledger names the key it was.',
    by: ['key-agreement', 'ledger-signatures'],
    make: (worlds) => signedAnew(worlds, () => undefined, worlds.stranger),
  },
  'signature-folder-of-another-bundle': changed(
    'The whole folder signatures/ of another store.',
    ENVELOPES,
    taking(SIGNATURE_FILES, ({ foreign }) => foreign.files),
  ),
  'der-in-jws': changed('The JWS has DER where r and s belong.', ['signature-jws'], (files) =>
    files.set(FILES.jws, jwsOf('{"alg":"ES256"}', fileOf(files, FILES.der))),
  ),
  'raw-in-der': changed('The DER file has r and s bare.', ['signature-der'], (files) => {
    const raw = fromDer(fileOf(files, FILES.der));
    if (raw) files.set(FILES.der, raw);
  }),
  'der-long-length': changed('DER with a length in the long form, which BER allows.', ['signature-der'], (files) => {
    const der = fileOf(files, FILES.der);
    files.set(FILES.der, joinAll([Uint8Array.of(0x30, 0x81), der.subarray(1)]));
  }),
  'high-s-jws': changed('n − s in place of s: ECDSA takes both, we take one.', ['signature-jws'], (files) =>
    files.set(FILES.jws, jwsOf('{"alg":"ES256"}', otherHalf(rawOf(files)))),
  ),
  'high-s-der': changed('The same in the DER file.', ['signature-der'], (files) => {
    const raw = fromDer(fileOf(files, FILES.der));
    if (raw) files.set(FILES.der, toDer(otherHalf(raw)));
  }),
  'high-s-sshsig': changed('The same in the SSH signature.', ['signature-sshsig'], async (files, { own }) => {
    const { signer } = own.world;
    const high: Signer = { ...signer, sign: async (bytes) => otherHalf(await signer.sign(bytes)) };
    files.set(FILES.sshsig, utf8(await signSshsig(fileOf(files, FILES.tagManifest), high)));
  }),
  'jws-alg-none': changed('The JWS says that it needs no signature.', ['signature-jws'], (files) =>
    files.set(FILES.jws, jwsOf('{"alg":"none"}', new Uint8Array())),
  ),
  'jws-embedded-key': changed(
    'The JWS brings a key of the attacker in its header, and is signed with that.',
    ['signature-jws'],
    async (files, { stranger }) => {
      const header = JSON.stringify({ alg: 'ES256', jwk: stranger.publicKey });
      const input = utf8(`${toBase64Url(utf8(header))}.${toBase64Url(fileOf(files, FILES.tagManifest))}`);
      files.set(FILES.jws, jwsOf(header, await stranger.sign(input)));
    },
  ),
  'jws-unprotected-header': changed('A field more in the JWS, where nothing is signed.', ['signature-jws'], (files) =>
    files.set(FILES.jws, utf8(textOf(files, FILES.jws).replace('}', ',"header":{"kid":"x"}}'))),
  ),
  'sshsig-other-namespace': changed(
    'An SSH signature of the right key over the right bytes, made for git.',
    ['signature-sshsig'],
    async (files, { own }) => {
      const { signer } = own.world;
      // What ssh-keygen signs for another namespace: only the string in the middle differs.
      const sha512 = Buffer.from(await crypto.subtle.digest('SHA-512', fileOf(files, FILES.tagManifest)));
      const strings = ['git', '', 'sha512'].map((text) => sshString(text));
      const raw = await signer.sign(joinAll([utf8('SSHSIG'), ...strings, sshString(sha512)]));
      const fake: Signer = { ...signer, sign: async () => raw };
      files.set(FILES.sshsig, utf8(await signSshsig(fileOf(files, FILES.tagManifest), fake)));
    },
  ),
  'signature-of-a-ledger-entry': changed(
    'A signature of the right key, made for an entry of the ledger.',
    ['signature-der'],
    (files, { own }) => {
      const raw = fromBase64Url(own.world.input.ledger.at(-1)?.signature ?? '');
      if (raw) files.set(FILES.der, toDer(raw));
    },
  ),
  'signature-empty': changed('Three empty files.', ENVELOPES, (files) => {
    for (const path of [FILES.sshsig, FILES.jws, FILES.der]) files.set(path, new Uint8Array());
  }),
  'key-not-on-curve': changed('A point that is not on the curve.', ['key-agreement'], (files) =>
    files.set(FILES.keyJwk, utf8(`{"crv":"P-256","kty":"EC","x":"${'A'.repeat(43)}","y":"${'A'.repeat(43)}"}\n`)),
  ),
};
