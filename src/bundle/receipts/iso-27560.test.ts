import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CONSENT_STATES } from '../../core/consent-record';
import { FIELD_CLASSES } from '../../core/controls';
import { PURPOSES } from '../../core/evaluation';
import type { ReceiptFacts } from './facts';
import { FACTS, RECORD } from './test-facts';
import { writeReceipt } from './write-receipt';

const QuadsSchema = z.array(
  z.object({
    subject: z.object({ value: z.string() }),
    predicate: z.object({ value: z.string() }),
    object: z.object({ termType: z.string(), value: z.string() }),
  }),
);
const TermsSchema = z.object({ classes: z.array(z.string()), properties: z.array(z.string()) });
/** Looked up by hand in what DPVCG published; the file says where and under which licence. */
const TERMS = TermsSchema.parse(JSON.parse(readFileSync('tests/fixtures/dpv-2.3-terms.json', 'utf8')));
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const rdfOf = (facts: ReceiptFacts) => rdfOfDocument(JSON.parse(writeReceipt('iso-27560', facts).text));

/** By a JSON-LD library that is not ours; `safe` makes it fail where it would drop something. */
async function rdfOfDocument(document: object) {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      throw new Error(`asked the network for ${url}`);
    },
  };
  return QuadsSchema.parse(await jsonld.toRDF({ ...document }, options));
}

function terms(quads: z.infer<typeof QuadsSchema>) {
  const isOfDpv = (iri: string) => iri.startsWith('https://w3id.org/dpv') && iri.includes('#');
  const properties = quads.map(({ predicate }) => predicate.value).filter(isOfDpv);
  const classes = quads
    .filter(({ object }) => object.termType === 'NamedNode' && isOfDpv(object.value))
    .map(({ object }) => object.value)
    .filter((iri) => !iri.startsWith('https://w3id.org/dpv/schema/'));
  return { properties: [...new Set(properties)], classes: [...new Set(classes)] };
}

