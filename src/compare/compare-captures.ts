import type { Capture } from '../core/capture';
import type { Control, Notice } from '../core/controls';
import { compareWords, isChanged, type WordChange } from './compare-words';
import { type ControlChange, controlChange, wordsOf } from './control-change';
import { type Likeness, match } from './match';

export interface NoticeChange {
  before: Notice;
  after: Notice;
  words: WordChange[];
}
export interface VisitChange {
  field: 'url' | 'title' | 'language' | 'ruleSet' | 'secure';
  before: string | boolean;
  after: string | boolean;
}

/** Differences between two captures. Every control and notice of both is in exactly one of the lists. */
export interface Comparison {
  /** First states that differ: what was off at first and is on now comes first. */
  changedDefaults: ControlChange[];
  changed: ControlChange[];
  added: Control[];
  removed: Control[];
  unchanged: ControlChange[];
  notices: { changed: NoticeChange[]; added: Notice[]; removed: Notice[]; unchanged: NoticeChange[] };
  visit: VisitChange[];
  /** No difference in choices, nor in the words of the requests for consent. */
  same: boolean;
  /** At least one of the two could not read everything: what is missing here may not have been read. */
  withGaps: boolean;
}

export function compareCaptures(before: Capture, after: Capture): Comparison {
  const language = after.visit.language || before.visit.language;
  const controls = match(controlsOf(before), controlsOf(after), CONTROL_LIKENESS);
  const changes = controls.pairs.map((pair) => controlChange(pair.before, pair.after, language));
  const notices = compareNotices(before, after, language);
  const parts = {
    changedDefaults: changes.filter(({ defaultChanged }) => defaultChanged).sort(turnedOnFirst),
    changed: changes.filter(({ defaultChanged, fields }) => !defaultChanged && fields.length > 0),
    added: controls.added,
    removed: controls.removed,
  };
  return {
    ...parts,
    unchanged: changes.filter(({ defaultChanged, fields }) => !defaultChanged && fields.length === 0),
    notices,
    visit: compareVisits(before, after),
    same: [...Object.values(parts), notices.changed, notices.added, notices.removed].every((list) => list.length === 0),
    withGaps: before.gaps.length + after.gaps.length > 0,
  };
}

const CONTROL_LIKENESS: Likeness<Control> = {
  keys: [
    (c) => (c.name === '' && wordsOf(c) === '' ? null : key(c.locator.frame, c.kind, c.name, wordsOf(c))),
    (c) => (wordsOf(c) === '' ? null : key(c.kind, wordsOf(c))),
    (c) => wordsOf(c) || null,
    (c) => (c.name === '' ? null : key(c.locator.frame, c.kind, c.name)),
    (c) => key(c.locator.frame, c.kind, ...c.locator.path),
  ],
  words: (c) => `${wordsOf(c)} ${c.name}`,
};

const NOTICE_LIKENESS: Likeness<Notice> = {
  keys: [
    (n) => n.text.normalised || null,
    (n) => (n.heading === '' ? null : key(n.locator.frame, n.kind, n.heading)),
    (n) => key(n.locator.frame, n.kind, ...n.locator.path),
  ],
  words: (n) => n.text.normalised,
};

function compareNotices(before: Capture, after: Capture, language: string): Comparison['notices'] {
  const { pairs, added, removed } = match(noticesOf(before), noticesOf(after), NOTICE_LIKENESS);
  const changes = pairs.map((pair) => ({
    ...pair,
    words: compareWords(pair.before.text.exact, pair.after.text.exact, pair.after.language || language),
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
