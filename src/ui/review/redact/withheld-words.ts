import type { WithheldPart } from '../../../core/redaction';
import { useUi } from '../../context';

/** How much is withheld: texts of which words are left out, and files, or parts of pictures, as a whole. */
export function useWithheldWords(): (withheld: readonly WithheldPart[]) => string {
  const { count, format } = useUi();
  return (withheld) => {
    const texts = withheld.filter(({ at }) => at !== null).length;
    const areas = withheld.filter(({ area }) => area !== undefined).length;
    const files = withheld.length - texts - areas;
    return format.list([
      ...(texts > 0 ? [count('count_texts', texts)] : []),
      ...(files > 0 ? [count('count_files', files)] : []),
      ...(areas > 0 ? [count('count_areas', areas)] : []),
    ]);
  };
}
