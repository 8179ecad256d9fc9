import { useSingleKeys } from '../model/use-keys';

/** The key of a button or link, for the eye; assistive technology has it from `aria-keyshortcuts`. */
export function KeyHint({ name }: { name: string }) {
  const { isOn } = useSingleKeys();
  if (!isOn) return null;
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}
