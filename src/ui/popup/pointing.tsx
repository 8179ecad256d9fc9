import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Control } from '../../core/controls';
import type { PopupServices } from '../../core/services';
import type { Pointed } from '../../core/tab-services';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { visibleLine } from '../model/visible-text';
import { POINTED_WORDS } from '../strings/words';

interface Pointing {
  /** The control that is pointed at, and what came of it; null while that is asked. */
  at: { id: string; pointed: Pointed | null } | null;
  point(control: Control): void;
  away(): void;
}

const PointingContext = createContext<Pointing | null>(null);

/** A pointer that only passes by points at nothing. */
const REST_MS = 120;

/** Lets the choices in it be pointed out on the page. */
export function PointingAt(props: { tabId: number; services: PopupServices; children: ComponentChildren }) {
  const { tabId, services } = props;
  const [at, setAt] = useState<Pointing['at']>(null);
  const wanted = useRef<string | null>(null);
  const rest = useRef(0);
  const { pointOut, pointAway } = services;
  const away = () => {
    clearTimeout(rest.current);
    if (wanted.current === null) return;
    wanted.current = null;
    setAt(null);
    pointAway?.(tabId);
  };
  const point = (control: Control) => {
    clearTimeout(rest.current);
    rest.current = window.setTimeout(async () => {
      wanted.current = control.id;
      setAt({ id: control.id, pointed: null });
      const result = await pointOut?.(tabId, control.locator);
      // What cannot be pointed at is not there for us.
      if (wanted.current === control.id) setAt({ id: control.id, pointed: result?.ok ? result.value : 'gone' });
    }, REST_MS);
  };
  useEffect(() => away, [tabId, services]);
  const pointing = useMemo(() => (pointOut ? { at, point, away } : null), [at, tabId, services]);
  return <PointingContext.Provider value={pointing}>{props.children}</PointingContext.Provider>;
}

/** What a card does with pointer and focus. */
export function usePointing(control: Control) {
  const pointing = useContext(PointingContext);
  if (!pointing) return { listeners: {}, isPointed: false };
  return {
    listeners: { onPointerEnter: () => pointing.point(control), onPointerLeave: pointing.away },
    isPointed: pointing.at?.id === control.id,
  };
}

/** For the keyboard and for touch: what a pointer does by resting on the card. */
export function PointButton({ control, words }: { control: Control; words: string }) {
  const { t } = useUi();
  const pointing = useContext(PointingContext);
  if (!pointing) return null;
  const pointed = pointing.at?.id === control.id ? pointing.at.pointed : null;
  const label = t('point_out', { words: visibleLine(words) });
  return (
    <span class="point">
      <span class="point-said" role="status" data-pointed={pointed ?? undefined}>
        {pointed !== null && t(POINTED_WORDS[pointed])}
      </span>
      <button
        type="button"
        class="icon-button"
        data-action="point-out"
        aria-label={label}
        title={label}
        onFocus={() => pointing.point(control)}
        onBlur={pointing.away}
        onClick={() => pointing.point(control)}
      >
        <Icon name="point" />
      </button>
    </span>
  );
}
