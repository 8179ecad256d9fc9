import type { ConsentRow, SaidState } from '../../core/consent-services';
import { WitnessError } from '../../core/errors';
import { askedInAll } from '../../register/consent/asked-by-act';
import { buildLaterRecord, buildRecord } from '../../register/consent/build-record';
import { chosenOf } from '../../register/consent/chosen';
import { asksKey, formFingerprint } from '../../register/consent/fingerprint';
import { type ConsentDeps, keepRecord, stateAfter, toolOf } from './keep-record';
import { waysBackTold } from './way-back';

/**
 * Records what somebody says was done on a captured page. No act was seen: the method says so, and the choices are those of the
 * capture, not of an act.
 * @throws WitnessError `not-found` | `deleted` | `bad-input` when the capture asks for no consent | `store-*`
 */
export async function recordByHand(captureId: string, state: SaidState, deps: ConsentDeps): Promise<ConsentRow> {
  const { sealed, evaluations } = await deps.store.judged(captureId);
  const classification = evaluations[0]?.evaluation.classification;
  const asked = classification ? askedInAll(sealed.capture, classification) : null;
  if (!asked) throw new WitnessError('bad-input', 'the capture asks for no consent');
  const asks = await asksKey(asked, asked.form && (await formFingerprint(asked.frame, asked.form)));
  const earlier = await deps.consents.latestOf(asks);
  const record = await buildRecord(
    {
      ...saidNow(deps),
      follows: earlier?.recordId ?? null,
      controls: chosenOf(asked, null),
      withdrawal: waysBackTold(asked)[0] ?? null,
      state: stateAfter(state, earlier?.state ?? null),
    },
    asked,
    sealed,
  );
  return keepRecord(record, asks, deps);
}

/** A later record of the same request, by hand: withdrawn, or given again. @throws WitnessError `not-found` | `store-*` */
export async function followByHand(recordId: string, state: SaidState, deps: ConsentDeps): Promise<ConsentRow> {
  const { record: before } = await deps.consents.get(recordId);
  const asks = await deps.consents.asksOf(recordId);
  const latest = (await deps.consents.latestOf(asks)) ?? { recordId, state: before.event.state };
  const record = buildLaterRecord(
    {
      ...saidNow(deps),
      follows: latest.recordId,
      controls: [],
      withdrawal: before.withdrawal,
      state: stateAfter(state, latest.state),
    },
    before,
  );
  return keepRecord(record, asks, deps);
}

function saidNow(deps: ConsentDeps) {
  return {
    recordId: deps.ids.uuid(),
    time: deps.clock.now(),
    utcOffsetMinutes: deps.clock.utcOffsetMinutes(),
    method: { kind: 'by-hand' as const, button: null, trail: [] },
    tool: toolOf(deps),
  };
}
