import type { ConsentState } from '../../core/consent-record';
import {
  DPV_CONTEXT,
  DPV_RIGHTS,
  DPV_STATUS,
  dpvData,
  dpvPurposes,
  dpvRecipient,
  NOT_DATA,
  RECORD_PROFILE,
} from './dpv-words';
import { type CompleteFacts, choicesOf, methodLine, wasPreset } from './facts';

type Node = Record<string, unknown>;

/** JSON-LD whose context is inlined, so that nobody has to fetch anything to read it. */
export function iso27560(facts: CompleteFacts): Node {
  const { record, recordDigest, pseudonym } = facts;
  const id = `urn:uuid:${record.recordId}`;
  const subject = { '@id': `${id}#subject`, '@type': 'dpv:DataSubject', 'dpv:hasIdentifier': pseudonym };
  return {
    '@context': DPV_CONTEXT,
    '@id': id,
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': ref(RECORD_PROFILE),
    'dct:identifier': record.recordId,
    'dct:source': ref(record.site.url),
    'dpv:hasDataSubject': subject,
    'dpv:hasNotice': noticesOf(facts),
    'dpv:hasConsentStatus': eventOf(facts),
    ...(record.follows === null ? {} : { 'dct:isVersionOf': ref(`urn:uuid:${record.follows}`) }),
    'dpv:hasProcess': [processOf(facts)],
    'dct:provenance': [
      digest('Consent record as sealed', recordDigest),
      ...(record.capture ? [digest('Capture of the request before the act', record.capture.digest)] : []),
      ...(record.form ? [digest('Fingerprint of the form', record.form.fingerprint)] : []),
      {
        '@type': 'dct:ProvenanceStatement',
        'dct:description': `Consent Witness ${record.tool.extensionVersion}, reader ${record.tool.readerVersion}, rules ${record.tool.ruleSetVersion}`,
      },
    ],
  };
}

/** What was shown: the request itself by the hash of its words, and the statement it links to. */
function noticesOf({ record, statement }: CompleteFacts): Node[] {
  const asked = record.notices.map(({ exact, language }) => ({
    '@type': 'dpv:ConsentNotice',
    'dct:identifier': `sha256:${exact}`,
    'dct:source': ref(record.site.url),
    ...(language === '' ? {} : { 'dct:language': language }),
    ...(record.capture ? { 'dct:date': moment(record.capture.capturedAt) } : {}),
  }));
  if (!statement) return asked;
  const shown = {
    '@type': 'dpv:PrivacyNotice',
    'dct:source': ref(statement.url),
    ...(statement.digest === null ? {} : { 'dct:identifier': `sha256:${statement.digest}` }),
    ...(statement.at === null ? {} : { 'dct:date': moment(statement.at) }),
  };
  return [...asked, shown];
}

function eventOf(facts: CompleteFacts): Node {
  const { event, recordId } = facts.record;
  return {
    '@type': DPV_STATUS[event.state],
    ...(isConsent(event.state) ? consentOf(facts) : {}),
    'dpv:isIndicatedAtTime': moment(event.time),
    'dpv:isIndicatedBy': ref(`urn:uuid:${recordId}#subject`),
    'dpv:hasIndicationMethod': methodLine(facts),
  };
}

function isConsent(state: ConsentState): boolean {
  return state === 'given' || state === 'renewed';
}

/** What a refusal and a withdrawal do not have. */
function consentOf(facts: CompleteFacts): Node {
  const preset = choicesOf(facts).some(wasPreset);
  return {
    // A box that was already on tells of no act that expresses consent.
    'dct:type': ref(preset ? 'dpv:Consent' : 'dpv:ExpressedConsent'),
    'dpv:hasDuration': { '@type': 'dpv:UntilEventDuration', 'dct:description': 'Until the consent is withdrawn' },
  };
}

/** A group, of which each member is named. */
function jointControllersOf(names: readonly string[]): Node {
  if (names.length === 0) return {};
  const members = names.map((name) => ({ '@type': 'dpv:DataController', 'dpv:hasName': name }));
  return { 'dpv:hasJointDataControllers': { '@type': 'dpv:JointDataControllers', 'dpv:hasDataController': members } };
}

