import { createServer } from 'node:http';
import { boxesHtml, FEW_BOXES, FRAME_COUNT, FRAME_KINDS, frameHtml, MANY_BOXES, PAGES, pageHtml } from './pages';

/** Serves the generated pages on loopback. */
export async function servePages(): Promise<{ url(page: string): string; close(): void }> {
  const pages = new Map<string, string>(PAGES.map((name) => [`/${name}`, pageHtml(name)]));
  for (const kind of FRAME_KINDS) for (let i = 0; i < FRAME_COUNT; i++) pages.set(`/${kind}/${i}`, frameHtml(kind, i));
  for (const count of [FEW_BOXES, MANY_BOXES]) pages.set(`/boxes/${count}`, boxesHtml(count));
  const server = createServer((request, response) => {
    const html = pages.get((request.url ?? '').split('?')[0] ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: (page) => `http://127.0.0.1:${address.port}/${page}`, close: () => void server.close() };
}
