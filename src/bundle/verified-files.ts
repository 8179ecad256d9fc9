import type * as z from 'zod';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import { parseManifest } from './bag';
import type { ByteSource } from './byte-source';
import { decodeUtf8, readCanonical } from './canonical-file';
import { crc32 } from './crc32';
import { pathOf } from './file-roles';
import { inflate } from './inflate';
import { FILES, folderName } from './layout';
import { readZipEntry } from './read-zip';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/**
 * Files of a bundle that was verified, read one by one. What binds them is the digest of the tag manifest, which was signed: it
 * names the manifest, which names every file of the payload.
 */
export class VerifiedFiles {
  private constructor(
    private readonly source: ByteSource,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly digests: ReadonlyMap<string, string>,
  ) {}

  /** @throws WitnessError `bundle-not-intact` when it is not the bundle with this tag manifest */
  static async open(source: ByteSource, exportId: string, tagManifestDigest: string): Promise<VerifiedFiles> {
    const { entries, problems } = await readZipDirectory(source);
    const folder = `${folderName(exportId)}/`;
    if (problems.length > 0 || entries.some(({ name }) => !name.startsWith(folder)))
      throw new WitnessError('bundle-not-intact', 'the zip file');
    const byPath = new Map(entries.map((entry) => [pathOf(entry), entry]));
    const tags = new VerifiedFiles(source, byPath, new Map([[FILES.tagManifest, tagManifestDigest]]));
    const manifests = new VerifiedFiles(source, byPath, await tags.manifest(FILES.tagManifest));
    return new VerifiedFiles(source, byPath, await manifests.manifest(FILES.manifest));
  }

  /** Of the payload, in the order of the zip. */
  get paths(): string[] {
    return [...this.entries.keys()].filter((path) => this.digests.has(path));
  }

  digestOf(path: string): string {
    return this.digests.get(path) ?? '';
  }

  /** @throws WitnessError `bundle-not-intact` for a file that is not there or not what was signed */
  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.entries.get(path);
    const content = entry && (await readZipEntry(this.source, entry, inflate, crc32));
    // A source may use its buffer again.
    const bytes = content?.ok ? content.bytes.slice() : null;
    if (bytes && (await sha256Hex(bytes)) === this.digests.get(path)) return bytes;
    throw new WitnessError('bundle-not-intact', path);
  }

  async readJson<T>(path: string, schema: z.ZodType<T>) {
    const bytes = await this.read(path);
    const file = readCanonical(bytes, schema);
    if (!file.ok) throw new WitnessError('bundle-not-intact', `${path}: ${file.code}`);
    return { bytes, digest: this.digestOf(path), value: file.value };
  }

  private async manifest(path: string): Promise<ReadonlyMap<string, string>> {
    const digests = parseManifest(decodeUtf8(await this.read(path)) ?? '');
    if (!digests) throw new WitnessError('bundle-not-intact', path);
    return digests;
  }
}
