import { describe, expect, it } from 'vitest';
import { consentLines } from './consent-lines';
import { type ConsentSignals, ConsentSignalsSchema } from './consent-signals';
import type { FactsSummary } from './facts-summary';
import { TCF_PURPOSES } from './signal-names';
import { PURPOSE_NAMES } from './tcf-names';

const NONE: FactsSummary = {
  hosts: [],
  hostsComplete: true,
  formTargets: [],
  globalPrivacyControl: null,
  priorState: 'none-found',
  consentManagers: null,
  consentSignals: null,
  permissions: null,
  observation: null,
  origins: [],
};
const ABSENT: ConsentSignals = {
  userActivation: 'none',
  tcf: { api: 'absent' },
  consentMode: { dataLayer: 'absent', defaults: [], updates: [], complete: true },
};
const TCF = {
  api: 'present',
  state: 'read',
  cmpStatus: 'loaded',
  displayStatus: null,
  eventStatus: 'cmpuishown',
  gdprApplies: null,
  policyVersion: 5,
  cmpId: 300,
  publisherCountry: null,
  choices: {
    source: 'tc-string',
    purposeConsents: [1, 11],
    purposeLegitimateInterests: [],
    specialFeatures: [1, 5],
    vendorConsents: 0,
    vendorLegitimateInterests: null,
  },
} as const;

function linesOf(given: Partial<FactsSummary>, id: string, lang: 'nl' | 'en' = 'en'): string[] | undefined {
  return consentLines({ ...NONE, ...given }, lang).find((item) => item.id === id)?.lines;
}

function signals(given: Partial<ConsentSignals>): { consentSignals: ConsentSignals } {
  return { consentSignals: ConsentSignalsSchema.parse({ ...ABSENT, ...given }) };
}

describe('consentLines', () => {
  it('says nothing of what older captures did not keep', () => {
    expect(consentLines(NONE, 'en')).toEqual([]);
  });

  it('tells absent from unknown', () => {
    expect(consentLines({ ...NONE, ...signals({}) }, 'en').map(({ id }) => id)).toEqual(['tcf', 'consent-mode']);
    expect(linesOf(signals({}), 'tcf')).toEqual(['not present']);
    expect(linesOf(signals({ tcf: null }), 'tcf')?.[0]).toMatch(/^Unknown/);
    expect(linesOf(signals({ consentMode: null }), 'consent-mode')?.[0]).toMatch(/^Unknown/);
    expect(linesOf({ consentManagers: { found: [], complete: true } }, 'managers')).toEqual(['none that is known']);
    expect(linesOf({ consentManagers: { found: [], complete: false } }, 'managers')).toEqual([
      'Unknown for some of the frames.',
    ]);
  });

  it('names purposes, counts vendors, and says where the purposes come from', () => {
    expect(linesOf(signals({ tcf: ConsentSignalsSchema.shape.tcf.parse(TCF) }), 'tcf')).toEqual([
      'GDPR applies: not told',
      'State: cmpStatus loaded, displayStatus not told, eventStatus cmpuishown',
      'Policy version, number of the manager, country: 5, 300, not told',
      'Consent for purposes: 1 (Store and/or access information on a device); 11 (Use limited data to select content)',
      'Legitimate interest for purposes: none',
      'Special features: 1 (Use precise geolocation data); 5',
      'Vendors with consent: 0',
      'Vendors with legitimate interest: not told',
      'The purposes come from the consent string, which was not kept.',
    ]);
    expect(Object.keys(PURPOSE_NAMES)).toHaveLength(TCF_PURPOSES);
  });

  it.each(['not-loaded', 'no-answer', 'unreadable'] as const)(
    'a signal that is %s allows nobody knows what',
    (state) => {
      const tcf = ConsentSignalsSchema.shape.tcf.parse({ ...TCF, state, choices: null });
      const lines = linesOf(signals({ tcf }), 'tcf') ?? [];
      expect(lines.at(-1)).toBe('Unknown what the signal allows.');
      expect(lines).toHaveLength(5);
    },
  );

  it('says in order what Google’s tags were told', () => {
    const consentMode: ConsentSignals['consentMode'] = {
      dataLayer: 'present',
      defaults: [{ settings: [{ type: 'ad_storage', value: 'denied' }], waitForUpdate: true, region: true }],
      updates: [{ settings: [], waitForUpdate: false, region: false }],
      complete: false,
    };
    expect(linesOf(signals({ consentMode }), 'consent-mode', 'nl')).toEqual([
      'Beginstand 1: ad_storage geweigerd, wacht op een wijziging, alleen voor bepaalde regio’s',
      'Wijziging 1: niets bekends',
      'Er waren er meer dan zijn gelezen.',
    ]);
    expect(linesOf(signals({ consentMode }), 'signals-read')).toEqual(['before any act of the visitor']);
  });
});
