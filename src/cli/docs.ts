import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSetDocument } from '../rules';
import { ruleBook } from './rule-book';

/** Shipped with the extension, so that the review page can open it at a rule. */
export const RULE_BOOK_FILE = 'public/rule-book.html';
export const RULE_FIXTURES = 'tests/fixtures/rules';

/** `npm run docs`: writes the rule book out of the rules and the pages that show them. */
export async function main(): Promise<number> {
  const root = process.env.CONSENT_WITNESS_ROOT ?? process.cwd();
  const file = join(root, RULE_BOOK_FILE);
  writeFileSync(file, ruleBook(ruleSetDocument(), join(root, RULE_FIXTURES)));
  console.log(file);
  return 0;
}
