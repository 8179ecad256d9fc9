import { describe, expect, it } from 'vitest';
import { type Agreement, CLAUSES, type Recipient, type Role } from '../core/agreements';
import { UNANSWERED_DUTY } from '../core/register';
import { agreementFlags, checkRecipient, nextReview } from './agreement-checks';
import { needsRegister } from './duty';
import { proposeRole } from './role';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const agreement: Agreement = {
  agreementId: id(1),
  controllerId: id(2),
  recipientId: id(3),
  mainContract: '',
  signedOn: '2026-11-01',
  signatories: '',
  effectiveFrom: null,
  endsOn: null,
  fileDigest: null,
  clauses: allPresent(),
  phase: 'managed',
  ownerRole: '',
  riskClass: 'low',
  reviewInterval: 'yearly',
  lastReview: null,
  auditReports: [],
  incidents: [],
};
function allPresent(): Agreement['clauses'] {
  const one = { state: 'present' as const, page: '2' };
  return {
    description: one,
    instructions: one,
    confidentiality: one,
    security: one,
    'sub-processors': one,
    rights: one,
    assistance: one,
    deletion: one,
    audits: one,
  };
}
const recipient = (role: Role | null, inEea: Recipient['inEea'] = 'yes'): Recipient => ({
  recipientId: id(3),
  name: 'Mailer',
  domains: ['mail.example'],
  place: 'Ierland',
  inEea,
  decision: role && {
    role,
    reason: 'x',
    decidedOn: '2026-01-01',
    answers: { decides: 'we', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'yes' },
  },
});
const observed = { domain: 'mail.example', how: 'form' as const, firstSeen: '2026-11-10' };
const flags = (recipients: Recipient[], agreements: Agreement[] = [], today = '2026-11-29') =>
  checkRecipient({ observed, recipients, agreements, today }).flags;

describe('checkRecipient', () => {
  it('asks for an entry, then for a role, then for an agreement of a processor only', () => {
    expect(flags([])).toEqual(['not-in-register']);
    expect(flags([recipient(null)])).toEqual(['no-role']);
    expect(flags([recipient('processor')])).toEqual(['no-agreement']);
    expect(flags([recipient('processor')], [agreement])).toEqual([]);
    expect(flags([recipient('independent-controller')])).toEqual([]);
    expect(flags([recipient('joint-controller', 'no')])).toEqual(['outside-eea']);
    expect(flags([recipient('no-access', 'no')])).toEqual([]);
  });

  it('wants it signed and in force on the first day at the latest', () => {
    const late = (change: Partial<Agreement>) => flags([recipient('processor')], [{ ...agreement, ...change }]);
    expect(late({ signedOn: '2026-11-10' })).toEqual([]);
    expect(late({ signedOn: '2026-11-11' })).toEqual(['signed-late']);
    expect(late({ effectiveFrom: '2026-11-11' })).toEqual(['signed-late']);
    expect(late({ signedOn: null })).toEqual(['not-signed']);
    expect(late({ endsOn: '2026-11-28' })).toEqual(['ended']);
  });

  it('takes the agreement that covers the first use, not the newest', () => {
    const second = { ...agreement, agreementId: id(9), signedOn: '2026-11-20' };
    expect(flags([recipient('processor')], [second, agreement])).toEqual([]);
  });
});

describe('agreementFlags', () => {
  it('names a review that is due, and clauses that are absent or unclear', () => {
    expect(agreementFlags({ ...agreement, lastReview: '2025-11-28' }, null, '2026-11-29')).toEqual(['review-due']);
    expect(agreementFlags({ ...agreement, lastReview: '2025-11-29' }, null, '2026-11-29')).toEqual([]);
    for (const clause of CLAUSES) {
      const clauses = { ...agreement.clauses, [clause]: { state: 'absent' as const, page: '' } };
      expect(agreementFlags({ ...agreement, clauses }, null, '2026-11-29')).toEqual(['clause-missing']);
    }
  });

  it('is reviewed again an interval after the last review, else after signing', () => {
    expect(nextReview({ ...agreement, reviewInterval: 'half-yearly' })).toBe('2027-05-01');
    expect(nextReview({ ...agreement, lastReview: '2026-11-15', reviewInterval: 'two-yearly' })).toBe('2028-11-15');
    expect(nextReview({ ...agreement, signedOn: null })).toBeNull();
  });
});

it.each([
  [{ decides: 'we', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'yes' }, 'processor'],
  [{ decides: 'we', ownPurposes: 'yes', mainObject: 'yes', inTheClear: 'yes' }, 'independent-controller'],
  [{ decides: 'we', ownPurposes: 'no', mainObject: 'no', inTheClear: 'yes' }, 'independent-controller'],
  [{ decides: 'they', ownPurposes: 'unknown', mainObject: 'unknown', inTheClear: 'yes' }, 'independent-controller'],
  [{ decides: 'together', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'yes' }, 'joint-controller'],
  [{ decides: 'we', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'no' }, 'no-access'],
  [{ decides: 'we', ownPurposes: 'unknown', mainObject: 'yes', inTheClear: 'yes' }, null],
  [{ decides: 'unknown', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'yes' }, null],
] as const)('proposeRole %j: %s', (answers, role) => {
  expect(proposeRole(answers)).toBe(role);
});

it('needs a register unless every answer of Art. 30(5) says otherwise', () => {
  const exempt = { fewerThan250: 'yes', notOccasional: 'no', riskToPersons: 'no', specialCategories: 'no' } as const;
  expect(needsRegister(UNANSWERED_DUTY)).toBe(true);
  expect(needsRegister(exempt)).toBe(false);
  expect(needsRegister({ ...exempt, fewerThan250: 'unknown' })).toBe(true);
  expect(needsRegister({ ...exempt, notOccasional: 'yes' })).toBe(true);
  expect(needsRegister({ ...exempt, riskToPersons: 'unknown' })).toBe(true);
  expect(needsRegister({ ...exempt, specialCategories: 'yes' })).toBe(true);
});
