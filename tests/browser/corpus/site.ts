import { spawn } from 'node:child_process';
import { type CorpusSet, folderOf } from './labels';

export interface Site {
  origin: string;
  /** Another site: cross-origin frames and third-party actions. */
  origin2: string;
  close(): void;
}

/** One set of the corpus served by its own server on two loopback origins. */
export async function serveCorpus(set: CorpusSet): Promise<Site> {
  const server = spawn(process.execPath, ['tests/corpus/serve.mjs', folderOf(set), '--port', '0', '--port2', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origins = await new Promise<string>((done, fail) => {
    server.stdout.once('data', (chunk) => done(String(chunk)));
    server.once('exit', (code) => fail(new Error(`corpus server stopped: ${code}`)));
  });
  const [origin, origin2] = origins.match(/https?:\/\/[\w.]+:\d+/g) ?? [];
  if (!origin || !origin2) throw new Error(`corpus server said: ${origins}`);
  return { origin, origin2, close: () => server.kill() };
}
