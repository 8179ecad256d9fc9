import type { ConsentRow, SaidState } from '../../core/consent-services';
import { WitnessError } from '../../core/errors';
import { askedInAll } from '../../register/consent/asked-by-act';
import { buildLaterRecord, buildRecord } from '../../register/consent/build-record';
import { chosenOf } from '../../register/consent/chosen';
import { asksKey } from '../../register/consent/fingerprint';
import { formFingerprint } from '../../register/form-fingerprint';
import type { SubjectLink } from '../../storage/keeping-rows';
import type { KeepingDeps } from '../delete-evidence';
import { type ConsentDeps, keepRecord, stateAfter, toolOf } from './keep-record';
import { registeredNow } from './registered';
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
  const fingerprint = asked.form && (await formFingerprint(asked.form, asked.frame));
  const asks = await asksKey(asked, fingerprint);
  const earlier = await deps.consents.latestOf(asks);
  const record = await buildRecord(
    {
      ...saidNow(deps),
      registered: await registeredNow({ captureId, url: sealed.capture.visit.url }, fingerprint, deps),
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

/**
 * A later record of the same request, by hand: withdrawn, or given again. It is of the same persons as the record it was said of, and
 * comes after the last one of theirs. @throws WitnessError `not-found` | `store-*`
 */
export async function followByHand(recordId: string, state: SaidState, deps: FollowDeps): Promise<ConsentRow> {
  const { record: before } = await deps.consents.get(recordId);
  const asks = await deps.consents.asksOf(recordId);
  const links = await deps.subjects.linksOfRecord(recordId, before.capture?.captureId ?? '');
  const same = await deps.consents.sameRequest(asks);
  const latest = (await latestOfPersons(same, links, deps)) ?? { recordId, state: before.event.state };
  const record = buildLaterRecord(
    {
      ...saidNow(deps),
      registered: await registeredNow(
        { captureId: before.capture?.captureId ?? '', url: before.site.url },
        before.form?.fingerprint ?? null,
        deps,
      ),
      follows: latest.recordId,
      controls: [],
      withdrawal: before.withdrawal,
      state: stateAfter(state, latest.state),
    },
    before,
  );
  return keepRecord(record, asks, deps, { links });
}

export type FollowDeps = ConsentDeps & Pick<KeepingDeps, 'subjects'>;

/** Of one request many persons can have given consent: what one withdraws says nothing of the others. */
async function latestOfPersons(
  same: readonly ConsentRow[],
  links: readonly SubjectLink[],
  { subjects }: FollowDeps,
): Promise<ConsentRow | undefined> {
  if (links.length === 0) return same.at(-1);
  const persons = new Set(links.map(({ pseudonym }) => pseudonym));
  for (const row of same.toReversed()) {
    const own = await subjects.linksOfRecord(row.recordId, row.captureId ?? '');
    if (own.some(({ pseudonym }) => persons.has(pseudonym))) return row;
  }
  return undefined;
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
