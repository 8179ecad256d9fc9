interface FieldProps {
  label: string;
  name: string;
  value: string;
  hint?: string | undefined;
  required?: boolean;
  change(value: string): void;
}

export function Line({ label, name, value, hint, required = false, change }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        name={name}
        required={required}
        maxLength={500}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {hint !== undefined && <small class="aside">{hint}</small>}
    </label>
  );
}

/** Several lines: one value each, or free text. */
export function Lines({ label, name, value, hint, change }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea name={name} rows={3} value={value} onInput={(event) => change(event.currentTarget.value)} />
      {hint !== undefined && <small class="aside">{hint}</small>}
    </label>
  );
}

interface DayProps {
  label: string;
  name: string;
  value: string | null;
  change(value: string | null): void;
}

/** A calendar day; empty is none. */
export function Day({ label, name, value, change }: DayProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        name={name}
        value={value ?? ''}
        onInput={(event) => change(event.currentTarget.value || null)}
      />
    </label>
  );
}

/** One of records, by its id. */
export function Pick(props: {
  label: string;
  name: string;
  options: readonly { id: string; words: string }[];
  value: string;
  change(id: string): void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select name={props.name} value={props.value} onChange={(event) => props.change(event.currentTarget.value)}>
        {props.options.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is typed one a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is typed as `one | other`. */
export function halvesOf(line: string): [string, string] {
  const at = line.indexOf('|');
  return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

export function joined(one: string, other: string): string {
  return other === '' ? one : `${one} | ${other}`;
}
