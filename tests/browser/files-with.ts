import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the profile with these words in them, whatever their capitals, in one byte a letter or two. */
export function filesWith(profile: string, words: string): string[] {
  const wanted = words.toLowerCase();
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      const readings = [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
      return readings.some((text) => text.toLowerCase().includes(wanted));
    });
}
