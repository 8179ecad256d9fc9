const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: text } as const;

/**
 * The fields of Kantara Consent Receipt 1.1, with their types and which of them are required: written by us as JSON Schema 2020-12
 * from the field table of the specification, since the licence of Kantara's own schema file does not let us keep it here. So what
 * this shows is that a receipt has the fields of the table, not that Kantara's file accepts it.
 */
export const KANTARA_FIELDS = {
  type: 'object',
  properties: {
    version: { const: 'KI-CR-v1.1.0' },
    jurisdiction: text,
    consentTimestamp: { type: 'integer', minimum: 0 },
    collectionMethod: text,
    consentReceiptID: { type: 'string', format: 'uuid' },
    language: text,
    piiPrincipalId: text,
    piiControllers: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          piiController: text,
          onBehalf: { type: 'boolean' },
          contact: text,
          address: { type: 'object', minProperties: 1 },
          email: text,
          phone: text,
          piiControllerUrl: text,
        },
        required: ['piiController', 'contact', 'address', 'email', 'phone'],
        additionalProperties: false,
      },
    },
    policyUrl: { type: 'string', format: 'uri' },
    services: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          service: text,
          purposes: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              properties: {
                purpose: text,
                purposeCategory: { ...texts, minItems: 1 },
                consentType: text,
                piiCategory: { ...texts, minItems: 1 },
                primaryPurpose: { type: 'boolean' },
                termination: text,
                thirdPartyDisclosure: { type: 'boolean' },
                thirdPartyName: text,
              },
              required: [
                'purpose',
                'purposeCategory',
                'consentType',
                'piiCategory',
                'termination',
                'thirdPartyDisclosure',
              ],
              if: { properties: { thirdPartyDisclosure: { const: true } } },
              // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
              then: { required: ['thirdPartyName'] },
              additionalProperties: false,
            },
          },
        },
        required: ['service', 'purposes'],
        additionalProperties: false,
      },
    },
    sensitive: { type: 'boolean' },
    spiCat: texts,
  },
  required: [
    'version',
    'jurisdiction',
    'consentTimestamp',
    'collectionMethod',
    'consentReceiptID',
    'piiPrincipalId',
    'piiControllers',
    'policyUrl',
    'services',
    'sensitive',
    'spiCat',
  ],
  additionalProperties: false,
} as const;
