import type { Purpose } from '../core/evaluation';
import { analysedFor } from './analysis';
import { CHANNELS } from './lexicon/answers';
import { RECEIVE } from './lexicon/consent';
import {
  ADVERTISING_CATEGORY,
  ANALYTICS_CATEGORY,
  FUNCTIONAL_CATEGORY,
  MEDIA_CATEGORY,
} from './lexicon/cookie-categories';
import { DATA_SHARING, LOCATION, PARTNERS, SPECIAL_CATEGORY } from './lexicon/data-use';
import { MARKETING_STRONG } from './lexicon/marketing';
import { ADS_SHOWN, ADVERTS, HANDED_OVER, ON_DEVICE, PUT_TO_USE, SOLICITED, WHEREABOUTS } from './lexicon/purpose-acts';
import { COUNTED, FITTED, PICTURED, REMEMBERED } from './lexicon/purpose-words';
import type { TextSignals } from './text-signals';

type PurposeSignals = Pick<
  TextSignals,
  'marketing' | 'partners' | 'profiling' | 'dataSharing' | 'deviceStorage' | 'dataProcessing'
> & { readonly receive?: string };

/** For what a worded consent is asked, by all that its words say (rule 11 counts them). */
export function wordedPurposes(words: string, signals: PurposeSignals): Purpose[] {
  const purposes = new Set<Purpose>();
  const shares = signals.dataSharing !== '' || handsOver(words);
  const theySell =
    shares && (THEY_SELL.test(words) || isHandedOnForMarketing(words) || (THEY_MAY.test(words) && !CARE.test(words)));
  const analysed = analysedFor(words);
  const shown = !signals.receive && channelsIn(words).length === 0 && ADS_SHOWN.test(words);
  const advice = analysed.join() === 'profiling' && ADVICE.test(signals.marketing);
  const reached = REACHED.test(words);
  const sells = (signals.marketing !== '' && !advice) || SOLICITED.test(words) || (reached && ON_OFFER.test(words));
  if (shown) purposes.add('advertising');
  else if (sells) {
    const partners = aboutPartners(words, signals) || theySell;
    if (!partners || besideItself(words)) purposes.add('marketing-own');
    if (partners) purposes.add('marketing-partners');
  }
  for (const purpose of analysed) purposes.add(purpose);
  if (signals.profiling || fitted(words)) purposes.add('profiling');
  if (COUNTED.test(words)) purposes.add('analytics');
  if (shares) purposes.add('data-sharing');
  if (theySell) purposes.add('marketing-partners');
  if (signals.deviceStorage) purposes.add('device-storage');
  if (LOCATION.test(words) || WHEREABOUTS.test(words)) purposes.add('location');
  if (SPECIAL_CATEGORY.test(words)) purposes.add('special-category');
  if ((signals.dataProcessing && !signals.marketing) || advice || PUT_TO_USE.test(words))
    purposes.add('data-processing');
  const channels = sells || reached ? channelsIn(words) : [];
  return [...(purposes.size > 0 ? purposes : (['unknown'] as const)), ...channels];
}

/** Ways of being reached that words name. */
export function channelsIn(words: string): Purpose[] {
  return CHANNELS.flatMap(([channel, pattern]) => (pattern.test(words) ? [channel] : []));
}

/** For what a choice in a cookie notice is asked. */
export function cookiePurposes(words: string): Purpose[] {
  if (ALL.test(words)) return ['cookies-all'];
  const purposes: Purpose[] = [];
  if (ANALYTICS_CATEGORY.test(words) || COUNTED.test(words)) purposes.push('analytics');
  const advertising = ADVERTISING_CATEGORY.test(words) || ADVERTS.test(words);
  if (advertising) purposes.push('advertising');
  if (MEDIA_CATEGORY.test(words)) purposes.push('social-media');
  if (FUNCTIONAL_CATEGORY.test(words) || REMEMBERED.test(words)) purposes.push('functional');
  if (fitted(words) || (PROFILE.test(words) && advertising)) purposes.push('profiling');
  if (LOCATION.test(words) || WHEREABOUTS.test(words)) purposes.push('location');
  if (ON_DEVICE.test(words)) purposes.push('device-storage');
  if ((DATA_SHARING.test(words) && !AMONG_FRIENDS.test(words)) || handsOver(words)) purposes.push('data-sharing');
  if (PUT_TO_USE.test(words)) purposes.push('data-processing');
  return purposes.length ? purposes : ['unknown'];
}

