import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PDF, PDF_WORDS, STATEMENT, STATEMENT_WORDS } from '../statements';
import { type FirefoxHarness, startFirefox } from './harness';
import { captureByPopup } from './stored';

const FORM = `<!doctype html><html lang="nl"><title>Aanmelden</title><form><label><input type="checkbox"> Ja, mail mij</label>
  <a href="/privacy?bezoeker=geheim">Privacyverklaring</a> <a href="/cookies.pdf">Cookieverklaring</a></form>`;

let firefox: FirefoxHarness;
let server: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  firefox = await startFirefox();
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(request.headers.cookie ? `${path} with a cookie` : path);
    if (path.startsWith('/privacy')) response.writeHead(200, { 'content-type': 'text/html' }).end(STATEMENT);
    else if (path === '/cookies.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
    else response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'bezoek=1; Path=/' }).end(FORM);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = Object.assign({ port: 0, family: '', address: '' }, server.address());
  origin = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  await firefox?.close();
  server?.closeAllConnections();
  server?.close();
});

it('the linked statements are kept as bytes and words, HTML and PDF, where Firefox allows the site', async () => {
  const tab = await firefox.open(`${origin}/form`);
  // The user's own tick, which asks for the site in the same click. Firefox knows no ports in match patterns.
  const popup = await firefox.openPopup(tab);
  await popup.press('[data-action="keep-information"]');
  const allowed = 'browser.permissions.getAll().then(({ origins }) => origins.join() === "http://127.0.0.1/*")';
  await firefox.helper.until(`await ${allowed}`);
  await popup.close();
  asked.splice(0);
  const { capture, bytes } = await captureByPopup(firefox, tab);
  // Also nothing of what is in the statements: their pictures, scripts and frames.
  expect(asked.filter((path) => !path.startsWith('/favicon.ico')).sort()).toEqual([
    '/cookies.pdf',
    '/privacy?bezoeker=geheim',
  ]);
  const results = (capture.information ?? []).map(({ kind, result }) => ({ kind, ...result }));
  expect(results).toMatchObject([
    { kind: 'privacy', state: 'kept', status: 200, mediaType: 'text/html', source: 'fetched' },
    { kind: 'cookie', state: 'kept', status: 200, mediaType: 'application/pdf', source: 'fetched' },
  ]);
  const [privacy, cookie] = await Promise.all(
    results.map(async (result) => {
      if (result.state !== 'kept') throw new Error('not kept');
      return { file: await bytes(result.bytes), words: new TextDecoder().decode(await bytes(result.text)) };
    }),
  );
  expect(privacy).toEqual({ file: new Uint8Array(Buffer.from(STATEMENT)), words: STATEMENT_WORDS });
  expect(cookie).toEqual({ file: new Uint8Array(PDF), words: PDF_WORDS });
  expect(capture.gaps).toEqual([]);
  await tab.close();
});
