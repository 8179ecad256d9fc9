import type { Purpose } from '../core/evaluation';
import { analysedFor } from './analysis';
import { CHANNELS } from './lexicon/answers';
import {
  ADVERTISING_CATEGORY,
  ANALYTICS_CATEGORY,
  FUNCTIONAL_CATEGORY,
  MEDIA_CATEGORY,
} from './lexicon/cookie-categories';
import { LOCATION, PARTNERS, SPECIAL_CATEGORY } from './lexicon/data-use';
import type { TextSignals } from './text-signals';

type PurposeSignals = Pick<
  TextSignals,
  'marketing' | 'partners' | 'profiling' | 'dataSharing' | 'deviceStorage' | 'dataProcessing'
>;

/** For what a worded consent is asked, by all that its words say (rule 11 counts them). */
export function wordedPurposes(words: string, signals: PurposeSignals): Purpose[] {
  const purposes: Purpose[] = [];
  const shares = signals.dataSharing !== '';
  if (signals.marketing) {
    const partners = aboutPartners(words, signals);
    if (!partners || besideItself(words)) purposes.push('marketing-own');
    if (partners) purposes.push('marketing-partners');
  }
  for (const purpose of analysedFor(words)) if (!purposes.includes(purpose)) purposes.push(purpose);
  if (signals.profiling && !purposes.includes('profiling')) purposes.push('profiling');
  if (shares) purposes.push('data-sharing');
  if (shares && THEY_SELL.test(words) && !purposes.includes('marketing-partners')) purposes.push('marketing-partners');
  if (signals.deviceStorage) purposes.push('device-storage');
  if (LOCATION.test(words)) purposes.push('location');
  if (SPECIAL_CATEGORY.test(words)) purposes.push('special-category');
  if (signals.dataProcessing && !signals.marketing) purposes.push('data-processing');
  if (signals.marketing) purposes.push(...channelsIn(words));
  return purposes.length ? purposes : ['unknown'];
}

/** Ways of being reached that words name. */
export function channelsIn(words: string): Purpose[] {
  return CHANNELS.flatMap(([channel, pattern]) => (pattern.test(words) ? [channel] : []));
}

/** For what a choice in a cookie notice is asked. */
export function cookiePurposes(words: string): Purpose[] {
  if (ALL.test(words)) return ['cookies-all'];
  const purposes: Purpose[] = [];
  if (ANALYTICS_CATEGORY.test(words)) purposes.push('analytics');
  if (ADVERTISING_CATEGORY.test(words)) purposes.push('advertising');
  if (MEDIA_CATEGORY.test(words)) purposes.push('social-media');
  if (FUNCTIONAL_CATEGORY.test(words)) purposes.push('functional');
  if (PROFILE.test(words) && purposes.includes('advertising')) purposes.push('profiling');
  if (LOCATION.test(words)) purposes.push('location');
  return purposes.length ? purposes : ['unknown'];
}

/** "Own" unless others are who sends: "offers from our partners", not "we never share with partners". */
function aboutPartners(words: string, signals: PurposeSignals): boolean {
  return signals.partners !== '' && !NEVER.test(words);
}

/** "Acme and its partners may mail me": who asks is named first and the others after it, not "offers and news of our partners". */
export function besideItself(words: string): boolean {
  const at = AND_PARTNERS.exec(words);
  return at !== null && !PARTNERS.test(words.slice(0, at.index)) && !FROM.test(words.slice(0, at.index));
}

const AND_PARTNERS =
  /\b(en|and|und|et|y|e|oraz|i|og|och|sowie|ainsi que|as well as|&) ((zijn|haar|hun|onze|andere|de|its|our|their|his|her|the|other|selected|seinen?|ihren?|unseren?|die|ses|nos|leurs|les|sus|nuestros|otros|los|i suoi|suoi|nostri|altri|jego|jej|nasi|swoi|os seus|seus|nossos|outros) )?((in|de|des|cette|this|genannten?|selected|geselecteerde|ausgewahlten?|commerci\w+|dieser|liste|list|lijst) ){0,5}(partners?|\w*partnern|partenaires|sponsors?|sponsoren|socios|parceiros|partner(zy|ow)|terceros|terzi|derden)\b/;
/** Right after this the first name is the source of what is sent on, or the one it is handed to with the others. */
const FROM = /\b(gedeeld|delen|shared?|sharing|weitergegeben|weitergeben|transmis\w*|partag\w*)\b/;

/** Why somebody's address goes to others: they send, call or offer. */
export const THEY_SELL =
  /\b(so (that )?(they|he|she)|zodat (zij|ze|die)|damit (sie|diese)|(afin|pour) qu'(ils?|elles?)|para que (me|le|te|nos|estos?|estas?|ellos)|affinche|aby|para me)\b[^.;!?]{0,60}\b(quotes?|offers?|call|contact|send|mail|offerte\w*|\w*aanbieding\w*|bellen|mailen|sturen|\w*angebote?|anrufen|kontaktieren|senden|offres?|devis|contacte\w*|appell\w*|ofertas?|presupuestos?|llamen|contacten|preventiv\w*|contattin\w*|ofert\w*|propostas?|contactem)\b/;
/** A profile that is made or used, as the name of a purpose. */
const PROFILE = /\b(profil(e[ns]?|s|u|ow)?|profielen|profiel|perfil|perfiles|perfis|profili|profilo|profilen)\b/;
const ALL =
  /^(tout|alle?s?|all|todo|todas|tutti|tutto|wszystkie|tudo|alla|allt) |\b(alle|all|toutes?|tous) (\w+ )?(cookies|diensten|dienste|services|categorieen|kategorien|categories|purposes|doeleinden|zwecke|vendors|partners|toggles)\b|^(select|toggle|enable|accept|allow|alles?|tout) ?(all|accepter|refuser)?$/;
const NEVER =
  /\b(never|nooit|niemals|jamais|not|niet|nicht|pas)\b[^.]{0,40}\b(share|shared|sell|delen|gedeeld|weitergegeben|weitergeben|partag\w*|verkopen|verkocht)/;
