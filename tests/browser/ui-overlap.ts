/**
 * Words that stand over other words, `first | second` each: what axe-core does not see and a reader cannot read. Runs in the page, so
 * it uses nothing from around it.
 */
export function wordsOverWords(): string[] {
  /** Pixels; fewer are ascenders and descenders of lines that stand close. */
  const touch = 5;

  interface Placed {
    words: string;
    node: Node;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }

  /** What stays in its place while the page scrolls lies over other words on purpose, and a drawing places its own. */
  const isPlacedOver = (element: Element) => {
    if (element instanceof SVGElement || ['OPTION', 'SELECT'].includes(element.tagName)) return true;
    for (let each: Element | null = element; each; each = each.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(each).position)) return true;
    // A menu that is open has a ground of its own.
    return element.closest('details[data-menu][open] > :not(summary)') !== null;
  };

  /** The part of a rectangle that its scrolling and clipping ancestors show. */
  const shown = (rect: DOMRect, element: Element) => {
    let { left, right, top, bottom } = rect;
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (getComputedStyle(each).overflow === 'visible' || each === document.documentElement) continue;
      const box = each.getBoundingClientRect();
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
      top = Math.max(top, box.top);
      bottom = Math.min(bottom, box.bottom);
    }
    return { left, right, top, bottom };
  };

  const placed: Placed[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim();
    if (!element || !words || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (isPlacedOver(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const part = shown(rect, element);
      if (part.right - part.left > touch && part.bottom - part.top > touch) placed.push({ words, node, ...part });
    }
  }
  placed.sort((a, b) => a.top - b.top);
  const found = new Set<string>();
  for (const [i, one] of placed.entries())
    for (let k = i + 1; k < placed.length; k++) {
      const other = placed[k];
      if (!other || other.top > one.bottom - touch) break;
      if (other.node === one.node) continue;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (width > touch) found.add(`${one.words.slice(0, 40)} | ${other.words.slice(0, 40)}`);
    }
  return [...found];
}

/**
 * Words of which a part stands on the next line, without a hyphen: a column that is too narrow while another has room. Only what is short
 * enough for any column; an address or a hash may be broken anywhere. Runs in the page, so it uses nothing from around it.
 */
export function brokenWords(): string[] {
  /** Letters that a column has room for, also on the narrowest screen. */
  const most = 16;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (range.getClientRects().length < 2) continue;
    // Between spaces: what is longer, such as an address, is broken where it must.
    for (const { 0: chunk, index } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
      if (chunk.length > most) continue;
      for (const { 0: word, index: from } of chunk.matchAll(/[\p{L}\p{N}.]+/gu)) {
        range.setStart(node, index + from);
        range.setEnd(node, index + from + word.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1) found.add(word);
      }
    }
  }
  return [...found];
}

/**
 * What is chosen in a list, where the list is too narrow to show it. Only what is short enough for any list; words of a page may be longer.
 * Runs in the page, so it uses nothing from around it.
 */
export function cutChoices(): string[] {
  const most = 30;
  /** Pixels that the browser keeps for its arrow. */
  const arrow = 16;
  const pen = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll('select')].flatMap((select) => {
    const words = select.selectedOptions[0]?.text ?? '';
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    if (!pen || words.length > most || !select.checkVisibility()) return [];
    pen.font = font;
    const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
    return pen.measureText(words).width > room ? [words] : [];
  });
}
