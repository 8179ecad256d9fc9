import { diffArrays } from 'diff';

/** A stretch of the two texts: `before` is empty for what was added, `after` for what was removed. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  before: string;
  after: string;
}

/** More edits than this and the texts have nothing to do with each other: say "all removed, all added" instead of hanging. */
const MAX_EDITS = 2000;

/**
 * Differences between two texts, word by word as the language divides words. White space counts as equal to any other white
 * space: where a line breaks depends on the width of the window, and is no change of the site. All `before` joined is the one
 * text, all `after` joined the other, character for character.
 */
export function compareWords(before: string, after: string, language: string): WordChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', before, after }];
  const old = words(before, language);
  const changes = diffArrays(old, words(after, language), {
    comparator: (left, right) => left === right || (isSpace(left) && isSpace(right)),
    maxEditLength: MAX_EDITS,
  });
  if (!changes) return whole(before, after);
  let at = 0;
  return gather(
    changes.map(({ added, removed, value }) => {
      if (added) return { kind: 'added', before: '', after: value.join('') };
      // jsdiff hands out the later text for equal stretches; the earlier one may have other white space.
      const earlier = old.slice(at, at + value.length).join('');
      at += value.length;
      return removed
        ? { kind: 'removed', before: earlier, after: '' }
        : { kind: 'same', before: earlier, after: value.join('') };
    }),
  );
}

export function isChanged(changes: readonly WordChange[]): boolean {
  return changes.some(({ kind, before, after }) => kind !== 'same' && !isSpace(before + after));
}

function whole(before: string, after: string): WordChange[] {
  const all: WordChange[] = [
    { kind: 'removed', before, after: '' },
    { kind: 'added', before: '', after },
  ];
  return all.filter((change) => change.before + change.after !== '');
}

function words(text: string, language: string): string[] {
  return Array.from(segmenterOf(language).segment(text), ({ segment }) => segment);
}

/** `language` is what a page wrote in `lang`, so it can be anything. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language === '' ? 'en' : language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}

function isSpace(text: string): boolean {
  return /^\s*$/.test(text);
}

/** One replaced phrase reads as one removal and one addition, not as a row of single words with spaces kept in between. */
function gather(changes: readonly WordChange[]): WordChange[] {
  const out: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') out.push({ kind: 'removed', before: removed, after: '' });
    if (added !== '') out.push({ kind: 'added', before: '', after: added });
    removed = '';
    added = '';
  };
  changes.forEach((change, i) => {
    const between =
      removed !== '' && added !== '' && isSpace(change.after) && (changes[i + 1]?.kind ?? 'same') !== 'same';
    if (change.kind === 'same' && !between) {
      flush();
      out.push(change);
      return;
    }
    removed += change.before;
    added += change.after;
  });
  flush();
  return out;
}
