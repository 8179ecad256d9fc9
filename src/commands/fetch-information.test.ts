import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InformationTarget } from '../core/information';
import { clockOffBy } from '../register/clock-off';
import { gatherInformation, INFORMATION_LIMITS, type InformationDeps } from './fetch-information';

let server: Server;
let origin: string;
const asked: { url: string; headers: Record<string, string | string[] | undefined> }[] = [];

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/privacy?taal=nl': (r) => r.writeHead(200, { 'content-type': 'text/html; charset="ISO-8859-1"' }).end('<p>Privacy'),
  '/dated': (r) =>
    r
      .writeHead(200, { 'content-type': 'text/plain', date: 'Tue, 24 Nov 2026 09:58:00 GMT', age: '90' })
      .end('Wij bewaren niets.'),
  '/gone': (r) => r.writeHead(404, { 'content-type': 'text/html' }).end('not here'),
  '/picture': (r) => r.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/moved': (r) => r.writeHead(302, { location: '/plain?session=geheim' }).end(),
  '/plain?session=geheim': (r) => r.writeHead(200, { 'content-type': 'text/plain' }).end('Wij bewaren niets.'),
  '/large': (r) =>
    r.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.alloc(INFORMATION_LIMITS.bytes + 1, 97)),
  '/silent': () => {},
  '/broken': (r) => {
    r.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('half');
    setImmediate(() => r.destroy());
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    response.sendDate = false;
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(500).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => asked.splice(0));

function target(path: string, kind: InformationTarget['kind'] = 'privacy'): InformationTarget {
  return { kind, url: origin + (path.split('?')[0] ?? ''), href: origin + path };
}

function deps(given: Partial<InformationDeps> = {}): InformationDeps {
  return {
    fetch,
    limitMs: 10_000,
    now: () => '2026-11-24T10:00:00.000Z',
    isAllowed: async () => true,
    textOf: async ({ bytes, charset }) => `${charset}: ${new TextDecoder().decode(bytes)}`,
    ...given,
  };
}

describe('gatherInformation', () => {
  it('keeps bytes and words, each under its hash, without the query', async () => {
    const { information, blobs } = await gatherInformation([target('/privacy?taal=nl')], true, deps());
    const [bytes, words] = blobs;
    expect(information).toEqual([
      {
        kind: 'privacy',
        url: `${origin}/privacy`,
        hasQuery: true,
        result: {
          state: 'kept',
          source: 'fetched',
          at: '2026-11-24T10:00:00.000Z',
          status: 200,
          finalUrl: `${origin}/privacy`,
          mediaType: 'text/html',
          bytes: bytes?.digest,
          text: words?.digest,
        },
      },
    ]);
    expect(new TextDecoder().decode(bytes?.data)).toBe('<p>Privacy');
    expect(new TextDecoder().decode(words?.data)).toBe('ISO-8859-1: <p>Privacy');
    expect(JSON.stringify(information)).not.toContain('taal');
  });

  it('asks nothing when the user does not want it, or did not allow the site', async () => {
    const off = await gatherInformation([target('/privacy?taal=nl')], false, deps());
    const closed = await gatherInformation([target('/privacy?taal=nl')], true, deps({ isAllowed: async () => false }));
    expect(off.information[0]?.result).toEqual({ state: 'not-kept', reason: 'not-wanted', status: null });
    expect(closed.information[0]?.result).toEqual({ state: 'not-kept', reason: 'no-permission', status: null });
    expect(asked).toEqual([]);
  });

  it('keeps what time the server says it is, also when a cache gave an answer of before', async () => {
    const { information } = await gatherInformation([target('/dated')], true, deps());
    expect(information[0]?.result).toMatchObject({ serverTime: '2026-11-24T09:59:30.000Z' });
    expect(clockOffBy({ information })).toBe(0.5);
    expect(clockOffBy({})).toBeNull();
  });

  it('sends no cookie and no referrer', async () => {
    await gatherInformation([target('/privacy?taal=nl')], true, deps());
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
  });

  it.each([
    ['/gone', { reason: 'http-error', status: 404 }],
    ['/picture', { reason: 'not-a-document', status: 200 }],
    ['/large', { reason: 'too-large', status: 200 }],
    ['/broken', { reason: 'unreachable', status: null }],
  ])('%s is not kept, with the reason', async (path, expected) => {
    const { information, blobs } = await gatherInformation([target(path)], true, deps());
    expect(information[0]?.result).toEqual({ state: 'not-kept', ...expected });
    expect(blobs).toEqual([]);
  });

  it('says where a redirect led, without its query', async () => {
    const { information } = await gatherInformation([target('/moved')], true, deps());
    expect(information[0]?.result).toMatchObject({
      state: 'kept',
      finalUrl: `${origin}/plain`,
      mediaType: 'text/plain',
    });
    expect(JSON.stringify(information)).not.toContain('geheim');
  });

  it('says when the words cannot be read, and keeps the file', async () => {
    const { information, blobs } = await gatherInformation(
      [target('/privacy?taal=nl')],
      true,
      deps({ textOf: async () => null }),
    );
    expect(information[0]?.result).toMatchObject({ state: 'kept', text: null });
    expect(blobs).toHaveLength(1);
  });

  it('asks each address once, privacy statements first, and at most four', async () => {
    const cookies = ['/a', '/b', '/c', '/d'].map((path) => target(path, 'cookie'));
    const both = [...cookies, target('/privacy?taal=nl'), target('/privacy?taal=nl')];
    const { information } = await gatherInformation(both, true, deps());
    expect(information.map(({ url }) => url.slice(origin.length))).toEqual(['/privacy', '/a', '/b', '/c', '/d']);
    expect(information.at(-1)?.result).toMatchObject({ reason: 'too-many' });
    expect(asked).toHaveLength(4);
  });

  it('gives up on a site that does not answer', async () => {
    const { information } = await gatherInformation([target('/silent')], true, deps({ limitMs: 100 }));
    expect(information[0]?.result).toMatchObject({ reason: 'too-slow' });
  });
});
