import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import type { ReceiptFacts } from './facts';
import { FACTS, RECORD } from './test-facts';
import { KANTARA_FIELDS } from './test-kantara-schema';
import { writeReceipt } from './write-receipt';

const ajv = new Ajv2020({ allErrors: true });
ajv.addFormat('uuid', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
ajv.addFormat('uri', (text: string) => URL.canParse(text));
const isReceipt = ajv.compile(KANTARA_FIELDS);
const receipt = (facts: ReceiptFacts) => JSON.parse(writeReceipt('kantara', facts).text);

describe('a record as Kantara Consent Receipt 1.1', () => {
  it('has the fields of the specification, by a validator that is not ours', () => {
    const made = receipt(FACTS);
    expect(isReceipt(made), JSON.stringify(isReceipt.errors)).toBe(true);
    expect(made).toMatchObject({
      consentTimestamp: 1_795_953_599,
      piiPrincipalId: 'ABCDEFGHIJKLMNOPQRSTUVWX23',
      policyUrl: 'https://shop.example/privacy',
      sensitive: false,
      spiCat: [],
      services: [
        {
          service: 'Nieuwsbrief',
          purposes: [
            {
              consentType: 'EXPLICIT',
              thirdPartyName: 'Verzendhuis',
              piiCategory: ['email', 'first-name', 'contactgegevens'],
            },
          ],
        },
      ],
    });
  });

  it('without choices has the purposes of the register, without recipients none, and a box that was already on is implicit', () => {
    const plain = receipt({ ...FACTS, recipients: [], record: { ...RECORD, controls: [] } });
    expect(isReceipt(plain), JSON.stringify(isReceipt.errors)).toBe(true);
    expect(plain.services[0].purposes).toMatchObject([
      { purpose: 'Nieuws en aanbiedingen sturen', thirdPartyDisclosure: false },
    ]);
    const controls = RECORD.controls.map((one) => ({ ...one, initial: 'on' as const }));
    expect(receipt({ ...FACTS, record: { ...RECORD, controls } }).services[0].purposes[0].consentType).toBe('IMPLICIT');
  });

  it('is not accepted when a required field is gone', () => {
    const { piiPrincipalId: _, ...rest } = receipt(FACTS);
    expect(isReceipt(rest)).toBe(false);
  });
});
