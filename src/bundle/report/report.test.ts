import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Basis } from '../../core/evaluation';
import type { Dossier } from '../../core/sealed';
import type { BundleInput } from '../bundle-input';
import { testWorld } from '../test-bundle';
import { HOSTILE_WORDS, TEST_RULE_SET } from '../test-capture';
import { cite, quoteIn } from './cite';
import { html } from './html';
import { wallClock } from './moment';
import { type ReportInput, renderReport, reportPart } from './report';

const UNSEEN_SAMPLES = [
  ['soft hyphen', '\u00ad', 'U+00AD'],
  ['tag letter', '\u{E0041}', 'U+E0041'],
  ['hangul filler', '\u3164', 'U+3164'],
  ['joiner outside an emoji', '\u200d', 'U+200D'],
  ['vowel separator', '\u180e', 'U+180E'],
  ['private use letter', '\ue000', 'U+E000'],
  ['lone surrogate', '\ud800', 'U+D800'],
  ['right-to-left override', '\u202e', 'U+202E'],
] as const;

let input: ReportInput;
let dossier: Dossier;
beforeAll(async () => {
  const world = await testWorld(1);
  input = reportOf(world.input, world.signer.fingerprint);
  const [first] = world.input.dossiers;
  if (!first) throw new Error('no dossier');
  dossier = first;
});

function reportOf(bundle: BundleInput, keyFingerprint: string): ReportInput {
  const sequences = bundle.dossiers.map(({ entry }) => entry.body.sequence);
  const parts = bundle.dossiers.map((one, i) => reportPart(one, bundle.ruleSet, i + 1));
  return { ...bundle, sequences, parts, keyFingerprint };
}

