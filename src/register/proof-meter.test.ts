import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCapture } from '../bundle/test-capture';
import type { RecipientCheck } from '../core/agreements';
import type { BlobRef, Capture } from '../core/capture';
import { AP_ELEMENTS, type ElementId, FURTHER_ELEMENTS, type Proof } from '../core/proof';
import { type ProofInput, proofOf, readMeter, tallyOf } from './proof-meter';

const ID = '00000000-0000-4000-8000-000000000001';
const STATEMENT: BlobRef = { digest: 'a'.repeat(64), mediaType: 'text/html', bytes: 5, role: 'information-html' };
const FACTS = {
  cookieNames: [],
  localStorageNames: [],
  sessionStorageNames: [],
  hosts: [],
  hostsComplete: true,
  formTargets: [],
  globalPrivacyControl: null,
  priorState: 'none-found' as const,
};

function capture(change: (made: Capture) => Capture = (made) => made): Capture {
  const made = testCapture(ID, [STATEMENT]);
  return change({ ...made, frames: made.frames.map((frame) => ({ ...frame, facts: FACTS })) });
}

const whole: ProofInput = {
  capture: capture(),
  url: 'https://shop.example/nieuwsbrief',
  damaged: [],
  activities: [{ named: true, hasProcess: true }],
  consent: { state: 'given', stated: false, at: '2026-11-22T13:04:00.000Z' },
  persons: 1,
  noPerson: null,
  scan: { finds: [], unread: [] },
  recipients: [],
  consentControls: ['0:c1'],
  ledgerIntact: true,
  clockOffBy: 0,
  reviewed: true,
};

function recipient(...flags: RecipientCheck['flags']): RecipientCheck {
  return { domain: 'mail.example', how: 'form', firstSeen: '2026-11-22', recipient: null, agreement: null, flags };
}

/** Each way to take one element away, and nothing else of the meter. */
const LOSSES: readonly { element: ElementId; state: 'missing' | 'unknown'; lose: (input: ProofInput) => ProofInput }[] =
  [
    { element: 'visit', state: 'missing', lose: (all) => ({ ...all, damaged: ['x'] }) },
    {
      element: 'visit',
      state: 'missing',
      lose: (all) => ({
        ...all,
        capture: {
          ...all.capture,
          frames: all.capture.frames.map((frame) => ({ ...frame, notices: [], controls: [], forms: [] })),
        },
      }),
    },
    { element: 'consent', state: 'missing', lose: (all) => ({ ...all, consent: null }) },
    {
      element: 'consent',
      state: 'missing',
      lose: (all) => ({ ...all, consent: { state: 'refused', stated: false, at: LATER } }),
    },
    {
      element: 'consent',
      state: 'missing',
      lose: (all) => ({ ...all, consent: { state: 'unknown', stated: false, at: LATER } }),
    },
    {
      element: 'consent',
      state: 'missing',
      lose: (all) => ({ ...all, consent: { state: 'given', stated: true, at: LATER } }),
    },
    {
      element: 'information',
      state: 'missing',
      lose: (all) => ({ ...all, capture: { ...all.capture, information: [] } }),
    },
    {
      element: 'process',
      state: 'missing',
      lose: (all) => ({ ...all, activities: [{ named: true, hasProcess: false }] }),
    },
    { element: 'link', state: 'missing', lose: (all) => ({ ...all, persons: 0, noPerson: null }) },
    { element: 'minimal', state: 'unknown', lose: (all) => ({ ...all, scan: null }) },
    {
      element: 'minimal',
      state: 'missing',
      lose: (all) => ({
        ...all,
        scan: { finds: [{ kind: 'bsn', place: 'words', where: '/x', weight: 'visitor' }], unread: [] },
      }),
    },
    {
      element: 'https',
      state: 'missing',
      lose: (all) => ({
        ...all,
        capture: { ...all.capture, visit: { ...all.capture.visit, url: 'http://shop.example/nieuwsbrief' } },
      }),
    },
    { element: 'agreement', state: 'missing', lose: (all) => ({ ...all, recipients: [recipient('no-agreement')] }) },
    { element: 'agreement', state: 'missing', lose: (all) => ({ ...all, recipients: [recipient('signed-late')] }) },
    { element: 'agreement', state: 'unknown', lose: (all) => ({ ...all, recipients: [recipient('not-in-register')] }) },
    { element: 'agreement', state: 'unknown', lose: (all) => ({ ...all, recipients: null }) },
  ];
