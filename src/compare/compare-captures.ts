import type { Capture } from '../core/capture';
import type { Button, Control, Field, InformationLink, Notice } from '../core/controls';
import type { Mask } from '../core/mask';
import { compareWords, isChanged, maskedIn, type WordChange } from './compare-words';
import { type ControlChange, controlChange, wordsOf } from './control-change';
import { withoutMasked } from './masks';
import { type Likeness, match } from './match';
import { anyChange, compareButtons, compareFields, compareLinks, type PartChanges } from './part-change';

export interface NoticeChange {
  before: Notice;
  after: Notice;
  words: WordChange[];
}
export type VisitChange =
  | { field: 'url' | 'title' | 'language' | 'ruleSet'; before: string; after: string }
  | { field: 'secure'; before: boolean; after: boolean };

/** Differences between two captures. Every control and notice of both is in exactly one of the lists. */
export interface Comparison {
  /** First states that differ: what was off at first and is on now comes first. */
  changedDefaults: ControlChange[];
  changed: ControlChange[];
  added: Control[];
  removed: Control[];
  unchanged: ControlChange[];
  notices: { changed: NoticeChange[]; added: Notice[]; removed: Notice[]; unchanged: NoticeChange[] };
  buttons: PartChanges<Button>;
  fields: PartChanges<Field>;
  links: PartChanges<InformationLink>;
  visit: VisitChange[];
  /** No difference in choices, nor in the words of the requests for consent; what is masked aside. */
  same: boolean;
  /** Nor in buttons, fields and links. */
  samePage: boolean;
  /** Stretches of the requests for consent that differ and are masked. */
  masked: number;
  /** At least one of the two could not read everything: what is missing here may not have been read. */
  withGaps: boolean;
}

export function compareCaptures(before: Capture, after: Capture, masks: readonly Mask[] = []): Comparison {
  const language = after.visit.language || before.visit.language;
  const controls = match(controlsOf(before), controlsOf(after), controlLikeness(masks));
  const changes = controls.pairs.map((pair) => controlChange(pair.before, pair.after, language, masks));
  const notices = compareNotices(before, after, language, masks);
  const parts = {
    changedDefaults: changes.filter(({ defaultChanged }) => defaultChanged).sort(turnedOnFirst),
    changed: changes.filter(({ defaultChanged, fields }) => !defaultChanged && fields.length > 0),
    added: controls.added,
    removed: controls.removed,
  };
  const page = {
    buttons: compareButtons(ownersOf(before), ownersOf(after), language, masks),
    fields: compareFields(formsOf(before), formsOf(after), language, masks),
    links: compareLinks(linksOf(before), linksOf(after), language, masks),
  };
  const same = [...Object.values(parts), notices.changed, notices.added, notices.removed].every(
    (list) => list.length === 0,
  );
  return {
    ...parts,
    unchanged: changes.filter(({ defaultChanged, fields }) => !defaultChanged && fields.length === 0),
    notices,
    ...page,
    visit: compareVisits(before, after),
    same,
    samePage: same && !Object.values(page).some(anyChange),
    masked: [...notices.changed, ...notices.unchanged].reduce((sum, { words }) => sum + maskedIn(words), 0),
    withGaps: before.gaps.length + after.gaps.length > 0,
  };
}

/** From the id of a control before to its id after, for those that are in both. */
export function sameControls({ changedDefaults, changed, unchanged }: Comparison): Map<string, string> {
  return new Map([...changedDefaults, ...changed, ...unchanged].map(({ before, after }) => [before.id, after.id]));
}

function controlLikeness(masks: readonly Mask[]): Likeness<Control> {
  const said = (c: Control) => withoutMasked(wordsOf(c), masks);
  return {
    keys: [
      (c) => (c.name === '' && said(c) === '' ? null : key(c.locator.frame, c.kind, c.name, said(c))),
      (c) => (said(c) === '' ? null : key(c.kind, said(c))),
      (c) => said(c) || null,
      (c) => (c.name === '' ? null : key(c.locator.frame, c.kind, c.name)),
      (c) => key(c.locator.frame, c.kind, ...c.locator.path),
    ],
    words: (c) => `${said(c)} ${c.name}`,
  };
}

function noticeLikeness(masks: readonly Mask[]): Likeness<Notice> {
  return {
    keys: [
      (n) => withoutMasked(n.text.normalised, masks) || null,
      (n) => (n.heading === '' ? null : key(n.locator.frame, n.kind, withoutMasked(n.heading, masks))),
      (n) => key(n.locator.frame, n.kind, ...n.locator.path),
    ],
    words: (n) => withoutMasked(n.text.normalised, masks),
  };
}

function compareNotices(
  before: Capture,
  after: Capture,
  language: string,
  masks: readonly Mask[],
): Comparison['notices'] {
  const { pairs, added, removed } = match(noticesOf(before), noticesOf(after), noticeLikeness(masks));
  const changes = pairs.map((pair) => ({
    ...pair,
    words: compareWords(pair.before.text.exact, pair.after.text.exact, pair.after.language || language, masks),
  }));
  return {
    changed: changes.filter(({ words }) => isChanged(words)),
    unchanged: changes.filter(({ words }) => !isChanged(words)),
    added,
    removed,
  };
}

function compareVisits({ visit: before }: Capture, { visit: after }: Capture): VisitChange[] {
  const facts: VisitChange[] = [
    { field: 'url', before: before.url, after: after.url },
    { field: 'title', before: before.title, after: after.title },
    { field: 'language', before: before.language, after: after.language },
    { field: 'secure', before: before.secureContext, after: after.secureContext },
    { field: 'ruleSet', before: before.ruleSetVersion, after: after.ruleSetVersion },
  ];
  return facts.filter((fact) => fact.before !== fact.after);
}

function controlsOf({ frames }: Capture): Control[] {
  return frames.flatMap(({ controls }) => controls);
}

function noticesOf({ frames }: Capture): Notice[] {
  return frames.flatMap(({ notices }) => notices);
}

function formsOf({ frames }: Capture) {
  return frames.flatMap(({ forms }) => forms);
}

function ownersOf(capture: Capture) {
  return [...noticesOf(capture), ...formsOf(capture)];
}

function linksOf({ frames }: Capture) {
  return frames.flatMap(({ links }) => links);
}

function turnedOnFirst(one: ControlChange, other: ControlChange): number {
  return Number(turnedOn(other)) - Number(turnedOn(one));
}

function turnedOn({ before, after }: ControlChange): boolean {
  return before.states.initial !== 'on' && after.states.initial === 'on';
}

/** A separator that occurs in no text of a page (normalised words hold no control characters). */
function key(...parts: string[]): string {
  return parts.join('\u0000');
}
