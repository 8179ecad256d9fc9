import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface AuthorityOptions {
  /** Hashes it accepts; a query with another one is answered with a refusal. */
  digests?: string;
  /** How the signer's certificate is named in its answers: `sha1` gives an ESSCertID, others an ESSCertIDv2. */
  namedBy?: 'sha1' | 'sha256' | 'sha512';
  /** Kind of the authority's key. */
  key?: 'ec' | 'rsa';
}

export interface CertificateOptions {
  extensions: string;
  /** `YYYYMMDDhhmmssZ`; well in the future unless told. */
  until?: string;
}

/** A real time-stamp authority, made with `openssl` when it is needed: a root, an intermediate, and its own certificate. */
export interface Authority {
  rootPem: string;
  rootFile: string;
  folder: string;
  /** Lower-case hexadecimal SHA-256 of its certificate. */
  fingerprint: string;
  reply(query: Uint8Array): Uint8Array<ArrayBuffer>;
  /**
   * The same statement signed by another certificate of the same root, good or bad: `openssl ts` itself refuses to sign with a bad
   * one. @param args of `openssl cms -sign`
   */
  signedAgain(answer: Uint8Array, certificate: CertificateOptions, args?: readonly string[]): Uint8Array<ArrayBuffer>;
  remove(): void;
}

const EC_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const RSA_KEY = ['-newkey', 'rsa:2048', '-nodes'];
const FOR_TIME_STAMPING = 'keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping';
const FOR_ISSUING = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign';

export function makeAuthority({
  digests = 'sha256',
  namedBy = 'sha256',
  key = 'ec',
}: AuthorityOptions = {}): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'time-stamp-authority-'));
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const certify = (
    name: string,
    issuer: string,
    { extensions, until = '20490101000000Z' }: CertificateOptions,
    newKey = EC_KEY,
  ) => {
    write(`${name}.ext`, extensions);
    openssl(
      'req',
      '-new',
      ...newKey,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/O=Test/CN=Test ${name}`,
    );
    const by = ['-config', 'ca.cnf', '-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`];
    const valid = ['-startdate', '20200101000000Z', '-enddate', until];
    const files = ['-in', `${name}.csr`, '-extfile', `${name}.ext`, '-out', `${name}.pem`];
    openssl('ca', '-batch', '-notext', ...by, ...valid, ...files);
  };

  write('issued', '');
  write('issued.serial', '01');
  write('ca.cnf', CA_CONFIG);
  const root = ['-keyout', 'root.key', '-out', 'root.pem', '-subj', '/O=Test/CN=Test root', '-days', '30'];
  openssl('req', '-x509', ...EC_KEY, ...root, '-addext', 'keyUsage=critical,keyCertSign,cRLSign');
  certify('between', 'root', { extensions: FOR_ISSUING });
  certify('authority', 'between', { extensions: FOR_TIME_STAMPING }, key === 'rsa' ? RSA_KEY : EC_KEY);
  write('serial', '01');
  write('tsa.cnf', config(digests, namedBy));
  const printed = openssl('x509', '-in', 'authority.pem', '-noout', '-fingerprint', '-sha256').toString();

  return {
    folder,
    rootFile: join(folder, 'root.pem'),
    rootPem: readFileSync(join(folder, 'root.pem'), 'utf8'),
    fingerprint: (printed.split('=')[1] ?? '').trim().replaceAll(':', '').toLowerCase(),
    reply(query) {
      write('query.tsq', query);
      openssl('ts', '-reply', '-config', 'tsa.cnf', '-section', 'tsa', '-queryfile', 'query.tsq', '-out', 'answer.tsr');
      return read('answer.tsr');
    },
    signedAgain(answer, certificate, args = ['-cades']) {
      certify('other', 'root', certificate);
      write('answer.tsr', answer);
      openssl('ts', '-reply', '-in', 'answer.tsr', '-token_out', '-out', 'token.der');
      openssl('cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'token.der', '-out', 'info.der');
      const form = ['-binary', '-nodetach', '-econtent_type', 'id-smime-ct-TSTInfo', '-outform', 'DER'];
      openssl(
        'cms',
        '-sign',
        '-in',
        'info.der',
        ...form,
        ...args,
        '-signer',
        'other.pem',
        '-inkey',
        'other.key',
        '-out',
        'other.der',
      );
      // In front of it PKIStatusInfo with status 0, and both in one SEQUENCE.
      const body = Buffer.concat([Uint8Array.of(0x30, 3, 2, 1, 0), read('other.der')]);
      return Uint8Array.from(Buffer.concat([Uint8Array.of(0x30, 0x82, body.length >> 8, body.length & 255), body]));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const CA_CONFIG = `[ca]
default_ca = all
[all]
database = issued
serial = issued.serial
new_certs_dir = .
default_md = sha256
unique_subject = no
policy = any
[any]
organizationName = optional
commonName = supplied
`;

function config(digests: string, namedBy: string): string {
  return `[tsa]
serial = serial
crypto_device = builtin
signer_cert = authority.pem
certs = between.pem
signer_key = authority.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = ${digests}
ess_cert_id_alg = ${namedBy}
ess_cert_id_chain = no
`;
}

export interface ServedAuthority {
  /** Where to send queries. */
  address: string;
  /** Queries that came in. */
  asked: number;
  /** What it does instead of answering well. */
  answerWith: (query: Uint8Array, honest: () => Uint8Array) => Uint8Array | number;
  close(): void;
}

/** It as a server on loopback (RFC 3161 section 3.4). */
export async function serveAuthority(authority: Authority): Promise<ServedAuthority> {
  const served: ServedAuthority = {
    address: '',
    asked: 0,
    answerWith: (_query, honest) => honest(),
    close: () => server.close(),
  };
  const server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      served.asked += 1;
      const query = Uint8Array.from(Buffer.concat(pieces));
      const right = request.method === 'POST' && request.headers['content-type'] === 'application/timestamp-query';
      const answer = right ? served.answerWith(query, () => authority.reply(query)) : 400;
      if (typeof answer === 'number') response.writeHead(answer).end();
      else response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  served.address = `http://127.0.0.1:${address.port}/tsa`;
  return served;
}
