import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';

/** What is pointed at, by mouse or keyboard, wherever it is shown: picture, list beside it, table. */
interface Pointing {
  hovered: string | null;
  /** Counts when the mouse is at nothing: a page that scrolls moves under a mouse that rests. */
  focused: string | null;
  readonly watchers: Set<() => void>;
}

const PointingContext = createContext<Pointing>({ hovered: null, focused: null, watchers: new Set() });

export function PointingProvider({ children }: { children: ComponentChildren }) {
  const pointing = useMemo<Pointing>(() => ({ hovered: null, focused: null, watchers: new Set() }), []);
  return <PointingContext.Provider value={pointing}>{children}</PointingContext.Provider>;
}

/** Whether this one is pointed at, and what makes it so. Only those it changes for are drawn again. */
export function usePointed(key: string) {
  const pointing = useContext(PointingContext);
  const [pointed, setPointed] = useState(false);
  useEffect(() => {
    const look = () => setPointed((pointing.hovered ?? pointing.focused) === key);
    look();
    pointing.watchers.add(look);
    return () => {
      pointing.watchers.delete(look);
    };
  }, [pointing, key]);
  const handlers = useMemo(() => {
    const point = (how: 'hovered' | 'focused', at: string | null) => () => {
      pointing[how] = at;
      for (const look of pointing.watchers) look();
    };
    return {
      onMouseEnter: point('hovered', key),
      onMouseLeave: point('hovered', null),
      onFocusCapture: point('focused', key),
      onBlurCapture: point('focused', null),
    };
  }, [pointing, key]);
  return { pointed, handlers };
}
