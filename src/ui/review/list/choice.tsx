import { useUi } from '../../context';
import type { PlainKey } from '../../strings/messages';

interface Props<T extends string> {
  label: string;
  name: string;
  value: T;
  words: Readonly<Record<T, PlainKey>>;
  choose(value: T): void;
}

/** One of a few. */
export function Choice<T extends string>({ label, name, value, words, choose }: Props<T>) {
  const { t } = useUi();
  const values = keysOf(words);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {t(words[one])}
          </option>
        ))}
      </select>
    </label>
  );
}

function keysOf<T extends string>(words: Readonly<Record<T, PlainKey>>): T[] {
  const keys: T[] = [];
  for (const key in words) keys.push(key);
  return keys;
}
