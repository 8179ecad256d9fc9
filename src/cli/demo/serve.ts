import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

export interface DemoSite {
  /** Address of the form in the given language. */
  url(lang: 'nl' | 'en'): string;
  close(): Promise<void>;
}

const STATEMENTS: Readonly<Record<string, string>> = {
  '/nl/privacy/': statement('nl', 'Privacyverklaring', 'Wij gebruiken uw e-mailadres alleen voor wat u hebt gekozen.'),
  '/nl/voorwaarden/': statement('nl', 'Algemene voorwaarden', 'U kunt elke fiets binnen dertig dagen ruilen.'),
  '/en/privacy/': statement('en', 'Privacy statement', 'We use your email address only for what you chose.'),
  '/en/terms/': statement('en', 'Terms and conditions', 'Any bicycle can be exchanged within thirty days.'),
};

/** The built-in demo form, on loopback only: a web shop whose form has two boxes ticked in advance. */
export async function serveDemo(port = 0): Promise<DemoSite> {
  const pages = { ...STATEMENTS, '/': form('nl'), '/nl/': form('nl'), '/en/': form('en') };
  const server = createServer((request, response) => answer(request, response, pages));
  await new Promise<void>((ready, refuse) => {
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the demo form could not be served');
  return {
    url: (lang) => `http://127.0.0.1:${address.port}/${lang}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function form(lang: 'nl' | 'en'): string {
  return readFileSync(join(process.env.CONSENT_WITNESS_ROOT ?? '.', 'src', 'cli', 'demo', `${lang}.html`), 'utf8');
}

function answer(request: IncomingMessage, response: ServerResponse, pages: Record<string, string>): void {
  const page = pages[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
  response.writeHead(page === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(page ?? '');
  // What somebody types into the practice form is thrown away unread.
  request.resume();
}

function statement(lang: string, title: string, text: string): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;
}
