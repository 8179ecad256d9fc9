import { useState } from 'preact/hooks';
import type { FindingReview, GivenVerdict } from '../../../core/review';
import type { Verdict } from '../../../core/review-events';
import { CapturedText } from '../../components/captured-text';
import { KeyHint } from '../../components/key-hint';
import { VerdictMark } from '../../components/verdict-mark';
import { useUi } from '../../context';
import { useSingleKeys } from '../../model/use-keys';
import type { Reviews } from '../../model/use-reviews';
import { VERDICT_ACTS } from '../../strings/review-words';
import { VerdictForm } from './verdict-form';
import { WrittenBy } from './written-by';

interface Props {
  review: FindingReview;
  title: string;
  evaluationDigest: string;
  reviews: Reviews;
}

const KEYS: readonly { verdict: Verdict; key: string }[] = [
  { verdict: 'confirmed', key: 'c' },
  { verdict: 'dismissed', key: 'd' },
  { verdict: 'needs-more', key: 'm' },
  { verdict: 'not-assessed', key: 'w' },
];

/** The verdict on one finding: what stands, what was said before, and giving another. */
export function VerdictPart({ review, title, evaluationDigest, reviews }: Props) {
  const { t, count, format } = useUi();
  const { isOn } = useSingleKeys();
  const { index, standing, earlier } = review;
  const [choosing, setChoosing] = useState<Verdict | null>(null);
  const [sealed, setSealed] = useState<number | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, this is mostly a report
    <div class="verdict" role="group" aria-label={t('verdict_group', { title })}>
      {standing ? (
        <Given given={standing} isCarried={standing.review.evaluationDigest !== evaluationDigest} />
      ) : (
        <p>
          <VerdictMark verdict="not-assessed" />
        </p>
      )}
      {reviews.isLatest && !reviews.isReadOnly && (
        <div class="actions">
          {KEYS.filter(({ verdict }) => verdict !== 'not-assessed' || standing).map(({ verdict, key }) => (
            <button
              key={verdict}
              type="button"
              data-action={`verdict-${verdict}`}
              aria-expanded={choosing === verdict}
              aria-keyshortcuts={isOn ? key : undefined}
              onClick={() => setChoosing(verdict)}
            >
              {t(VERDICT_ACTS[verdict])} <KeyHint name={key} />
            </button>
          ))}
        </div>
      )}
      {choosing && (
        <VerdictForm
          key={choosing}
          verdict={choosing}
          seal={(reviewId, text) => reviews.give({ reviewId, finding: index, verdict: choosing, text })}
          onSealed={(sequence) => {
            setSealed(sequence);
            setChoosing(null);
            titleOf(index)?.focus();
          }}
          onLeave={() => {
            setChoosing(null);
            titleOf(index)?.focus();
          }}
        />
      )}
      <p class="aside" role="status" data-sealed={sealed}>
        {sealed !== null && t('verdict_sealed', { n: format.number(sealed) })}
      </p>
      {earlier.length > 0 && (
        <details class="verdict-history">
          <summary>{count('count_earlierVerdicts', earlier.length)}</summary>
          <ul>
            {earlier.map((given) => (
              <li key={given.review.reviewId}>
                <Given given={given} isCarried={given.review.evaluationDigest !== evaluationDigest} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export const titleIdOf = (index: number): string => `finding-${index}`;

function titleOf(index: number): HTMLElement | null {
  return document.getElementById(titleIdOf(index));
}

function Given({ given, isCarried }: { given: GivenVerdict; isCarried: boolean }) {
  const { t } = useUi();
  return (
    <div data-verdict={given.review.verdict}>
      <p>
        <VerdictMark verdict={given.review.verdict} />{' '}
        <span class="written">
          <CapturedText text={given.review.text} />
        </span>
      </p>
      <WrittenBy of={given} />
      {isCarried && <p class="aside">{t('verdict_carried')}</p>}
    </div>
  );
}
