import type { Gap } from '../../core/capture';
import { useUi } from '../context';
import { GAP_WORDS } from '../strings/words';
import { CapturedText } from './captured-text';

/** Every gap by name: what could not be read, and where. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useUi();
  return (
    <ul class="gaps">
      {gaps.map((gap) => (
        <li key={`${gap.reason} ${gap.frame} ${gap.subject} ${gap.locator?.path.join(' ') ?? ''}`}>
          {t(GAP_WORDS[gap.reason])}{' '}
          <span class="aside">
            {t('gap_where', { frame: gap.frame })}
            {gap.subject !== '' && (
              <>
                {': '}
                <CapturedText text={gap.subject} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
