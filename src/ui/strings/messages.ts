import en from '../../../public/_locales/en/messages.json';
import nl from '../../../public/_locales/nl/messages.json';
import type { Lang } from '../../core/text';

type English = typeof en;
export type MessageKey = keyof English;
/** Keys whose message has no `$PLACEHOLDER$`. */
export type PlainKey = { [K in MessageKey]: English[K] extends { placeholders: object } ? never : K }[MessageKey];
type FilledKey = Exclude<MessageKey, PlainKey>;
type PlaceholderOf<K extends FilledKey> = English[K] extends { placeholders: infer P } ? keyof P & string : never;
/** Keys that exist as `count_…_one` and `count_…_other`, both with `$N$`. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Base extends `count_${string}`}_other`
    ? Base
    : never
  : never;

export interface Translate {
  (key: PlainKey): string;
  <K extends FilledKey>(key: K, values: Readonly<Record<PlaceholderOf<K>, string>>): string;
}
export interface Strings {
  t: Translate;
  /** A number with its noun, in the plural form of the language. */
  count(key: PluralKey, n: number): string;
}

interface ChromeMessage {
  message: string;
  placeholders?: Readonly<Record<string, { content: string }>>;
}

// A key that one language lacks does not compile here.
const CATALOGUES: Record<Lang, Readonly<Record<MessageKey, ChromeMessage>>> = { en, nl };

/**
 * The words of one language, from the same files the browser uses for the manifest. Not `browser.i18n`: that follows the
 * browser's language only, and a setting must be able to override it.
 */
export function stringsOf(lang: Lang): Strings {
  const catalogue = CATALOGUES[lang];
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const t: Translate = (key: MessageKey, values: Readonly<Record<string, string>> = {}) =>
    fill(catalogue[key].message, values);
  return {
    t,
    count(key, n) {
      const values = { n: number.format(n) };
      return plural.select(n) === 'one' ? t(`${key}_one`, values) : t(`${key}_other`, values);
    },
  };
}

/** One pass, so that a value that looks like a placeholder stays what it is. `$$` is a dollar sign, as in Chrome. */
function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\$\$|\$(\w+)\$/g, (all, name: string | undefined) =>
    name === undefined ? '$' : (values[name.toLowerCase()] ?? all),
  );
}
