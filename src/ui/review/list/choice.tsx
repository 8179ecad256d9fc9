import { Choose } from '../../components/choose';
import type { PlainKey } from '../../strings/messages';

interface Props<T extends string> {
  label: string;
  name: string;
  value: T;
  words: Readonly<Record<T, PlainKey>>;
  choose(value: T): void;
}

/** One of all that have a word. */
export function Choice<T extends string>({ choose, ...rest }: Props<T>) {
  return <Choose {...rest} options={keysOf(rest.words)} change={choose} />;
}

function keysOf<T extends string>(words: Readonly<Record<T, PlainKey>>): T[] {
  const keys: T[] = [];
  for (const key in words) keys.push(key);
  return keys;
}
