import { hasInside, isElement, isText, tagOf, textContentOf } from './dom';
import { parentElementOf, pushFlatChildren } from './flat-tree';
import type { Survey } from './survey';

export type RoughText = (element: Element) => string;

/**
 * The text of elements without a look at what is shown: a cheap sieve before the exact words are read. Shadow trees are in
 * it, code and style sheets are not.
 * @param most characters after which reading stops
 */
export function roughReader(survey: Survey, most: number): RoughText {
  const aboveShadows = new Set<Element>();
  for (const host of survey.hosts)
    for (let at: Element | null = host; at && !aboveShadows.has(at); at = parentElementOf(survey, at))
      aboveShadows.add(at);
  return (element) => {
    if (!aboveShadows.has(element) && !hasInside(element, CODE)) return textContentOf(element) ?? '';
    return textWithin(survey, element, most);
  };
}

const CODE = 'style,script';

function textWithin(survey: Survey, root: Element, most: number): string {
  let out = '';
  const stack: Node[] = [root];
  for (let node = stack.pop(); node && out.length <= most; node = stack.pop()) {
    if (isText(node)) out += node.data;
    else if (isElement(node) && tagOf(node) !== 'style' && tagOf(node) !== 'script')
      pushFlatChildren(survey, node, stack);
  }
  return out;
}
