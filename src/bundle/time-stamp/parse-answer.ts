import { fromBER } from 'asn1js';
import { Certificate, PKIStatus, SignedData, type SignerInfo, TimeStampResp, TSTInfo } from 'pkijs';
import { SIGNED_DATA, TST_INFO } from './object-ids';

/** What is in a token, as it says itself: nothing of it has been checked. */
export interface ParsedToken {
  info: TSTInfo;
  /** The TSTInfo as it was hashed. */
  content: Uint8Array<ArrayBuffer>;
  signer: SignerInfo;
  certificates: Certificate[];
}

export type ParsedAnswer =
  | { kind: 'answer'; token: ParsedToken }
  /** `status`: PKIStatus of RFC 3161 section 2.4.2. */
  | { kind: 'refused'; status: number }
  | { kind: 'unreadable'; part: 'response' | 'token' };

/** A certificate store in a token is a few certificates; more would only be there to keep us busy. */
const MOST_CERTIFICATES = 10;

/** A TimeStampResp, with nothing before or behind it. Never throws. */
export function parseAnswer(bytes: Uint8Array<ArrayBuffer>): ParsedAnswer {
  const response = attempt(() => {
    const { result, offset } = fromBER(bytes);
    return offset === bytes.length ? new TimeStampResp({ schema: result }) : null;
  });
  if (!response) return { kind: 'unreadable', part: 'response' };
  const { status } = response.status;
  if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) return { kind: 'refused', status };
  const token = attempt(() => tokenOf(response));
  return token ? { kind: 'answer', token } : { kind: 'unreadable', part: 'token' };
}

/** Signed data with one TSTInfo and one signer (RFC 3161 section 2.4.2). */
function tokenOf({ timeStampToken }: TimeStampResp): ParsedToken | null {
  if (timeStampToken?.contentType !== SIGNED_DATA) return null;
  const signed = new SignedData({ schema: timeStampToken.content });
  const { eContentType, eContent } = signed.encapContentInfo;
  const [signer, ...others] = signed.signerInfos;
  if (eContentType !== TST_INFO || !eContent || !signer || others.length > 0) return null;
  const content = new Uint8Array(eContent.getValue());
  const certificates = (signed.certificates ?? []).filter((each) => each instanceof Certificate);
  if (certificates.length > MOST_CERTIFICATES) return null;
  const { result, offset } = fromBER(content);
  return offset === content.length ? { info: new TSTInfo({ schema: result }), content, signer, certificates } : null;
}

/** The library throws for whatever it cannot read, in many ways. */
export function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
