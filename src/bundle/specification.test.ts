import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LedgerEventSchema } from '../core/ledger-entry';
import { TIME_STAMP_CHECKS } from '../core/time-stamp';
import { BAG_DECLARATION } from './bag';
import { CHECK_IDS } from './check';
import { custodyDocument } from './derived-documents';
import { FILES } from './layout';
import { PUBLISHED_NAMES } from './published-schemas';
import { MAX_DIRECTORY, MAX_INFLATED_FILE, MAX_NAME } from './zip-limits';

/** That `docs/proof-bundle.md` leaves out nothing that has a name, and names nothing that is not there. */
const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'docs/proof-bundle.md'), 'utf8');
const inCode = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));

describe('the specification names', () => {
  test('every check, in the table and in no other way', () => {
    const rows = [...text.matchAll(/^\| `([a-z-]+)` \| .+ \| [0-9., ]+ \|$/gm)].map(([, id]) => id);
    expect(rows.toSorted()).toEqual(CHECK_IDS.toSorted());
  });

  test('every file that a bundle always has', () => {
    expect(Object.values(FILES).filter((path) => !inCode.has(path))).toEqual([]);
  });

  test('every event of the ledger, and every check of a time-stamp', () => {
    const kinds = LedgerEventSchema.options.map((option) => option.shape.kind.value);
    expect(kinds.filter((kind) => !inCode.has(kind))).toEqual([]);
    expect(TIME_STAMP_CHECKS.filter((id) => !inCode.has(id))).toEqual([]);
  });

  test('every reason to refuse a zip', () => {
    const sources = ['zip-directory.ts', 'read-zip.ts', 'open-bag.ts'].map((name) =>
      readFileSync(join(import.meta.dirname, name), 'utf8'),
    );
    const found = sources.flatMap((source) =>
      [
        ...source.matchAll(
          /(?:code: |codes\.push\(|broken\()[^,;\n]*?(?:'([a-z0-9-]+)')(?:\)?[^,;\n]*? : '([a-z0-9-]+)')?/g,
        ),
      ].flatMap((match) => match.slice(1).filter((code) => code !== undefined)),
    );
    expect(found.length).toBeGreaterThan(20);
    expect([...new Set(found)].filter((code) => !inCode.has(code))).toEqual([]);
  });

  test('the schemas that are there, and the limits', () => {
    const linked = [...text.matchAll(/\(schemas\/([a-z-]+)\.schema\.json\)/g)].map(([, name]) => name);
    expect([...new Set(linked)].toSorted()).toEqual(PUBLISHED_NAMES.toSorted());
    const mebibytes = (bytes: number) => `${bytes / 1024 / 1024} MiB`;
    expect(text).toContain(
      `directory ≤ ${mebibytes(MAX_DIRECTORY)}; a deflated file ≤ ${mebibytes(MAX_INFLATED_FILE)}`,
    );
    expect(text).toContain(`at most ${MAX_NAME} bytes`);
  });

  test('fixed words byte for byte', () => {
    expect(inCode).toContain(BAG_DECLARATION.replaceAll('\n', '\\n'));
    const custody = custodyDocument(
      {
        exportId: '7f0c6a52-8f0e-4f57-9a43-0d2f3c1b5e60',
        exportedAt: '',
        organisation: null,
        tool: { name: 'Consent Witness', version: '' },
      },
      '',
      [],
      [],
    );
    const changes = /"changes":(\[.*?\]),"clock"/.exec(new TextDecoder().decode(custody))?.[1];
    expect(text).toContain(`\`\`\`json\n${changes}\n\`\`\``);
  });

  test('files of the project that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '');
    const there = (target: string) => {
      try {
        const path = join(ROOT, 'docs', target);
        return readdirSync(join(path, '..')).includes(path.split('/').at(-1) ?? '');
      } catch {
        return false;
      }
    };
    expect(links.filter((target) => !there(target))).toEqual([]);
  });
});
