import type { Role } from '../../core/agreements';
import type { ConsentState } from '../../core/consent-record';
import type { FieldClass } from '../../core/controls';
import type { Purpose } from '../../core/evaluation';

/** Our words in those of DPV 2.3 (28 February 2026). Where it has no word that says no more than ours, the general one. */

export const DPV_CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Of the profile for records that hold what the GDPR asks. The guide names it otherwise than what is published. */
export const RECORD_PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr';

export const DPV_STATUS: Readonly<Record<ConsentState, string>> = {
  given: 'dpv:ConsentGiven',
  renewed: 'dpv:RenewedConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  unknown: 'dpv:ConsentUnknown',
};

const DPV_PURPOSES: Partial<Record<Purpose, string>> = {
  'marketing-own': 'dpv:DirectMarketing',
  'marketing-partners': 'dpv:DirectMarketing',
  advertising: 'dpv:Advertising',
  analytics: 'dpv:ServiceUsageAnalytics',
  functional: 'dpv:ServiceProvision',
};

/** At least one. */
export function dpvPurposes(purposes: readonly Purpose[]): string[] {
  const known = [...new Set(purposes.flatMap((one) => DPV_PURPOSES[one] ?? []))];
  return known.length > 0 ? known.sort() : ['dpv:Purpose'];
}

const DPV_DATA: Partial<Record<FieldClass, string>> = {
  email: 'pd:EmailAddress',
  name: 'pd:Name',
  'first-name': 'pd:Name',
  'last-name': 'pd:Name',
  telephone: 'pd:TelephoneNumber',
  street: 'pd:Street',
  'postal-code': 'pd:PostalCode',
  city: 'pd:City',
  country: 'pd:Country',
  'birth-date': 'pd:BirthDate',
  gender: 'pd:Gender',
  job: 'pd:Professional',
  income: 'pd:Income',
  'national-id': 'pd:OfficialID',
  username: 'pd:Username',
  password: 'pd:Password',
  payment: 'pd:FinancialAccount',
  message: 'pd:Communication',
};

export function dpvData(of: FieldClass): string {
  return DPV_DATA[of] ?? 'dpv:PersonalData';
}

/** Fields that are no data of the person who fills them in. */
export const NOT_DATA: ReadonlySet<FieldClass> = new Set(['captcha', 'honeypot', 'search']);

export function dpvRecipient(role: Role | null): string | string[] {
  if (role === 'processor') return 'dpv:DataProcessor';
  const controls = role === 'independent-controller' || role === 'joint-controller';
  // A processor is a recipient by DPV's own definition; a controller is not.
  return controls ? ['dpv:Recipient', 'dpv:DataController'] : 'dpv:Recipient';
}

/** Rights that go with processing on the basis of consent. */
export const DPV_RIGHTS = ['A7-3', 'A13', 'A15', 'A16', 'A17', 'A18', 'A20', 'A77'].map((one) => `eu-gdpr:${one}`);
