import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from '../../core/capture';
import { PublicKeySchema } from '../../ledger/public-key';

/**
 * A backup: a zip of parts, encrypted as one file for `age`. Each table is written a page at a time: `tables/sealed-000001.jsonl`
 * has one row per line, `tables/sealed-000001.bin` in front of it the bytes those rows name. Last comes the manifest.
 */
export const README_PART = 'README.txt';
export const SETTINGS_PART = 'settings.json';
export const MANIFEST_PART = 'manifest.json';
const TABLE_PART = /^tables\/([A-Za-z]+)-([0-9]{6,})\.(bin|jsonl)$/;

export const ManifestSchema = z.strictObject({
  schema: z.literal('consent-witness/backup/1'),
  backupId: z.uuid(),
  madeAt: TimestampSchema,
  extensionVersion: z.string(),
  /** Number of the store's tables as they were. */
  database: z.int().min(1),
  /** Of the store the backup is of. The private half stays there. */
  key: z.strictObject({ fingerprint: z.string(), publicKey: PublicKeySchema }),
  /** Last entry of its ledger in this backup. */
  head: Sha256Schema,
  /** `leftOut`: rows that hold a key nobody can read out. */
  tables: z.record(z.string(), z.strictObject({ rows: z.int(), leftOut: z.int() })),
  /** Every other part, in order. */
  parts: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: Sha256Schema })),
});
export type Manifest = z.infer<typeof ManifestSchema>;

export function tablePart(table: string, page: number, extension: 'bin' | 'jsonl'): string {
  return `tables/${table}-${String(page).padStart(6, '0')}.${extension}`;
}

export function readTablePart(name: string): { table: string; isText: boolean } | null {
  const [, table, , extension] = TABLE_PART.exec(name) ?? [];
  return table === undefined ? null : { table, isText: extension === 'jsonl' };
}

/** `consent-witness-backup-2026-11-29.zip.age` */
export function backupFileName(madeAt: string): string {
  return `consent-witness-backup-${madeAt.slice(0, 10)}.zip.age`;
}

/** For whoever opens it without us. */
export function backupReadme(manifest: Pick<Manifest, 'madeAt' | 'key'>): string {
  return `Consent Witness: backup of ${manifest.madeAt}

The store of one browser: captures, evaluations, pictures and copies, the signed ledger, settings. manifest.json has the SHA-256
of every part. Restoring adds what is missing and changes nothing: review page, Settings, Backup and restore.

Not in it: the private half of the signing key, which the browser gives to nobody. A store that this backup is restored to goes
on under a key of its own. Old entries still verify: their ledger begins with the public half of this key:
${manifest.key.fingerprint}

Toestemmingsgetuige: back-up van ${manifest.madeAt}

De opslag van één browser: vastleggingen, beoordelingen, afbeeldingen en kopieën, het ondertekende logboek, instellingen.
manifest.json noemt de SHA-256 van elk deel. Terugzetten voegt toe wat ontbreekt en verandert niets: overzicht, Instellingen,
Back-up en terugzetten.

Niet hierin: de geheime helft van de ondertekensleutel, die de browser aan niemand geeft. Een opslag waarin deze back-up wordt
teruggezet, gaat verder onder een eigen sleutel. Oude regels blijven te controleren: hun logboek begint met de openbare helft
van de sleutel hierboven.
`;
}