describe.each(['nl', 'en'] as const)('report in %s', (lang) => {
  test('has no script, no event handler, and nothing that is loaded from elsewhere', async () => {
    const page = await renderReport(input, lang);
    expect(page).not.toMatch(/<script|<iframe|<object|<embed|<link|<base|<form|@import|url\(/i);
    expect(page).not.toMatch(/<[^>]*\son\w+=/i);
    expect(page).not.toMatch(/<[^>]*\sstyle=/i);
    const loads = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    for (const target of loads) expect(target).toMatch(/^(snapshots\/[0-9a-f]{64}\.png|#capture-\d+|https:\/\/.*)$/);
    const external = [...page.matchAll(/<(\w+)[^>]*\shref="https:/g)].map((match) => match[1]);
    expect(new Set(external)).toEqual(new Set(['a']));
  });

  test('its policy allows the one style it has, and nothing else', async () => {
    const page = await renderReport(input, lang);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toBe(
      `default-src 'none'; img-src 'self' file:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  test('says which rules the organisation had set differently, and nothing when none were', async () => {
    const words = lang === 'nl' ? 'anders ingesteld' : 'Set differently';
    expect(await renderReport(input, lang)).not.toContain(words);
    const adjustments = [{ ruleId: 'some-rule', off: true, severity: null }];
    const evaluation = { ...dossier.evaluation.evaluation, adjustments };
    const adjusted = { ...dossier, evaluation: { ...dossier.evaluation, evaluation } };
    const page = await renderReport({ ...input, parts: [reportPart(adjusted, TEST_RULE_SET, 1)] }, lang);
    expect(page).toContain(words);
    expect(page).toContain(lang === 'nl' ? 'some-rule: uitgezet' : 'some-rule: switched off');
  });

  test('captured words are shown whole, escaped, with hidden controls made visible', async () => {
    const page = await renderReport(input, lang);
    expect(HOSTILE_WORDS).toContain('\u202e');
    expect(page).toContain(
      'Ja, &lt;b&gt;ik wil&lt;/b&gt; aanbiedingen [U+202E]gnitekram[U+202C] &amp; &quot;nieuws&quot; 😀',
    );
    expect(page).toContain('Nieuwsbrief &lt;/title&gt;&lt;script&gt;');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test.each(UNSEEN_SAMPLES)('an unseen %s is shown as its code, as on the screens', (_name, char, code) => {
    expect(html`<p>${`a${char}b`}</p>`.text).toBe(`<p>a[${code}]b</p>`);
  });

  test('the first page answers all questions before the details begin', async () => {
    const page = await renderReport(input, lang);
    const first = page.slice(0, page.indexOf('<section class="details">'));
    const answers = [
      'https://shop.example/nieuwsbrief',
      '2026-11-22 13:03:05 UTC',
      '2026-11-22 14:03:05 (UTC+01:00)',
      'Ik ga akkoord met de voorwaarden',
      lang === 'nl' ? '☑ aan' : '☑ on',
      lang === 'nl' ? 'overtreding (waarschijnlijk)' : 'likely violation',
      lang === 'nl' ? 'AVG art. 4, punt 11' : 'GDPR Art. 4(11)',
      'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      lang === 'nl' ? 'Wat is bewezen' : 'What is proven',
      lang === 'nl' ? 'Wat is niet bewezen' : 'What is not proven',
      input.keyFingerprint,
    ];
    for (const answer of answers) expect(first).toContain(answer);
    expect(first.indexOf('☑')).toBeLessThan(first.indexOf('☐'));
  });

  test('several captures: an overview with a line for each, and each of them', async () => {
    const world = await testWorld(3);
    const page = await renderReport(reportOf(world.input, 'SHA256:x'), lang);
    expect(page.match(/<section class="capture">/g)).toHaveLength(3);
    expect(page).toContain('<a href="#capture-3">5</a>');
  });

  test('is free of exclamation marks and of the word that decides for the auditor', async () => {
    const text = (await renderReport(input, lang)).replace(/<!doctype html>|<style>[\s\S]*<\/style>/g, '');
    expect(text).not.toMatch(/illegal|onwettig|!(?!--)/i);
  });
});

test('html escapes what it is given, also in attributes, and leaves joiners alone', () => {
  expect(html`<a title="${'"><img src=x onerror=alert(1)>'}">${'a\u200bb\u0000c 👩‍👧'}</a>`.text).toBe(
    '<a title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">a[U+200B]b[U+0000]c 👩‍👧</a>',
  );
});

test.each<[string, string, string]>([
  ['Art. 25(2)', 'AVG art. 25 lid 2', 'GDPR Art. 25(2)'],
  ['Art. 4(11)', 'AVG art. 4, punt 11', 'GDPR Art. 4(11)'],
  ['Art. 6(1)(a)', 'AVG art. 6 lid 1 onder a', 'GDPR Art. 6(1)(a)'],
  ['R32', 'AVG overweging 32', 'GDPR recital 32'],
  ['para 79', 'AVG punt 79', 'GDPR para 79'],
])('cites %s as the law of each language does', (provision, nl, en) => {
  const basis: Basis = { instrument: 'GDPR', provision, url: 'https://example.org' };
  expect([cite(basis, 'nl'), cite(basis, 'en')]).toEqual([nl, en]);
});

test.each([
  ['nl', 'elke vrije wilsuiting'],
  ['en', 'any freely given indication'],
] as const)('has under each source of a finding its own words, in %s', async (lang, words) => {
  const world = await testWorld(1);
  const quote = { nl: 'elke vrije wilsuiting', en: 'any freely given indication' };
  const rules = world.input.ruleSet.rules.map((rule) => ({
    ...rule,
    basis: rule.basis.map((basis) => ({ ...basis, quote })),
  }));
  const quoted = { ...world.input, ruleSet: { ...world.input.ruleSet, rules } };
  const without = await renderReport(input, lang);
  const page = await renderReport(reportOf(quoted, world.signer.fingerprint), lang);
  expect(page).toContain(`</a><blockquote lang="${lang}">${words}</blockquote></li>`);
  expect(without).not.toContain(words);
});

test('quotes a source in the language of the reader, or in the one it has', () => {
  const quote = { nl: 'elke vrije wilsuiting', en: 'any freely given indication' };
  const basis: Basis = { instrument: 'GDPR', provision: 'Art. 4(11)', url: 'https://example.org', quote };
  expect(quoteIn(basis, 'nl')).toEqual({ text: quote.nl, lang: 'nl' });
  expect(quoteIn(basis, 'en')).toEqual({ text: quote.en, lang: 'en' });
  expect(quoteIn({ ...basis, quote: { nl: quote.nl } }, 'en')).toEqual({ text: quote.nl, lang: 'nl' });
  expect(quoteIn({ ...basis, quote: undefined }, 'en')).toBeNull();
});

test('the wall clock west of Greenwich and over midnight', () => {
  expect(wallClock('2026-01-01T02:00:00.000Z', -210)).toBe('2025-12-31 22:30:00 (UTC−03:30)');
});

test.each([
  ['nl', ['Hoe de keuzes waren getekend', '16 px, 400', '21:1', '4 px', '60 px', '180 × 20 px', 'nee']],
  ['en', ['How the choices were drawn', '16 px, 400', '21:1', '4 px', '60 px', '180 × 20 px', 'no']],
] as const)('how the choices were drawn, in %s', async (lang, said) => {
  const page = await renderReport(input, lang);
  const [, part = ''] = page.split(`<h2>${said[0]}</h2>`);
  const table = part.slice(0, part.indexOf('</table>'));
  expect(said.slice(1).filter((words) => !table.includes(`<td>${words}</td>`))).toEqual([]);
});
