import { knownManagers, LOOKS_SYMBOL } from '../../src/commands/consent-managers';
import type { World } from './isolated-world';
import { bundle, number } from './jobs';

/** Ours and the library's own detection, with its own rules as it ships them. */
export function managersLibrary(root: string): Promise<string> {
  return bundle(
    root,
    `import Theirs from '@duckduckgo/autoconsent';
     import rules from '@duckduckgo/autoconsent/rules/compact-rules.json';
     export { readConsentManagers } from './src/page/consent-managers';
     export { Theirs, rules };`,
    '__managers',
  );
}

/**
 * Looks for consent managers in the top document: ours with the list at hand, as it is when facts are read; theirs with its
 * rules decoded beforehand, one try, and its questions to the page's world answered at once with no.
 */
export async function managersRun([top]: readonly World[], library: string, whose: 'ours' | 'theirs'): Promise<number> {
  if (!top) throw new Error('no world');
  await top.evaluate(`${library}; globalThis.__looks = ${JSON.stringify(knownManagers())}; 0`);
  const work =
    whose === 'ours'
      ? `globalThis[Symbol.for(${JSON.stringify(LOOKS_SYMBOL)})] = globalThis.__looks;
         const start = performance.now();
         const found = __managers.readConsentManagers(document);
         if (!found) throw new Error('nothing was looked for');`
      : `const answered = (message) => {
           if (message.type === 'eval') queueMicrotask(() => theirs.receiveMessageCallback({ type: 'evalResp', id: message.id, result: false }));
           return Promise.resolve();
         };
         const theirs = new __managers.Theirs(answered);
         theirs.initialize({ enabled: true, autoAction: null, enablePrehide: false, detectRetries: 0 }, { compact: __managers.rules });
         const start = performance.now();
         await theirs.findCmp(0);`;
  return number(await top.evaluate(`(async () => { ${work} return performance.now() - start; })()`));
}
