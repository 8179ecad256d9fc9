import * as z from 'zod';
import { canonicalBytes, parseStrictJson } from '../core/canonical';
import { CaptureSchema, Sha256Schema, TimestampSchema } from '../core/capture';
import { utf8 } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { LedgerEntry, Signer } from '../core/ledger-entry';
import type { SealedCapture } from '../core/sealed';
import { inclusionProofs } from '../ledger/merkle-proof';
import { PublicKeySchema } from '../ledger/public-key';
import { type ReadEntry, ReadEntrySchema } from '../ledger/read-entry';
import { signSshsig } from '../ledger/sshsig';
import { bodyBytes } from '../ledger/verify-chain';

/**
 * One record shown without the others: the record, the ledger entries about it, and for each the way from it to the root of the whole
 * ledger (RFC 6962), of which nothing else is shown. A bundle holds the whole ledger; this is for who should not see the rest.
 */
export const DisclosureSchema = z.strictObject({
  schema: z.literal('consent-witness/disclosure/1'),
  captureId: z.uuid(),
  /** By the clock of who discloses. */
  madeAt: TimestampSchema,
  /** As `data/log/merkle.json` of a bundle gives them for the same ledger: what was noted there can be held against it. */
  ledger: z.strictObject({ leaves: z.int().min(1), root: Sha256Schema }),
  /** Those about the capture, and those that name keys, by number. */
  entries: z.array(z.strictObject({ entry: ReadEntrySchema, path: z.array(Sha256Schema) })).min(1),
  record: CaptureSchema,
  publicKey: PublicKeySchema,
});
export type Disclosure = z.infer<typeof DisclosureSchema>;

export interface DisclosureFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Two files: what is disclosed, and the SSH signature over exactly those bytes (namespace `consent-evidence`).
 * @param ledger whole and unbroken, from its first entry
 * @throws WitnessError `bad-input` when the ledger does not tell of the capture, `store-corrupt` when an entry is missing in it
 */
export async function disclose(
  sealed: SealedCapture,
  ledger: readonly LedgerEntry[],
  signer: Signer,
  madeAt: string,
): Promise<DisclosureFile[]> {
  if (ledger.some(({ body }, i) => body.sequence !== i + 1))
    throw new WitnessError('store-corrupt', 'the ledger is not whole');
  const { captureId } = sealed;
  const shown = ledger.filter((entry) => isAbout(entry, captureId) || isAboutKey(entry));
  if (!shown.some(({ body: { event } }) => event.kind === 'captured'))
    throw new WitnessError('bad-input', `the ledger does not tell of ${captureId}`);
  const { root, paths } = await inclusionProofs(
    ledger.map(bodyBytes),
    shown.map(({ body }) => body.sequence - 1),
  );
  const bytes = canonicalBytes({
    schema: 'consent-witness/disclosure/1',
    captureId,
    madeAt,
    ledger: { leaves: ledger.length, root },
    entries: shown.map((entry, i) => ({ entry, path: paths[i] ?? [] })),
    // As it was sealed, not as it was parsed.
    record: parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(sealed.bytes)),
    publicKey: signer.publicKey,
  });
  const name = `consent-disclosure-${captureId}.json`;
  return [
    { name, bytes },
    { name: `${name}.sig`, bytes: utf8(await signSshsig(bytes, signer)) },
  ];
}

/** Entries about several captures at once (an export, a deletion) would show others, and are not shown. */
export function isAbout({ body: { event } }: ReadEntry, captureId: string): boolean {
  return 'captureId' in event && event.captureId === captureId;
}

export function isAboutKey({ body: { event } }: ReadEntry): boolean {
  return event.kind === 'key-made' || event.kind === 'key-rotated' || event.kind === 'key-lost';
}
