import type { Locator } from '../core/controls';
import type { Basis, Finding, Outcome, Severity } from '../core/evaluation';
import type { RuleNeed } from '../core/rule-set';
import type { Bilingual } from '../core/text';
import type { ArtifactKey, Artifacts } from './artifacts';

/**
 * Declares one rule. The types do the policing: `evaluate` sees only the artifacts named in `reads`, and can answer only
 * with keys of `messages`, so a mistyped key or an undeclared artifact does not compile.
 */
export function defineRule<const M extends string, const K extends ArtifactKey>(
  definition: RuleDefinition<M, K>,
): Rule {
  return definition;
}

export interface RuleDefinition<M extends string, K extends ArtifactKey> extends RuleFacts {
  readonly messages: Readonly<Record<M, Bilingual>>;
  readonly reads: readonly K[];
  evaluate(artifacts: Pick<Artifacts, NoInfer<K>>): NonEmpty<RuleOutcome<NoInfer<M>>>;
}

/** A rule as the runner sees it: message keys are strings again. */
export interface Rule extends RuleFacts {
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly reads: readonly ArtifactKey[];
  evaluate(artifacts: Artifacts): NonEmpty<RuleOutcome<string>>;
}

/** What a rule says about itself in the published rule set. */
interface RuleFacts {
  /** Name of the file and of the fixture folder. */
  readonly id: string;
  /** Raised by one whenever the rule could answer differently on the same capture. */
  readonly version: number;
  readonly severity: Severity;
  readonly sureness: SurenessPair;
  readonly title: Bilingual;
  /** Why it matters. */
  readonly explanation: Bilingual;
  /** What would be in order. */
  readonly remedy: Bilingual;
  /** What a person should look at before relying on a finding. */
  readonly lookAt: Bilingual;
  /** Known cases that look like a finding and are none. */
  readonly falsePositives: readonly [Bilingual, ...Bilingual[]];
  /** What the rule needs to see beside the page itself. Without it the answer is never `pass`. */
  readonly needs?: readonly RuleNeed[];
  /** One of the regulator's own examples on its page about accountability. */
  readonly apExample?: boolean;
  readonly basis: readonly [Basis, ...Basis[]];
}

/** `fact`: was it observed? `law`: does the legal consequence follow? */
export type SurenessPair = Readonly<Finding['sureness']>;

export type NonEmpty<T> = readonly [T, ...T[]];

/** One answer of a rule. Severity and sureness may only be lowered, never raised, from what the rule declares. */
export interface RuleOutcome<M extends string> extends Shown {
  readonly outcome: Exclude<Outcome, 'error'>;
  readonly message: M;
}

/** What shows it, and what fills the `{placeholders}` of the message. Params are exact words: whoever renders them escapes. */
export interface Shown {
  readonly params?: Readonly<Record<string, string>>;
  readonly locators?: readonly Locator[];
  readonly controlIds?: readonly string[];
  readonly severity?: Severity;
  readonly sureness?: SurenessPair;
}

export function pass<M extends string>(message: M, shown: Shown = {}): RuleOutcome<M> {
  return outcomeOf('pass', message, shown);
}

export function fail<M extends string>(message: M, shown: Shown = {}): RuleOutcome<M> {
  return outcomeOf('fail', message, shown);
}

/** "Cannot tell" is a result, with its reason (axe-core's *incomplete*). */
export function needsReview<M extends string>(message: M, shown: Shown = {}): RuleOutcome<M> {
  return outcomeOf('needs-review', message, shown);
}

export function notApplicable<M extends string>(message: M, shown: Shown = {}): RuleOutcome<M> {
  return outcomeOf('not-applicable', message, shown);
}

function outcomeOf<M extends string>(
  outcome: RuleOutcome<M>['outcome'],
  message: M,
  { params = NO_PARAMS, locators = NONE, controlIds = NONE, ...lowered }: Shown,
): RuleOutcome<M> {
  return { ...lowered, outcome, message, params, locators, controlIds };
}

const NO_PARAMS = {};
const NONE: readonly never[] = [];

/**
 * The outcomes found and, when they only say where the rule does not apply, what that means for the whole capture: a rule
 * never answers with silence.
 */
export function concluding<M extends string>(
  outcomes: readonly RuleOutcome<M>[],
  conclude: () => RuleOutcome<M>,
): NonEmpty<RuleOutcome<M>> {
  const [first, ...rest] = outcomes;
  if (!first) return [conclude()];
  const answered = outcomes.some(({ outcome }) => outcome !== 'not-applicable');
  return answered ? [first, ...rest] : [first, ...rest, conclude()];
}
