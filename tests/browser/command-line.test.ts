import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaptureLine, CaptureLineSchema } from '../../src/cli/capture-line';
import { type DemoSite, serveDemo } from '../../src/cli/demo/serve';
import { run } from './run-command';

/** Both commands as a user runs them: own process, exit code, stdout. */
describe('command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consent-witness-test-'));
  let demo: DemoSite;
  let odd: Server;
  let oddUrl: string;

  beforeAll(async () => {
    demo = await serveDemo();
    odd = createServer((request, response) => {
      if (request.url === '/never') return;
      const type = request.url === '/paper' ? 'application/pdf' : 'application/octet-stream';
      const disposition = request.url === '/file' ? { 'content-disposition': 'attachment; filename="x.bin"' } : {};
      response.writeHead(200, { 'content-type': type, ...disposition }).end('%PDF-1.4');
    });
    await new Promise<void>((ready) => odd.listen(0, '127.0.0.1', ready));
    oddUrl = `http://127.0.0.1:${portOf(odd)}`;
  });

  afterAll(async () => {
    await demo.close();
    odd.closeAllConnections();
    odd.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('captures addresses unattended: one line of JSON each, also for those that fail', async () => {
    const closed = await closedPort();
    const urls = [
      demo.url('nl'),
      `http://127.0.0.1:${closed}/`,
      'chrome://version',
      `${oddUrl}/paper`,
      `${oddUrl}/file`,
      `${oddUrl}/never`,
      'chrome://crash',
      'no address',
      `${demo.url('en')}?who=me#part`,
    ];
    const { code, stdout } = await run(
      'capture',
      '--json',
      '--out',
      folder,
      '--wait',
      '200',
      '--timeout',
      '3000',
      ...urls,
    );
    const lines = stdout.trim().split('\n').map(parseLine);
    expect(lines.map((line) => line.url)).toEqual(urls);
    expect(lines.map((line) => (line.ok ? 'captured' : line.error.code))).toEqual([
      'captured',
      'unreachable',
      'page-not-allowed',
      'not-a-web-page',
      'download',
      'timed-out',
      'page-crashed',
      'bad-address',
      'captured',
    ]);
    expect(code).toBe(2);
    const [first] = lines;
    if (!first?.ok) throw new Error('the demo form was not captured');
    expectDemo(first);
    const last = lines.at(-1);
    expect(last?.ok && last.capture.visit.url, 'no query, no fragment').toBe(demo.url('en'));
  });

  it('verifies what it made, and refuses what was changed', async () => {
    const { code, stdout } = await run('capture', '--json', '--out', folder, '--wait', '200', demo.url('nl'));
    expect(code).toBe(0);
    const line = parseLine(stdout.trim());
    if (!line.ok || line.bundle === null) throw new Error('no bundle');
    const bundle = join(process.cwd(), line.bundle);
    expect(existsSync(bundle)).toBe(true);
    expect((await run('verify', bundle)).code).toBe(0);

    const bytes = readFileSync(bundle);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(join(folder, 'changed.zip'), bytes);
    const changed = await run('verify', '--json', join(folder, 'changed.zip'));
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.stdout)).toMatchObject({ verdict: 'not-intact' });

    writeFileSync(join(folder, 'other.zip'), 'not a zip at all');
    expect((await run('verify', join(folder, 'other.zip'))).code).toBe(2);
    expect((await run('verify', join(folder, 'absent.zip'))).code).toBe(2);
  });

  it('npm start does the main job on the demo form through the popup, and checks the result', async () => {
    const { code, stdout } = await run('start', '--lang', 'en', '--out', folder);
    expect(stdout).toContain('● on  [consent, by the markup] Yes, I would like to receive offers');
    expect(stdout).toContain('● on  [consent, by a script] De Ketting may share my email address');
    expect(stdout).toContain('likely violation: ');
    expect(stdout).toContain('Verification: unchanged since signing');
    expect(stdout).not.toContain('✘');
    expect(code).toBe(0);
  });

  it.each([
    ['capture'],
    ['capture', '--no-such-option', 'https://example.nl'],
    ['capture', '--wait', 'long', 'https://example.nl'],
    ['verify'],
    ['start', '--no-such-option'],
  ])('%s %s %s is a usage error', async (...args) => {
    const { code, stdout } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  });

  it.each(['capture', 'verify', 'start', 'test', 'check', 'bench'])('%s --help explains itself', async (command) => {
    const { code, stdout } = await run(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(command === 'bench' || command === 'check' ? `npm run ${command}` : command);
  });
});

function expectDemo(line: CaptureLine & { ok: true }): void {
  const consent = line.controls.filter(({ classification }) => classification?.consentClass === 'optional-consent');
  const on = consent
    .filter(({ initialState }) => initialState === 'on')
    .map(({ name, provenance }) => [name, provenance]);
  expect(on).toEqual([
    ['offers', 'markup'],
    ['partners', 'script'],
  ]);
  expect(line.controls.find(({ name }) => name === 'research')?.initialState).toBe('off');
  expect(line.controls.find(({ name }) => name === 'terms')?.classification?.role).toBe('terms');
  const failed = line.findings.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId);
  expect(failed).toContain('preticked-consent-checkbox');
  expect(failed).toContain('script-preticked-consent');
  // Nobody asked for the statement that the form links to, so it is named as missing.
  expect(line.gaps.map(({ reason }) => reason)).toEqual(['information-not-fetched']);
  expect(line.frames[0]?.userActivation, 'driving the page must not look like a visitor').toBe('none');
}

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync('src/cli/capture-line.schema.json', 'utf8')),
);

/** By the published schema and by the types it was made from. */
function parseLine(text: string): CaptureLine {
  const line: unknown = JSON.parse(text);
  expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
  return CaptureLineSchema.parse(line);
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const port = portOf(server);
  await new Promise((done) => server.close(done));
  return port;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
