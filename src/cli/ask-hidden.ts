import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks on the terminal without showing what is typed. @returns null where there is no terminal to ask on */
export async function askHidden(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  // What is typed goes nowhere; the question goes to stderr, since stdout belongs to the answer of the command.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  try {
    return await new Promise<string | null>((resolve) => {
      terminal.question('', resolve);
      terminal.once('close', () => resolve(null));
    });
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
