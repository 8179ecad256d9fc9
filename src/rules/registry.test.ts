import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaptureSchema } from '../core/capture';
import { ClassificationSchema, type Finding, FindingSchema } from '../core/evaluation';
import { RuleSetDocumentSchema } from '../core/rule-set';
import type { Bilingual } from '../core/text';
import type { JudgeInput } from './artifacts';
import { evaluateCapture, RULE_SET_VERSION, RULES, ruleSetDocument } from './index';
import { anyInput } from './testing/arbitrary-capture';

const HERE = import.meta.dirname;
const NOT_RULES = ['artifacts.ts', 'evaluate.ts', 'index.ts', 'registry.ts', 'rule.ts'];
const document = ruleSetDocument();

describe('registry', () => {
  it('holds every rule file, once', () => {
    const files = readdirSync(HERE).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    const ids = files.filter((file) => !NOT_RULES.includes(file)).map((file) => file.replace('.ts', ''));
    expect(RULES.map((rule) => rule.id).toSorted()).toEqual(ids.toSorted());
  });

  it.each(RULES.map((rule) => rule.id))('%s has a test and fixtures in both languages', (id) => {
    expect(existsSync(join(HERE, `${id}.test.ts`))).toBe(true);
    const pages = readdirSync(join(HERE, '../../tests/fixtures/rules', id)).filter((file) => file.endsWith('.html'));
    for (const part of ['fails', 'passes', 'in-shadow-root', 'in-frame'])
      expect(
        pages.some((page) => page.startsWith(part)),
        `${id}: ${part}`,
      ).toBe(true);
    expect(pages.some((page) => /^(cannot-tell|false-positive)/.test(page))).toBe(true);
    for (const lang of ['nl', 'en']) expect(pages.some((page) => page.endsWith(`-${lang}.html`))).toBe(true);
  });
});

describe('rule set document', () => {
  it('follows its schema and is dated', () => {
    expect(RuleSetDocumentSchema.parse(document)).toEqual(document);
    expect(RULE_SET_VERSION).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
  });

  it.each(document.rules.map((rule) => [rule.id, rule] as const))('%s speaks two languages, calmly', (_, rule) => {
    const texts: Bilingual[] = [
      rule.title,
      rule.explanation,
      rule.remedy,
      ...[rule.lookAt ?? []].flat(),
      ...(rule.falsePositives ?? []),
      ...Object.values(rule.messages),
    ];
    for (const { nl, en } of texts) {
      expect(nl).not.toBe(en);
      for (const text of [nl, en]) {
        expect(text).not.toMatch(/!|illegal|illegaal|onwettig|unlawful/i);
        expect(text.trim()).toBe(text);
      }
      expect(placeholders(nl)).toEqual(placeholders(en));
    }
    expect(rule.basis.length).toBeGreaterThan(0);
    for (const { url } of rule.basis) expect(new URL(url).protocol).toBe('https:');
  });
});

describe('on any capture that can exist', () => {
  it('no rule throws, no finding is malformed, every message can be rendered', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        CaptureSchema.shape.frames.parse(input.frames);
        ClassificationSchema.parse(input.classification);
        const findings = evaluateCapture(input);
        for (const rule of RULES) expect(findings.some((f) => f.ruleId === rule.id)).toBe(true);
        for (const finding of findings) expect(problemsOf(finding)).toEqual([]);
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });

  it('the order of controls, forms and links changes no outcome', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        expect(outline(evaluateCapture(reversed(input)))).toEqual(outline(evaluateCapture(input)));
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });

  it('a control that is taken away is found nowhere, and takes its findings with it', () => {
    fc.assert(
      fc.property(anyInput(), fc.nat(5), (input, nth) => {
        const gone = input.frames[0]?.controls[nth]?.id;
        fc.pre(gone !== undefined);
        const frames = input.frames.map((f) => ({ ...f, controls: f.controls.filter(({ id }) => id !== gone) }));
        const about = evaluateCapture({ ...input, frames }).filter(({ controlIds }) => controlIds.includes(gone));
        expect(about).toEqual([]);
      }),
      { numRuns: 150, seed: 20261124 },
    );
  });

  it('an unknown first state never fails', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const findings = evaluateCapture(withUnknownStates(input)).filter((f) => DEFAULT_RULES.includes(f.ruleId));
        expect(findings.filter((f) => f.outcome === 'fail')).toEqual([]);
      }),
      { numRuns: 150, seed: 20261124 },
    );
  });
});

const DEFAULT_RULES = RULES.slice(0, 5).map((rule) => rule.id);

function problemsOf(finding: Finding): string[] {
  const rule = document.rules.find((r) => r.id === finding.ruleId);
  const message = rule?.messages[finding.message];
  if (finding.outcome === 'error') return [`error ${finding.params.detail}`];
  if (!FindingSchema.safeParse(finding).success) return ['malformed'];
  if (!message) return [`no message ${finding.message}`];
  return placeholders(message.en).filter((key) => finding.params[key] === undefined);
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
}

function outline(findings: readonly Finding[]): string[] {
  return findings
    .map((f) => [f.ruleId, f.outcome, f.message, f.grade, ...f.controlIds.toSorted()].join(' '))
    .toSorted();
}

function reversed(input: JudgeInput): JudgeInput {
  return {
    ...input,
    frames: input.frames.map((frame) => ({
      ...frame,
      controls: frame.controls.toReversed(),
      forms: frame.forms.toReversed(),
      links: frame.links.toReversed(),
    })),
  };
}

function withUnknownStates(input: JudgeInput): JudgeInput {
  const unknown = <T extends { states: { initial: string } }>(part: T) => ({
    ...part,
    states: { ...part.states, initial: 'unknown' as const },
  });
  return {
    ...input,
    frames: input.frames.map((frame) => ({
      ...frame,
      controls: frame.controls.map((control) => ({ ...unknown(control), options: control.options.map(unknown) })),
    })),
  };
}
