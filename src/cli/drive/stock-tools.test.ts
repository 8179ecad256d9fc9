import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkWithStockTools, commandsIn } from './stock-tools';

const bag = (script: string) => zipSync({ 'bag/VERIFY.md': strToU8(`# x\n\n\`\`\`sh\n${script}\n\`\`\`\n`) });

describe('checkWithStockTools', () => {
  it('takes the commands of the first sh block', () => {
    expect(commandsIn('```\nno\n```\n```sh\na 1\n\nb 2\n```\n```sh\nc\n```')).toEqual(['a 1', 'b 2']);
  });

  it('runs them beside the instructions', async () => {
    const checks = await checkWithStockTools(bag('ls VERIFY.md\nfalse\nno-such-tool-here\ndiff <(echo 1) <(echo 1)'));
    expect(checks.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'not-installed', 'passed']);
  });

  it('counts words from diff as a difference', async () => {
    const [check] = await checkWithStockTools(bag('diff <(echo 1) <(echo 2)'));
    expect(check?.outcome).toBe('failed');
  });
});
