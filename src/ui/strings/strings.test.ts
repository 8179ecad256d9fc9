import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import nl from '../../../public/_locales/nl/messages.json';
import { ERROR_CODES } from '../../core/errors';
import { wordsInComponent } from '../testing/words-in-component';
import { formatsOf } from './formats';
import { stringsOf } from './messages';
import { ERROR_WORDS } from './words';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const catalogues: Record<'en' | 'nl', Record<string, Message>> = { en, nl };
const sources = sourceFiles('src/ui').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
/** The browser itself reads these, from the manifest or for its menu. */
const MANIFEST_KEYS = ['extensionName', 'extensionDescription', 'menu_capture', 'menu_panel', 'badge_violations'];

describe('the two languages', () => {
  it('have the same keys, in the same order', () => {
    expect(Object.keys(nl)).toEqual(Object.keys(en));
  });

  it.each(Object.keys(en))('%s: the same placeholders, all used, in both', (key) => {
    const [one, other] = [catalogues.en[key], catalogues.nl[key]];
    expect(other?.placeholders).toEqual(one?.placeholders);
    const declared = Object.keys(one?.placeholders ?? {}).sort();
    expect(namesIn(one?.message)).toEqual(declared);
    expect(namesIn(other?.message)).toEqual(declared);
  });

  it('keep to the tone: not empty, no exclamation mark, never "illegal"', () => {
    for (const catalogue of Object.values(catalogues))
      for (const [key, { message }] of Object.entries(catalogue)) {
        expect(message.trim(), key).toBe(message);
        expect(message, key).not.toBe('');
        expect(message, key).not.toMatch(/!|illeg|strafbaar/i);
      }
  });

  it('have no message that is the same in both by accident', () => {
    const same = Object.keys(en).filter((key) => catalogues.en[key]?.message === catalogues.nl[key]?.message);
    expect(same.sort()).toEqual(SAME_IN_BOTH);
  });
});

/** Names, numbers and words that Dutch and English share. */
const SAME_IN_BOTH = [
  'column_hash',
  'count_weeks_one',
  'filter_counted',
  'filter_more',
  'filter_site',
  'gap_where',
  'hash_label',
  'information_statusOf',
  'job_progress',
  'nav_register',
  'notices_kindBanner',
  'popup_keptHash',
  'popup_openDossier',
  'requiredBy_aria',
  'verify_contentsValue',
  'visit_browser',
  'visit_browserValue',
  'visit_viewportValue',
];

describe('the keys', () => {
  const code = sources.map(({ text }) => text).join('\n');

  it('are all used', () => {
    const unused = Object.keys(en).filter((key) => !MANIFEST_KEYS.includes(key) && !isUsed(key, code));
    expect(unused).toEqual([]);
  });

  it('cover every error code, each with its own words', () => {
    expect(Object.keys(ERROR_WORDS).sort()).toEqual([...ERROR_CODES].sort());
    expect(new Set(Object.values(ERROR_WORDS)).size).toBe(ERROR_CODES.length);
  });
});

describe('components', () => {
  it.each(sources.filter(({ path }) => path.endsWith('.tsx')))('$path: no words of its own', ({ path, text }) => {
    expect(wordsInComponent(path, text)).toEqual([]);
  });

  it('the search does find words in a component', () => {
    const text = `<p title="Hello there" class="one two">Some words {on ? "more words" : \`and \${n} others\`} {on && "yes"}</p>`;
    expect(wordsInComponent('x.tsx', text).sort()).toEqual(
      ['Hello there', 'Some words', 'and', 'more words', 'others', 'yes'].sort(),
    );
  });
});

describe('stringsOf', () => {
  it('fills values in once, whatever they look like', () => {
    expect(stringsOf('en').t('dossier_title', { n: '$N$ $$' })).toBe('Capture $N$ $$');
  });

  it('takes the plural form and the digits of the language', () => {
    expect(stringsOf('nl').count('count_gaps', 1)).toBe('1 hiaat');
    expect(stringsOf('nl').count('count_gaps', 1200)).toBe('1.200 hiaten');
    expect(stringsOf('en').count('count_gaps', 0)).toBe('0 gaps');
  });
});

describe('formatsOf', () => {
  it('writes sizes and numbers as the language does', () => {
    expect(formatsOf('nl').bytes(48_310_220)).toBe('48,3 MB');
    expect(formatsOf('en').bytes(48_310_220)).toBe('48.3 MB');
    expect(formatsOf('nl').bytes(0)).toBe('0 byte');
    expect(formatsOf('nl').hundredths(1240)).toBe('12,4');
    expect(formatsOf('en').percent(92)).toBe('92%');
  });
});

function isUsed(key: string, code: string): boolean {
  const base = key.replace(/_(one|other)$/, '');
  return [key, base].some((name) => code.includes(`'${name}'`) || code.includes(`"${name}"`));
}

function namesIn(message: string | undefined): string[] {
  return [...new Set([...(message ?? '').matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()))].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(path) && !/\.test\.ts$/.test(path) ? [path] : [];
  });
}
