import { canonicalText } from '../core/canonical';
import type { ComparedCapture, ComparisonDocument } from '../core/comparison';
import type { Button, Control, Field, InformationLink, Notice } from '../core/controls';
import type { Mask } from '../core/mask';
import type { Dossier } from '../core/sealed';
import type { Comparison } from './compare-captures';
import type { FindingChanges } from './compare-findings';
import { wordsOf } from './control-change';
import type { PartChanges } from './part-change';

export function comparedCapture({ sealed, evaluation }: Pick<Dossier, 'sealed' | 'evaluation'>): ComparedCapture {
  return {
    captureId: sealed.captureId,
    captureDigest: sealed.digest,
    evaluationDigest: evaluation.digest,
    ruleSetVersion: evaluation.evaluation.ruleSetVersion,
    capturedAt: sealed.capture.capturedAt,
    url: sealed.capture.visit.url,
  };
}

interface Input {
  before: ComparedCapture;
  after: ComparedCapture;
  masks: readonly Mask[];
  comparison: Comparison;
  findings: FindingChanges;
}

/**
 * A comparison as a file: canonical JSON (RFC 8785), so that the same two captures under the same masks give the same bytes. It is
 * derived and proves nothing by itself; what it is derived from is named by hash.
 */
export function comparisonDocument({ before, after, masks, comparison, findings }: Input): string {
  const { changedDefaults, changed, added, removed, notices, visit, same, samePage, masked, withGaps } = comparison;
  const pair = ({ before: one, after: other, ...rest }: Comparison['changed'][number]) => ({
    before: control(one),
    after: control(other),
    ...rest,
  });
  const document: ComparisonDocument = {
    schema: 'consent-witness/comparison/1',
    before,
    after,
    masks: [...masks],
    masked,
    same,
    samePage,
    withGaps,
    choices: {
      changedDefaults: changedDefaults.map(pair),
      changed: changed.map(pair),
      added: added.map(control),
      removed: removed.map(control),
    },
    buttons: parts(comparison.buttons, button),
    fields: parts(comparison.fields, field),
    links: parts(comparison.links, link),
    findings,
    notices: {
      changed: notices.changed.map((one) => ({
        before: notice(one.before),
        after: notice(one.after),
        words: one.words,
      })),
      added: notices.added.map(whole),
      removed: notices.removed.map(whole),
    },
    visit,
  };
  return canonicalText(document);
}

function parts<T, Named>({ changed, added, removed }: PartChanges<T>, named: (part: T) => Named) {
  return {
    changed: changed.map(({ before, after, fields }) => ({ before: named(before), after: named(after), fields })),
    added: added.map(named),
    removed: removed.map(named),
  };
}

function control(one: Control) {
  const { id, kind, name, locator, states, provenance } = one;
  return { id, kind, name, words: wordsOf(one), locator, states, provenance };
}

function notice({ id, kind, heading, locator }: Notice) {
  return { id, kind, heading, locator };
}

function whole(one: Notice) {
  return { ...notice(one), text: one.text.exact };
}

function button({ text, accessibleName, locator }: Button) {
  return { text: text.exact, accessibleName, locator };
}

function field({ label, name, class: kind, required, locator }: Field) {
  return { label, name, class: kind, required, locator };
}

function link({ text, kind, target, place, locator }: InformationLink) {
  return { text: text.exact, kind, target, place, locator };
}