/** Made to fit one person by what is known of them. */
export function fitted(words: string): boolean {
  return FITTED.test(words) || PICTURED.test(words);
}

/** Not what the site promises never to do, nor what somebody shares with people they know. */
function handsOver(words: string): boolean {
  return HANDED_OVER.test(words) && !PROMISED.test(words) && !AMONG_FRIENDS.test(words);
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
  /\b(so (that )?(they|he|she)|zodat (zij|ze|die)|damit (sie|diese)|(afin|pour) qu'(ils?|elles?)|para que (me|le|te|nos|estos?|estas?|ellos)|affinche|aby|para me)\b[^.;!?]{0,60}\b(quotes?|offers?|call|contact|send|mail|offerte\w*|\w*aanbieding\w*|reach|approach|promotions|promozioni|promociones|promocj\w*|promocoes|contattar\w*|contactar\w*|skontaktowa\w*|kontaktowa\w*|dzwoni\w*|chiamar\w*|llamar\w*|benaderen|bellen|mailen|sturen|\w*angebote?|anrufen|kontaktieren|senden|offres?|devis|contacte\w*|appell\w*|ofertas?|presupuestos?|llamen|contacten|preventiv\w*|contattin\w*|ofert\w*|propostas?|contactem)\b/;
/** The marketing is then that of whoever gets it, and no mail of one's own is asked beside it. */
export function isHandedOnForMarketing(words: string): boolean {
  const clause = FOR_MARKETING.exec(words)?.[0];
  return clause !== undefined && !RECEIVE.test(clause) && !MARKETING_STRONG.test(clause.replace(AIM, ''));
}
const AIM = /\b(marketing|reclame|werbe|advertising)\w*|publicitaires|promotional/g;
/** Handed on, in one clause, for marketing: that of whoever gets it. */
const FOR_MARKETING =
  /\b(przekaz\w*|udostepni\w*|shar(e|ed|ing)|pass(ed|ing)?|disclos\w*|gedeeld|delen|verstrek\w*|doorgeven|weitergabe|weitergeben|weitergegeben|ubermittlung|ubermitteln|partag\w*|transm\w*|communication|communiquer|cession|ceder|cesion|comunicacion|comunicar|compartir|cessione|comunicazione|condivi\w*|partilh\w*|cedencia)\b[^.;]{0,110}\b((w celach|dla celow) (marketingow|reklamow|handlow)\w*|(for|with) (\w+ )?(marketing|advertising|promotional) purposes|(voor|met het oog op) (marketing|reclame)doeleinden|zu (marketing|werbe)zwecken|a des fins (de marketing|commerciales|publicitaires|de prospection|promotionnelles)|con fines (comerciales|publicitarios|de marketing|promocionales)|(per|con) finalita (di marketing|commerciali|pubblicitarie|promozionali)|(para|com) (fins|finalidades) (de marketing|comerciais|publicitari[oa]s|promocionais))/;
/** Things for sale, on which somebody is called or written to. */
export const ON_OFFER =
  /\b(deals|better deal|betere deal|offers|aanbod|\w*aanbiedingen|kortingen|\w*angeboten?|rabatte?n?|aktionen|offres|promotions|promos|bons plans|ofertas|promociones|descuentos|offerte|promozioni|sconti|ofert(y|ami|ach)|propozycj\w*|promocj\w*|rabat\w*|promocoes|descontos|propostas)\b/;
/** Somebody being called, written or mailed, not a number or an address that is filled in. */
const REACHED =
  /\b(call|phone|ring|text|e-?mail|write to|contact) (me|you|us)\b|\b(give) (me|you|us) a (ring|call)\b|\b(mij|me|je|u|jou|ons) ([\w-]+ ){0,6}(bellen|opbellen|mailen|appen|schrijven|benaderen|contacteren)\b|\b(bel|mail|app|benader) (mij|me|ons)\b|\b(mich|sie|dich|bei mir|uns) ([\w-]+ ){0,6}(anrufen|anschreiben|kontaktieren|melden)\b|\b(ruf\w*|schreib\w*) mich\b|\b(me|nous|vous|te) (r?appeler|telephoner|ecrire|joindre|re?contacter)\b|\bm'(r?appeler|ecrire)\b|\b(r?appele[rz]?|ecri(vez|re)|telephone[rz]?|contacte[rz]?)-moi\b|\b(llamar|escribir|contactar|llam[ae]d|escribid)(me|te|le|nos)\b|\b(me|nos) (llam(e|en|eis)|escrib(a|an|ais)|contact(e|en|eis))\b|\bessere (chiamat|contattat)[oaie]\b|\b(chiamar|scriver|contattar|chiamate|scrivete)(mi|ti|ci|vi|la)\b|\b(do mnie|ze mna|do ciebie|z panstwem) (dzwoni\w*|zadzwon\w*|pisa\w*|napisa\w*|kontaktowa\w*)\b|\b(dzwon\w*|zadzwon\w*|pisa\w*|napis\w*) do mnie\b|\b(ligar|telefonar|escrever|contactar)-me\b|\b(me ligar|liguem-me)\b|\b(re?contacte(e|\(e\))?s?|rappelee?s?|etre appelee?s?|gebeld|gemaild|benaderd|angerufen|angeschrieben|kontaktiert|be (called|phoned|texted|e-?mailed|contacted))\b/;
const AMONG_FRIENDS =
  /\b(with|met|mit|avec|con|com) ((my|your|mijn|je|jouw|uw|meinen|deinen|ihren|mes|vos|mis|tus|sus|i miei|i tuoi|os meus) )?(friends|family|vrienden|familie|freunden|amis|famille|proches|amigos|familia|amici|famiglia)\b|\b(znajomym|rodzinie)\b/;
/** A promise: "we never share your data". */
const PROMISED =
  /\b(never|nooit|niemals|jamais|nunca|nigdy)\b|\b(we|wij|wir|nous) (do not|don't|will not|won't|delen|geven|verkopen|geben|verkaufen|teilen|ne)\b[^.]{0,30}\b(not|niet|geen|nicht|keine|pas|share|sell|pass|disclose)\b/;
/** Advice that is given on what was read is the service itself, not advertising. */
const ADVICE = /^(conseils?|advice|tips|tipps|advies|consejos|consigli|dicas|insights)$/;
/** Others who may call or write, and what the handing on is for. */
const THEY_MAY =
  /\b(pour|for|voor|fur|per|para) (an?|une?|een|ein|una|uma?|leurs?|their|hun|ihre|loro|le loro|suas) (\w+ )?(devis|quotes?|offers?|offerte|aanbieding\w*|angebote?|preventiv[oi]|promozioni|presupuestos?|ofertas|orcamentos?|propostas|offres|campagnes|campagne|campaigns|promotions|promoties|promocoes|promociones)\b|\b(che (potranno|possono)|qui (pourront|peuvent)|que (podran|pueden|poderao|podem)|who (may|can|will)|die (mij|me|u|je) (mogen|kunnen|zullen)|die (mich|mir|sie|ihnen)|ktor(e|zy|ych) (beda|moga))\b[^.;!?]{0,60}\b(call|contact|send|offers?|reach|bellen|mailen|sturen|benaderen|aanbied\w*|\w*angebote?|anrufen|kontaktieren|contacte\w*|contacter|appeler|offres|promotions|contactar\w*|llamar\w*|ofertas|promociones|contattar\w*|chiamar\w*|scriver\w*|offerte|promozioni|kontaktowa\w*|dzwoni\w*|ofert\w*|propostas)\b/;
/** A doctor who is told may well call. */
const CARE =
  /\b(doctors?|gp|hospital|school|\w*arts|\w*ziekenhuis|\w*arzt|arztin|\w*krankenhaus|schule|medecins?|hopital|ecole|medic[oai]|hospital|colegio|ospedale|scuola|lekarz\w*|szpital\w*|escola)\b/;
/** A profile that is made or used, as the name of a purpose. */
const PROFILE = /\b(profil(e[ns]?|s|u|ow)?|profielen|profiel|perfil|perfiles|perfis|profili|profilo|profilen)\b/;
const ALL =
  /^(tout|alle?s?|all|todo|todas|tutti|tutto|wszystkie|tudo|alla|allt) |\b(alle|all|toutes?|tous) (\w+ )?(cookies|diensten|dienste|services|categorieen|kategorien|categories|purposes|doeleinden|zwecke|vendors|partners|toggles)\b|^(select|toggle|enable|accept|allow|alles?|tout) ?(all|accepter|refuser)?$/;
const NEVER =
  /\b(never|nooit|niemals|jamais|not|niet|nicht|pas)\b[^.]{0,40}\b(share|shared|sell|delen|gedeeld|weitergegeben|weitergeben|partag\w*|verkopen|verkocht)/;