const LATER = '2026-11-22T13:04:00.000Z';

const stateOf = ({ elements }: Proof, id: ElementId) => elements.find((one) => one.id === id)?.state;
const outcomes = ({ checks }: Proof) => Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));

describe('proofOf', () => {
  it('has all six, and every self-check, when nothing is missing', () => {
    const proof = proofOf(whole);
    expect(proof).toMatchObject({ there: 6, of: 6 });
    expect(proof.elements.filter(({ state }) => state !== 'there')).toEqual([]);
    expect(Object.values(outcomes(proof))).toEqual(Array(12).fill('yes'));
  });

  it.each(LOSSES)('without it, $element is $state', ({ element, state, lose }) => {
    expect(stateOf(proofOf(lose(whole)), element)).toBe(state);
  });

  it('names every element that is missing, each with one action, whatever is missing together', () => {
    fc.assert(
      fc.property(fc.subarray([...LOSSES]), (losses) => {
        const proof = proofOf(losses.reduce((input, { lose }) => lose(input), whole));
        const named = proof.elements.filter(({ gap }) => gap !== null).map(({ id }) => id);
        for (const { element } of losses) expect(named).toContain(element);
        expect(named.length).toBe(new Set(losses.map(({ element }) => element)).size);
        expect(proof.elements.map(({ id }) => id)).toEqual([...AP_ELEMENTS, ...FURTHER_ELEMENTS]);
        expect(proof.there).toBe(6 - AP_ELEMENTS.filter((id) => named.includes(id)).length);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('without an activity, lacks the link, the process and the term, and knows no controller', () => {
    const proof = proofOf({ ...whole, activities: [] });
    expect(proof.elements.filter(({ gap }) => gap?.action === 'link-activity').map(({ id }) => id)).toEqual([
      'process',
      'link',
      'retention',
    ]);
    expect(outcomes(proof)).toMatchObject({ E4: 'no', E5: 'no', E7: 'no' });
  });

  it('says why there is no person instead of a person', () => {
    expect(stateOf(proofOf({ ...whole, persons: 0, noPerson: 'audit-visit' }), 'link')).toBe('there');
  });

  it('does not take a consent for informed that was given before the information was kept', () => {
    const proof = proofOf({ ...whole, consent: { state: 'given', stated: false, at: '2026-11-22T13:00:00.000Z' } });
    expect(proof.elements.find(({ id }) => id === 'information')?.gap?.reason).toBe('before-information');
    expect(outcomes(proof)).toMatchObject({ E2: 'no' });
  });

  it('answers unknown where it cannot know', () => {
    const blind = { consent: null, scan: null, recipients: null, ledgerIntact: null, clockOffBy: null, reviewed: null };
    const proof = proofOf({ ...whole, ...blind });
    expect(outcomes(proof)).toMatchObject({
      E2: 'unknown',
      E6: 'unknown',
      E8: 'unknown',
      E9: 'unknown',
      E11: 'unknown',
    });
  });
});

it('of an act before which nothing was captured names what nobody can add afterwards, and what can be', () => {
  const { elements } = readMeter({ ...whole, capture: null, recipients: null });
  const gaps = elements.filter(({ gap }) => gap !== null).map(({ id, gap }) => [id, gap?.reason, gap?.action]);
  expect(gaps).toEqual([
    ['visit', 'no-capture', 'watch-site'],
    ['information', 'no-capture', 'watch-site'],
    ['agreement', 'no-capture', 'watch-site'],
  ]);
  const plain = readMeter({ ...whole, capture: null, url: 'http://shop.example/' });
  expect(plain.elements.find(({ id }) => id === 'https')?.gap?.reason).toBe('plain-http');
});

it('tells proven captures from partly proven and unproven ones', () => {
  const proofs = [6, 5, 3, 2, 0].map((there) => ({ there, of: 6 }));
  expect(tallyOf(proofs, 7)).toEqual({ proven: 1, partly: 2, unproven: 2, notLookedAt: 7 });
});
