import { PARTNERS, PROFILING } from '../../classify/lexicon/data-use';
import { lexicon } from '../../classify/lexicon/lexicon';
import { SERVICE_MESSAGE } from '../../classify/lexicon/plain-options';
import { besideItself, isHandedOnForMarketing } from '../../classify/purposes';
import { textSignals } from '../../classify/text-signals';
import { ON_BEHALF, PROMISE } from './handing-on';
import { sentencesOf } from './sentences';
import { TRANSACTIONAL } from './transactional';

/** Purposes that need a choice of their own (EDPB 05/2020 paras 42-45). Channels of one purpose are not among them. */
export type AskedPurpose = 'marketing' | 'sharing' | 'profiling' | 'analytics' | 'location';

export interface AskedPurposes {
  /** Said in so many words. */
  readonly certain: readonly AskedPurpose[];
  /** Words that may be about one of the above, or about how it is carried out: a tailored newsletter, a partner's offer. */
  readonly possible: readonly AskedPurpose[];
}

/** For what a text asks. What the site promises not to do, or has done by somebody who works for it, is not asked. */
export function askedPurposes(text: string): AskedPurposes {
  const certain = new Set<AskedPurpose>();
  const possible = new Set<AskedPurpose>();
  const sentences = sentencesOf(text).map((sentence) => sentence.replace(TRANSACTIONAL, ' '));
  const whole = textSignals(sentences.filter((sentence) => !SERVICE_MESSAGE.test(sentence)).join('. '));
  for (const sentence of sentences) {
    if (PROMISE.test(sentence)) continue;
    const signals = textSignals(sentence);
    const [asked, aim] = aimApart(sentence);
    if (aim !== '' && textSignals(asked).dataSharing && !textSignals(asked).marketing) {
      certain.add('sharing');
      continue;
    }
    if (isHandedOnForMarketing(sentence)) {
      certain.add('sharing');
      continue;
    }
    const weak = whole.marketing && signals.marketingWeak && !SERVICE_MESSAGE.test(sentence);
    if (signals.marketingStrong || weak) certain.add('marketing');
    if (signals.dataSharing) (ON_BEHALF.test(sentence) ? possible : certain).add('sharing');
    // "Acme and its partners may call me": how the partners come by the number is not said.
    else if (PARTNERS.test(sentence) && (ownNewsBeside(sentence) || besideItself(sentence))) possible.add('sharing');
    if (PROFILE.test(sentence)) certain.add('profiling');
    else if (PROFILING.test(sentence)) possible.add('profiling');
    if (ANALYSIS.test(sentence)) certain.add('analytics');
    if (POSITION.test(sentence)) certain.add('location');
  }
  return { certain: [...certain], possible: [...possible].filter((purpose) => !certain.has(purpose)) };
}

/** "Share my address with the sponsors so they can mail me offers": what others are to do with it is why it is shared. */
function aimApart(sentence: string): readonly [string, string] {
  const at = SO_THEY.exec(sentence)?.index;
  return at === undefined ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at)];
}

/** "Our newsletter and offers of partners": own mail in one clause, that of others in the next. */
function ownNewsBeside(sentence: string): boolean {
  return sentence.split(JOINING).some((clause) => textSignals(clause).marketingStrong !== '' && !PARTNERS.test(clause));
}

const JOINING = /\b(?:en|and|und|et|alsook|alsmede|as well as|sowie|ainsi que)\b|[,;&]/;
const SO_THEY = /* @__PURE__ */ lexicon({
  nl: `zodat (zij|ze|deze|die); opdat (zij|ze|deze|die)`,
  en: `(so|in order) (that )?(they|these|those|the latter); for them to`,
  de: `damit (sie|diese|die) mi(r|ch); damit (diese|mi(r|ch) diese)`,
  fr: `(afin|pour) qu'(ils|elles|il|elle|on)`,
  es: `para que (estos|estas|ellos|me (envíen|manden|contacten|llamen|informen))`,
  it: `(affinché|perché) (questi|queste|essi|mi (inviino|contattino|mandino))`,
  pl: `aby (mogli|mogły)`,
  pt: `para que (estes|estas|eles|me (enviem|contactem))`,
});
const PROFILE = /* @__PURE__ */ lexicon({
  nl: `profiler*; *profiel … (op te stellen|opstellen|opbouwen|op te bouwen|maken|aanvullen|verrijken); klantprofiel*; (surf|klik|koop|aankoop)-?gedrag`,
  en: `profiling; (build|create|enrich) … profile; profile … (build|create|enrich)*; (browsing|buying|purchase|shopping|online) behavio\\w*`,
  de: `*profiling; *profilbildung; *profile? … (erstell*|anleg*|bild*); (nutzungs|kauf|klick|surf)verhalten*`,
  fr: `profilage; profil … (établir|créer|constituer)*; (établir|créer|constituer) … profil; comportement … (achat|navigation)`,
});
const ANALYSIS = /* @__PURE__ */ lexicon({
  nl: `(statistisch*|markt)-?(onderzoek|analyse*); analyseren; webanalyse; gebruik … (meten|analyse*)`,
  en: `analytics; (statistical|market) (research|analysis); (analy[sz]e|analy[sz]ing|measure) (your|my|the) (use|usage|behavio\\w*|visit*)`,
  de: `analyse … (nutzung*|verhalten*); marktforschung*; webanalyse; nutzung* … (auswert*|analysier*)`,
  fr: `(mesure d'audience|études? de marché); analys(e|er) … (utilisation|comportement|navigation)`,
});
const POSITION = /* @__PURE__ */ lexicon({
  nl: `locatiegegevens; mijn locatie; geolocatie*`,
  en: `geo-?location*; (precise|my) location; location data`,
  de: `standortdaten; mein(en|em)? standort; geolokalisierung`,
  fr: `géolocalisation; ma (position|localisation)`,
});
