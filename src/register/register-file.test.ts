import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../core/activity';
import { type ActivityRecord, type Body, EMPTY_RECORD, LAWFUL_BASES, UNANSWERED_DUTY } from '../core/register';
import { readRegisterCsv, writeRegisterCsv } from './register-csv';
import { readRegisterJson, sortedRegister, writeRegisterJson } from './register-file';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const noIds = () => {
  throw new Error('no id was asked for');
};

/** A municipality keeps the activities of two bodies in one register (AP). */
const COUNCIL: Body = {
  controllerId: id(1),
  name: 'College van B&W van Voorbeeldstad',
  address: 'Stadhuisplein 1\n1234 AB Voorbeeldstad',
  email: 'privacy@voorbeeldstad.example',
  phone: '+31 10 123 45 67',
  representative: '',
  dpo: 'De FG, fg@voorbeeldstad.example',
  duty: { fewerThan250: 'no', notOccasional: 'yes', riskToPersons: 'unknown', specialCategories: 'yes' },
};
const MAYOR: Body = { ...COUNCIL, controllerId: id(2), name: 'Burgemeester; "de" Voorbeeldstad', dpo: '' };
const IDLE: Body = { ...COUNCIL, controllerId: id(3), name: 'Heffingsambtenaar', duty: UNANSWERED_DUTY };
const RECORD: ActivityRecord = {
  capacity: 'controller',
  jointControllers: ['Veiligheidsregio'],
  purposes: ['=1+1', 'Nieuwsbrief sturen', "'t Nieuws, elke maand"],
  subjectCategories: ['Inwoners'],
  dataCategories: ['E-mailadres', 'Naam'],
  recipientCategories: ['Verzender van nieuwsbrieven'],
  transfers: [
    { country: 'Verenigde Staten', safeguard: 'EU-VS DPF | SCC' },
    { country: 'Zwitserland', safeguard: '' },
  ],
  erasureTerm: '30 dagen na afmelding',
  security: '- versleuteld\n- twee paar ogen',
  lawfulBasis: 'consent',
  onBehalfOf: [],
  formFingerprints: ['a'.repeat(64)],
  activeFrom: '2024-05-01',
  activeTo: null,
};
const NEWSLETTER: Activity = {
  schema: 'consent-witness/activity/1',
  activityId: id(11),
  name: 'Nieuwsbrief',
  controller: { controllerId: id(1), name: COUNCIL.name },
  retention: 'P2Y',
  addresses: ['https://voorbeeldstad.example/nieuwsbrief', 'https://www.voorbeeldstad.example'],
  automatic: true,
  record: RECORD,
};
const EVENTS: Activity = {
  ...NEWSLETTER,
  activityId: id(12),
  name: 'Evenementen',
  controller: { controllerId: id(2), name: MAYOR.name },
  retention: 'until-withdrawn',
  addresses: [],
  automatic: false,
  record: {
    ...EMPTY_RECORD,
    capacity: 'processor',
    onBehalfOf: [{ controller: 'Stichting Feest', categories: 'inschrijving' }],
  },
};
/** As retention alone keeps it. */
const PLAIN: Activity = { ...NEWSLETTER, activityId: id(13), name: 'Enquête', automatic: false };
delete PLAIN.record;
const REGISTER = { bodies: [COUNCIL, MAYOR, IDLE], activities: [NEWSLETTER, EVENTS, PLAIN] };

