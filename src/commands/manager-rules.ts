import * as z from 'zod';
import type { LookStep, ManagerLook } from '../core/consent-managers';

/**
 * The compact rules of `@duckduckgo/autoconsent` (`rules/compact-rules.json`, its `lib/encoding.ts`): strings once, rules as
 * tuples that point to them. Only what is used here is looked into: name, addresses, frames, and the two lists of detecting
 * steps. What a rule does to a page is never read.
 */
const CompactRulesSchema = z.object({
  v: z.literal(1),
  s: z.array(z.string()),
  r: z.array(
    z
      .tuple([
        z.number(), // version of the steps
        z.string(), // name
        z.number(), // cosmetic
        z.string(), // pattern of addresses
        z.number(), // top document and other frames, a digit each: 0 no, 1 yes, 2 not said
        z.unknown(), // hides in advance
        z.array(z.record(z.string(), z.unknown())), // the manager is present
        z.array(z.record(z.string(), z.unknown())), // its pop-up is shown
      ])
      .rest(z.unknown()),
  ),
});
type CompactRules = z.infer<typeof CompactRulesSchema>;
type CompactRule = CompactRules['r'][number];

/** Version of the steps that is understood. */
const STEP_VERSION = 2;

/** Throws when the library changed the form of its rules. */
export function managerLooks(rules: unknown): ManagerLook[] {
  const compact = CompactRulesSchema.parse(rules);
  return compact.r.flatMap((rule) => lookOf(rule, compact.s) ?? []);
}

/**
 * The same rules without what is not used, in the same form: a tenth of the size. Done when the extension is built.
 */
export function slimRules(rules: unknown): CompactRules {
  const { v, s, r } = CompactRulesSchema.parse(rules);
  const kept = r.filter((rule) => lookOf(rule, s) !== null);
  const texts: string[] = [];
  const moved = (step: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(step).map(([key, value]) => {
        if (Array.isArray(value) && key === 'any') return [key, z.array(StepSchema).parse(value).map(moved)];
        if (!(key in SHORT) || typeof value !== 'number') return [key, value];
        const text = s[value] ?? '';
        if (!texts.includes(text)) texts.push(text);
        return [key, texts.indexOf(text)];
      }),
    );
  const slim = kept.map((rule): CompactRule => {
    const shown = stepsOf(rule[7], s) === null ? UNTOLD : rule[7];
    return [rule[0], rule[1], rule[2], '', rule[4], [], rule[6].map(moved), shown.map(moved)];
  });
  return { v, s: texts, r: slim };
}

const StepSchema = z.record(z.string(), z.unknown());
/** Stands for steps that are no looking; any key that is not known will do. */
const UNTOLD = [{ act: true }];

/** Null for a rule for certain addresses, and for one that does more than look: runs code, reads cookies, waits or acts. */
function lookOf(rule: CompactRule, texts: readonly string[]): ManagerLook | null {
  const [version, name, , addresses, contexts, , detect, popup] = rule;
  if (version > STEP_VERSION || addresses !== '') return null;
  const present = stepsOf(detect, texts);
  if (!present || present.length === 0) return null;
  return {
    name,
    top: Math.floor(contexts / 10) % 10 !== 0,
    frames: contexts % 10 === 1,
    present,
    shown: stepsOf(popup, texts) ?? [],
  };
}

const SHORT = { e: 'exists', v: 'visible' } as const;
const FLAGS = z.strictObject({
  check: z.enum(['any', 'all', 'none']).optional(),
  negated: z.boolean().optional(),
  optional: z.boolean().optional(),
});

function stepsOf(steps: readonly Record<string, unknown>[], texts: readonly string[]): LookStep[] | null {
  const read = steps.map((step) => stepOf(step, texts));
  return read.every((step) => step !== null) ? read : null;
}

function stepOf(step: Record<string, unknown>, texts: readonly string[]): LookStep | null {
  const { e, v, exists = e, visible = v, any, ...rest } = step;
  const flags = FLAGS.safeParse(rest);
  const others = any === undefined ? undefined : stepsOf(z.array(StepSchema).parse(any), texts);
  if (!flags.success || others === null) return null;
  const look: LookStep = { ...flags.data };
  if (exists !== undefined) look.exists = selectorsOf(exists, texts);
  if (visible !== undefined) look.visible = selectorsOf(visible, texts);
  if (others !== undefined) look.any = others;
  const selectors = [...(look.exists ?? []), ...(look.visible ?? [])];
  const looks = selectors.length > 0 || (others?.length ?? 0) > 0;
  return looks && selectors.every(isCss) ? look : null;
}

function selectorsOf(given: unknown, texts: readonly string[]): string[] {
  const list = z.union([z.number(), z.string(), z.array(z.string())]).parse(given);
  if (typeof list === 'number') return [texts[list] ?? ''];
  return typeof list === 'string' ? [list] : list;
}

/** Its other kinds of selectors (`xpath/`, `text/` …) are not run here. */
function isCss(selector: string): boolean {
  return selector !== '' && !/^(?:xpath|aria|text|pierce)\//.test(selector);
}
