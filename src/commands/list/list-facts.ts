import type { Capture } from '../../core/capture';
import { sha256Hex, utf8 } from '../../core/digest';
import type { Evaluation } from '../../core/evaluation';
import type { ListFacts } from '../../core/listed';
import { elementFactsOf, type ReadCapture } from './element-facts';
import { wordsIn } from './words';

/** What the list finds a capture by. Hashes, so it is made before the transaction that keeps it. */
export async function listFactsOf(
  { sealed, blobs }: ReadCapture,
  evaluation: Pick<Evaluation, 'findings'>,
): Promise<ListFacts> {
  const { capture } = sealed;
  const texts: ListFacts['texts'] = [];
  for (const text of textsOf(capture)) {
    const words = [...new Set(wordsIn(text).map(({ word }) => word))];
    if (words.length > 0) texts.push({ digest: await sha256Hex(utf8(text)), text, words });
  }
  return {
    language: capture.visit.language.toLowerCase().split(/[-_]/)[0] ?? '',
    rules: brokenRules(evaluation),
    texts,
    elements: await elementFactsOf({ sealed, blobs }),
  };
}

/** Those with a finding that the list counts. */
export function brokenRules({ findings }: Pick<Evaluation, 'findings'>): string[] {
  const broken = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'needs-review');
  return [...new Set(broken.map(({ ruleId }) => ruleId))].sort();
}

/** Words of the requests for consent and of the choices in them, title and address; each once, and none that another has whole. */
function textsOf(capture: Capture): string[] {
  const longer = capture.frames.flatMap(({ notices, controls }) => [
    ...notices.flatMap(({ text, heading, buttons }) => [
      text.exact,
      heading,
      ...buttons.map((button) => button.text.exact),
    ]),
    ...controls.flatMap(({ text, surroundingText, accessibleName, heading, options }) => [
      surroundingText.exact,
      text.exact,
      heading,
      accessibleName,
      ...options.map((option) => option.text.exact),
    ]),
  ]);
  const texts: string[] = [];
  for (const text of longer.sort((a, b) => b.length - a.length))
    if (text !== '' && !texts.some((other) => other.includes(text))) texts.push(text);
  return [...new Set([capture.visit.title, capture.visit.url, ...texts])].filter((text) => text !== '');
}
