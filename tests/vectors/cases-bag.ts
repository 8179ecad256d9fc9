import { manifestText, parseManifest } from '../../src/bundle/bag';
import { FILES, recordPath } from '../../src/bundle/layout';
import type { BagFiles } from '../../src/bundle/seal-bag';
import { testUuid } from '../../src/bundle/test-bundle';
import { altered, repack } from '../../src/bundle/test-tamper';
import { sha256Hex, utf8 } from '../../src/core/digest';
import { toDer } from '../../src/ledger/der-signature';
import { signJws } from '../../src/ledger/jws';
import { joinBytes } from '../../src/ledger/octets';
import { signSshsig } from '../../src/ledger/sshsig';
import { fileOf, textOf, type VectorCase, type VectorCases, type Worlds, type Zip } from './worlds';

const RECORD = recordPath(testUuid(1));

/** The bag as files, changed and zipped well again. */
function changed(why: string, by: VectorCase['by'], change: (files: BagFiles) => unknown): VectorCase {
  return { why, by, make: ({ own }) => altered(own.bytes, (files) => void change(files)) };
}

/** Tag files changed, tag manifest made and signed anew with the right key. */
async function tagsSignedAnew({ own }: Worlds, change: (files: BagFiles) => unknown): Promise<Zip> {
  const files = new Map(own.files);
  change(files);
  const listed = parseManifest(textOf(files, FILES.tagManifest)) ?? new Map<string, string>();
  const digests = new Map<string, string>();
  for (const path of listed.keys()) if (files.has(path)) digests.set(path, await sha256Hex(fileOf(files, path)));
  if (files.get(FILES.tagManifest) === own.files.get(FILES.tagManifest))
    files.set(FILES.tagManifest, utf8(manifestText(digests)));
  const message = fileOf(files, FILES.tagManifest);
  const { signer } = own.world;
  files.set(FILES.sshsig, utf8(await signSshsig(message, signer)));
  files.set(FILES.jws, utf8(await signJws(message, signer)));
  files.set(FILES.der, toDer(await signer.sign(message)));
  return repack(files);
}

export const BAG: VectorCases = {
  'byte-flipped': changed(
    'One bit of a record is another: an f is a g.',
    ['payload-manifest', 'record-digests'],
    (files) => files.set(RECORD, utf8(textOf(files, RECORD).replace('Nieuwsbrief', 'Nieuwsbrieg'))),
  ),
  'file-added': changed('A file that no manifest lists; sha256sum -c does not see it.', ['payload-complete'], (files) =>
    files.set('data/added.txt', utf8('x')),
  ),
  'file-missing': changed('A picture is gone.', ['payload-complete', 'blobs-present'], (files) => {
    const [picture = ''] = [...files.keys()].filter((path) => path.startsWith('data/snapshots/'));
    files.delete(picture);
  }),
  'file-renamed': changed('A record under another name.', ['payload-complete', 'records-in-ledger'], (files) => {
    files.set(recordPath(testUuid(3)), fileOf(files, RECORD));
    files.delete(RECORD);
  }),
  'tag-file-added': changed('fetch.txt, which would have a reader fetch files.', ['tag-files'], (files) =>
    files.set('fetch.txt', utf8('https://evil.example/x 1 data/x\n')),
  ),
  'signature-file-added': changed('A file beside the signatures.', ['tag-files'], (files) =>
    files.set('signatures/readme.txt', utf8('trust me\n')),
  ),
  'tag-file-changed': changed('VERIFY.md has other words.', ['tag-manifest'], (files) =>
    files.set(FILES.instructions, utf8('# All is well\n')),
  ),
  'report-missing': {
    why: 'A file that every bundle has is in no manifest and not there, all signed well.',
    by: ['payload-complete'],
    make: (worlds) =>
      tagsSignedAnew(worlds, (files) => {
        files.delete(FILES.reportNl);
        const listed = parseManifest(textOf(files, FILES.manifest));
        listed?.delete(FILES.reportNl);
        files.set(FILES.manifest, utf8(manifestText(listed ?? new Map())));
      }),
  },
  'manifest-unsorted': {
    why: 'The lines of the manifest in another order, signed well: one list, one spelling.',
    by: ['payload-complete', 'payload-manifest'],
    make: (worlds) =>
      tagsSignedAnew(worlds, (files) => {
        const lines = textOf(files, FILES.manifest).trimEnd().split('\n');
        files.set(FILES.manifest, utf8(`${lines.reverse().join('\n')}\n`));
      }),
  },
  'tag-manifest-short': {
    why: 'The signed list leaves out the manifest, so the signature says nothing about the payload.',
    by: ['tag-manifest'],
    make: (worlds) =>
      tagsSignedAnew(worlds, (files) => {
        const listed = parseManifest(textOf(files, FILES.tagManifest));
        listed?.delete(FILES.manifest);
        files.set(FILES.tagManifest, utf8(manifestText(listed ?? new Map())));
      }),
  },
  'bom-in-declaration': {
    why: 'bagit.txt begins with a byte order mark, signed well.',
    by: ['bag-declaration'],
    make: (worlds) =>
      tagsSignedAnew(worlds, (files) =>
        files.set(FILES.declaration, joinBytes(utf8('\ufeff'), fileOf(files, FILES.declaration))),
      ),
  },
  'oxum-twice': {
    why: 'bag-info.txt states the size of the payload twice, differently, signed well.',
    by: ['payload-oxum', 'derived-documents'],
    make: (worlds) =>
      tagsSignedAnew(worlds, (files) => files.set(FILES.info, utf8(`${textOf(files, FILES.info)}Payload-Oxum: 1.1\n`))),
  },
  'other-organisation': {
    why: 'bag-info.txt names another organisation than custody.json, signed well.',
    by: ['derived-documents'],
    make: (worlds) =>
      tagsSignedAnew(worlds, (files) =>
        files.set(FILES.info, utf8(textOf(files, FILES.info).replace('Voorbeeld B.V.', 'Ander B.V.'))),
      ),
  },
};
