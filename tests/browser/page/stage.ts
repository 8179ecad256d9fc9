import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export const PAGES = 'tests/fixtures/pages';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
};

export interface Stage {
  origin: string;
  /** Paths asked for since the start. */
  requests: string[];
  close(): void;
}

/** The fixture pages on loopback, and whatever a test puts in `extra`. */
export async function servePages(extra: Record<string, string> = {}): Promise<Stage> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    requests.push(request.url ?? '/');
    const given = extra[pathname];
    const file = join(PAGES, pathname.slice(1));
    if (given !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(given);
    else if (extname(file) in TYPES && existsSync(file))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] }).end(readFileSync(file));
    else response.writeHead(204).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = Object.assign({ port: 0, family: '', address: '' }, server.address());
  return { origin: `http://127.0.0.1:${port}`, requests, close: () => server.close() };
}
