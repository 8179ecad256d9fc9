import { classifyButton, classifyCapture } from '../../classify';
import type { ConsentAct } from '../../core/consent-act';
import type { ConsentRecord } from '../../core/consent-record';
import type { Classification } from '../../core/evaluation';
import type { SealedCapture } from '../../core/sealed';
import { type Asked, askedByAct } from '../../register/consent/asked-by-act';
import { buildBareRecord, buildRecord } from '../../register/consent/build-record';
import { chosenOf, saidBy, statesAtAct } from '../../register/consent/chosen';
import { asksKey } from '../../register/consent/fingerprint';
import { formFingerprint } from '../../register/form-fingerprint';
import { type ConsentDeps, keepRecord, stateAfter, toolOf } from './keep-record';
import { registeredNow } from './registered';
import { endsConsent, waysBackTold } from './way-back';

/** Clocks of one machine agree; what a page's process says of another time is not believed. */
const MOST_SKEW_MS = 60_000;

/** A capture of the document in which the act was, that was finished before it. */
export interface BeforeAct {
  sealed: SealedCapture;
  classification: Classification;
}

/**
 * Records one trusted act if it answers a request for consent. Without a capture from before the act the record says that, and
 * that an act was seen: the page as it is afterwards is never taken for what was shown.
 * @param heardAt when it was told, which may be before the worker that records it was started
 * @returns null when the act was about something else, or has its record already
 */
export async function recordAct(
  act: ConsentAct,
  before: BeforeAct | null,
  site: ConsentRecord['site'],
  deps: ConsentDeps,
  heardAt = deps.clock.now(),
): Promise<ConsentRecord | null> {
  if (await deps.consents.has(act.id)) return null;
  const asked = before
    ? askedByAct(act, before.sealed.capture, before.classification, (words) => classifyButton(words))
    : 'not-captured';
  if (asked === 'other') return null;
  if (before && asked !== 'not-captured') return recordAsked(act, asked, before.sealed, deps, heardAt);
  return recordBare(act, site, deps, heardAt);
}

/** Whether a page asks for consent at all: only then is it captured by itself. */
export function asksForConsent(frames: Parameters<typeof classifyCapture>[0]): boolean {
  const { notices, controls } = classifyCapture(frames);
  return (
    notices.some(({ asks }) => asks !== 'nothing') ||
    controls.some(({ role, consentClass }) => consentClass !== 'none' && (role === 'consent' || role === 'opt-out'))
  );
}

async function recordAsked(
  act: ConsentAct,
  asked: Asked,
  sealed: SealedCapture,
  deps: ConsentDeps,
  heardAt: string,
): Promise<ConsentRecord> {
  const controls = chosenOf(asked, statesAtAct(act));
  const fingerprint = asked.form && (await formFingerprint(asked.form, asked.frame));
  const asks = await asksKey(asked, fingerprint);
  const earlier = await deps.consents.latestOf(asks);
  const said = endsConsent(asked) ? 'withdrawn' : saidBy(asked, controls);
  const record = await buildRecord(
    {
      ...commonFacts(act, heardAt, deps),
      registered: await registeredNow(
        { captureId: sealed.captureId, url: sealed.capture.visit.url },
        fingerprint,
        deps,
      ),
      follows: earlier?.recordId ?? null,
      controls,
      method: {
        kind: act.kind,
        button: asked.button && { text: asked.button.button.text.exact, class: asked.button.class },
        trail: act.trail,
      },
      withdrawal: waysBackTold(asked)[0] ?? null,
      state: stateAfter(said, earlier?.state ?? null),
    },
    asked,
    sealed,
  );
  await keepRecord(record, asks, deps);
  return record;
}

async function recordBare(
  act: ConsentAct,
  site: ConsentRecord['site'],
  deps: ConsentDeps,
  heardAt: string,
): Promise<ConsentRecord | null> {
  const kind = classifyButton(act.words);
  // Of a button that says neither, nothing shows that it was about consent at all.
  if (act.kind === 'button' && kind !== 'accept' && kind !== 'reject') return null;
  const said = act.kind === 'submit' ? 'unknown' : kind === 'accept' ? 'given' : 'refused';
  const record = buildBareRecord(
    {
      ...commonFacts(act, heardAt, deps),
      registered: await registeredNow({ captureId: '', url: site.url }, null, deps),
      follows: null,
      controls: [],
      method: {
        kind: act.kind,
        button: act.button && { text: act.words.toWellFormed(), class: kind },
        trail: act.trail,
      },
      withdrawal: null,
      state: said,
    },
    site,
  );
  await keepRecord(record, '', deps);
  return record;
}

function commonFacts({ id, time }: ConsentAct, heardAt: string, deps: ConsentDeps) {
  const isNear = Math.abs(Date.parse(heardAt) - time) <= MOST_SKEW_MS;
  return {
    recordId: id,
    time: isNear ? new Date(time).toISOString() : heardAt,
    utcOffsetMinutes: deps.clock.utcOffsetMinutes(),
    tool: toolOf(deps),
  };
}
