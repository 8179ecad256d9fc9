import type { Field, FieldClass } from '../core/controls';
import type { FormArtifact } from './artifacts';
import { fieldWords } from './facts/personal-data';
import { apAccountability, edpbByDesign, gdpr, uavg } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A newsletter form that asks more than a newsletter needs. */
export const excessNewsletterFields = defineRule({
  id: 'excess-newsletter-fields',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'high', law: 'medium' },
  title: { nl: 'Nieuwsbrief vraagt meer dan nodig', en: 'Newsletter form asks more than needed' },
  explanation: {
    nl: 'Voor een nieuwsbrief is een e-mailadres genoeg. Wie meer vraagt dan nodig is, verzamelt gegevens zonder doel.',
    en: 'For a newsletter an e-mail address is enough. Whoever asks more than needed collects data without a purpose.',
  },
  remedy: {
    nl: 'Vraag alleen het e-mailadres, en hooguit vrijwillig een naam of onderwerpen. Heeft een extra veld een reden, zet die erbij.',
    en: 'Ask for the e-mail address only, and at most a name or topics by choice. If an extra field has a reason, state it there.',
  },
  lookAt: {
    nl: 'Kijk of het formulier meer dient dan een nieuwsbrief, en of een reden voor het veld wordt gegeven.',
    en: 'Look whether the form serves more than a newsletter, and whether a reason for the field is given.',
  },
  falsePositives: [
    {
      nl: 'Een tijdschrift per post, aanmelding voor een bijeenkomst, zakelijke indeling met opgegeven reden.',
      en: 'A magazine by post, an event sign-up, a business segment with its reason stated.',
    },
    {
      nl: 'Verborgen lokvelden tegen robots.',
      en: 'Hidden trap fields against robots.',
    },
  ],
  apExample: true,
  basis: [
    gdpr('Art. 5(1)(c)'),
    gdpr('Art. 25(2)'),
    apAccountability('privacy by default'),
    edpbByDesign('data minimisation'),
    gdpr('Art. 87'),
    uavg('Art. 46'),
  ],
  reads: ['forms'],
  messages: {
    required: {
      nl: 'Het nieuwsbriefformulier verplicht tot meer dan nodig: “{fields}”.',
      en: 'The newsletter form requires more than needed: “{fields}”.',
    },
    optional: {
      nl: 'Het nieuwsbriefformulier vraagt meer dan nodig, niet verplicht: “{fields}”.',
      en: 'The newsletter form asks more than needed, not required: “{fields}”.',
    },
    'national-id': {
      nl: 'Het nieuwsbriefformulier vraagt een nationaal identificatienummer: “{fields}”.',
      en: 'The newsletter form asks for a national identification number: “{fields}”.',
    },
    'name-required': {
      nl: 'Het nieuwsbriefformulier verplicht tot een naam: “{fields}”. Nodig is die meestal niet.',
      en: 'The newsletter form requires a name: “{fields}”. Usually that is not needed.',
    },
    'sent-by-post': {
      nl: 'Het formulier vraagt adresgegevens: “{fields}”. Er lijkt iets per post te komen; dan kan dat nodig zijn.',
      en: 'The form asks for address data: “{fields}”. Something seems to come by post; then that can be needed.',
    },
    'reason-given': {
      nl: 'Het nieuwsbriefformulier vraagt meer, met een reden erbij: “{fields}”. Of die reden volstaat, is aan een mens.',
      en: 'The newsletter form asks more, and gives a reason: “{fields}”. Whether that reason is enough is for a person to say.',
    },
    'only-needed': {
      nl: 'Het nieuwsbriefformulier vraagt niet meer dan nodig.',
      en: 'The newsletter form asks no more than needed.',
    },
    'no-newsletter-form': {
      nl: 'Geen nieuwsbriefformulier in wat gelezen is.',
      en: 'No newsletter form in what was read.',
    },
  },
  evaluate({ forms }) {
    const newsletters = forms.filter((f) => f.purpose === 'newsletter' && f.form.visible);
    return concluding(newsletters.flatMap(judge), () =>
      newsletters.length > 0
        ? pass('only-needed', { locators: newsletters.map((f) => f.form.locator) })
        : notApplicable('no-newsletter-form'),
    );
  },
});

const EXCESS: ReadonlySet<FieldClass> = new Set([
  'telephone',
  'street',
  'postal-code',
  'city',
  'birth-date',
  'gender',
  'company',
  'job',
  'income',
]);
const ADDRESS: ReadonlySet<FieldClass> = new Set(['street', 'postal-code', 'city']);
const NAME: ReadonlySet<FieldClass> = new Set(['name', 'first-name', 'last-name']);

type Message = 'required' | 'optional' | 'national-id' | 'name-required' | 'sent-by-post' | 'reason-given';

function judge({ form }: FormArtifact): RuleOutcome<Message>[] {
  // What is not shown is asked of nobody: traps for robots, steps that do not apply.
  const asked = form.fields.filter((field) => field.visible);
  const outcomes: RuleOutcome<Message>[] = [];
  const byPost = POSTED.test(`${form.heading} ${form.text.normalised}`);
  const needed = (field: Field) => byPost && ADDRESS.has(field.class);
  const reasoned = (field: Field) => REASON.test(field.label);
  const excess = asked.filter((field) => EXCESS.has(field.class));
  const plain = excess.filter((field) => !needed(field) && !reasoned(field));

  const say = (fields: readonly Field[], make: (shown: ReturnType<typeof showingFields>) => RuleOutcome<Message>) => {
    if (fields.length > 0) outcomes.push(make(showingFields(fields)));
  };
  say(
    asked.filter((field) => field.class === 'national-id'),
    (shown) => fail('national-id', shown),
  );
  say(
    plain.filter((field) => field.required),
    (shown) => fail('required', shown),
  );
  say(
    plain.filter((field) => !field.required),
    (shown) => fail('optional', { ...shown, severity: 'warning' }),
  );
  say(excess.filter(needed), (shown) => needsReview('sent-by-post', { ...shown, severity: 'warning' }));
  say(
    excess.filter((field) => reasoned(field) && !needed(field)),
    (shown) => needsReview('reason-given', { ...shown, severity: 'warning' }),
  );
  say(
    asked.filter((field) => NAME.has(field.class) && field.required),
    (shown) => needsReview('name-required', { ...shown, severity: 'info' }),
  );
  return outcomes;
}

function showingFields(fields: readonly Field[]) {
  return { params: { fields: fieldWords(fields) }, locators: fields.map((field) => field.locator) };
}

/** Something that comes through the letter box needs an address. */
const POSTED =
  /\b(per post|(post)?magazine|tijdschrift|brochure|papieren|catalogus|by post|printed|print edition|catalog(ue)?|postalisch|per post|katalog|gedruckt\w*|par (la poste|courrier)|version papier)\b/i;
const REASON =
  /\b(zodat|omdat|waarom|om (u|je|jou|jouw|uw)|so (that )?we|because|we ask|to (send|tailor|match)|damit|weil|um (ihnen|sie)|afin|parce que|pour vous)\b/i;
