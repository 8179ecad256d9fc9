import type { FormArtifact } from './artifacts';
import { addressFacts } from './facts/address';
import { fieldWords, personalFields } from './facts/personal-data';
import { apAccountability, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** Personal data that travel without encryption, because of the page or because of where the form sends them. */
export const formInsecureTransport = defineRule({
  id: 'form-insecure-transport',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'Formulier niet via HTTPS', en: 'Form not over HTTPS' },
  explanation: {
    nl: 'Zonder HTTPS kan iedereen tussen de bezoeker en de server meelezen wat in het formulier is ingevuld, of het formulier zelf veranderen.',
    en: 'Without HTTPS anybody between the visitor and the server can read what is filled in, or change the form itself.',
  },
  remedy: {
    nl: 'Bied de pagina en het adres waar het formulier heen gaat alleen via HTTPS aan.',
    en: 'Serve the page and the address the form goes to over HTTPS only.',
  },
  lookAt: {
    nl: 'Kijk of de verbinding verderop alsnog wordt beveiligd (bijvoorbeeld op een intern netwerk).',
    en: 'Look whether the connection is made safe elsewhere (an internal network, for instance).',
  },
  falsePositives: [
    {
      nl: 'Een intern netwerk of een proefomgeving achter een beveiligde tussenserver.',
      en: 'An internal network, or a test environment behind a secure proxy.',
    },
    {
      nl: 'Zoekformulieren zonder persoonsgegevens.',
      en: 'Search forms without personal data.',
    },
  ],
  apExample: true,
  basis: [gdpr('Art. 5(1)(f)'), gdpr('Art. 32(1)(a)'), apAccountability('Maakt u gebruik van HTTPS?')],
  reads: ['forms'],
  messages: {
    'page-not-https': {
      nl: 'De pagina met het formulier (“{fields}”) is niet via HTTPS geladen: {address}.',
      en: 'The page with the form (“{fields}”) was not loaded over HTTPS: {address}.',
    },
    'sends-without-https': {
      nl: 'Het formulier (“{fields}”) gaat naar een adres zonder HTTPS: {address}.',
      en: 'The form (“{fields}”) goes to an address without HTTPS: {address}.',
    },
    'private-network': {
      nl: 'Het formulier (“{fields}”) gebruikt geen HTTPS, op een adres van een eigen netwerk: {address}.',
      en: 'The form (“{fields}”) does not use HTTPS, at an address of a private network: {address}.',
    },
    'page-around-not-https': {
      nl: 'Het formulier (“{fields}”) zelf gaat via HTTPS, maar staat in een pagina zonder HTTPS: {address}. Wie meeleest kan het vervangen.',
      en: 'The form (“{fields}”) itself uses HTTPS, but stands in a page without HTTPS: {address}. Whoever listens in can replace it.',
    },
    loopback: {
      nl: 'De pagina staat op deze computer zelf ({address}); er gaat niets over een netwerk.',
      en: 'The page is on this computer itself ({address}); nothing travels over a network.',
    },
    https: {
      nl: 'Formulieren met persoonsgegevens beoordeeld: {count}. Alle gaan via HTTPS.',
      en: 'Forms with personal data judged: {count}. All use HTTPS.',
    },
    'no-personal-data-form': {
      nl: 'Geen formulier met persoonsgegevens in wat gelezen is.',
      en: 'No form with personal data in what was read.',
    },
  },
  evaluate({ forms }) {
    const judged = forms.filter((f) => personalFields(f.form.fields).length > 0);
    const answers = judged.map(judge);
    const local = judged.filter((f, i) => answers[i] === null && isLocal(f.frame.url));
    const outcomes = answers.filter((answer) => answer !== null);
    return concluding(outcomes, () => {
      const [first] = local;
      if (first && local.length === judged.length) {
        const address = first.frame.url;
        return notApplicable('loopback', { params: { address }, locators: local.map((f) => f.form.locator) });
      }
      const secure = judged.filter((f) => !local.includes(f));
      if (secure.length === 0) return notApplicable('no-personal-data-form');
      const params = { count: String(secure.length) };
      return pass('https', { params, locators: secure.map((f) => f.form.locator) });
    });
  },
});

type Message = 'page-not-https' | 'sends-without-https' | 'private-network' | 'page-around-not-https';

function judge({ form, frame }: FormArtifact): RuleOutcome<Message> | null {
  const fields = fieldWords(personalFields(form.fields));
  const shown = (address: string) => ({ params: { fields, address }, locators: [form.locator] });
  const targets = form.method === 'dialog' ? [] : [form.action, ...form.buttonActions].filter((url) => url !== null);
  const target = targets.find(isInsecure);
  const page = isInsecure(frame.url) ? frame.url : undefined;
  const outside = [page, target].find((url) => url !== undefined && !addressFacts(url).privateNetwork);
  if (outside !== undefined) return fail(outside === page ? 'page-not-https' : 'sends-without-https', shown(outside));
  // An intranet or a test set-up behind a proxy that ends TLS: whether others share that network is not to be seen here.
  const inside = page ?? target;
  if (inside !== undefined) return needsReview('private-network', shown(inside));
  const around = frame.ancestorUrls.find(isInsecure);
  if (around !== undefined) return needsReview('page-around-not-https', { ...shown(around), severity: 'warning' });
  return null;
}

function isInsecure(url: string): boolean {
  const { scheme, loopback } = addressFacts(url);
  return scheme === 'http:' && !loopback;
}

function isLocal(url: string): boolean {
  const { scheme, loopback } = addressFacts(url);
  return loopback || scheme === 'file:';
}
