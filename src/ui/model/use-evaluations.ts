import { useState } from 'preact/hooks';
import type { Dossier, KeptEvaluation } from '../../core/sealed';
import type { JudgedAgain, ReviewServices } from '../../core/services';
import { type Loading, useAction } from './use-result';

export interface Evaluations {
  /** As last opened, its `evaluation` the one that is shown. */
  dossier: Dossier;
  shown: string;
  choose(digest: string): void;
  judging: Loading<JudgedAgain> | null;
  /** Absent where nothing can be kept. */
  judgeAgain?: () => void;
}

/** The evaluations of an opened dossier: which one is shown, and judging again, after which the dossier is opened anew in place. */
export function useEvaluations(
  opened: Dossier,
  services: Pick<ReviewServices, 'judgeAgain' | 'openDossier'> | null,
): Evaluations {
  const [again, setAgain] = useState(opened);
  const [chosen, choose] = useState<string | null>(null);
  const { captureId } = opened.sealed;
  const [judging, judgeAgain] = useAction(async () => {
    if (!services) return { ok: false, code: 'unexpected', detail: 'read only' };
    const judged = await services.judgeAgain(captureId);
    if (!judged.ok) return judged;
    const dossier = await services.openDossier(captureId);
    if (!dossier.ok) return dossier;
    setAgain(dossier.value);
    choose(null);
    return judged;
  });
  // Another capture in the same place is another dossier.
  const current = again.sealed.captureId === captureId ? again : opened;
  const shown: KeptEvaluation | undefined =
    current.evaluations.find(({ digest }) => digest === chosen) ?? current.evaluations[0];
  const dossier = shown ? { ...current, evaluation: shown } : current;
  return { dossier, shown: dossier.evaluation.digest, choose, judging, ...(services ? { judgeAgain } : {}) };
}