describe('a record as ISO/IEC TS 27560 by DPV 2.3', () => {
  it('becomes RDF without a network, by terms that DPV 2.3 has, classes as classes and properties as properties', async () => {
    const used = terms(await rdfOf(FACTS));
    expect(used.properties.length).toBeGreaterThan(20);
    expect(used.properties.filter((iri) => !TERMS.properties.includes(iri))).toEqual([]);
    expect(used.classes.filter((iri) => !TERMS.classes.includes(iri))).toEqual([]);
  });

  it('so does one of every state, class of field and purpose', async () => {
    for (const state of CONSENT_STATES.filter((one) => one !== 'unknown')) {
      const fields = FIELD_CLASSES.map((one) => ({ class: one, required: false }));
      const controls = RECORD.controls.map((one) => ({ ...one, purposes: [...PURPOSES] }));
      const record = { ...RECORD, event: { ...RECORD.event, state }, form: RECORD.form && { ...RECORD.form, fields } };
      const used = terms(await rdfOf({ ...FACTS, record: { ...record, controls, follows: RECORD.recordId } }));
      expect(used.classes.filter((iri) => !TERMS.classes.includes(iri))).toEqual([]);
    }
  });

  it('says who, what, on which words, when and how, each once', async () => {
    const quads = await rdfOf(FACTS);
    const objects = (property: string) =>
      quads
        .filter(({ predicate }) => predicate.value === `https://w3id.org/dpv#${property}`)
        .map((q) => q.object.value);
    const record = `urn:uuid:${RECORD.recordId}`;
    expect(objects('hasDataSubject')).toEqual([`${record}#subject`]);
    expect(objects('hasIdentifier')).toEqual(['ABCDEFGHIJKLMNOPQRSTUVWX23']);
    expect(objects('isIndicatedAtTime')).toEqual(['2026-11-29T11:59:59.500Z']);
    expect(objects('hasLegalBasis')).toEqual(['https://w3id.org/dpv/legal/eu/gdpr#A6-1-a']);
    expect(objects('hasJurisdiction')).toEqual(['https://w3id.org/dpv/loc#NL']);
    expect(objects('isExercisedAt')).toEqual(['https://shop.example/afmelden']);
    expect(objects('hasIndicationMethod')).toEqual(['Web form sent by the button “Aanmelden”; seen in the browser']);
    const values = quads.map(({ object }) => object.value);
    expect(values).toContain(`sha256:${'b'.repeat(64)}`);
    expect(values).toContain(RECORD.controls[0]?.text);
    expect(values).toContain('twee jaar na de laatste nieuwsbrief');
    expect(values).toContain('https://w3id.org/dpv#ExpressedConsent');
    // Once, however often it is pointed to.
    expect(
      quads.filter(({ predicate, object }) => predicate.value === RDF_TYPE && object.value.endsWith('#DataSubject')),
    ).toHaveLength(1);
  });

  it('does not call a box that was already on an expression of consent', async () => {
    const controls = RECORD.controls.map((one) => ({ ...one, initial: 'on' as const }));
    const values = (await rdfOf({ ...FACTS, record: { ...RECORD, controls } })).map(({ object }) => object.value);
    expect(values).toContain('https://w3id.org/dpv#Consent');
    expect(values).not.toContain('https://w3id.org/dpv#ExpressedConsent');
  });

  it.each(['refused', 'withdrawn'] as const)(
    'says of one that is %s neither what consent it is nor how long it lasts',
    async (state) => {
      const record = { ...RECORD, event: { ...RECORD.event, state }, follows: RECORD.recordId };
      const values = (await rdfOf({ ...FACTS, record })).map(({ object }) => object.value);
      expect(values.filter((value) => value.endsWith('ExpressedConsent') || value.endsWith('#Consent'))).toEqual([]);
      expect(values).not.toContain('https://w3id.org/dpv#UntilEventDuration');
    },
  );

  it('names joint controllers as the members of one group, and a controller that receives as a recipient too', async () => {
    const entry = FACTS.activity?.record;
    if (!FACTS.activity || !entry) throw new Error('the facts have a register entry');
    const activity = { ...FACTS.activity, record: { ...entry, jointControllers: ['Noord BV', 'Zuid BV'] } };
    const recipients = FACTS.recipients.map((one) => ({ ...one, role: 'independent-controller' as const }));
    const quads = await rdfOf({ ...FACTS, activity, recipients });
    const of = (property: string) => quads.filter(({ predicate }) => predicate.value.endsWith(`#${property}`));
    expect(of('hasJointDataControllers')).toHaveLength(1);
    const group = of('hasJointDataControllers')[0]?.object.value;
    expect(of('hasDataController').filter(({ subject }) => subject.value === group)).toHaveLength(2);
    const typed = quads.filter(({ predicate }) => predicate.value === RDF_TYPE);
    const received = of('hasRecipient').map(({ object }) => object.value);
    expect(received.length).toBeGreaterThan(0);
    for (const one of received)
      expect(typed.some(({ subject, object }) => subject.value === one && /#Recipient$/.test(object.value))).toBe(true);
  });
});

it('says that data are kept in the EEA only where the register names no country outside it', async () => {
  const where = async (transfers: { country: string; safeguard: string }[]) => {
    const entry = FACTS.activity?.record;
    if (!FACTS.activity || !entry) throw new Error('the facts have a register entry');
    const activity = { ...FACTS.activity, record: { ...entry, transfers } };
    return (await rdfOf({ ...FACTS, activity })).map(({ object }) => object.value);
  };
  expect(await where([])).toContain('https://w3id.org/dpv/loc#EEA');
  const abroad = await where([{ country: 'Brazilië', safeguard: '' }]);
  expect(abroad).not.toContain('https://w3id.org/dpv/loc#EEA');
  expect(abroad).toContain('Brazilië');
});

it('a term that DPV does not have is noticed, and so is a context from elsewhere', async () => {
  const made = JSON.parse(writeReceipt('iso-27560', FACTS).text);
  const quads = await rdfOfDocument({ ...made, 'dpv:hasNewsletter': 'x' });
  expect(terms(quads).properties.filter((iri) => !TERMS.properties.includes(iri))).toEqual([
    'https://w3id.org/dpv#hasNewsletter',
  ]);
  await expect(rdfOfDocument({ ...made, '@context': 'https://w3id.org/dpv' })).rejects.toThrow(/context/);
});
