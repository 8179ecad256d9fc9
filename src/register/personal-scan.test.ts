import { describe, expect, it } from 'vitest';
import { testCapture } from '../bundle/test-capture';
import { canonicalBytes } from '../core/canonical';
import type { Capture } from '../core/capture';
import { utf8 } from '../core/digest';
import type { StoredBlob } from '../core/sealed';
import { scanForPersonalData } from './personal-scan';

const made = testCapture('00000000-0000-4000-8000-000000000001', []);

function scan(capture: Capture, blobs: StoredBlob[] = [], ownContacts: string[] = []) {
  return scanForPersonalData({ bytes: canonicalBytes(capture), blobs, site: 'shop.example', ownContacts });
}

function blob(role: StoredBlob['role'], mediaType: string, text: string): StoredBlob {
  const data = utf8(text);
  return { digest: 'b'.repeat(64), mediaType, bytes: data.length, role, data };
}

/** The capture with these words put into every text of it, one at a time. */
function* planted(value: unknown, words: string, pointer = ''): Generator<{ pointer: string; planted: unknown }> {
  if (typeof value === 'string') yield { pointer, planted: `${value} ${words}` };
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value))
    for (const inner of planted(item, words, `${pointer}/${key}`)) {
      const copy: unknown = Array.isArray(value)
        ? value.map((one, i) => (String(i) === key ? inner.planted : one))
        : { ...value, [key]: inner.planted };
      yield { pointer: inner.pointer, planted: copy };
    }
}

describe('scanForPersonalData', () => {
  it('finds nothing in a capture of a form', () => {
    expect(scan(made)).toEqual({ finds: [], unread: [] });
  });

  it('does not take the salt of the record for somebody’s token, and takes it for one anywhere else', () => {
    const secret = 'Zm9vYmFyLWJhei1xdXV4LTEyMzQ1Njc4OTAtYWJjZGVm'.slice(0, 43);
    expect(scan({ ...made, redaction: { secret } }).finds).toEqual([]);
    expect(scan({ ...made, visit: { ...made.visit, title: secret } }).finds).toHaveLength(1);
  });

  it('finds an address in whatever text of the record it stands, and never repeats it', () => {
    let places = 0;
    for (const { pointer, planted: capture } of planted(made, 'jan.jansen@mail.example')) {
      if (pointer === '/captureId') continue;
      const { finds } = scanForPersonalData({ bytes: canonicalBytes(capture), blobs: [], site: '', ownContacts: [] });
      expect(finds, pointer).toContainEqual({
        kind: 'email',
        place: expect.any(String),
        where: pointer,
        weight: 'visitor',
      });
      expect(JSON.stringify(finds)).not.toContain('jansen');
      places += 1;
    }
    expect(places).toBeGreaterThan(60);
  });

  it('reads names of fields too', () => {
    const { finds } = scanForPersonalData({
      bytes: canonicalBytes({ 'jan@mail.example': { 'a/b': '111222333' } }),
      blobs: [],
      site: '',
      ownContacts: [],
    });
    expect(finds.map(({ kind, where }) => [kind, where])).toEqual([
      ['email', '/jan@mail.example'],
      ['bsn', '/jan@mail.example/a~1b'],
    ]);
  });

  it('weighs: contacts of the site and of the controller are its own, a number in words is for a person to look at', () => {
    const [frame] = made.frames;
    if (!frame) throw new Error('no frame');
    const saying = (title: string): Capture => ({ ...made, frames: [{ ...frame, title }] });
    const weights = (title: string, own: string[] = []) =>
      scan(saying(title), [], own).finds.map(({ weight }) => weight);
    expect(weights('jan@shop.example en info@elders.example')).toEqual(['own', 'own']);
    expect(weights('jan@elders.example')).toEqual(['visitor']);
    expect(weights('bel 020 123 45 67')).toEqual(['look']);
    expect(weights('bel 020 123 45 67', ['020-1234567'])).toEqual(['own']);
    expect(weights('BSN 111222333')).toEqual(['visitor']);
  });

  it('a token in an address can be a visitor’s, one in a selector is looked at', () => {
    const [frame] = made.frames;
    if (!frame) throw new Error('no frame');
    const token = '9f86d081884c7d659a2feaa0c55ad015';
    const at = scan({ ...made, frames: [{ ...frame, url: `https://shop.example/c/${token}` }] }).finds;
    expect(at).toEqual([{ kind: 'token', place: 'name', where: '/frames/0/url', weight: 'visitor' }]);
    const [control] = frame.controls;
    if (!control) throw new Error('no control');
    const locator = { frame: '0', path: [`#f-${token}`] };
    const inSelector = scan({ ...made, frames: [{ ...frame, controls: [{ ...control, locator }] }] }).finds;
    expect(inSelector.map(({ place, weight }) => [place, weight])).toEqual([['structure', 'look']]);
  });

  it('reads the files of it, words and attributes apart, and names those that are no text', () => {
    const { finds, unread } = scan(made, [
      blob(
        'notice-html',
        'text/html',
        '<p data-user="jan@mail.example">Hallo piet@mail.example</p><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf">',
      ),
      blob('information-text', 'text/plain', 'Vragen? avg-team@elders.example of 020 123 45 67'),
      blob('screenshot', 'image/png', 'x'),
    ]);
    expect(finds.map(({ kind, place, weight }) => `${kind} ${place} ${weight}`)).toEqual([
      'email words visitor',
      'email structure visitor',
      'email statement own',
      'phone statement own',
    ]);
    expect(unread).toEqual(['screenshot']);
  });

  it.each(['<script ', '<!-- ', '<', 'data:', '<p a="', 'a.', 'x@', '1 '])(
    'takes no longer than its length for %j over and over',
    (piece) => {
      const html = blob('information-html', 'text/html', piece.repeat(300_000));
      const from = performance.now();
      scan(made, [html]);
      // Squared, it would be minutes.
      expect(performance.now() - from).toBeLessThan(10_000);
    },
  );

  it('passes over scripts and styles, and reads what comes after', () => {
    const html = '<style>a{}</style><script>var a = "jan@mail.example"</script><p>piet@mail.example</p>';
    expect(scan(made, [blob('notice-html', 'text/html', html)]).finds).toHaveLength(1);
  });
});
