import type { ControlArtifact } from './artifacts';
import { type Bundling, bundlingOf } from './facts/bundled-text';
import { counting, showing } from './facts/show';
import { edpbConsent, gdpr, ORANGE_ROMANIA, PLANET49 } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** One tick for the contract and for consent: whoever wants the one must give the other. */
export const bundledTermsAndMarketing = defineRule({
  id: 'bundled-terms-and-marketing',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: { nl: 'Voorwaarden en toestemming in één vinkje', en: 'Terms and consent in one tick' },
  explanation: {
    nl: 'Instemmen met voorwaarden en toestemming geven zijn twee verschillende dingen. In één vinkje is de toestemming niet te onderscheiden en niet vrij: wie de voorwaarden aanvaardt, kan de rest niet weigeren.',
    en: 'Agreeing to terms and giving consent are two different things. In one tick the consent cannot be told apart and is not free: whoever accepts the terms cannot refuse the rest.',
  },
  remedy: {
    nl: 'Geef de toestemming een eigen, niet verplicht vakje naast dat van de voorwaarden.',
    en: 'Give the consent a box of its own, not required, beside that of the terms.',
  },
  lookAt: {
    nl: 'Lees de hele zin: wordt met één handeling ook voor iets anders dan de voorwaarden getekend?',
    en: 'Read the whole sentence: does one act also sign for something else than the terms?',
  },
  falsePositives: [
    {
      nl: 'Akkoord met de voorwaarden en kennisname van de privacyverklaring: dat is informatie, geen toestemming.',
      en: 'Agreeing to the terms and having read the privacy statement: that is information, not consent.',
    },
  ],
  basis: [
    gdpr('Art. 7(2)'),
    gdpr('Art. 7(4)'),
    gdpr('R32'),
    gdpr('R43'),
    edpbConsent('para 26'),
    edpbConsent('para 71'),
    edpbConsent('para 81'),
    PLANET49,
    ORANGE_ROMANIA,
  ],
  reads: ['controls'],
  messages: {
    'one-sentence': {
      nl: 'Eén vinkje voor voorwaarden en toestemming samen: “{text}”.',
      en: 'One tick for terms and consent together: “{text}”.',
    },
    'own-sentences': {
      nl: 'Eén vinkje voor twee verklaringen, voorwaarden en toestemming: “{text}”.',
      en: 'One tick for two statements, terms and consent: “{text}”.',
    },
    'site-announces': {
      nl: 'Bij de voorwaarden staat dat er berichten zullen komen: “{text}”. Of dat toestemming vraagt of alleen informeert (bestaande klanten), is uit de tekst niet zeker.',
      en: 'Beside the terms it says that messages will come: “{text}”. Whether that asks for consent or only informs (existing customers) the words do not make certain.',
    },
    refusal: {
      nl: 'Eén vinkje voor voorwaarden en voor een weigering: “{text}”. Wat aanvinken betekent is niet zeker.',
      en: 'One tick for terms and for a refusal: “{text}”. What ticking means is not certain.',
    },
    'bundled-not-shown': {
      nl: 'Voorwaarden en toestemming in één vinkje dat niet in beeld was bij de vastlegging: “{text}”.',
      en: 'Terms and consent in one tick that was not shown when captured: “{text}”.',
    },
    'terms-and-notice': {
      nl: 'Voorwaarden en privacyverklaring in één vinkje: “{text}”. Dat is kennisnemen van informatie, geen toestemming.',
      en: 'Terms and privacy statement in one tick: “{text}”. That is taking note of information, not consent.',
    },
    'terms-apart': {
      nl: 'Keuzes over voorwaarden beoordeeld: {count}. Geen vraagt tegelijk toestemming voor iets anders.',
      en: 'Choices about terms judged: {count}. None asks for consent to something else at the same time.',
    },
    'no-terms': {
      nl: 'Geen keuze over voorwaarden in wat gelezen is.',
      en: 'No choice about terms in what was read.',
    },
  },
  evaluate({ controls }) {
    const read = controls.map((artifact) => ({ artifact, bundling: bundlingOf(ownWords(artifact)) }));
    const withTerms = read.filter(({ bundling }) => bundling !== 'no-terms');
    const outcomes = withTerms.flatMap(({ artifact, bundling }) => judge(artifact, bundling));
    return concluding(outcomes, () => {
      const apart = withTerms.map(({ artifact }) => artifact);
      return apart.length > 0 ? pass('terms-apart', counting(apart)) : notApplicable('no-terms');
    });
  },
});

/** The control's own words only: a neighbour's words belong to another choice. */
function ownWords({ control }: ControlArtifact): string {
  return control.text.exact.trim() === '' ? control.accessibleName : control.text.exact;
}

type Message = Exclude<Bundling, 'no-terms' | 'terms-only'> | 'bundled-not-shown';

function judge(artifact: ControlArtifact, bundling: Bundling): RuleOutcome<Message>[] {
  const shown = showing(artifact);
  if (bundling === 'no-terms' || bundling === 'terms-only') return [];
  if (bundling === 'terms-and-notice') return [pass(bundling, { ...shown, severity: 'info' })];
  if (!artifact.control.visible) return [needsReview('bundled-not-shown', shown)];
  if (bundling === 'one-sentence' || bundling === 'own-sentences') return [fail(bundling, shown)];
  return [needsReview(bundling, shown)];
}
