import { describe, expect, it } from 'vitest';
import { testCapture } from '../test-capture';
import { informationShown } from './information-shown';

const FILE = 'a'.repeat(64);
const WORDS = 'b'.repeat(64);
const CAPTURE = testCapture('00000000-0000-4000-8000-000000000001', [
  { digest: FILE, mediaType: 'text/html', bytes: 10, role: 'information-html' },
  { digest: WORDS, mediaType: 'text/plain', bytes: 5, role: 'information-text' },
]);

describe('informationShown', () => {
  it('names the files of the bundle that hold a statement, and when and how it was had', () => {
    const page = informationShown(CAPTURE, 'en')?.text ?? '';
    expect(page).toContain(`data/notices/${FILE}.html`);
    expect(page).toContain(`data/notices/${WORDS}.txt`);
    expect(page).toContain('2026-11-22 13:03:06 UTC, asked for at capture, without cookies, HTTP 200');
  });

  it('says why one was not kept, and escapes its address', () => {
    const page = informationShown(CAPTURE, 'nl')?.text ?? '';
    expect(page).toContain('Niet bewaard: de site antwoordde met een fout (HTTP 404)');
    expect(page).toContain('https://shop.example/&lt;b&gt;cookies');
  });

  it('is left out of a report on an older capture', () => {
    const { information: _, ...older } = CAPTURE;
    expect(informationShown(older, 'en')).toBeNull();
  });
});
