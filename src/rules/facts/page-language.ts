import { detectLanguage } from '../../classify';
import type { Artifacts, NoticeArtifact } from '../artifacts';

/** In which language the page around a notice is, as far as the capture shows. Empty where it does not. */
export interface PageLanguage {
  /** First part of `html[lang]` of the top document: `nl` for `nl-BE`. */
  readonly declared: string;
  /** Of the words that were read outside cookie notices: titles, forms and links. */
  readonly spoken: string;
}

export function pageLanguage({ pages, forms, links, notices }: Parts): PageLanguage {
  const top = pages.find((page) => page.top);
  const asking = notices.filter(({ asks }) => asks === 'cookies');
  const outside = [
    top?.frame.title ?? '',
    ...forms.filter(({ noticeIds }) => !asking.some(({ notice }) => noticeIds.includes(notice.id))).map(wordsOfForm),
    ...links.filter(({ notice }) => !asking.some((one) => one.notice === notice)).map(({ link }) => link.text.exact),
    ...notices.filter((notice) => !asking.includes(notice)).map(({ notice }) => notice.text.exact),
  ];
  // Sorted, so that what is read first on a long page does not decide.
  const words = outside.toSorted().join('\n').trim();
  const spoken = words.length < LONG_ENOUGH ? 'und' : detectLanguage(words);
  return { declared: primary(top?.language ?? ''), spoken: spoken === 'und' ? '' : spoken };
}

/** rules.md: sixty characters, below which a language is a guess. */
export const LONG_ENOUGH = 60;

type Parts = Pick<Artifacts, 'pages' | 'forms' | 'links' | 'notices'>;

function wordsOfForm({ form }: Artifacts['forms'][number]): string {
  return `${form.heading}\n${form.text.exact}`;
}

function primary(tag: string): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase() ?? '';
}

/** A whole sentence of the notice in that language: it may say the same twice. */
export function speaksToo({ notice }: NoticeArtifact, language: string): boolean {
  const sentences = notice.text.exact.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length >= SENTENCE);
  return sentences.some((sentence) => detectLanguage(sentence) === language);
}

const SENTENCE = 30;
