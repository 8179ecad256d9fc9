import type { PageArtifact } from '../artifacts';

/**
 * Numbers of the purposes that the page's own signal says rest on legitimate interest, before the visitor chose: after a choice
 * it may be that choice.
 */
export function interestSignal(pages: readonly PageArtifact[]): readonly number[] {
  const tcf = pages.find(({ top }) => top)?.facts?.consentSignals?.tcf;
  if (!tcf || tcf.api === 'absent' || tcf.gdprApplies === false || tcf.eventStatus === 'useractioncomplete') return [];
  return tcf.choices?.purposeLegitimateInterests ?? [];
}
