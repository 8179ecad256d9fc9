import type { Chosen } from '../../core/consent-record';
import { NOT_DATA } from './dpv-words';
import { type CompleteFacts, choicesOf, methodLine, wasPreset } from './facts';

/** Kantara Consent Receipt 1.1: of a consent that was given; a refusal or withdrawal has no place in it. */
export function kantaraReceipt(facts: CompleteFacts): Record<string, unknown> {
  const { record, activity, body, pseudonym, jurisdiction, statement } = facts;
  const language = record.notices.find((notice) => notice.language !== '')?.language;
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction,
    // Whole seconds since 1970.
    consentTimestamp: Math.floor(Date.parse(record.event.time) / 1000),
    collectionMethod: methodLine(facts),
    consentReceiptID: record.recordId,
    ...(language === undefined ? {} : { language }),
    piiPrincipalId: pseudonym,
    piiControllers: [
      {
        piiController: body.name,
        contact: body.dpo.trim() === '' ? body.name : body.dpo,
        address: { streetAddress: body.address },
        email: body.email,
        phone: body.phone,
      },
    ],
    policyUrl: statement?.url ?? '',
    services: [{ service: activity.name, purposes: purposesOf(facts) }],
    sensitive: isSensitive(facts),
    spiCat: isSensitive(facts) ? ['special category of data (Art. 9 GDPR)'] : [],
  };
}

/** One for each choice that was agreed to, in its exact words; where no choice was made, those of the register. */
function purposesOf(facts: CompleteFacts): Record<string, unknown>[] {
  const { activity, recipients } = facts;
  const chosen = choicesOf(facts);
  const third = recipients.map(({ name }) => name);
  const common = {
    piiCategory: categoriesOf(facts),
    termination: activity.record?.erasureTerm ?? '',
    thirdPartyDisclosure: third.length > 0,
    ...(third.length > 0 ? { thirdPartyName: third.join(', ') } : {}),
  };
  if (chosen.length === 0)
    return (activity.record?.purposes ?? []).map((purpose) => ({
      purpose,
      purposeCategory: ['not classified'],
      consentType: 'EXPLICIT',
      ...common,
    }));
  return chosen.map((choice) => ({
    purpose: choice.text,
    purposeCategory: choice.purposes.length > 0 ? choice.purposes : ['not classified'],
    consentType: wasPreset(choice) ? 'IMPLICIT' : 'EXPLICIT',
    ...common,
  }));
}

function categoriesOf({ record, activity }: CompleteFacts): string[] {
  const fields = (record.form?.fields ?? []).map(({ class: of }) => of).filter((of) => !NOT_DATA.has(of));
  return [...new Set([...fields, ...(activity.record?.dataCategories ?? [])])];
}

function isSensitive(facts: CompleteFacts): boolean {
  return choicesOf(facts).some(({ purposes }: Chosen) => purposes.includes('special-category'));
}
