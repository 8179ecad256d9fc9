import type { Artifacts, FormArtifact, LinkArtifact } from './artifacts';
import { fieldWords, identifyingFields } from './facts/personal-data';
import { apAccountability, edpbConsent, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome, type Shown } from './rule';

/** A form that asks for personal data without a privacy statement at hand. */
export const noPrivacyStatementLink = defineRule({
  id: 'no-privacy-statement-link',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Geen privacyverklaring bij het formulier', en: 'No privacy statement at the form' },
  explanation: {
    nl: 'Wie gegevens achterlaat moet op dat moment kunnen lezen wie ze krijgt, waarvoor en welke rechten er zijn. Een link bij het formulier is daarvoor de gebruikelijke weg.',
    en: 'People who leave data must at that moment be able to read who gets them, what for, and which rights they have. A link at the form is the usual way.',
  },
  remedy: {
    nl: 'Zet bij het formulier een werkende link naar de privacyverklaring, bij voorkeur vlak bij de knop om te versturen.',
    en: 'Put a working link to the privacy statement at the form, preferably close to the button that sends it.',
  },
  lookAt: {
    nl: 'Kijk of de informatie op een andere manier vóór het invullen wordt gegeven.',
    en: 'Look whether the information is given in another way before the form is filled in.',
  },
  falsePositives: [
    {
      nl: 'Zoekvelden en inlogformulieren.',
      en: 'Search boxes and login forms.',
    },
  ],
  basis: [
    gdpr('Art. 13(1)'),
    gdpr('Art. 13(2)'),
    gdpr('Art. 12(1)'),
    apAccountability('privacyverklaring'),
    edpbConsent('para 69'),
    edpbConsent('para 72'),
  ],
  reads: ['forms', 'links', 'gaps'],
  messages: {
    none: {
      nl: 'Het formulier vraagt “{fields}”, maar op de hele pagina is geen link naar een privacyverklaring gevonden.',
      en: 'The form asks for “{fields}”, but no link to a privacy statement was found anywhere on the page.',
    },
    'none-in-what-was-read': {
      nl: 'Het formulier vraagt “{fields}”. Er is geen link naar een privacyverklaring gevonden, maar niet alles op de pagina kon gelezen worden.',
      en: 'The form asks for “{fields}”. No link to a privacy statement was found, but not everything on the page could be read.',
    },
    'footer-only': {
      nl: 'Het formulier vraagt “{fields}”. De link “{link}” staat alleen onderaan de pagina, niet bij het formulier.',
      en: 'The form asks for “{fields}”. The link “{link}” is only at the foot of the page, not at the form.',
    },
    elsewhere: {
      nl: 'Het formulier vraagt “{fields}”. De link “{link}” staat elders op de pagina; of dat dicht genoeg bij het formulier is, kan alleen een mens zien.',
      en: 'The form asks for “{fields}”. The link “{link}” is elsewhere on the page; whether that is close enough to the form, only a person can see.',
    },
    'link-dead': {
      nl: 'De link “{link}” bij het formulier leidt op zichzelf nergens heen; mogelijk opent een script er iets mee.',
      en: 'The link “{link}” at the form leads nowhere by itself; a script may open something with it.',
    },
    'link-not-shown': {
      nl: 'De link “{link}” bij het formulier was niet in beeld bij de vastlegging.',
      en: 'The link “{link}” at the form was not shown when captured.',
    },
    'link-at-form': {
      nl: 'Bij het formulier staat een link naar de privacyverklaring: “{link}”.',
      en: 'There is a link to the privacy statement at the form: “{link}”.',
    },
    'form-not-shown': {
      nl: 'Een formulier dat “{fields}” vraagt was niet in beeld bij de vastlegging en is niet beoordeeld.',
      en: 'A form that asks for “{fields}” was not shown when captured and was not judged.',
    },
    'no-personal-data-form': {
      nl: 'Geen formulier dat om persoonsgegevens vraagt in wat gelezen is.',
      en: 'No form that asks for personal data in what was read.',
    },
  },
  evaluate(artifacts) {
    const forms = artifacts.forms.filter((f) => !NOT_COLLECTING.has(f.purpose));
    const outcomes = forms.flatMap((form) => judge(form, artifacts));
    return concluding(
      outcomes,
      () => outcomes.find((o) => o.outcome === 'pass') ?? notApplicable('no-personal-data-form'),
    );
  },
});

/** Logging in or searching collects nothing new to inform about; cookie settings have rules of their own. */
const NOT_COLLECTING: ReadonlySet<FormArtifact['purpose']> = new Set(['login', 'search', 'cookie-settings']);

type Message =
  | 'none'
  | 'none-in-what-was-read'
  | 'footer-only'
  | 'elsewhere'
  | 'link-dead'
  | 'link-not-shown'
  | 'link-at-form'
  | 'form-not-shown';

function judge(form: FormArtifact, { links, gaps }: Pick<Artifacts, 'links' | 'gaps'>): RuleOutcome<Message>[] {
  if (!form.form.visible) {
    const hidden = form.form.fields.filter((f) => f.class === 'email' || f.class === 'name');
    const shown = { params: { fields: fieldWords(hidden) }, locators: [form.form.locator] };
    return hidden.length > 0 ? [notApplicable('form-not-shown', shown)] : [];
  }
  const asked = identifyingFields(form.form.fields);
  if (asked.length === 0) return [];
  const privacy = links.filter(({ link }) => link.kind === 'privacy');
  const shown = (link?: LinkArtifact): Shown => ({
    params: { fields: fieldWords(asked), ...(link ? { link: linkWords(link) } : {}) },
    locators: [form.form.locator, ...(link ? [link.link.locator] : [])],
  });

  const near = privacy.filter((candidate) => isAtForm(candidate, form));
  const working = near.find(({ link }) => !link.dead && link.visible);
  if (working) return [pass('link-at-form', shown(working))];
  const dead = near.find(({ link }) => link.dead && link.visible);
  if (dead) return [needsReview('link-dead', { ...shown(dead), severity: 'warning' })];
  const concealed = near[0];
  if (concealed) return [needsReview('link-not-shown', { ...shown(concealed), severity: 'warning' })];

  // A banner over the page has its own link; that one is gone once the visitor has chosen.
  const far = privacy.filter(({ notice }) => notice?.kind !== 'banner' && notice?.kind !== 'dialog');
  const elsewhere = far.find(({ link }) => link.place !== 'footer' && link.visible);
  if (elsewhere) return [needsReview('elsewhere', { ...shown(elsewhere), severity: 'warning' })];
  const [footer] = far;
  if (footer) return [fail('footer-only', { ...shown(footer), severity: 'warning' })];
  return [gaps.length > 0 ? needsReview('none-in-what-was-read', shown()) : fail('none', shown())];
}

function isAtForm({ link, framePath }: LinkArtifact, { form, frame, noticeIds }: FormArtifact): boolean {
  if (framePath !== frame.path) return false;
  return link.formId === form.id || (link.noticeId !== null && noticeIds.includes(link.noticeId));
}

function linkWords({ link }: LinkArtifact): string {
  return link.text.exact.trim() || link.accessibleName;
}
