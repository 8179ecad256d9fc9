/**
 * The files of a new rule by path: a rule that works as it stands, so that the first change is made on green. Until it is
 * changed it speaks of boxes with the word "voorbeeld" or "example", for information only.
 */
export function newRuleFiles(id: string): Record<string, string> {
  const pages = `tests/fixtures/rules/${id}`;
  return {
    [`src/rules/${id}.ts`]: ruleFile(id),
    [`src/rules/${id}.test.ts`]: testFile(id),
    ...page(`${pages}/fails-nl`, 'nl', box('Ja, stuur mij een voorbeeld van de nieuwsbrief'), found(id, NL_WORDS)),
    ...page(`${pages}/fails-en`, 'en', box('Yes, send me an example of the newsletter'), found(id, EN_WORDS)),
    ...page(`${pages}/passes-nl`, 'nl', box('Ja, stuur mij de nieuwsbrief'), []),
    ...page(`${pages}/passes-en`, 'en', box('Yes, send me the newsletter'), []),
    ...page(`${pages}/false-positive-filter-en`, 'en', box('Show example products'), []),
    ...page(`${pages}/in-shadow-root-nl`, 'nl', shadow(box('Ja, stuur mij een voorbeeld van de nieuwsbrief')), [
      ...found(id, NL_WORDS),
    ]),
    ...page(
      `${pages}/in-frame-en`,
      'en',
      '<iframe src="in-frame-en.frame.html" title="Sign up"></iframe>',
      found(id, EN_WORDS, '0.0'),
    ),
    [`${pages}/in-frame-en.frame.html`]: document('en', box('Yes, send me an example of the newsletter')),
  };
}

/** @throws Error when the registry does not look as it should */
export function registered(registry: string, id: string): string {
  const end = registry.lastIndexOf('\n];');
  const imports = registry.split('\n').filter((line) => line.startsWith('import '));
  const next = imports.find((line) => (/from '(.+)'/.exec(line)?.[1] ?? '') > `./${id}`);
  if (end < 0 || imports.length === 0) throw new Error('src/rules/registry.ts does not look as expected');
  const line = `import { ${camel(id)} } from './${id}';\n`;
  const withEntry = `${registry.slice(0, end)}\n  ${camel(id)},${registry.slice(end)}`;
  const at = next
    ? withEntry.indexOf(next)
    : withEntry.indexOf(imports.at(-1) ?? '') + (imports.at(-1)?.length ?? 0) + 1;
  return withEntry.slice(0, at) + line + withEntry.slice(at);
}

const NL_WORDS = 'Ja, stuur mij een voorbeeld van de nieuwsbrief';
const EN_WORDS = 'Yes, send me an example of the newsletter';

function camel(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function ruleFile(id: string): string {
  return `import { asksForConsent } from './facts/consent-choice';
import { wordsOf } from './facts/control-shape';
import { counting, showing } from './facts/show';
import { gdpr } from './law/sources';
import { concluding, defineRule, fail, notApplicable, pass } from './rule';

/** What the rule looks at, and what it leaves to other rules. */
export const ${camel(id)} = defineRule({
  id: '${id}',
  version: 1,
  severity: 'info',
  sureness: { fact: 'medium', law: 'low' },
  title: { nl: 'Voorbeeld van een regel', en: 'Example of a rule' },
  explanation: { nl: 'Waarom het ertoe doet.', en: 'Why it matters.' },
  remedy: { nl: 'Wat in orde zou zijn.', en: 'What would be in order.' },
  lookAt: { nl: 'Waar een mens naar kijkt.', en: 'What a person looks at.' },
  falsePositives: [{ nl: 'Een filter voor producten.', en: 'A filter for products.' }],
  basis: [gdpr('Art. 4(11)')],
  reads: ['controls'],
  messages: {
    found: { nl: 'Het vakje “{text}” noemt een voorbeeld.', en: 'The box “{text}” names an example.' },
    'none-found': { nl: 'Vakjes beoordeeld: {count}.', en: 'Boxes judged: {count}.' },
    'no-boxes': { nl: 'Geen vakje dat om toestemming vraagt.', en: 'No box that asks for consent.' },
  },
  evaluate({ controls }) {
    const boxes = controls.filter(asksForConsent);
    const found = boxes.filter(({ control }) => /voorbeeld|example/i.test(wordsOf(control)));
    return concluding(
      found.map((box) => fail('found', showing(box))),
      () => (boxes.length > 0 ? pass('none-found', counting(boxes)) : notApplicable('no-boxes')),
    );
  },
});
`;
}

function testFile(id: string): string {
  return `import { expect, it } from 'vitest';
import { ${camel(id)} } from './${id}';
import { inShort, judgeSample } from './testing/judge-sample';
import { words } from './testing/sample-capture';

function judged(text: string): string[] {
  return inShort(judgeSample(${camel(id)}, { controls: [{ control: { text: words(text) } }] }));
}

it('finds', () => {
  expect(judged('${NL_WORDS}')).toEqual(['fail found for-information']);
});

it('passes', () => {
  expect(judged('Ja, stuur mij de nieuwsbrief')).toEqual(['pass none-found for-information']);
});

it('does not apply without a box', () => {
  expect(inShort(judgeSample(${camel(id)}, {}))).toEqual(['not-applicable no-boxes for-information']);
});
`;
}

function page(path: string, lang: string, body: string, findings: readonly object[]): Record<string, string> {
  return {
    [`${path}.html`]: document(lang, body),
    [`${path}.json`]: `${JSON.stringify({ findings }, null, 2)}\n`,
  };
}

function found(rule: string, text: string, frame = '0'): object[] {
  return [{ rule, outcome: 'fail', grade: 'for-information', message: 'found', params: { text }, frame }];
}

function box(text: string): string {
  return `<form action="/sent" method="post">
  <p><label>E-mail <input type="email" name="email"></label></p>
  <p><label><input type="checkbox" name="n"> ${text}</label></p>
  <button type="submit">OK</button>
</form>`;
}

function shadow(inner: string): string {
  return `<x-form><template shadowrootmode="open">${inner}</template></x-form>`;
}

function document(lang: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>Newsletter</title>
<body>
${body}
</body>
</html>
`;
}
