import type { VerificationCheck } from '../core/verification';
import { BAG_DECLARATION, parseManifest } from './bag';
import { decodeUtf8 } from './canonical-file';
import { countCheck, makeCheck } from './check';
import {
  EVIDENCE_FOLDERS,
  FILES,
  FIXED_PAYLOAD,
  OPTIONAL_PAYLOAD,
  RESTORED_LOG,
  SIGNATURE_FILES,
  TAG_FILES,
} from './layout';
import type { OpenBag } from './open-bag';

/** The bag itself (RFC 8493): complete, valid, and nothing in it that is not accounted for. */
export function checkBag(bag: OpenBag): VerificationCheck[] {
  return [declaration(bag), tagFiles(bag), tagManifest(bag), ...payload(bag), oxum(bag), payloadKnown(bag)];
}

export function textOf(bag: OpenBag, path: string): string | null {
  const bytes = bag.contents.get(path);
  return bytes ? decodeUtf8(bytes) : null;
}

function declaration(bag: OpenBag): VerificationCheck {
  const fine = textOf(bag, FILES.declaration) === BAG_DECLARATION;
  return makeCheck(
    'bag-declaration',
    fine,
    'BagIt 1.0, UTF-8',
    fine ? 'BagIt 1.0, UTF-8' : '?',
    fine ? [] : [FILES.declaration],
  );
}

/** RFC 8493 lets tag files go unlisted; that would be room for an added file, so here the list is closed. */
function tagFiles(bag: OpenBag): VerificationCheck {
  const wanted = [...TAG_FILES, FILES.tagManifest, ...SIGNATURE_FILES];
  const found = [...bag.files.keys()].filter((path) => !path.startsWith('data/'));
  const wrong = difference(wanted, found);
  return makeCheck('tag-files', wrong.length === 0, wanted.length, found.length, wrong);
}

function tagManifest(bag: OpenBag): VerificationCheck {
  const listed = parseManifest(textOf(bag, FILES.tagManifest) ?? '');
  if (!listed) return makeCheck('tag-manifest', false, TAG_FILES.length, '?', [FILES.tagManifest]);
  if (difference(TAG_FILES, [...listed.keys()]).length > 0)
    return makeCheck('tag-manifest', false, TAG_FILES.length, listed.size, [FILES.tagManifest]);
  return countCheck('tag-manifest', listed.size, altered(bag, listed));
}

function payload(bag: OpenBag): VerificationCheck[] {
  const found = [...bag.files.keys()].filter((path) => path.startsWith('data/'));
  const listed = parseManifest(textOf(bag, FILES.manifest) ?? '');
  if (!listed)
    return [
      makeCheck('payload-complete', false, '?', found.length, [FILES.manifest]),
      makeCheck('payload-manifest', false, '?', found.length, [FILES.manifest]),
    ];
  const missing = FIXED_PAYLOAD.filter((path) => !found.includes(path));
  const wrong = [...difference([...listed.keys()], found), ...missing];
  return [
    makeCheck('payload-complete', wrong.length === 0, listed.size, found.length, wrong),
    countCheck('payload-manifest', listed.size, altered(bag, listed)),
  ];
}

function oxum(bag: OpenBag): VerificationCheck {
  const sizes = [...bag.files].filter(([path]) => path.startsWith('data/')).map(([, file]) => file.size);
  const found = `${sizes.reduce((sum, size) => sum + size, 0)}.${sizes.length}`;
  const lines = (textOf(bag, FILES.info) ?? '').split('\n').filter((line) => line.startsWith('Payload-Oxum: '));
  const stated = lines.length === 1 ? (lines[0] ?? '').slice('Payload-Oxum: '.length) : '?';
  return makeCheck('payload-oxum', stated === found, stated, found, stated === found ? [] : [FILES.info]);
}

/** Files of a later version are covered by the signature, but we cannot say what they mean. */
function payloadKnown(bag: OpenBag): VerificationCheck {
  const known = [...FIXED_PAYLOAD, ...OPTIONAL_PAYLOAD];
  const unknown = [...bag.files.keys()].filter(
    (path) =>
      path.startsWith('data/') && !known.includes(path) && !EVIDENCE_FOLDERS.test(path) && !RESTORED_LOG.test(path),
  );
  return makeCheck('payload-known', unknown.length === 0 ? 'passed' : 'not-checked', 0, unknown.length, unknown);
}

function altered(bag: OpenBag, listed: ReadonlyMap<string, string>): string[] {
  return [...listed].filter(([path, digest]) => bag.files.get(path)?.digest !== digest).map(([path]) => path);
}

/** What is in one list and not in the other. */
function difference(a: readonly string[], b: readonly string[]): string[] {
  const inA = new Set(a);
  const inB = new Set(b);
  return [...a.filter((item) => !inB.has(item)), ...b.filter((item) => !inA.has(item))];
}
