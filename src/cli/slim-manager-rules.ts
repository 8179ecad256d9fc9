import { slimRules } from '../commands/manager-rules';

/** The part of a bundler's plugin that is needed here; Vite's own type would bring Vite into what we check. */
interface RulesPlugin {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | null;
}

const RULES = '@duckduckgo/autoconsent/rules/compact-rules.json';

/** Ships of the library's rules only what is looked at: a tenth of its 257 kB, and nothing that acts on a page. */
export function slimManagerRules(): RulesPlugin {
  return {
    name: 'slim-manager-rules',
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith(RULES)) return null;
      return { code: JSON.stringify(slimRules(JSON.parse(code))), map: null };
    },
  };
}
