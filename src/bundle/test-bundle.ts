import { canonicalBytes } from '../core/canonical';
import type { Capture } from '../core/capture';
import { sha256Hex, utf8 } from '../core/digest';
import type { Evaluation } from '../core/evaluation';
import type { Clock, LedgerEntry, LedgerEvent, Signer } from '../core/ledger-entry';
import type { Dossier, StoredBlob } from '../core/sealed';
import { toBase64Url } from '../ledger/base64';
import { committedTo } from '../ledger/commitments';
import { sealEntry } from '../ledger/seal-entry';
import { generateKeyPair, makeSigner } from '../ledger/signer';
import type { BundleInput } from './bundle-input';
import { TEST_RULE_SET, testCapture, testEvaluation } from './test-capture';
import { tilesOf } from './test-picture';

/** A whole small world for tests: a key, a chain with a failed attempt in it, dossiers, and the input of a bundle. */
export interface TestWorld {
  signer: Signer;
  input: BundleInput;
}

export const TEST_EXPORT_ID = '7f0c6a52-8f0e-4f57-9a43-0d2f3c1b5e60';
/** One transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export async function testWorld(
  captures = 2,
  pictures?: (index: number) => Uint8Array<ArrayBuffer>,
  { by, picturesOnly = false, committed = false }: { by?: Signer; picturesOnly?: boolean; committed?: boolean } = {},
): Promise<TestWorld> {
  const signer = by ?? (await makeSigner(await generateKeyPair()));
  const ledger: LedgerEntry[] = [];
  const append = async (event: LedgerEvent): Promise<LedgerEntry> => {
    const entry = await sealEntry(ledger.at(-1) ?? null, event, signer, testClock(ledger.length));
    ledger.push(entry);
    return entry;
  };
  await append({ kind: 'key-made', fingerprint: signer.fingerprint, publicKey: { ...signer.publicKey } });
  await append({ kind: 'capture-failed', attemptId: testUuid(9000), origin: 'https://gone.example', code: 'tab-gone' });
  const dossiers: Dossier[] = [];
  for (let i = 0; i < captures; i++)
    dossiers.push(await testDossier(i, append, pictures?.(i) ?? picture(i), picturesOnly, committed));
  const input: BundleInput = {
    exportId: TEST_EXPORT_ID,
    exportedAt: '2026-11-22T15:00:00.000Z',
    dossiers,
    ledger,
    ruleSet: TEST_RULE_SET,
    organisation: 'Voorbeeld B.V.',
    extensionVersion: '0.1.0',
  };
  return { signer, input };
}

export function testUuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** One dossier and its entry, for worlds that are too large to be held at once. */
export async function testDossier(
  index: number,
  append: (event: LedgerEvent) => Promise<LedgerEntry>,
  png: Uint8Array<ArrayBuffer>,
  picturesOnly: boolean,
  committed = false,
): Promise<Dossier> {
  const all = [
    await blob(png, 'image/png', 'screenshot'),
    await blob(utf8(`<form>nieuwsbrief ${index}</form>`), 'text/html', 'notice-html'),
    await blob(utf8(`<p>Wij bewaren ${index} jaar.</p>`), 'text/html', 'information-html'),
    await blob(utf8(`Wij bewaren ${index} jaar.`), 'text/plain', 'information-text'),
  ];
  const blobs = picturesOnly ? all.slice(0, 1) : all;
  const refs = blobs.map(({ data: _data, ...ref }) => ref);
  const redaction = committed ? { redaction: { secret: testSecret(index) } } : {};
  const plain = testCapture(testUuid(index + 1), refs);
  const screenshot = { ...plain.screenshot, ...(await tilesOf(png)) };
  const capture = { ...plain, screenshot, ...redaction };
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  const own = committed ? { redaction: { secret: testSecret(100 + index) } } : {};
  const evaluation = { ...testEvaluation(capture, digest), ...own };
  const evaluationBytes = canonicalBytes(evaluation);
  const evaluationDigest = await sha256Hex(evaluationBytes);
  const entry = await append({
    kind: 'captured',
    captureId: capture.captureId,
    captureDigest: digest,
    evaluationDigest,
    blobs: refs.map((ref) => ref.digest),
    ...(await commitments(capture, evaluation)),
  });
  return {
    sealed: { captureId: capture.captureId, digest, bytes, capture },
    evaluation: { digest: evaluationDigest, bytes: evaluationBytes, evaluation },
    evaluations: [{ digest: evaluationDigest, bytes: evaluationBytes, evaluation, entry }],
    reviews: [],
    blobs,
    damaged: [],
    entry,
  };
}

async function commitments(capture: Capture, evaluation: Evaluation) {
  const [record, judged] = [await committedTo(capture, sha256Hex), await committedTo(evaluation, sha256Hex)];
  return record && judged ? { recordCommitment: record, evaluationCommitment: judged } : {};
}

function testSecret(n: number): string {
  return toBase64Url(new Uint8Array(32).fill(n));
}

async function blob(data: Uint8Array<ArrayBuffer>, mediaType: string, role: StoredBlob['role']): Promise<StoredBlob> {
  return { digest: await sha256Hex(data), mediaType, bytes: data.length, role, data };
}

/** A PNG that differs per capture: what follows the image's end is ignored by readers and hashed by us. */
function picture(index: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...atob(PIXEL)].map((char) => char.charCodeAt(0)).concat(index));
}

function testClock(step: number): Clock {
  return {
    now: () => new Date(Date.UTC(2026, 10, 22, 13, 0, step)).toISOString(),
    utcOffsetMinutes: () => 60,
  };
}
