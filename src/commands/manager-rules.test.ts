import compactRules from '@duckduckgo/autoconsent/rules/compact-rules.json';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../tests/architecture/source-files';
import { CODED_MANAGERS } from './coded-managers';
import { knownManagers } from './consent-managers';
import { managerLooks, slimRules } from './manager-rules';

const LIBRARY = 'node_modules/@duckduckgo/autoconsent/lib/cmps';

function rules(detect: object[], popup: object[], given: { addresses?: string; contexts?: number } = {}) {
  return {
    v: 1,
    s: ['#a', '#b', 'xpath///div'],
    r: [[1, 'm', 2, given.addresses ?? '', given.contexts ?? 22, [0], detect, popup, [{ k: 1 }], [], {}]],
  };
}

describe('managerLooks', () => {
  it('decodes what looks: strings, chains, alternatives, and what is asked of them', () => {
    const detect = [{ e: 0 }, { any: [{ exists: ['x-host', '.in'] }, { v: 1, check: 'any', negated: true }] }];
    expect(managerLooks(rules(detect, [{ v: 1 }]))).toEqual([
      {
        name: 'm',
        top: true,
        frames: false,
        present: [
          { exists: ['#a'] },
          { any: [{ exists: ['x-host', '.in'] }, { visible: ['#b'], check: 'any', negated: true }] },
        ],
        shown: [{ visible: ['#b'] }],
      },
    ]);
  });

  it.each([
    ['code', [{ eval: 'EVAL_X' }]],
    ['code among others', [{ any: [{ e: 0 }, { eval: 'EVAL_X' }] }]],
    ['cookies', [{ cc: 0 }]],
    ['acts', [{ k: 0 }]],
    ['waiting', [{ wv: 0, timeout: 9 }]],
    ['another kind of selector', [{ e: 2 }]],
    ['nothing', []],
  ])('leaves out a rule that needs %s, and says unknown where only its pop-up does', (_, steps) => {
    expect(managerLooks(rules(steps, [{ v: 1 }]))).toEqual([]);
    expect(managerLooks(rules([{ e: 0 }], steps))).toMatchObject([{ shown: [] }]);
  });

  it('leaves out rules for certain addresses: those are sites, not managers', () => {
    expect(managerLooks(rules([{ e: 0 }], [], { addresses: '^https://a\\.example' }))).toEqual([]);
  });

  it.each([
    [22, true, false],
    [10, true, false],
    [11, true, true],
    [1, false, true],
    [21, true, true],
  ])('context %i: top document %s, frames %s', (contexts, top, frames) => {
    expect(managerLooks(rules([{ e: 0 }], [], { contexts }))).toMatchObject([{ top, frames }]);
  });

  it('does not go on when the library changed its form', () => {
    expect(() => managerLooks({ v: 2, s: [], r: [] })).toThrow();
  });
});

describe('the data that ships', () => {
  it('is what the library has, in a tenth of its size, without what acts or runs', () => {
    const slim = slimRules(compactRules);
    expect(managerLooks(slim)).toEqual(managerLooks(compactRules));
    const text = JSON.stringify(slim);
    expect(text.length).toBeLessThan(30_000);
    expect(text).not.toMatch(/EVAL_|"(?:c|k|w|wv|h|cc|eval)":/);
  });

  it('knows many managers by name', () => {
    expect(knownManagers().length).toBeGreaterThan(180);
    expect(knownManagers().map(({ name }) => name)).toEqual(expect.arrayContaining(['didomi', 'Onetrust']));
  });

  it.each(CODED_MANAGERS.map((look) => [look.name, look] as const))(
    '%s: its name and selectors are still in the code of the library',
    (name, look) => {
      const own = sourceFiles(LIBRARY).find(({ text }) => text.includes(`name = '${name}'`))?.text;
      const steps = [...look.present, ...look.shown].flatMap((step) => [step, ...(step.any ?? [])]);
      const selectors = steps.flatMap((step) => [...(step.exists ?? []), ...(step.visible ?? [])]);
      for (const selector of selectors.flatMap((list) => list.split(','))) expect(own).toContain(selector.trim());
    },
  );
});
