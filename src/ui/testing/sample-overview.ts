import type { DamageLook, Overview, OverviewServices } from '../../core/overview';
import { SAMPLE_CAPTURE } from './sample';
import { answer, type Scene } from './sample-services';

const OVERVIEW: Overview = {
  figures: {
    captures: 63,
    likely: 41,
    attention: 9,
    gaps: 12,
    undecided: 38,
    unread: 4,
    rules: [
      { value: 'preticked-consent-checkbox', captures: 41 },
      { value: 'bundled-terms-and-marketing', captures: 23 },
      { value: 'preselected-consent-radio', captures: 17 },
      { value: 'no-privacy-statement-link', captures: 4 },
    ],
    sites: [
      { value: 'tuinen.example', captures: 44, likely: 40 },
      { value: 'cookies.example', captures: 18, likely: 1 },
      { value: 'een-heel-lange-naam-van-een-site-met-veel-delen.voorbeeld.example', captures: 1, likely: 0 },
    ],
  },
  register: {
    activities: [
      {
        activityId: '33333333-0000-4000-8000-000000000001',
        name: 'Nieuwsbrief',
        controller: 'Tuinen B.V.',
        captures: 44,
        due: 3,
        nextDue: '2027-01-14T09:00:00.000Z',
        missingParts: 2,
      },
      {
        activityId: '33333333-0000-4000-8000-000000000002',
        name: 'Klantonderzoek',
        controller: 'Tuinen B.V.',
        captures: 2,
        due: 0,
        nextDue: null,
        missingParts: 0,
      },
    ],
    reviewsDue: 1,
    nextReview: '2027-03-01',
    agreementsShort: 2,
    agreementsMissing: 1,
  },
  failed: 1,
  lastFailedAt: '2026-11-24T09:41:08.002Z',
};

const NOTHING: Overview = {
  figures: {
    captures: 0,
    likely: 0,
    attention: 0,
    gaps: 0,
    undecided: 0,
    unread: 0,
    rules: [],
    sites: [],
  },
  register: { activities: [], reviewsDue: 0, nextReview: null, agreementsShort: 0, agreementsMissing: 0 },
  failed: 0,
  lastFailedAt: null,
};

export function overviewServices(scene: Scene): OverviewServices {
  const overview = scene.empty ? NOTHING : OVERVIEW;
  const some = scene.damaged ? [{ captureId: SAMPLE_CAPTURE.captureId, sequence: 12 }] : [];
  const look: DamageLook = {
    at: '2026-11-29T08:00:00.000Z',
    looked: 63,
    whole: false,
    damaged: some.length,
    some,
  };
  return {
    atOnce: async () => answer(scene, { captures: overview.figures.captures, counted: null }),
    count: async () => answer(scene, overview),
    damage: async () => answer(scene, look),
    lookThrough: async () => answer(scene, { ...look, whole: true }),
  };
}
