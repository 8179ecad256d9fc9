import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSetDocument } from '../rules';
import { goldenOutcomes, OUTCOMES_FILE } from './golden-outcomes';
import { ruleBook } from './rule-book';

/** Shipped with the extension, so that the review page can open it at a rule. */
export const RULE_BOOK_FILE = 'public/rule-book.html';
export const RULE_FIXTURES = 'tests/fixtures/rules';

/**
 * `npm run docs`: writes the rule book out of the rules and the pages that show them. With `--accept-outcomes` also what the
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
  if (accepts) {
    writeFileSync(join(root, OUTCOMES_FILE), `${JSON.stringify(goldenOutcomes(root), null, 2)}\n`);
    console.log(join(root, OUTCOMES_FILE));
  }
  return 0;
}