function processOf(facts: CompleteFacts): Node {
  const { activity, body, recipients, jurisdiction, processDocument } = facts;
  const entry = activity.record;
  return {
    '@id': `urn:uuid:${activity.activityId}`,
    '@type': 'dpv:Process',
    'dct:title': activity.name,
    'dpv:hasLegalBasis': ref('eu-gdpr:A6-1-a'),
    'dpv:hasPurpose': [
      ...choicesOf(facts).map(({ text, purposes }) => ({ '@type': dpvPurposes(purposes), 'dct:description': text })),
      ...(entry?.purposes ?? []).map((purpose) => ({ '@type': 'dpv:Purpose', 'dct:title': purpose })),
    ],
    'dpv:hasPersonalData': dataOf(facts),
    'dpv:hasDataController': controllerOf(body),
    ...jointControllersOf(entry?.jointControllers ?? []),
    'dpv:hasRecipient': [
      ...recipients.map(({ name, role }) => ({ '@type': dpvRecipient(role), 'dpv:hasName': name })),
      ...(entry?.recipientCategories ?? []).map((name) => ({ '@type': 'dpv:Recipient', 'dct:title': name })),
    ],
    'dpv:hasStorageCondition': [
      { '@type': 'dpv:StorageDuration', 'dct:description': entry?.erasureTerm ?? '' },
      ...storageLocations(entry?.transfers ?? []),
    ],
    'dpv:hasThirdCountry': (entry?.transfers ?? []).map(({ country, safeguard }) => ({
      '@type': 'dpv:ThirdCountry',
      'dct:title': country,
      ...(safeguard === '' ? {} : { 'dct:description': safeguard }),
    })),
    'dpv:hasConsentControl': withdrawalOf(facts),
    'dpv:hasRight': DPV_RIGHTS.map(ref),
    'dpv:hasJurisdiction': ref(`loc:${jurisdiction}`),
    ...(processDocument === null
      ? {}
      : {
          'dpv:hasOrganisationalMeasure': {
            '@type': 'dpv:ConsentManagement',
            'dct:identifier': `sha256:${processDocument}`,
          },
        }),
  };
}

/** As the register has it (Art. 30(1)(e)): where it names no country outside the EEA there is none; else only what it names is known. */
function storageLocations(transfers: readonly { country: string }[]): Node[] {
  if (transfers.length === 0) return [{ '@type': 'dpv:StorageLocation', 'dpv:hasLocation': ref('loc:EEA') }];
  return transfers.map(({ country }) => ({ '@type': 'dpv:StorageLocation', 'dct:title': country }));
}

/** Classes of the fields that were asked, and what the register says; never a value. */
function dataOf({ record, activity }: CompleteFacts): Node[] {
  const fields = (record.form?.fields ?? []).filter(({ class: of }) => !NOT_DATA.has(of));
  return [
    ...fields.map(({ class: of, required }) => ({
      '@type': dpvData(of),
      'dct:title': of,
      'dpv:hasNecessity': ref(required ? 'dpv:Required' : 'dpv:Optional'),
    })),
    ...(activity.record?.dataCategories ?? []).map((name) => ({ '@type': 'dpv:PersonalData', 'dct:title': name })),
  ];
}

function controllerOf({ controllerId, name, address, email, phone }: CompleteFacts['body']): Node {
  return {
    '@id': `urn:uuid:${controllerId}`,
    '@type': 'dpv:DataController',
    'dpv:hasName': name,
    'dpv:hasAddress': address,
    'dpv:hasContact': [email, phone].filter((one) => one.trim() !== ''),
  };
}

function withdrawalOf({ record: { withdrawal } }: CompleteFacts): Node {
  return {
    '@type': 'dpv:WithdrawConsent',
    'dct:description': withdrawal?.text ?? '',
    ...(withdrawal?.url ? { 'dpv:isExercisedAt': ref(withdrawal.url) } : {}),
  };
}

function digest(title: string, of: string): Node {
  return { '@type': 'dct:ProvenanceStatement', 'dct:title': title, 'dct:identifier': `sha256:${of}` };
}

function moment(at: string): Node {
  return { '@type': 'xsd:dateTime', '@value': at };
}

function ref(iri: string): Node {
  return { '@id': iri };
}