describe('CSV', () => {
  it('of a municipality with two bodies comes back as it was', () => {
    const csv = writeRegisterCsv(REGISTER);
    expect(readRegisterCsv(csv, noIds)).toEqual(REGISTER);
    expect(writeRegisterCsv(readRegisterCsv(csv, noIds))).toBe(csv);
  });

  it('no cell begins as a formula', () => {
    const { data } = Papa.parse<string[]>(writeRegisterCsv(REGISTER).replace(/^\uFEFF/, ''));
    const cells = data.flat();
    expect(cells).toContain("'=1+1\nNieuwsbrief sturen\n't Nieuws, elke maand");
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it('comes back whatever is typed into it', () => {
    const line = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.toWellFormed());
    const item = line.map((text) => text.replace(/[\r\n]/g, ' ')).filter((text) => text.trim() !== '');
    const key = item.map((text) => text.replace(/\|/g, '/'));
    const record = fc.record({
      capacity: fc.constantFrom('controller' as const, 'processor' as const),
      lawfulBasis: fc.constantFrom(...LAWFUL_BASES),
      purposes: fc.array(item, { maxLength: 3 }),
      transfers: fc.array(fc.record({ country: key, safeguard: item }), { maxLength: 2 }),
      security: line,
      erasureTerm: line,
    });
    fc.assert(
      fc.property(record, line, (some, address) => {
        const one = {
          bodies: [{ ...COUNCIL, address }],
          activities: [{ ...NEWSLETTER, record: { ...RECORD, ...some } }],
        };
        expect(readRegisterCsv(writeRegisterCsv(one), noIds)).toEqual(one);
      }),
      { seed: 30, numRuns: 400 },
    );
  });

  it('made by hand: semicolons, few columns, no ids', () => {
    let ids = 100;
    const read = readRegisterCsv('activity;body;purposes\r\nNieuwsbrief;College;Sturen\r\nEnquête;College;\r\n', () =>
      id(ids++),
    );
    expect(read.bodies).toHaveLength(1);
    expect(read.activities.map(({ name, controller, record }) => [name, controller.name, record?.purposes])).toEqual([
      ['Nieuwsbrief', 'College', ['Sturen']],
      ['Enquête', 'College', []],
    ]);
  });

  it.each([
    ['', 'line 1: no column body'],
    ['body,activity\r\n', 'line 2: no row'],
    ['body,activity,shoe size\r\nA,B,41', 'line 1: column 3 is unknown'],
    ['body,activity\r\nA,B,C', 'line 2: more cells than columns'],
    ['body,activity\r\n"A,B', 'line 2: MissingQuotes'],
    ['body,activity,email\r\nA,B,x\r\n,C,\r\n', 'line 3: body'],
    ['body,activity,security,activeFrom\r\nA,B,"een\r\ntwee",\r\nA,C,,gisteren\r\n', 'line 4: activeFrom'],
    ['body,activity,lawfulBasis,deleteByItself\r\nA,B,zin,misschien', 'line 2: deleteByItself; line 2: lawfulBasis'],
    ['body,activity,email\r\nA,B,a@x.example\r\nA,C,b@x.example', 'line 3: body, other than before'],
    [`body,activity,activityId\r\nA,B,${id(5)}\r\nA,C,${id(5)}`, 'line 3: activityId, there already'],
    ['body,activity,fewerThan250\r\nA,B,geheim', 'line 2: fewerThan250'],
  ])('%j is refused with its line', (csv, message) => {
    let ids = 100;
    const read = () => readRegisterCsv(csv, () => id(ids++));
    expect(read).toThrow(expect.objectContaining({ code: 'bad-input', message }));
    expect(read).not.toThrow(/geheim|gisteren/);
  });
});

describe('JSON', () => {
  const file = sortedRegister({ ...REGISTER, recipients: [], agreements: [] });

  it('comes back as it was, in one order', () => {
    const json = writeRegisterJson(file);
    expect(readRegisterJson(json)).toEqual(file);
    const turned = { ...REGISTER, bodies: [...REGISTER.bodies].reverse(), recipients: [], agreements: [] };
    expect(writeRegisterJson(sortedRegister(turned))).toBe(json);
  });

  it.each([
    ['{', 'not JSON'],
    ['{"schema":"consent-witness/register/2"}', 'schema, bodies'],
    [JSON.stringify({ ...file, activities: [{ ...NEWSLETTER, retention: 'eeuwig' }] }), 'activities.0.retention'],
    ['{"a":1,"a":2}', 'names one key twice'],
  ])('%s is refused', (json, message) => {
    expect(() => readRegisterJson(json)).toThrow(message);
  });
});
