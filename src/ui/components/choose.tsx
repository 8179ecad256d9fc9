import { useUi } from '../context';
import type { PlainKey } from '../strings/messages';

interface ChooseProps<T extends string> {
  label: string;
  name: string;
  options: readonly T[];
  words: Readonly<Record<T, PlainKey>>;
  value: T;
  hint?: string | undefined;
  change(value: T): void;
}

/** One of a few, each with its word. */
export function Choose<T extends string>({ label, name, options, words, value, hint, change }: ChooseProps<T>) {
  const { t } = useUi();
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          const wanted = options.find((one) => one === event.currentTarget.value);
          if (wanted !== undefined) change(wanted);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {t(words[one])}
          </option>
        ))}
      </select>
      {hint !== undefined && <small class="aside">{hint}</small>}
    </label>
  );
}
