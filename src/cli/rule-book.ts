import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cite } from '../bundle/report/cite';
import { html, type SafeHtml, styleElement } from '../bundle/report/html';
import { lawQuote } from '../bundle/report/law-quote';
import type { Basis } from '../core/evaluation';
import type { RuleDocument, RuleSetDocument } from '../core/rule-set';
import type { Lang } from '../core/text';
import { RULE_BOOK_STYLE } from './rule-book-style';
import { RULE_BOOK_WORDS } from './rule-book-words';

const LANGS: readonly Lang[] = ['nl', 'en'];

/**
 * The rule book: every rule in both languages, with its law, examples and known false positives, as one page without
 * script. The same rule set and fixtures give the same bytes.
 * @param fixtures folder of the pages that show each rule (`tests/fixtures/rules`)
 */
export function ruleBook({ version, rules }: RuleSetDocument, fixtures: string): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Regelboek · Rule book ${version}</title>
${styleElement(RULE_BOOK_STYLE)}
</head>
<body>
<header>
<h1><span lang="nl">Regelboek</span> · <span>Rule book</span></h1>
<p class="note">${version}</p>
<div class="two">${LANGS.map((lang) => introduction(lang))}</div>
</header>
<nav aria-label="Regels · Rules">
<ol>${rules.map(
    (
      rule,
    ) => html`<li><a href="#${rule.id}"><span lang="nl">${rule.title.nl}</span> · <span>${rule.title.en}</span></a></li>
`,
  )}</ol>
</nav>
<main>
${rules.map((rule) => ruleArticle(rule, fixtures))}</main>
</body>
</html>
`;
  return page.text;
}

function introduction(lang: Lang): SafeHtml {
  return html`<p lang="${lang}">${RULE_BOOK_WORDS.introduction[lang]}</p>
`;
}

function ruleArticle(rule: RuleDocument, fixtures: string): SafeHtml {
  return html`<article id="${rule.id}">
<h2><span lang="nl">${rule.title.nl}</span> · <span>${rule.title.en}</span></h2>
<p class="note"><code>${rule.id}@${rule.version}</code></p>
<div class="two">
${LANGS.map((lang) => inLanguage(rule, lang, fixtures))}</div>
</article>
`;
}

function inLanguage(rule: RuleDocument, lang: Lang, fixtures: string): SafeHtml {
  const words = RULE_BOOK_WORDS;
  const needs = rule.needs ?? [];
  return html`<section lang="${lang}" aria-label="${rule.title[lang]}">
<p>${words.severities[rule.severity][lang]}. ${words.sureness[lang]} ${words.levels[rule.sureness.fact][lang]}; ${words.law[lang]} ${words.levels[rule.sureness.law][lang]}.${rule.apExample ? ` ${words.apExample[lang]}` : null}</p>
<h3>${words.why[lang]}</h3>
<p>${rule.explanation[lang]}</p>
<h3>${words.remedy[lang]}</h3>
<p>${rule.remedy[lang]}</p>
${
  rule.lookAt
    ? html`<h3>${words.lookAt[lang]}</h3>
<p>${rule.lookAt[lang]}</p>
`
    : null
}${
  needs.length > 0
    ? html`<h3>${words.needs[lang]}</h3>
<ul>${needs.map((need) => html`<li>${words.needed[need][lang]}</li>`)}</ul>
`
    : null
}<h3>${words.falsePositives[lang]}</h3>
<ul>${(rule.falsePositives ?? []).map((text) => html`<li>${text[lang]}</li>`)}</ul>
<h3>${words.sources[lang]}</h3>
<ul>${rule.basis.map((basis) => source(basis, lang))}</ul>
<h3>${words.examples[lang]}</h3>
${example('fails', rule.id, lang, fixtures)}${example('passes', rule.id, lang, fixtures)}<h3>${words.messages[lang]}</h3>
<ul>${Object.values(rule.messages).map((message) => html`<li>${message[lang]}</li>`)}</ul>
</section>
`;
}

function source(basis: Basis, lang: Lang): SafeHtml {
  return html`<li><a href="${basis.url}" rel="noreferrer">${cite(basis, lang)}</a>${lawQuote(basis, lang)}</li>`;
}

/** The first page that shows it, in this language when there is one. */
function example(kind: 'fails' | 'passes', id: string, lang: Lang, fixtures: string): SafeHtml | null {
  const pages = readdirSync(join(fixtures, id))
    .filter((name) => name.startsWith(kind) && name.endsWith('.html') && !name.endsWith('.frame.html'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const page = pages.find((name) => name.endsWith(`-${lang}.html`)) ?? pages[0];
  if (!page) return null;
  const source = readFileSync(join(fixtures, id, page), 'utf8');
  const body = /<body[^>]*>([\s\S]*?)(?:<\/body>|$)/.exec(source)?.[1] ?? source;
  return html`<figure><figcaption>${RULE_BOOK_WORDS[kind][lang]}</figcaption><pre tabindex="0"><code>${body.trim()}</code></pre></figure>
`;
}
