import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newRuleFiles, registered } from './new-rule-files';

const USAGE = `usage: npm run new-rule -- <id>

Writes a rule that works, its test and the pages that show it, and registers it: src/rules/<id>.ts, src/rules/<id>.test.ts,
tests/fixtures/rules/<id>/. Then change what it looks at and says, and run npm run docs.

<id> is made of lower-case words with hyphens. Exit codes: 0 written, 64 usage, 65 there is a rule of that name.`;

/** `npm run new-rule -- <id>`: nothing that is there is overwritten. */
export async function main(args: readonly string[]): Promise<number> {
  const [id = '', ...rest] = args;
  const asksHelp = id === '--help' || id === '-h';
  if (asksHelp || rest.length > 0 || !/^[a-z]+(-[a-z]+)+$/.test(id)) {
    console[asksHelp ? 'log' : 'error'](USAGE);
    return asksHelp ? 0 : 64;
  }
  const root = process.env.CONSENT_WITNESS_ROOT ?? process.cwd();
  const files = newRuleFiles(id);
  const present = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (present.length > 0) {
    console.error(`There is already ${present.join(', ')}; nothing was written.`);
    return 65;
  }
  const registry = join(root, 'src/rules/registry.ts');
  const withRule = registered(readFileSync(registry, 'utf8'), id);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
    console.log(path);
  }
  writeFileSync(registry, withRule);
  console.log('src/rules/registry.ts');
  return 0;
}
