/** What the reader calls a frame that has no place in `window.frames`: one that stands in a shadow tree, or inside such a one. */
const UNPLACED = '?0';

/** Keys under which a reading names its own frame, or something by its frame. Words of the page stand under other keys. */
const NAMING = new Set(['path', 'frame', 'id', 'formId', 'noticeId', 'controlIds']);

/**
 * Gives each unplaced frame a path of its own (`?0`, `?1` …, in the order of the browser's frame ids), with the ids and
 * locators made from it. A frame cannot know its own number: it does not see its fellows.
 */
export function numberUnplaced(results: readonly { frameId: number; result: unknown }[]): Map<number, unknown> {
  const unplaced = results.filter(({ result }) => isUnplaced(result)).sort((a, b) => a.frameId - b.frameId);
  const numbers = new Map(unplaced.map(({ frameId }, i) => [frameId, `?${i}`]));
  return new Map(
    results.map(({ frameId, result }) => {
      const path = numbers.get(frameId);
      return [frameId, path === undefined ? result : renamed(result, path)];
    }),
  );
}

function isUnplaced(result: unknown): boolean {
  const reading = isRecord(result) ? result.reading : null;
  const frame = isRecord(reading) ? reading.frame : null;
  return isRecord(frame) && frame.path === UNPLACED;
}

function renamed(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, path));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === 'noticeHtml') return [key, byRenamedId(item, path)];
      return [key, NAMING.has(key) ? renamedNames(item, path) : renamed(item, path)];
    }),
  );
}

function renamedNames(value: unknown, path: string): unknown {
  if (typeof value === 'string') return renamedName(value, path);
  if (Array.isArray(value)) return value.map((item) => renamedNames(item, path));
  return renamed(value, path);
}

/** Copies of notices, by notice id. */
function byRenamedId(copies: unknown, path: string): unknown {
  if (!isRecord(copies)) return copies;
  return Object.fromEntries(Object.entries(copies).map(([id, html]) => [renamedName(id, path), html]));
}

function renamedName(name: string, path: string): string {
  return name === UNPLACED || name.startsWith(`${UNPLACED}:`) ? path + name.slice(UNPLACED.length) : name;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
