import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

interface SingleKeys {
  isOn: boolean;
  setOn(on: boolean): void;
}

const KeysContext = createContext<SingleKeys>({ isOn: false, setOn: () => {} });
const KEPT_AS = 'single-keys';

/**
 * Single keys for somebody who goes through many captures. They can be switched off, as speech input and a stray touch press
 * letters too (WCAG 2.1.4); the choice is kept for this browser.
 */
export function KeysProvider({ children }: { children: ComponentChildren }) {
  const [isOn, setOn] = useState(() => localStorage.getItem(KEPT_AS) !== 'off');
  const keep = (on: boolean) => {
    localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
    setOn(on);
  };
  return <KeysContext.Provider value={{ isOn, setOn: keep }}>{children}</KeysContext.Provider>;
}

export function useSingleKeys(): SingleKeys {
  return useContext(KeysContext);
}

/** What each key does, by its name in lower case; false: it was not for us. */
export type Keys = Readonly<Record<string, () => boolean>>;

export function useKeys(keys: Keys): void {
  const { isOn } = useSingleKeys();
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (keys[event.key.toLowerCase()]?.()) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

/** Letters belong to a field that takes text, or a list that is searched by them. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
