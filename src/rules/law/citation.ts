import type { Citation } from '../../core/evaluation';

/**
 * A provision as written in a rule (`Art. 25(2)`, `Art. 11.7a lid 1`, `R32`, `para 79`, `ex. 7`, `fn 42`,
 * `C-673/17 (Planet49)`) in its parts. Anything else names a subject.
 */
export function citationOf(provision: string): Citation {
  const article = /^Art\. (\d+(?:\.\d+)?[a-z]?)(?: lid (\d+)|\((\d+)\))?(?:\(?([a-z])\)?)?$/.exec(provision);
  if (article) return articleOf(article);
  const recital = /^R(\d+)$/.exec(provision)?.[1];
  if (recital) return { part: 'recital', recital };
  const paragraph = /^paras? ([\d-]+)$/.exec(provision)?.[1];
  if (paragraph) return { part: 'paragraph', paragraph };
  const example = /^ex\. (\d+)$/.exec(provision)?.[1];
  if (example) return { part: 'example', example };
  const footnote = /^fn (\d+)$/.exec(provision)?.[1];
  if (footnote) return { part: 'footnote', footnote };
  const court = /^(C-\d+\/\d+) \(([^)]+)\)$/.exec(provision);
  if (court) return { part: 'case', case: court[1] ?? '', name: court[2] ?? '' };
  return { part: 'subject', subject: provision };
}

function articleOf([, article = '', lid, paragraph, point]: RegExpExecArray): Citation {
  const number = lid ?? paragraph;
  return { part: 'article', article, ...(number ? { paragraph: number } : {}), ...(point ? { point } : {}) };
}
