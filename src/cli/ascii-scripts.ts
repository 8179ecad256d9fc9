/** The part of a bundler's plugin that is needed here; see `slim-manager-rules.ts`. */
interface AsciiPlugin {
  name: string;
  enforce: 'post';
  generateBundle(
    options: unknown,
    bundle: Readonly<Record<string, { type: string; fileName: string; code?: string }>>,
  ): void;
}

/**
 * Writes the scripts that are put into pages in ASCII. One letter beyond Latin-1, and the lexicons have many, makes a browser keep
 * all of a script at two bytes a character, and compiling it takes longer.
 */
export function asciiScripts(files: readonly string[]): AsciiPlugin {
  return {
    name: 'ascii-scripts',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.code !== undefined && files.includes(chunk.fileName)) chunk.code = toAscii(chunk.code);
    },
  };
}

/**
 * The same script in ASCII. Escapes by UTF-16 code unit mean the same in strings, templates, names and regular expressions (two
 * of them are one character in a pattern with the flag `u`); only `String.raw` would see them.
 */
export function toAscii(code: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
