import { evaluationPath, FILES, noticeTextPath, recordPath } from '../../src/bundle/layout';
import type { BagFiles } from '../../src/bundle/seal-bag';
import { testUuid } from '../../src/bundle/test-bundle';
import { sha256Hex, utf8 } from '../../src/core/digest';
import { fileOf, signedAnew, type VectorCase, type VectorCases, type Worlds } from './worlds';

const [A, B] = [testUuid(1), testUuid(2)];

/**
 * Every part genuine and every outer signature by the right key: only that the parts do not belong together is wrong. The class of
 * cosign GHSA-8gw7-4j42-w388 and sigstore-java CVE-2024-53267.
 */
function mixed(
  why: string,
  by: VectorCase['by'],
  change: (payload: BagFiles, worlds: Worlds) => void | Promise<void>,
): VectorCase {
  return { why, by, make: (worlds) => signedAnew(worlds, (payload) => change(payload, worlds)) };
}

/** The same of the bundle with two captures. */
function swapped(why: string, by: VectorCase['by'], change: (payload: BagFiles) => void): VectorCase {
  return { why, by, make: ({ pair }) => signedAnew({ own: pair }, change) };
}

function pictures(files: BagFiles): string[] {
  return [...files.keys()].filter((path) => path.startsWith('data/snapshots/'));
}

export const MIXED: VectorCases = {
  'record-of-another-bundle': mixed(
    'A record of another store under the same id.',
    ['record-digests', 'evaluations-match', 'blobs-present'],
    (payload, { foreign }) => void payload.set(recordPath(A), fileOf(foreign.files, recordPath(A))),
  ),
  'record-in-the-place-of-another': swapped('Record of B under the name of A.', ['records-in-ledger'], (payload) => {
    payload.set(recordPath(A), fileOf(payload, recordPath(B)));
  }),
  'evaluation-of-another-bundle': mixed(
    'An evaluation of another store.',
    ['evaluations-match'],
    (payload, { foreign }) => void payload.set(evaluationPath(A), fileOf(foreign.files, evaluationPath(A))),
  ),
  'evaluation-in-the-place-of-another': swapped('Evaluation of B beside A.', ['evaluations-match'], (payload) => {
    payload.set(evaluationPath(A), fileOf(payload, evaluationPath(B)));
  }),
  'picture-of-another-bundle': mixed(
    'A picture of another store, beside those that belong.',
    ['blobs-present'],
    (payload, { foreign }) => {
      const [path = ''] = pictures(foreign.files);
      payload.set(path, fileOf(foreign.files, path));
    },
  ),
  'picture-in-the-place-of-another': swapped('Picture of B under the name of A.', ['blobs-present'], (payload) => {
    const [a = '', b = ''] = pictures(payload);
    payload.set(a, fileOf(payload, b));
  }),
  'words-never-shown': mixed(
    'Words, well named by their hash, that no capture has.',
    ['notices-match'],
    async (payload) => {
      const words = utf8('Ja, ik geef toestemming.');
      payload.set(noticeTextPath(await sha256Hex(words)), words);
    },
  ),
  'record-without-a-ledger-entry': mixed(
    'A record and its evaluation of another store, beside those that belong.',
    ['records-in-ledger'],
    (payload, { foreign }) => {
      const text = new TextDecoder().decode(fileOf(foreign.files, recordPath(A)));
      payload.set(recordPath(testUuid(3)), utf8(text.replaceAll(A, testUuid(3))));
    },
  ),
  'findings-of-another-bundle': mixed(
    'findings.json of another store.',
    ['derived-documents'],
    (payload, { foreign }) => void payload.set(FILES.findings, fileOf(foreign.files, FILES.findings)),
  ),
  'findings-without-a-finding': mixed('findings.json says that all is well.', ['derived-documents'], (payload) => {
    const text = new TextDecoder().decode(fileOf(payload, FILES.findings));
    payload.set(FILES.findings, utf8(text.replace('"outcome":"fail"', '"outcome":"pass"')));
  }),
  'custody-of-another-bundle': mixed(
    'custody.json of another store.',
    ['derived-documents'],
    (payload, { foreign }) => void payload.set(FILES.custody, fileOf(foreign.files, FILES.custody)),
  ),
  'merkle-of-another-bundle': mixed(
    'log/merkle.json of another store.',
    ['derived-documents'],
    (payload, { foreign }) => void payload.set(FILES.merkle, fileOf(foreign.files, FILES.merkle)),
  ),
  'restored-ledger-nobody-named': mixed(
    'A good ledger of another store as a restored one, which no entry of ours names.',
    ['restored-ledgers'],
    (payload, { foreign }) => {
      const head = foreign.world.input.ledger.at(-1)?.hash ?? '';
      payload.set(`data/log/restored-${head}.jsonl`, fileOf(foreign.files, FILES.log));
    },
  ),
  'time-stamp-nobody-named': mixed(
    'A time-stamp that the ledger does not tell of.',
    ['time-stamps'],
    async (payload) => {
      const bytes = utf8('not a time-stamp');
      payload.set(`data/log/time-stamps/${await sha256Hex(bytes)}.tsr`, bytes);
    },
  ),
};
