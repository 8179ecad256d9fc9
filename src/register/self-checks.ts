import type { Capture } from '../core/capture';
import type { SelfCheck } from '../core/proof';
import { hasWords, type ProofInput } from './proof-meter';

/** What only the checks look at. Null: not known here. */
export interface CheckFacts {
  /** Ids of the choices that ask for consent. */
  consentControls: readonly string[];
  /** The whole ledger was walked. */
  ledgerIntact: boolean | null;
  /** Minutes between the local clock and a server's `Date`, where it was seen. */
  clockOffBy: number | null;
  /** Every finding that a person must look at has a verdict. */
  reviewed: boolean | null;
}

type Outcome = SelfCheck['outcome'];

/** E1 to E12 of the record model, section 7, as far as they can be computed; the rest is `unknown`, not `yes`. */
export function selfChecks(input: ProofInput): SelfCheck[] {
  const { capture, damaged, activities, consent, scan, recipients } = input;
  return [
    { id: 'E1', outcome: yesIf(hasWords(capture) && damaged.length === 0) },
    { id: 'E2', outcome: consent ? yesIf(capture.capturedAt <= consent.at) : 'unknown' },
    { id: 'E3', outcome: statesKnown(input) },
    { id: 'E4', outcome: yesIf(activities.length > 0) },
    { id: 'E5', outcome: yesIf(activities.some(({ named }) => named)) },
    { id: 'E6', outcome: scan ? scanned(scan.finds.map(({ weight }) => weight)) : 'unknown' },
    { id: 'E7', outcome: yesIf(activities.some(({ hasProcess }) => hasProcess)) },
    { id: 'E8', outcome: recipients ? yesIf(recipients.every(isDecided)) : 'unknown' },
    { id: 'E9', outcome: input.clockOffBy === null ? 'unknown' : yesIf(isClockGood(input.clockOffBy)) },
    { id: 'E10', outcome: priorState(capture) },
    { id: 'E11', outcome: maybe(input.ledgerIntact) },
    { id: 'E12', outcome: maybe(input.reviewed) },
  ];
}

/** The first state of each choice that asks for consent, and whether the visitor can have acted before it. */
function statesKnown({ capture, consentControls }: ProofInput): Outcome {
  const controls = capture.frames.flatMap((frame) => frame.controls).filter(({ id }) => consentControls.includes(id));
  return yesIf(controls.every(({ states }) => states.initial !== 'unknown'));
}

/** What the browser restored, or an earlier visit left, can look like the site's own default. */
function priorState({ frames }: Capture): Outcome {
  const restored = frames.some(({ controls }) =>
    controls.some(({ provenance }) => provenance === 'restored-possible' || provenance === 'autofill-possible'),
  );
  const prior = frames.map(({ facts }) => facts?.priorState ?? 'unknown');
  if (restored || prior.includes('found')) return 'no';
  return prior.includes('unknown') ? 'unknown' : 'yes';
}

function scanned(weights: readonly string[]): Outcome {
  if (weights.includes('visitor')) return 'no';
  return weights.includes('look') ? 'unknown' : 'yes';
}

/** At most five minutes from a server's. @param minutes between the two */
export function isClockGood(minutes: number): boolean {
  return Math.abs(minutes) <= 5;
}

/** Its role is decided, and when it is a processor there is something that says what was agreed. */
export function isDecided({ flags }: { flags: readonly string[] }): boolean {
  return !flags.some((flag) => flag === 'not-in-register' || flag === 'no-role' || flag === 'no-agreement');
}

function yesIf(holds: boolean): Outcome {
  return holds ? 'yes' : 'no';
}

function maybe(known: boolean | null): Outcome {
  return known === null ? 'unknown' : yesIf(known);
}
