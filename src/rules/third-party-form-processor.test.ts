import { describe, expect, it } from 'vitest';
import { inShort, judgeInput, judgeSample } from './testing/judge-sample';
import { field, type SampleForm, sampleInput } from './testing/sample-capture';
import { thirdPartyFormProcessor as rule } from './third-party-form-processor';

function judge(form: SampleForm['form'], url = 'https://example.org/contact') {
  return inShort(judgeSample(rule, { frame: { url }, forms: [{ form }] }));
}

describe('third-party-form-processor', () => {
  it('asks about a known service, by action and by button', () => {
    const known = ['needs-review known-service point-of-attention'];
    expect(judge({ action: 'https://x.us1.list-manage.com/subscribe/post' })).toEqual(known);
    expect(judge({ action: '/', buttonActions: ['https://x.us1.list-manage.com/subscribe/post'] })).toEqual(known);
  });

  it('asks about another domain', () => {
    expect(judge({ action: 'https://forms.other.example/send' })).toEqual([
      'needs-review other-organisation point-of-attention',
    ]);
  });

  it('does not take a name that only ends like it for the service', () => {
    expect(judge({ action: 'https://mylist-manage.com/' })).toEqual([
      'needs-review other-organisation point-of-attention',
    ]);
  });

  it('passes the site itself, its subdomains and a mail program', () => {
    for (const action of [null, 'https://example.org/send', 'https://mail.example.org/send', 'mailto:a@b.example'])
      expect(judge({ action })).toEqual(['pass own-site for-information']);
  });

  it('says so when the page is a file', () => {
    expect(judge({ action: 'https://example.org/send' }, 'file:///x.html')).toEqual([
      'needs-review site-unknown point-of-attention',
    ]);
  });

  it('does not apply without data that identify', () => {
    expect(judge({ action: 'https://other.example/', fields: [field({ class: 'search' })] })).toEqual([
      'not-applicable no-personal-data-form for-information',
    ]);
  });

  it('judges a form in a frame by the page around it', () => {
    const top = sampleInput({ frame: { url: 'https://example.org/' } });
    const inner = sampleInput({ frame: { path: '0.0', url: 'https://form.typeform.com/to/x' }, forms: [{ form: {} }] });
    expect(inShort(judgeInput(rule, { ...inner, frames: [...top.frames, ...inner.frames] }))).toEqual([
      'needs-review known-service point-of-attention',
    ]);
  });
});
