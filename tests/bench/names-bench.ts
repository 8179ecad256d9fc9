import type { World } from './isolated-world';
import { bundle, number } from './jobs';

/** Both name makers in one library, so that both meet the same elements. */
export function namesLibrary(root: string): Promise<string> {
  return bundle(
    root,
    `import { computeAccessibleName } from 'dom-accessibility-api';
     import { accessibleNameOf } from './src/page/accessible-name';
     import { makeReader } from './src/page/reader';
     import { surveyDocument } from './src/page/survey';
     import { unitsOf } from './src/page/widgets';
     export function prepare() {
       const survey = surveyDocument(document, '0');
       const units = unitsOf(survey);
       return { survey, units };
     }
     export const ours = ({ survey, units }) => {
       const reader = makeReader(survey, units);
       return units.map((unit) => accessibleNameOf(reader, unit.element));
     };
     export const theirs = ({ units }) => units.map((unit) => computeAccessibleName(unit.element));`,
    '__names',
  );
}

/** Time of naming every control of the top frame. @throws when the two do not give the same names */
export async function namesRun([top]: readonly World[], library: string, whose: 'ours' | 'theirs'): Promise<number> {
  if (!top) throw new Error('no world');
  await top.evaluate(`${library}; 0`);
  return number(
    await top.evaluate(`(() => {
      const found = __names.prepare();
      const start = performance.now();
      const names = __names.${whose}(found);
      const took = performance.now() - start;
      const other = __names.${whose === 'ours' ? 'theirs' : 'ours'}(found);
      const differs = names.findIndex((name, i) => name.trim() !== other[i].trim());
      if (names.length === 0 || differs >= 0) throw new Error('not the same names: ' + names[differs] + ' | ' + other[differs]);
      return took;
    })()`),
  );
}
