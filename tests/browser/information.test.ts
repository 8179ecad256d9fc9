import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InformationShown } from '../../src/core/information';
import { RESPONSES } from '../../src/messaging/protocol';
import { type Harness, startHarness } from './harness';
import { PDF, PDF_WORDS, STATEMENT, STATEMENT_WORDS } from './statements';
import { storedCapture } from './stored-capture';

const FORM = `<!doctype html><html lang="nl"><title>Aanmelden</title><form><label><input type="checkbox"> Ja, mail mij</label>
<a href="/privacy?bezoeker=geheim#kop">Privacyverklaring</a> <a href="/cookies.pdf">Cookieverklaring</a></form>`;

let harness: Harness;
let server: Server;
let origin: string;
const asked: string[] = [];
const cookies: string[] = [];

beforeAll(async () => {
  harness = await startHarness();
  server = createServer((request, response) => {
    const path = request.url ?? '';
    // The browser's own wish, for its tab strip.
    if (path === '/favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    asked.push(path);
    if (request.headers.cookie) cookies.push(`${path}: ${request.headers.cookie}`);
    if (path.startsWith('/privacy')) response.writeHead(200, { 'content-type': 'text/html' }).end(STATEMENT);
    else if (path === '/cookies.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
    else if (path === '/shell')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<div id=app></div><script>1</script>');
    else
      response
        .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'bezoek=1; Path=/' })
        .end(path === '/two' ? TWO : path.startsWith('/own') ? OWN : FORM);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = Object.assign({ port: 0, family: '', address: '' }, server.address());
  origin = `http://127.0.0.1:${port}`;
});

const OWN =
  '<!doctype html><title>Verklaring</title><h1>Verklaring</h1><p>Wij bewaren niets.<p hidden>Verborgen.<p><input value="jan@example.org">';
const TWO = `<!doctype html><title>Twee</title><form><label><input type="checkbox"> Ja</label>
<a href="/shell">Privacy policy</a> <a href="http://127.0.0.1:9/privacy">Privacyverklaring van de ander</a></form>`;

afterAll(async () => {
  await harness.close();
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked.splice(0);
  cookies.splice(0);
});

async function capture(path: string, wanted: boolean, asInformation: 'privacy' | null = null) {
  const page = await harness.freshPage();
  await page.goto(origin + path, { waitUntil: 'load' });
  const caller = await harness.extensionPage();
  await caller.evaluate((keepInformation) => chrome.storage.local.set({ keepInformation }), wanted);
  const tabId = await harness.tabId(page);
  asked.splice(0);
  cookies.splice(0);
  const captureId = randomUUID();
  const answer = await caller.evaluate((request) => chrome.runtime.sendMessage(request), {
    type: 'capture-tab',
    captureId,
    tabId,
    unattended: true,
    asInformation,
  });
  expect(RESPONSES['capture-tab'].parse(answer)).toMatchObject({ ok: true });
  const stored = await storedCapture(caller, captureId);
  await page.close();
  return { ...stored, path: (url: string) => url.slice(origin.length) };
}

function kept(information: InformationShown | undefined) {
  if (information?.result.state !== 'kept') throw new Error(`not kept: ${JSON.stringify(information)}`);
  return information.result;
}

describe('information shown', () => {
  it('keeps the linked statements as bytes and words, HTML and PDF', async () => {
    const { capture: record, text, bytes } = await capture('/', true);
    const [privacy, cookie] = record.information ?? [];
    expect(privacy).toMatchObject({ kind: 'privacy', url: `${origin}/privacy`, hasQuery: true });
    expect(kept(privacy)).toMatchObject({ status: 200, mediaType: 'text/html', source: 'fetched' });
    expect(await bytes(kept(privacy).bytes)).toEqual(new Uint8Array(Buffer.from(STATEMENT)));
    expect(await text(kept(privacy).text)).toBe(STATEMENT_WORDS);
    expect(cookie).toMatchObject({ kind: 'cookie', url: `${origin}/cookies.pdf`, hasQuery: false });
    expect(await bytes(kept(cookie).bytes)).toEqual(new Uint8Array(PDF));
    expect(await text(kept(cookie).text)).toBe(PDF_WORDS);
    expect(record.gaps).toEqual([]);
    expect(JSON.stringify(record)).not.toContain('geheim');
  });

  it('asks for the statements only, once, without cookies, and loads nothing of what is in them', async () => {
    await capture('/', true);
    expect(asked.sort()).toEqual(['/cookies.pdf', '/privacy?bezoeker=geheim']);
    expect(cookies).toEqual([]);
  });

  it('asks nothing when it is off, and names each statement as a gap at its link', async () => {
    const { capture: record } = await capture('/', false);
    expect(asked).toEqual([]);
    expect(record.information?.map(({ result }) => result)).toEqual([
      { state: 'not-kept', reason: 'not-wanted', status: null },
      { state: 'not-kept', reason: 'not-wanted', status: null },
    ]);
    expect(record.gaps.map(({ reason, subject, locator }) => [reason, subject, locator?.path.at(-1)])).toEqual([
      ['information-not-fetched', `${origin}/privacy`, expect.stringMatching(/^a\b|a$|a:/)],
      ['information-not-fetched', `${origin}/cookies.pdf`, expect.any(String)],
    ]);
  });

  it('names what has no words without its scripts, and what cannot be reached', async () => {
    const { capture: record } = await capture('/two', true);
    const [shell, other] = record.information ?? [];
    expect(kept(shell)).toMatchObject({ text: null, bytes: expect.any(String) });
    expect(other?.result).toEqual({ state: 'not-kept', reason: 'unreachable', status: null });
    expect(record.gaps.map(({ reason, subject }) => [reason, subject])).toEqual([
      ['information-not-fetched', `${origin}/shell`],
      ['information-not-fetched', 'http://127.0.0.1:9/privacy'],
    ]);
  });

  it('keeps the words of a page that is a statement itself, without asking for anything', async () => {
    const { capture: record, text } = await capture('/own?bezoeker=geheim', false, 'privacy');
    expect(asked).toEqual([]);
    const [page] = record.information ?? [];
    expect(page).toMatchObject({ kind: 'privacy', url: `${origin}/own` });
    expect(kept(page)).toMatchObject({ source: 'this-page', status: null, bytes: null });
    expect(await text(kept(page).text)).toBe('Verklaring\n\nWij bewaren niets.');
  });
});
