import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Given = Pick<
  VirtualizerOptions<HTMLDivElement, HTMLDivElement>,
  | 'count'
  | 'getScrollElement'
  | 'estimateSize'
  | 'rangeExtractor'
  | 'scrollMargin'
  | 'scrollPaddingStart'
  | 'overscan'
  | 'initialOffset'
>;

/** `@tanstack/virtual-core` in Preact: which rows lie in the window of a scrolling box. */
export function useVirtual(given: Given): Virtualizer<HTMLDivElement, HTMLDivElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    ...given,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // Before the box has been measured: a first frame with rows in it, not an empty one.
    initialRect: { width: 0, height: 600 },
    onChange: () => redraw(null),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
