import type { KeptEvaluation } from '../../../core/sealed';
import type { JudgedAgain } from '../../../core/services';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import type { Evaluations as Model } from '../../model/use-evaluations';
import type { Loading } from '../../model/use-result';
import { EvaluationChanges } from './evaluation-changes';

/** All evaluations of the capture, newest first: which one is shown, what each changed, and judging once more. */
export function Evaluations({ model }: { model: Model }) {
  const { t, rules } = useUi();
  const { evaluations } = model.dossier;
  const latest = evaluations[0]?.evaluation.ruleSetVersion;
  const isOutdated = rules !== null && latest !== undefined && latest !== rules.version;
  return (
    <>
      <p class="aside measure">{t('evaluations_intro')}</p>
      <fieldset class="evaluations">
        <legend>{t('evaluations_choose')}</legend>
        <ul>
          {evaluations.map((kept, i) => (
            <Kept key={kept.digest} kept={kept} before={evaluations[i + 1]} isLatest={i === 0} model={model} />
          ))}
        </ul>
      </fieldset>
      {isOutdated && model.judgeAgain && (
        <p class="note">{t('evaluations_outdated', { old: latest, new: rules.version })}</p>
      )}
      {rules && model.judgeAgain && (
        <button
          type="button"
          class={isOutdated ? 'main' : undefined}
          data-action="judge-again"
          disabled={model.judging?.status === 'busy'}
          onClick={() => model.judgeAgain?.()}
        >
          {t('evaluations_again', { version: rules.version })}
        </button>
      )}
      <Outcome state={model.judging} />
    </>
  );
}

interface KeptProps {
  kept: KeptEvaluation;
  before: KeptEvaluation | undefined;
  isLatest: boolean;
  model: Model;
}

function Kept({ kept, before, isLatest, model }: KeptProps) {
  const { t, format } = useUi();
  const { evaluation, entry, digest } = kept;
  const isShown = model.shown === digest;
  const remarks = [
    t('evaluations_entry', { n: format.number(entry.body.sequence) }),
    ...(before ? [] : [t('evaluations_first')]),
    ...(isLatest ? [t('evaluations_latest')] : []),
  ];
  return (
    <li data-evaluation={digest} data-shown={String(isShown)}>
      <label class="radio">
        <input type="radio" name="evaluation" checked={isShown} onChange={() => model.choose(digest)} />
        <span>
          {t('evaluations_item', {
            time: format.exactTime(evaluation.evaluatedAt),
            version: evaluation.ruleSetVersion,
          })}{' '}
          <span class="aside">{`(${remarks.join(', ')})`}</span>
        </span>
      </label>
      {before && <EvaluationChanges before={before.evaluation} after={evaluation} isOpen={isLatest} />}
    </li>
  );
}

function Outcome({ state }: { state: Loading<JudgedAgain> | null }) {
  const { t } = useUi();
  if (state === null) return null;
  if (state.status === 'busy') return <Busy>{t('evaluations_busy')}</Busy>;
  if (state.status === 'failed') return <FailureNote failure={state.failure} />;
  const { outcome, ruleSetVersion: version } = state.value;
  return (
    <p class="note note-good" role="status" data-judged={outcome}>
      {outcome === 'kept' ? t('evaluations_kept', { version }) : t('evaluations_same', { version })}
    </p>
  );
}
