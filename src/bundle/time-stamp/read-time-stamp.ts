import { Utf8String } from 'asn1js';
import type { Certificate } from 'pkijs';
import { toHex } from '../../core/digest';
import type { TimeStampCheck, TimeStampCheckId, TimeStampReading, TimeStampTrust } from '../../core/time-stamp';
import {
  fingerprintOfCertificate,
  isAboutContent,
  isForTimeStamping,
  isSignedBy,
  isValidAt,
  namedCertificate,
} from './check-signer';
import { COMMON_NAME, SHA_256 } from './object-ids';
import { type ParsedToken, parseAnswer } from './parse-answer';
import { nonceNumber } from './request';
import { leadsToRoot, parseRoots } from './trusted-roots';

export interface TimeStampExpectation {
  /** Lower-case hexadecimal SHA-256: the hash of the ledger entry. */
  hash: string;
  /** Of the request; only who asked knows it. */
  nonce?: Uint8Array<ArrayBuffer>;
  /** Certificates in PEM that the user trusts. */
  trustedRoots?: string;
}

/**
 * Checks the answer of a time-stamp authority (RFC 3161): every check is named, and the first that fails is the problem. Pure: no
 * network, so no revocation either. Never throws for bad input.
 */
export async function readTimeStamp(
  answer: Uint8Array<ArrayBuffer>,
  expected: TimeStampExpectation,
): Promise<TimeStampReading> {
  const parsed = parseAnswer(answer);
  if (parsed.kind === 'unreadable') return refused(parsed.part, '?');
  if (parsed.kind === 'refused') return refused('status', String(parsed.status));
  try {
    return await checkToken(parsed.token, expected);
  } catch {
    // A part of the token is not of the type it has to be, which the library does not look at.
    return refused('token', '?');
  }
}

async function checkToken(token: ParsedToken, expected: TimeStampExpectation): Promise<TimeStampReading> {
  const { info } = token;
  const certificate = await namedCertificate(token);
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const imprint = toHex(new Uint8Array(hashedMessage.getValue()));
  const checks: TimeStampCheck[] = [
    passed('response'),
    passed('status'),
    check('token', info.version === 1, `v${info.version}`),
    check('imprint', hashAlgorithm.algorithmId === SHA_256 && imprint === expected.hash, imprint),
    nonceCheck(token, expected.nonce),
    check('content', await isAboutContent(token), token.signer.digestAlgorithm.algorithmId),
  ];
  if (!certificate) return readingOf([...checks, check('certificate', false, '0/1')], null);
  const trust = await trustIn(certificate, token, expected.trustedRoots);
  const authority = await fingerprintOfCertificate(certificate);
  checks.push(
    check('certificate', true, authority),
    check('signature', await isSignedBy(token, certificate), token.signer.signatureAlgorithm.algorithmId),
    check('key-usage', isForTimeStamping(certificate), certificate.serialNumber.toString('hex')),
    check('validity', isValidAt(certificate, info.genTime), info.genTime.toISOString()),
    trust === 'unconfirmed'
      ? { id: 'chain', outcome: 'not-checked', found: '–' }
      : check('chain', trust === 'confirmed', authority),
  );
  return readingOf(checks, {
    genTime: info.genTime.toISOString(),
    policy: info.policy,
    authority,
    authorityName: nameOf(certificate),
    trust,
  });
}

/** Leading to another root is no fault of the time-stamp, so it is told by `trust` only. */
function readingOf(checks: TimeStampCheck[], token: TimeStampReading['token']): TimeStampReading {
  const failed = checks.find(({ id, outcome }) => outcome === 'failed' && id !== 'chain');
  return { checks, problem: failed?.id ?? null, token: failed ? null : token };
}

function nonceCheck({ info }: ParsedToken, nonce: Uint8Array | undefined): TimeStampCheck {
  if (!nonce) return { id: 'nonce', outcome: 'not-checked', found: '–' };
  const found = info.nonce ? toHex(info.nonce.valueBlock.valueHexView) : '–';
  return check('nonce', found === toHex(nonceNumber(nonce).valueBlock.valueHexView), found);
}

async function trustIn(
  certificate: Certificate,
  { certificates, info }: ParsedToken,
  pem: string | undefined,
): Promise<TimeStampTrust> {
  if (pem === undefined) return 'unconfirmed';
  const roots = parseRoots(pem) ?? [];
  return (await leadsToRoot(certificate, certificates, roots, info.genTime)) ? 'confirmed' : 'other-root';
}

function nameOf({ subject }: Certificate): string {
  const names = subject.typesAndValues.filter(({ type }) => type === COMMON_NAME);
  const [name] = names.map(({ value }) => (value instanceof Utf8String ? value.getValue() : value.valueBlock.value));
  return typeof name === 'string' ? name : subject.typesAndValues.map(({ type }) => type).join(' ');
}

function refused(id: TimeStampCheckId, found: string): TimeStampReading {
  return { checks: [check(id, false, found)], problem: id, token: null };
}

function passed(id: TimeStampCheckId): TimeStampCheck {
  return { id, outcome: 'passed', found: 'ok' };
}

function check(id: TimeStampCheckId, good: boolean, found: string): TimeStampCheck {
  return { id, outcome: good ? 'passed' : 'failed', found };
}
