import { JSONParser } from '@streamparser/json';
import { logError } from './log-error';

/** One object of a file; `line`: its line, or its place in a list. */
export interface JsonRecord {
  line: number;
  value: unknown;
}

/** A record may not be longer. */
const MOST_CHARACTERS = 256 * 1024;

/**
 * Objects of a JSON file, a piece of text at a time: a list, or an object on each line.
 * @throws WitnessError `bad-input` `broken-json` | `not-a-list` | `long-row`, with the line
 */
export async function* jsonRecords(chunks: AsyncIterable<string>): AsyncGenerator<JsonRecord[]> {
  const source = chunks[Symbol.asyncIterator]();
  let head = '';
  for (;;) {
    const { done, value } = await source.next();
    if (done) break;
    head += value;
    if (head.trim() !== '') break;
  }
  const all = joined(head, { [Symbol.asyncIterator]: () => source });
  yield* head.trimStart().startsWith('[') ? listItems(all) : lineItems(all);
}

async function* joined(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

async function* listItems(chunks: AsyncIterable<string>): AsyncGenerator<JsonRecord[]> {
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let found: JsonRecord[] = [];
  let [place, since] = [0, 0];
  let broken = false;
  let ended = false;
  parser.onValue = ({ value }) => {
    place += 1;
    since = 0;
    found.push({ line: place, value });
  };
  parser.onError = () => {
    broken = true;
  };
  parser.onEnd = () => {
    ended = true;
  };
  for await (const chunk of chunks) {
    since += chunk.length;
    // Behind the end only white space may come.
    if (ended && chunk.trim() === '') continue;
    parser.write(chunk);
    if (broken) throw logError('broken-json', place + 1);
    if (since > MOST_CHARACTERS + chunk.length) throw logError('long-row', place + 1);
    if (found.length > 0) yield found;
    found = [];
  }
  if (!ended) throw logError('broken-json', place + 1);
}

async function* lineItems(chunks: AsyncIterable<string>): AsyncGenerator<JsonRecord[]> {
  let [rest, line] = ['', 0];
  const read = (text: string): JsonRecord[] => {
    line += 1;
    if (text.trim() === '') return [];
    try {
      return [{ line, value: JSON.parse(text) }];
    } catch {
      throw line === 1 && text.trimStart().startsWith('{') ? logError('not-a-list') : logError('broken-json', line);
    }
  };
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MOST_CHARACTERS) throw logError(line === 0 ? 'not-a-list' : 'long-row', line + 1);
    const found = lines.flatMap(read);
    if (found.length > 0) yield found;
  }
  const last = read(rest);
  if (last.length > 0) yield last;
}

const DEEPEST = 3;

/** Plain values of an object by their path, `user.email`; lists of plain values as one text. Null where it is no object. */
export function flattened(value: unknown): Map<string, string> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const found = new Map<string, string>();
  const walk = (object: object, before: string, depth: number) => {
    for (const [key, item] of Object.entries(object)) {
      const name = before === '' ? key : `${before}.${key}`;
      if (Array.isArray(item)) found.set(name, item.filter(isPlain).join(', '));
      else if (isPlain(item)) found.set(name, String(item));
      else if (typeof item === 'object' && item !== null && depth < DEEPEST) walk(item, name, depth + 1);
    }
  };
  walk(value, '', 1);
  return found;
}

function isPlain(item: unknown): item is string | number | boolean {
  return typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean';
}
