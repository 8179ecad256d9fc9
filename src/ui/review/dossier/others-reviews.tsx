import { isVerdict } from '../../../core/review';
import type { AssessmentServices } from '../../../core/review-services';
import { reviewed } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
import { FailureNote } from '../../components/notes';
import { VerdictMark } from '../../components/verdict-mark';
import { useUi } from '../../context';
import { useResult } from '../../model/use-result';
import { WrittenBy } from './written-by';

interface Props {
  captureId: string;
  assessment: Pick<AssessmentServices, 'ofOthers'>;
}

/** Verdicts and notes of others on this capture, under their own key. They decide nothing here, and nothing is shown when there are none. */
export function OthersReviews({ captureId, assessment }: Props) {
  const { t, lang, rules } = useUi();
  const titleOf = (id: string) => rules?.rules.find((rule) => rule.id === id)?.title[lang] ?? id;
  const [loaded, again] = useResult(() => assessment.ofOthers(captureId), [assessment, captureId]);
  if (loaded.status === 'failed') return <FailureNote failure={loaded.failure} retry={again} />;
  if (loaded.status !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section class="part" aria-labelledby="others" data-of-others={loaded.value.length}>
      <h3 id="others">{t('others_title')}</h3>
      <p class="aside measure">{t('others_note')}</p>
      <ul class="written-notes">
        {loaded.value.map(reviewed).map((one) => (
          <li key={`${one.signer} ${one.sequence}`} data-review-of-others={one.review.kind}>
            {isVerdict(one) && (
              <p>
                <VerdictMark verdict={one.review.verdict} /> {t('others_finding', { rule: titleOf(one.review.ruleId) })}
              </p>
            )}
            <p class="written">
              <CapturedText text={one.review.text} />
            </p>
            <WrittenBy of={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
