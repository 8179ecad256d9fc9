import { describe, expect, it } from 'vitest';
import { formInsecureTransport as rule } from './form-insecure-transport';
import { inShort, judgeInput, judgeSample } from './testing/judge-sample';
import { field, type SampleForm, sampleInput } from './testing/sample-capture';

function judge(url: string, form: SampleForm['form'] = {}) {
  return inShort(judgeSample(rule, { frame: { url, origin: new URL(url).origin }, forms: [{ form }] }));
}

describe('form-insecure-transport', () => {
  it('fails a page on http and an action or button action on http', () => {
    expect(judge('http://example.org/contact')).toEqual(['fail page-not-https likely-violation']);
    expect(judge('https://example.org/', { action: 'http://example.org/send' })).toEqual([
      'fail sends-without-https likely-violation',
    ]);
    expect(judge('https://example.org/', { buttonActions: ['http://example.org/send'] })).toEqual([
      'fail sends-without-https likely-violation',
    ]);
  });

  it.each([
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://127.8.9.10/',
    'http://[::1]/',
    'http://a.localhost/',
  ])('does not apply on this computer itself: %s', (url) => {
    expect(judge(url, { action: url })).toEqual(['not-applicable loopback for-information']);
  });

  it('fails a local page that sends elsewhere without https', () => {
    expect(judge('http://localhost/', { action: 'http://example.org/' })).toEqual([
      'fail sends-without-https likely-violation',
    ]);
  });

  it('passes https, also to loopback', () => {
    expect(judge('https://example.org/', { action: 'https://example.org/send' })).toEqual([
      'pass https for-information',
    ]);
    expect(judge('https://example.org/', { action: 'http://localhost/hook' })).toEqual(['pass https for-information']);
  });

  it.each(['http://192.168.1.5/', 'http://10.0.0.1/', 'http://intranet/', 'http://wiki.local/', 'http://[fd00::1]/'])(
    'asks about a private network: %s',
    (url) => {
      expect(judge(url)).toEqual(['needs-review private-network point-of-attention']);
    },
  );

  it('does not take a public host for a private one', () => {
    expect(judge('http://172.32.0.1/')).toEqual(['fail page-not-https likely-violation']);
    expect(judge('http://127.0.0.1.example.org/')).toEqual(['fail page-not-https likely-violation']);
    expect(judge('http://localhost.example.org/')).toEqual(['fail page-not-https likely-violation']);
  });

  it('does not apply without personal data', () => {
    expect(judge('http://example.org/', { fields: [field({ class: 'search' })] })).toEqual([
      'not-applicable no-personal-data-form for-information',
    ]);
  });

  it('judges a frame without an address of its own by the page around it', () => {
    const top = sampleInput({ frame: { url: 'http://example.org/', origin: 'http://example.org' } });
    const inner = sampleInput({ frame: { path: '0.0', url: 'about:srcdoc', origin: 'null' }, forms: [{ form: {} }] });
    expect(inShort(judgeInput(rule, { ...inner, frames: [...top.frames, ...inner.frames] }))).toEqual([
      'fail page-not-https likely-violation',
    ]);
  });

  it('asks about a safe frame in an unsafe page', () => {
    const top = sampleInput({ frame: { url: 'http://example.org/', origin: 'http://example.org' } });
    const inner = sampleInput({ frame: { path: '0.0', url: 'https://forms.example/' }, forms: [{ form: {} }] });
    expect(inShort(judgeInput(rule, { ...inner, frames: [...top.frames, ...inner.frames] }))).toEqual([
      'needs-review page-around-not-https point-of-attention',
    ]);
  });
});
