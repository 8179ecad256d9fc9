import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { fromHex } from '../../core/digest';
import { SHA_256 } from './object-ids';

/** Long enough that nobody has an answer to it ready. */
export const NONCE_BYTES = 16;

/**
 * A TimeStampReq (RFC 3161 section 2.4.1) in DER for a ledger entry. The imprint is the entry's `hash`: SHA-256 over the JCS
 * bytes of its `body`, which names the hash before it, so all entries up to this one are covered.
 * @param hash lower-case hexadecimal SHA-256
 * @param nonce {@link NONCE_BYTES} random bytes
 */
export function timeStampRequest(hash: string, nonce: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new OctetString({ valueHex: fromHex(hash).buffer }),
    }),
    nonce: nonceNumber(nonce),
    // The authority's certificate comes along, so that whoever verifies needs only a root.
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** As a positive number in its shortest form, which is the only one DER has. */
export function nonceNumber(nonce: Uint8Array): Integer {
  const positive = nonce.slice(0, NONCE_BYTES);
  positive[0] = ((positive[0] ?? 0) & 0x3f) | 0x40;
  return new Integer({ valueHex: positive.buffer });
}
