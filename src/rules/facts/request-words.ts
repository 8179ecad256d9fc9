import { fold } from '../../classify/fold';
import { AGREE, CONSENT } from '../../classify/lexicon/consent';
import type { Button } from '../../core/controls';
import type { Artifacts, ControlArtifact, FormArtifact, LinkArtifact, NoticeArtifact } from '../artifacts';
import { ownWords } from './own-words';

/** Words of buttons and links are acts, not what is said. */
export function withoutActs(text: string, buttons: readonly Button[], links: readonly LinkArtifact[]): string {
  const acts = [...buttons.map((button) => button.text.exact), ...links.map(({ link }) => link.text.exact)];
  const longestFirst = acts.filter((words) => words.trim() !== '').toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, words) => rest.replace(words, '\n'), text);
}

/** A list asks with its question and its answers together. */
export function withAnswers(artifact: ControlArtifact): string {
  return [ownWords(artifact), ...artifact.control.options.map(({ text }) => text.exact)].join('\n');
}

export function mayOnlyInform({ notice, buttons, controls }: NoticeArtifact): boolean {
  if (controls.length > 0 || buttons.some(({ class: c }) => CHOOSING.has(c))) return false;
  const words = fold(notice.text.exact);
  return !AGREE.test(words) && !CONSENT.test(words);
}

const CHOOSING: ReadonlySet<string> = new Set(['reject', 'settings', 'save', 'pay']);

export function layerOf(
  form: FormArtifact | null,
  notice: NoticeArtifact | null,
  { notices }: Pick<Artifacts, 'notices'>,
): string[] {
  const around = notices.filter(({ notice: n }) => form?.noticeIds.includes(n.id) || n === notice?.notice);
  return [form?.form.heading ?? '', form?.form.text.exact ?? '', ...around.map(({ notice: n }) => n.text.exact)];
}

export function linksOf(
  form: FormArtifact | null,
  notice: NoticeArtifact | null,
  { links }: Pick<Artifacts, 'links'>,
): LinkArtifact[] {
  const noticeIds = [...(form?.noticeIds ?? []), ...(notice ? [notice.notice.id] : [])];
  return links.filter(
    ({ link }) => (form && link.formId === form.form.id) || (link.noticeId && noticeIds.includes(link.noticeId)),
  );
}

export function headingsOf(headings: readonly (string | undefined)[]): string[] {
  return [...new Set(headings.flatMap((heading) => heading || []))];
}
