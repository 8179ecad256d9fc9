import type { FormArtifact } from './artifacts';
import { isOtherParty, isUnder, placeOf } from './facts/party';
import { identifyingFields } from './facts/personal-data';
import { apAccountability, gdpr } from './law/sources';
import { FORM_PROCESSORS } from './lists/form-processors';
import { concluding, defineRule, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A form of which the data go to another organisation: which role does it have, and is there an agreement? */
export const thirdPartyFormProcessor = defineRule({
  id: 'third-party-form-processor',
  version: 1,
  severity: 'warning',
  sureness: { fact: 'high', law: 'low' },
  title: {
    nl: 'Formulier gaat naar derde: verwerkersovereenkomst?',
    en: 'Form goes to another organisation: agreement on file?',
  },
  explanation: {
    nl: 'Verwerkt een ander gegevens voor de organisatie, dan hoort daar een verwerkersovereenkomst bij, getekend voordat het begint. Bepaalt de ander zelf doel en middelen, dan is die zelf verantwoordelijk en hoort de bezoeker dat te weten.',
    en: 'When another handles data on behalf of the organisation, a processing agreement belongs to it, signed before it begins. When the other decides on purpose and means, it is responsible itself, and the visitor should know.',
  },
  remedy: {
    nl: 'Leg vast welke rol de ontvanger heeft, bewaar de getekende overeenkomst en noem de ontvanger in de privacyverklaring.',
    en: 'Record which role the receiver has, keep the signed agreement, and name the receiver in the privacy statement.',
  },
  lookAt: {
    nl: 'Zoek op wie de ontvanger is, welke rol die heeft, en of er een overeenkomst is van voor het eerste gebruik.',
    en: 'Find out who the receiver is, which role it has, and whether there is an agreement from before the first use.',
  },
  falsePositives: [
    {
      nl: 'Een ander domein van dezelfde organisatie of groep.',
      en: 'Another domain of the same organisation or group.',
    },
    {
      nl: 'Een ontvanger achter een eigen naam van de site (CNAME) is hier niet te zien.',
      en: 'A receiver behind a name of the site itself (CNAME) cannot be seen here.',
    },
    {
      nl: 'Een betaaldienst is meestal zelf verwerkingsverantwoordelijke.',
      en: 'A payment service is usually a controller of its own.',
    },
  ],
  basis: [
    gdpr('Art. 28(1)'),
    gdpr('Art. 28(3)'),
    gdpr('Art. 28(9)'),
    gdpr('Art. 13(1)(e)'),
    gdpr('Art. 30(1)(d)'),
    apAccountability('verwerkersovereenkomst'),
  ],
  reads: ['forms'],
  messages: {
    'known-service': {
      nl: 'Het formulier gaat naar {name} ({host}). Is er een overeenkomst, en welke rol heeft deze ontvanger?',
      en: 'The form goes to {name} ({host}). Is there an agreement, and which role does this receiver have?',
    },
    'other-organisation': {
      nl: 'Het formulier gaat naar een ander domein dan dat van de site: {host}. Is dat een andere organisatie, welke rol heeft die, en is er een overeenkomst?',
      en: 'The form goes to another domain than that of the site: {host}. Is that another organisation, which role does it have, and is there an agreement?',
    },
    'site-unknown': {
      nl: 'Het formulier gaat naar {host}. De pagina zelf heeft geen adres op het netwerk, dus of dat een ander is valt niet te zeggen.',
      en: 'The form goes to {host}. The page itself has no address on the network, so whether that is another cannot be said.',
    },
    'own-site': {
      nl: 'Formulieren met persoonsgegevens beoordeeld: {count}. Het genoemde adres is van de site zelf; een script kan anders versturen.',
      en: 'Forms with personal data judged: {count}. The address named is of the site itself; a script can send elsewhere.',
    },
    'no-personal-data-form': {
      nl: 'Geen formulier met herkende persoonsgegevens in wat gelezen is.',
      en: 'No form with recognised personal data in what was read.',
    },
  },
  evaluate({ forms }) {
    const judged = forms.filter((f) => f.purpose !== 'search' && identifyingFields(f.form.fields).length > 0);
    return concluding(judged.flatMap(judge), () =>
      judged.length > 0
        ? pass('own-site', { params: { count: String(judged.length) }, locators: judged.map((f) => f.form.locator) })
        : notApplicable('no-personal-data-form'),
    );
  },
});

type Message = 'known-service' | 'other-organisation' | 'site-unknown';

function judge(artifact: FormArtifact): RuleOutcome<Message>[] {
  const locators = [artifact.form.locator];
  const site = artifact.frame.ancestorUrls.at(-1) ?? artifact.frame.url;
  return receivers(artifact).flatMap((host): RuleOutcome<Message>[] => {
    const service = FORM_PROCESSORS.find(([domain]) => isUnder(host, domain));
    // Also when the visited page is the service's own: the organisation that asks is its customer.
    if (service) return [needsReview('known-service', { params: { name: service[1], host }, locators })];
    const other = isOtherParty(host, site);
    if (other === null) return [needsReview('site-unknown', { params: { host }, locators })];
    return other ? [needsReview('other-organisation', { params: { host }, locators })] : [];
  });
}

/** Where the form and its buttons send, and the document it stands in when it names no address. */
function receivers({ form, frame }: FormArtifact): string[] {
  if (form.method === 'dialog') return [];
  const named = [form.action, ...form.buttonActions].filter((address) => address !== null);
  const addresses = form.action === null ? [...named, frame.url] : named;
  return [...new Set(addresses.flatMap((address) => placeOf(address) ?? []))];
}
