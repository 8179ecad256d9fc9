import { useState } from 'preact/hooks';
import type { Refusal } from '../../../core/consent-log';
import type { ConsentLogServices } from '../../../core/consent-log-services';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { REFUSAL_WORDS } from '../../strings/log-words';

/** Lines of the file that were left out, each with its reason; a page at a time. */
export function RefusedLines({ importId, logs }: { importId: string; logs: ConsentLogServices }) {
  const { t, format } = useUi();
  const [lines, setLines] = useState<readonly { line: number; reason: Refusal }[]>([]);
  const [next, setNext] = useState<number | null>(0);
  const [asked, more] = useAction(async () => {
    const page = await logs.refusedOf(importId, next ?? 0);
    if (page.ok) {
      setLines((known) => [...known, ...page.value.rows]);
      setNext(page.value.next);
    }
    return page;
  });
  return (
    <>
      {lines.length > 0 && (
        <ul class="bullets">
          {lines.map(({ line, reason }) => (
            <li key={line} data-refused-line={line}>
              {t('log_refusedLineOf', { line: format.number(line), reason: t(REFUSAL_WORDS[reason]) })}
            </li>
          ))}
        </ul>
      )}
      {asked?.status === 'failed' && <FailureNote failure={asked.failure} />}
      {next !== null && (
        <button type="button" class="quiet" data-action="refused-lines" onClick={() => void more()}>
          {t(lines.length === 0 ? 'log_refusedLines' : 'log_more')}
        </button>
      )}
    </>
  );
}
