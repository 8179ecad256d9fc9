import { useEffect, useState } from 'preact/hooks';
import type { ListColumn } from '../../../core/list-view';

/** Where cells go below each other (review.css has the same). */
const NARROW = '(max-width: 60rem)';

/**
 * Every row is as high as every other, so that the place of the fifty thousandth is known without the ones before it. In
 * CSS pixels, from the reader's own text size.
 */
export function useRowHeight(searching: boolean, columns: readonly ListColumn[]) {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // Two lines for a cell, two cells beside each other; findings have the width.
  const pairs = Math.ceil(columns.filter((column) => column !== 'findings').length / 2);
  const lines = isNarrow ? 4.9 + pairs * 2.75 + (columns.includes('findings') ? 5 : 0) : 5.9;
  return {
    isNarrow,
    rowHeight: Math.round((lines + (searching ? 3 : 0)) * rem),
    headHeight: isNarrow ? 0 : Math.round(2.4 * rem),
  };
}
