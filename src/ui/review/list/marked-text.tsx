import type { TextMark } from '../../../core/list';
import { CapturedText } from '../../components/captured-text';

/** Words of a page with those that were looked for marked. */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  if (marks.length === 0) return <CapturedText text={text} />;
  const parts: { text: string; found: boolean; from: number }[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    parts.push(
      { text: text.slice(at, from), found: false, from: at },
      { text: text.slice(from, to), found: true, from },
    );
    at = to;
  }
  parts.push({ text: text.slice(at), found: false, from: at });
  return (
    <bdi>
      {parts
        .filter((part) => part.text !== '')
        .map((part) =>
          part.found ? (
            <mark key={part.from}>
              <CapturedText text={part.text} />
            </mark>
          ) : (
            <CapturedText key={part.from} text={part.text} />
          ),
        )}
    </bdi>
  );
}
