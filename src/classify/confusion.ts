import type { ControlClass } from '../core/evaluation';
import { type ControlSketch, classesOf, type PageSketch, shorthand } from './test-controls';

/** What a control is expected to be (see `shorthand`), with the purposes when they follow it, and the control. */
export type Expected = readonly [expected: string, sketch: ControlSketch | string];
/** A page with its controls, each beside what it is. */
export type LabelledPage = Omit<PageSketch, 'controls'> & { controls: readonly Expected[] };

/** Differences between labels and classification, as a confusion table and one line per control; empty when there are none. */
export function confusion(pages: readonly LabelledPage[]): string {
  const lines: string[] = [];
  const table = new Map<string, number>();
  let total = 0;
  for (const page of pages) {
    const found = classesOf({ ...page, controls: page.controls.map(([, sketch]) => sketch) });
    page.controls.forEach(([expected, sketch], i) => {
      total++;
      const one = found[i];
      const got = one ? asDetailedAs(expected, one) : 'missing';
      if (got === expected) return;
      const cell = `${expected} -> ${got}`;
      table.set(cell, (table.get(cell) ?? 0) + 1);
      lines.push(`${cell}: ${describe(sketch)} ${one ? why(one) : ''}`);
    });
  }
  if (lines.length === 0) return '';
  const cells = [...table].map(([cell, count]) => `  ${count} x ${cell}`);
  return [`${lines.length} of ${total} differ (label -> found)`, ...cells, ...lines].join('\n');
}

function asDetailedAs(expected: string, found: ControlClass): string {
  return expected.includes(' ') ? [shorthand(found), ...found.purposes].join(' ') : shorthand(found);
}

function describe(sketch: ControlSketch | string): string {
  if (typeof sketch === 'string') return `"${sketch}"`;
  return `"${sketch.text}"${sketch.heading ? ` under "${sketch.heading}"` : ''}${sketch.options ? ` [${sketch.options.join(' / ')}]` : ''}`;
}

function why(found: ControlClass): string {
  return `(${found.role} ${found.confidence} ${found.reasons.join(', ')})`;
}
