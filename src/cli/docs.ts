import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_NAMES, publishedSchema } from '../bundle/published-schemas';
import { ruleSetDocument } from '../rules';
import { goldenOutcomes, OUTCOMES_FILE } from './golden-outcomes';
import { ruleBook } from './rule-book';

/** Shipped with the extension, so that the review page can open it at a rule. */
export const RULE_BOOK_FILE = 'public/rule-book.html';
/** JSON Schemas of the files of a ProofBundle, to which `docs/proof-bundle.md` points. */
export const SCHEMA_FOLDER = 'docs/schemas';
export const RULE_FIXTURES = 'tests/fixtures/rules';

/**
 * `npm run docs`: writes the rule book out of the rules and the pages that show them, and the JSON Schemas of a bundle's files. With `--accept-outcomes` also what the
 * rules say now of the golden captures: a change there needs a line in the changelog.
 */
export async function main(args: readonly string[]): Promise<number> {
  const accepts = args.length === 1 && args[0] === '--accept-outcomes';
  if (args.length > 0 && !accepts) {
    console.error('usage: npm run docs [-- --accept-outcomes]');
    return 64;
  }
  const root = process.env.CONSENT_WITNESS_ROOT ?? process.cwd();
  const file = join(root, RULE_BOOK_FILE);
  writeFileSync(file, ruleBook(ruleSetDocument(), join(root, RULE_FIXTURES)));
  console.log(file);
  mkdirSync(join(root, SCHEMA_FOLDER), { recursive: true });
  for (const name of PUBLISHED_NAMES)
    writeFileSync(join(root, SCHEMA_FOLDER, `${name}.schema.json`), publishedSchema(name));
  console.log(join(root, SCHEMA_FOLDER));
  if (accepts) {
    writeFileSync(join(root, OUTCOMES_FILE), `${JSON.stringify(goldenOutcomes(root), null, 2)}\n`);
    console.log(join(root, OUTCOMES_FILE));
  }
  return 0;
}
