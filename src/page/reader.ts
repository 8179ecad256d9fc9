import { newRange } from './dom';
import { generationLookup } from './generating-sheets';
import { labelsByControl } from './label-elements';
import { leftEdgeLookup } from './shown';
import { headingLookup } from './surroundings';
import type { Survey } from './survey';
import { inputsInOrder, type Unit } from './widgets';
import type { Reader } from './words';

/** What the parts of one reading share: the survey and the caches of this one moment. */
export function makeReader(survey: Survey, units: readonly Unit[]): Reader {
  const inputs = inputsInOrder(survey, units);
  const sameAs = new Map<Element, Element>();
  for (const unit of units) for (const part of unit.parts) if (part !== unit.element) sameAs.set(part, unit.element);
  return {
    survey,
    boxes: new Map(),
    rects: new Map(),
    mayGenerate: generationLookup(survey),
    generated: { '::before': new Map(), '::after': new Map() },
    labels: labelsByControl(survey),
    words: new Map(),
    hidden: new Map(),
    range: newRange(survey.document),
    leftEdge: leftEdgeLookup(),
    scrolledAway: new Set(),
    clips: new Map(),
    lineEnds: new Map(),
    backdrops: new Map(),
    inheritable: new Map(),
    pictures: { bands: null },
    inputs,
    inputPlace: new Map(inputs.map((element, i) => [element, i])),
    sameAs,
    headingsOf: headingLookup(survey),
    widgets: new Set(survey.widgets),
    tables: new Map(),
    placed: new Map(),
  };
}
