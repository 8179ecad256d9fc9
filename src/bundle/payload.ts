import { canonicalBytes, canonicalText } from '../core/canonical';
import { utf8 } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { RuleSetDocumentSchema } from '../core/rule-set';
import type { Dossier } from '../core/sealed';
import { bodyBytes } from '../ledger/verify-chain';
import type { BundleInput, Sha256 } from './bundle-input';
import {
  type CustodyHead,
  custodyDocument,
  type EvidenceItem,
  factsOf,
  findingsDocument,
  merkleDocument,
  noticeTextsOf,
} from './derived-documents';
import { blobPath, evaluationPath, FILES, noticeTextPath, recordPath, restoredLogPath } from './layout';
import { renderReport } from './report/report';
import type { BagFiles } from './seal-bag';

/**
 * Everything under `data/`. A dossier with a part that is missing or does not match is refused: half a bundle is none.
 * @throws WitnessError `store-corrupt` | `bad-input`
 */
export async function buildPayload(input: BundleInput, keyFingerprint: string, digest: Sha256): Promise<BagFiles> {
  const rules = RuleSetDocumentSchema.safeParse(input.ruleSet);
  if (!rules.success) throw new WitnessError('bad-input', 'not a rule set document', { cause: rules.error });
  const ruleSet = rules.data;
  const dossiers = [...input.dossiers].sort((a, b) => a.entry.body.sequence - b.entry.body.sequence);
  const files: BagFiles = new Map();
  const items: EvidenceItem[] = [];
  for (const dossier of dossiers) {
    await assertWhole(dossier, input, digest);
    items.push(itemOf(dossier, restoredOf(dossier, input)));
    await addEvidence(files, dossier, digest);
  }

  const head: CustodyHead = {
    exportId: input.exportId,
    exportedAt: input.exportedAt,
    organisation: input.organisation ?? null,
    tool: { name: 'Consent Witness', version: input.extensionVersion },
  };
  files.set(FILES.log, logFile(input.ledger));
  for (const chain of input.restored ?? []) files.set(restoredLogPath(chain.at(-1)?.hash ?? ''), logFile(chain));
  files.set(FILES.merkle, await merkleDocument(input.ledger.map(bodyBytes), digest));
  files.set(FILES.findings, findingsDocument(items));
  files.set(FILES.ruleSet, canonicalBytes(ruleSet));
  files.set(FILES.custody, custodyDocument(head, keyFingerprint, items, input.ledger));
  const report = { ...input, ruleSet, dossiers, keyFingerprint };
  files.set(FILES.reportNl, utf8(await renderReport(report, 'nl')));
  files.set(FILES.reportEn, utf8(await renderReport(report, 'en')));
  return files;
}

function logFile(entries: readonly LedgerEntry[]): Uint8Array<ArrayBuffer> {
  return utf8(entries.map((entry) => `${canonicalText(entry)}\n`).join(''));
}

/** The ledger that came with a backup and has the entry of this dossier; undefined when that is in the store's own. */
function restoredOf({ entry }: Dossier, { ledger, restored = [] }: BundleInput): readonly LedgerEntry[] | undefined {
  const at = entry.body.sequence - 1;
  return ledger[at]?.hash === entry.hash ? undefined : restored.find((chain) => chain[at]?.hash === entry.hash);
}

async function addEvidence(files: BagFiles, dossier: Dossier, digest: Sha256): Promise<void> {
  files.set(recordPath(dossier.sealed.captureId), dossier.sealed.bytes);
  files.set(evaluationPath(dossier.sealed.captureId), dossier.evaluation.bytes);
  for (const blob of dossier.blobs) files.set(blobPath(blob.digest, blob.role), blob.data);
  for (const text of noticeTextsOf(dossier.sealed.capture)) {
    const bytes = utf8(text);
    files.set(noticeTextPath(await digest(bytes)), bytes);
  }
}

function itemOf({ sealed, evaluation, entry }: Dossier, chain: readonly LedgerEntry[] | undefined): EvidenceItem {
  const [first] = chain ?? [];
  return {
    facts: factsOf(sealed.capture),
    captureDigest: sealed.digest,
    evaluationDigest: evaluation.digest,
    evaluation: evaluation.evaluation,
    sequence: entry.body.sequence,
    recordedAt: entry.body.recordedAt,
    restored: first && { first: first.hash, keyFingerprint: chain?.at(-1)?.keyFingerprint ?? '' },
  };
}

/** What the store handed us is held against its own digests before it is signed a second time. */
async function assertWhole(dossier: Dossier, input: BundleInput, digest: Sha256): Promise<void> {
  const { sealed, evaluation, blobs, entry } = dossier;
  const corrupt = (what: string) => new WitnessError('store-corrupt', `${sealed.captureId}: ${what}`);
  if (dossier.damaged.length > 0) throw corrupt(`damaged ${dossier.damaged.join(', ')}`);
  const event = entry.body.event;
  if (event.kind !== 'captured' || event.captureId !== sealed.captureId)
    throw corrupt('ledger entry of another capture');
  if (input.ledger[entry.body.sequence - 1]?.hash !== entry.hash && !restoredOf(dossier, input))
    throw corrupt('ledger entry not in the ledger');
  if ((await digest(sealed.bytes)) !== event.captureDigest) throw corrupt('record');
  if ((await digest(evaluation.bytes)) !== event.evaluationDigest) throw corrupt('evaluation');
  const held = new Set<string>();
  for (const blob of blobs) {
    if ((await digest(blob.data)) !== blob.digest) throw corrupt(`blob ${blob.digest}`);
    held.add(blob.digest);
  }
  const missing = sealed.capture.blobs.find((blob) => !held.has(blob.digest));
  if (missing) throw corrupt(`blob ${missing.digest}`);
}
