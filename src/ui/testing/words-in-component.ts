import { parseSync } from 'vite';

type Node = Record<string, unknown> & { type: string };

/** Attributes that people read or hear. */
const READ_OUT = new Set(['title', 'alt', 'placeholder', 'aria-label', 'label']);

/** Words that a component shows and that come from no catalogue: text in JSX, literals as its children, attributes read out. */
export function wordsInComponent(path: string, text: string): string[] {
  const found: string[] = [];
  walk(parseSync(path, text).program, (node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of listOf(node.children)) collect(child, found);
    if (node.type === 'JSXAttribute' && isNode(node.name) && READ_OUT.has(String(node.name.name)))
      collect(node.value, found);
  });
  return found;
}

function collect(node: unknown, found: string[]): void {
  if (!isNode(node)) return;
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      add(node.value, found);
      return;
    case 'TemplateLiteral':
      for (const quasi of listOf(node.quasis)) if (isNode(quasi)) add(cooked(quasi.value), found);
      return;
    case 'JSXExpressionContainer':
      collect(node.expression, found);
      return;
    case 'ConditionalExpression':
      collect(node.consequent, found);
      collect(node.alternate, found);
      return;
    case 'LogicalExpression':
      collect(node.right, found);
  }
}

/** A single letter or a sign between two words is no text to translate. */
function add(value: unknown, found: string[]): void {
  if (typeof value === 'string' && /\p{L}{2,}/u.test(value)) found.push(value.trim());
}

function walk(node: unknown, visit: (node: Node) => void): void {
  for (const item of listOf(node)) walk(item, visit);
  if (!isNode(node)) return;
  visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function cooked(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined;
}
