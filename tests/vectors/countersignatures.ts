import { join } from 'node:path';
import * as z from 'zod';
import { type CountersignatureOutcome, countersign } from '../../src/bundle/countersignature';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { canonicalBytes } from '../../src/core/canonical';
import { sha256Hex, utf8 } from '../../src/core/digest';
import type { Signer } from '../../src/core/ledger-entry';
import { signSshsig } from '../../src/ledger/sshsig';
import { fixedSigner, ORDER, octets } from './fixed-signer';
import type { Worlds } from './worlds';

/** Countersignatures over the vector `plain.zip`: pairs of files in `countersignatures/`, and what is to be said of each. */
export const COUNTERSIGNATURES = join(import.meta.dirname, 'countersignatures');
export const COUNTERSIGNED = 'plain.zip';
export const CountersignaturesSchema = z.record(
  z.string(),
  z.strictObject({ why: z.string(), state: z.enum(['good', 'other-bundle', 'bad-signature', 'malformed']) }),
);

interface Case {
  why: string;
  state: CountersignatureOutcome['state'];
  json: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
}

/** By name; `_fail` behind it: must not be taken for a countersignature of this bundle. */
export async function countersignatureCases({ own, pair }: Worlds): Promise<Record<string, Case>> {
  const auditor = await fixedSigner('consent-witness test vectors: auditor');
  const stranger = await fixedSigner('consent-witness test vectors: stranger');
  const [mine, other] = [await verifyBundle(own.bytes), await verifyBundle(pair.bytes)];
  const pairOf = async (verification = mine, signer: Signer = auditor) => {
    const [json, signature] = await countersign(verification, 'Received by post.', '2026-11-23T10:00:00.000Z', signer);
    if (!json || !signature) throw new Error('nothing signed');
    return { json: json.bytes, signature: signature.bytes };
  };
  const good = await pairOf();
  const text = new TextDecoder().decode(good.json);
  const armour = new TextDecoder().decode(good.signature);
  const signed = async (json: Uint8Array<ArrayBuffer>, signer = auditor) => ({
    json,
    signature: utf8(await signSshsig(json, signer)),
  });
  const declared = JSON.parse(text);
  const highS: Signer = {
    ...auditor,
    sign: async (bytes) => {
      const raw = await auditor.sign(bytes);
      const s = ORDER - BigInt(`0x${Buffer.from(raw.subarray(32)).toString('hex')}`);
      return Uint8Array.of(...raw.subarray(0, 32), ...octets(s));
    },
  };
  const broken = (why: string, files: Pick<Case, 'json' | 'signature'>): Case => ({
    why,
    state: 'bad-signature',
    ...files,
  });
  const malformed = async (why: string, words: string): Promise<Case> => ({
    why,
    state: 'malformed',
    ...(await signed(utf8(words))),
  });
  const otherBundle = async (why: string, change: object): Promise<Case> => ({
    why,
    state: 'other-bundle',
    ...(await signed(canonicalBytes({ ...declared, ...change }))),
  });
  return {
    good: { why: 'Over this bundle, by the key that it names.', state: 'good', ...good },
    'other-bundle_fail': { why: 'Genuine, over another bundle.', state: 'other-bundle', ...(await pairOf(other)) },
    'other-export-id_fail': await otherBundle('Genuine, and names another export id.', {
      exportId: '00000000-0000-4000-8000-000000000000',
    }),
    'other-manifest_fail': await otherBundle('Genuine, and names another tag manifest.', {
      manifestDigest: await sha256Hex(utf8('another')),
    }),
    'other-bundle-key_fail': await otherBundle('Genuine, and names another signer of the bundle.', {
      bundleKey: stranger.fingerprint,
    }),
    'by-another-key_fail': broken('Signed by another key than the one it names.', await signed(good.json, stranger)),
    'key-swapped_fail': broken('Names another key than the one that signed.', {
      json: canonicalBytes({ ...declared, publicKey: stranger.publicKey }),
      signature: good.signature,
    }),
    'key-off-the-curve_fail': broken('The key is no point on the curve.', {
      json: canonicalBytes({ ...declared, publicKey: { ...declared.publicKey, y: declared.publicKey.x } }),
      signature: good.signature,
    }),
    'statement-changed_fail': broken('One word of the statement was changed after signing.', {
      json: utf8(text.replace('post', 'boat')),
      signature: good.signature,
    }),
    'signature-of-another_fail': broken('The signature belongs to another declaration.', {
      json: good.json,
      signature: (await pairOf(other)).signature,
    }),
    'high-s_fail': broken('The other s that the equation allows.', await signed(good.json, highS)),
    'other-purpose_fail': broken('Signed for another purpose: another namespace.', {
      json: good.json,
      signature: utf8(armour.replace(/(?<=-----\n)[\s\S]+(?=\n-----END)/, (base64) => renamed(base64))),
    }),
    'bytes-behind_fail': broken('Something follows the signature.', {
      json: good.json,
      signature: utf8(`${armour}\n`),
    }),
    'not-canonical_fail': await malformed('A space that canonical JSON does not have.', text.replace('{', '{ ')),
    'field-too-many_fail': await malformed('A field that the schema does not name.', text.replace('{', '{"a":1,')),
    'key-twice_fail': await malformed('A field twice.', text.replace('{', `{"bundleKey":"x",`)),
  };
}

function renamed(base64: string): string {
  const bytes = Buffer.from(base64, 'base64').toString('latin1').replace('consent-evidence', 'consent-evidencf');
  return (
    Buffer.from(bytes, 'latin1')
      .toString('base64')
      .match(/.{1,70}/g) ?? []
  ).join('\n');
}
