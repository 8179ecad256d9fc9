import type { Purpose } from '../core/evaluation';
import { analysedFor } from './analysis';
import type { Evidence } from './evidence';
import { PARENTAL } from './lexicon/answers';
import { LOCATION_FOR, PROFILE_MADE, SHOWN_PUBLICLY, USED_FOR } from './lexicon/assent';
import { LOCATION, RETENTION, SHOWN_TO_OTHERS, SPECIAL_CATEGORY, USAGE_DATA } from './lexicon/data-use';
import { FETCHES } from './lexicon/handling';
import { ASKED_TO_RATE } from './lexicon/members';
import { ACCOUNT_ALERT, TELL_ME } from './lexicon/permission';
import { SERVICE_MESSAGE } from './lexicon/plain-options';
import { FOR_SALE, MESSAGES_ABOUT, OWN_AFFAIR } from './lexicon/reached';
import { objectsTo, readOpenPermission } from './open-permission';
import { permittedPurposes, readMandate, readPermission } from './permission';
import { readPictures } from './picture-reading';
import { amongMembers, OFFERED, orderOrSetting, plainOption } from './plain-option';
import { channelsIn, THEY_SELL, wordedPurposes } from './purposes';
import { CONTACT, readRefusal } from './refusal';
import { acceptsDocument, firstHit, NOTHING, type TextSignals } from './text-signals';
import { acceptance, none, optIn, unsure, type Verdict } from './verdict';

/** A control read by its own words. `null` when they decide nothing. */
export function readWorded(evidence: Evidence): Verdict | null {
  const read = readWords(evidence.own, evidence.signals, evidence.control.required);
  return read && soldOn(read, evidence) ? { ...read, purposes: [...read.purposes, 'marketing-partners'] } : read;
}

/** "Share my address with …" and, below it, "So that they can call you": the description says what the handing on is for. */
function soldOn({ purposes }: Verdict, evidence: Evidence): boolean {
  if (!purposes.includes('data-sharing') || purposes.includes('marketing-partners')) return false;
  return evidence.around.length < DESCRIBED && THEY_SELL.test(evidence.around);
}
const DESCRIBED = 300;

/** The same over any words: a bare "I agree" is read by the words around it. */
export function readWords(words: string, signals: TextSignals, required: boolean): Verdict | null {
  if (words === '') return null;
  const asked = signals.receive !== '' || signals.agree !== '' || signals.consent !== '';
  const advertising = signals.marketing !== '' && asked;
  if (signals.deviceStorage) return optIn(85, ['device-storage'], `device-storage:${signals.deviceStorage}`);
  const usage = signals.inverted ? '' : firstHit(USAGE_DATA, words);
  if (usage) return optIn(74, ['analytics'], `usage-data:${usage}`);
  const members = acceptsDocument(signals) ? null : amongMembers(words, signals);
  if (members) return members;
  const rated = signals.dataSharing ? '' : firstHit(ASKED_TO_RATE, words);
  if (rated)
    return readRefusal(words, signals) ?? optIn(76, ['marketing-own', ...channelsIn(words)], `asked-to-rate:${rated}`);
  const service = objectsTo(words) ? '' : firstHit(SERVICE_MESSAGE, words);
  // "About the delivery, for which the carrier gets my address": what is asked is the handing on.
  const shared = service && !signals.marketingStrong ? readSharing(words, sharingOnly(signals)) : null;
  if (shared) return shared;
  if (service && !signals.marketingStrong && !signals.consent && !acceptsDocument(signals)) {
    return none('preference', 80, `service-message:${service}`);
  }
  const plainly = signals.marketingStrong || acceptsDocument(signals) ? null : orderOrSetting(words, signals);
  if (plainly) return plainly;
  const alert = OFFERED.test(words) ? '' : firstHit(ACCOUNT_ALERT, words);
  if (alert && !signals.marketingStrong && !acceptsDocument(signals)) return none('preference', 80, `alert:${alert}`);
  const mandate = signals.marketing ? null : readMandate(words);
  if (mandate) return mandate;
  const permission = acceptsDocument(signals) ? null : readPermission(words, signals);
  const permitted = permission !== null && permission.role !== 'preference';
  // Who sees it and what else is done with it, only a person can tell.
  const shown = signals.marketing || permitted ? null : firstHit(SHOWN_TO_OTHERS, words);
  if (shown && !signals.partners) return unsure(55, `shown-to-others:${shown}`);
  const plain = permitted ? null : plainOption(words);
  if (plain && !advertising && !acceptsDocument(signals) && !signals.consent) return plain;
  return (
    readRefusal(words, signals) ??
    readPictures(words, signals) ??
    (signals.marketing ? readAdvertising(words, signals) : null) ??
    readSharing(words, signals) ??
    readAcceptance(words, signals, required) ??
    permission ??
    readAnalysis(words, signals) ??
    readMessagesAbout(words, signals) ??
    readBareConsent(words, signals, required) ??
    (acceptsDocument(signals) ? null : readOpenPermission(words, signals, required))
  );
}

function sharingOnly(signals: TextSignals): TextSignals {
  const { dataSharing, partners, consent, receive, agree } = signals;
  return { ...NOTHING, dataSharing, partners, consent, receive, agree };
}

function readAdvertising(words: string, signals: TextSignals): Verdict | null {
  const weak = signals.marketingStrong === '';
  // "The terms of our services and products": weak words beside an acceptance ask for no mail unless receiving is said.
  if (weak && acceptsDocument(signals) && !signals.receive) return null;
  const reasons = [`marketing:${signals.marketing}`];
  if (signals.receive) reasons.push(`receive:${signals.receive}`);
  if (signals.terms) reasons.push(`bundled-with-terms:${signals.terms}`);
  if (signals.deselect) reasons.push(`deselect:${signals.deselect}`);
  const asked = signals.receive || signals.consent || signals.agree || signals.deselect;
  if (!asked && PERSONAL_ADS.test(words)) return null;
  if (!asked && TRADE.test(signals.marketingStrong)) {
    // What is asked then is the handing on, of which marketing is the purpose.
    if (signals.dataSharing && !PROMISE.test(words)) return null;
    // "I work in marketing" is about the visitor; a bare "Marketing" may be an interest, a department or a consent.
    return ABOUT_SELF.test(words) ? null : unsure(55, `marketing:${signals.marketingStrong}`);
  }
  const confidence = asked ? (weak ? 84 : 93) : words.length <= 120 ? 80 : 64;
  return optIn(confidence, wordedPurposes(words, signals), ...reasons);
}

function readSharing(words: string, signals: TextSignals): Verdict | null {
  if (!signals.dataSharing || PROMISE.test(words)) return null;
  // Terms and a consent in one sentence: what is asked is the consent, which cannot be had this way.
  const bundled = AGREES_TO.test(words) ? signals.agree : '';
  const asked =
    bundled || signals.consent || signals.receive || (signals.agree && !signals.privacyDoc && !signals.terms);
  if (!asked)
    return signals.terms || signals.privacyDoc || signals.ack
      ? null
      : optIn(66, wordedPurposes(words, signals), `sharing:${signals.dataSharing}`);
  return optIn(82, wordedPurposes(words, signals), `sharing:${signals.dataSharing}`, `asked:${asked}`);
}

/** Terms, read-receipts, declarations, and consent to have data processed, which often comes with them. */
function readAcceptance(words: string, signals: TextSignals, required: boolean): Verdict | null {
  const consents = signals.consent !== '' && !PARENTAL.test(words);
  if (signals.terms && (signals.agree || signals.ack || signals.consent || signals.declare || words.length <= 70)) {
    if (consents && signals.dataProcessing) return processing(words, signals, true);
    return acceptance('terms', signals.agree || signals.ack ? 92 : 68, `terms:${signals.terms}`);
  }
  const special = firstHit(SPECIAL_CATEGORY, words);
  if (PARENTAL.test(words) && ONLY_FOR_MINORS.test(words) && !required) return unsure(55, 'parental:only for minors');
  const agreesToProcessing = signals.dataProcessing && (consents || (signals.agree && !signals.ack));
  if (
    agreesToProcessing ||
    (consents && (special || (signals.privacyDoc && !signals.ack && !DOCUMENT_ONLY.test(words))))
  ) {
    // A consent asked for answering this very request, or one without which the form cannot be sent, is not a free extra.
    return processing(
      words,
      signals,
      required || signals.ownRequest !== '' || (signals.privacyDoc !== '' && !consents),
    );
  }
  if (signals.privacyDoc && (signals.agree || signals.ack || signals.consent)) {
    return acceptance('acknowledgement', 90, `privacy-statement:${signals.privacyDoc}`);
  }
  if (signals.privacyDoc && (required || words.length <= 60 || signals.dataProcessing)) {
    return acceptance('acknowledgement', required ? 75 : 65, `privacy-statement:${signals.privacyDoc}`);
  }
  if (signals.ack && (signals.dataProcessing || words.length > 20)) {
    return acceptance('acknowledgement', 70, `acknowledges:${signals.ack}`);
  }
  if (signals.declare && words.length > 12) return acceptance('acknowledgement', 72, `declares:${signals.declare}`);
  return null;
}

function processing(words: string, signals: TextSignals, mustAccept: boolean): Verdict {
  const purposes: Purpose[] = wordedPurposes(words, signals).filter((purpose) => purpose !== 'unknown');
  if (!purposes.includes('data-processing')) purposes.push('data-processing');
  const reasons = [
    `consent:${signals.consent || signals.agree}`,
    `processing:${signals.dataProcessing || signals.privacyDoc}`,
  ];
  if (signals.terms) reasons.push(`bundled-with-terms:${signals.terms}`);
  const verdict = optIn(84, purposes, ...reasons);
  return mustAccept ? { ...verdict, consentClass: 'required-acceptance' } : verdict;
}

function readAnalysis(words: string, signals: TextSignals): Verdict | null {
  if (acceptsDocument(signals)) return null;
  const purposes = analysedFor(words);
  return purposes.length > 0 ? optIn(74, wordedPurposes(words, signals), `analysis:${purposes.join()}`) : null;
}

/** "Phone calls about loans": the name of a choice that says how one is reached and what for. */
function readMessagesAbout(words: string, signals: TextSignals): Verdict | null {
  const reached = words.length > 120 ? '' : firstHit(MESSAGES_ABOUT, words);
  if (!reached || OWN_AFFAIR.test(words) || !FOR_SALE.test(words)) return null;
  return optIn(
    68,
    wordedPurposes(words, { ...NOTHING, partners: signals.partners, marketing: reached }),
    `reached:${reached}`,
  );
}

/** Consent that names no advertising: photographs, location, tailoring. */
function readBareConsent(words: string, signals: TextSignals, required: boolean): Verdict | null {
  if (signals.consent && PARENTAL.test(words)) return acceptance('acknowledgement', 66, `parental:${signals.consent}`);
  if (signals.deselect && (signals.receive || CONTACT.test(words)))
    return optIn(76, permittedPurposes(words, signals), `deselect:${signals.deselect}`);
  if (signals.consent && required && FETCHES.test(words))
    return { ...optIn(72, ['data-processing'], `fetches:${signals.consent}`), consentClass: 'required-acceptance' };
  const shown = signals.privacyDoc ? '' : firstHit(SHOWN_PUBLICLY, words);
  if (shown) return optIn(70, ['data-processing'], `shown-publicly:${shown}`);
  const ads = firstHit(PERSONAL_ADS, words) || firstHit(ELSEWHERE, words);
  if (ads) return optIn(78, ['advertising', 'profiling'], `personal-ads:${ads}`);
  if (OPT_IN.test(signals.consent) && !signals.dataProcessing) return unsure(55, `consent:${signals.consent}`);
  const act = signals.dataProcessing ? '' : (CHILD_MAY.exec(words)?.[0] ?? '');
  if (act) return unsure(55, `permits an act:${act}`);
  if (signals.consent && words.length > 14) {
    return optIn(required ? 72 : 78, wordedPurposes(words, signals), `consent:${signals.consent}`);
  }
  if (signals.profiling && ASKS.test(words)) return optIn(72, ['profiling'], `profiling:${signals.profiling}`);
  const profile = firstHit(PROFILE_MADE, words);
  if (profile) return optIn(74, ['profiling'], `profile-made:${profile}`);
  const research = firstHit(RESEARCH, words);
  if (
    research &&
    (signals.receive || CONTACT.test(words) || TELL_ME.test(words) || (signals.agree && TAKES_PART.test(words)))
  ) {
    return optIn(70, ['data-processing'], `research:${research}`);
  }
  if (research && TAKES_PART.test(words)) return unsure(55, `research:${research}`);
  const kept = firstHit(RETENTION, words);
  if (kept) return optIn(74, ['data-processing'], `retention:${kept}`);
  const used = firstHit(USED_FOR, words);
  if (used) return optIn(70, ['data-processing'], `used-for:${used}`);
  const located = firstHit(LOCATION_FOR, words);
  if (located) return optIn(72, ['location'], `location-for:${located}`);
  const place = firstHit(LOCATION, words);
  if (place && ASKS.test(words)) return unsure(55, `location:${place}`);
  if (signals.dataProcessing && TELLS_TO_USE.test(words)) {
    return optIn(70, ['data-processing'], `processing:${signals.dataProcessing}`);
  }
  return readAgreement(words, signals, required) ?? readWish(words, signals);
}

/** Wanting to be told of what the asker has or does, whatever that is called. */
function readWish(words: string, signals: TextSignals): Verdict | null {
  if (!signals.receive || signals.terms || signals.privacyDoc || !WISHES.test(words)) return null;
  return TOLD_ABOUT_ASKER.test(words) ? optIn(66, ['marketing-own'], `receive:${signals.receive}`) : null;
}

/** Agreeing to something that no lexicon names: to being approached it is a consent, to anything else a person must look. */
function readAgreement(words: string, signals: TextSignals, required: boolean): Verdict | null {
  if (!signals.agree || signals.terms || signals.privacyDoc || !AGREES_THAT.test(words)) return null;
  if (signals.receive) return optIn(66, ['unknown'], `agrees:${signals.agree}`, `receive:${signals.receive}`);
  return readOpenPermission(words, signals, required) ?? unsure(55, `agrees:${signals.agree}`);
}

/** Being approached for research is a purpose of its own. */
const RESEARCH =
  /\b(\w*onderzoek\w*|\w+panel|enquetes?|research|surveys?|umfragen?|\w*marktforschung|studien?teilnahme|sondages?|etudes? de|encuestas?|estudios? de mercado|sondaggi\w*|indagini|ricerche di mercato|ankiet\w*|badani\w* (rynk\w*|opinii|konsumen\w+)|inqueritos?|estudos? de mercado)\b/;
const TAKES_PART = /\b(particip\w+|partecip\w+|prendre part|wziac udzial|udzial\w*)\b/;
const PROMISE =
  /\b(never|not|nobody|no one|nooit|niet|niemand|nicht|niemals|niemandem|jamais|ne|pas|personne|nadie|nessuno|nikomu|ninguem)\b[^.]{0,40}\b(shar\w*|sold|sell|pass\w*|gedeeld|delen|verstrekt|weitergegeben|weitergeben|partag\w*|transmis\w*|verkauf\w*)/;
const TRADE = /^(marketing|reclame|werbung|publicite|pubblicita|commercia\w*)$/;
const ABOUT_SELF =
  /\b(i am|i'm|i work|ik ben|ik werk|ich bin|ich arbeite|je suis|je travaille|soy|trabajo|sono|lavoro|jestem|pracuje|sou|trabalho)\b/;
const WISHES =
  /^(yes|ja|oui|si|tak|sim|i'?d? |i would|please|keep|let me|tell me|ik |graag|houd|hou |laat|ich |je |j'|informe|tenez|quiero|quisiera|me gustaria|vorrei|desidero|voglio|gradirei|chce|chcial\w+|chetnie|quero|gostaria|gostava)/;
const TOLD_ABOUT_ASKER =
  /\b(hear|told|know|tell me|informed|posted|updated?|hoor|horen|lezen|weten|hoogte|geinformeerd|erfahren|horen|informiert|informe\w*|courant|saber|enter\w+|informad\w+|sapere|informat\w*|aggiornat\w*|dowi\w+|informowan\w*|powiadami\w*|(a )?par)\b[^.]{0,30}\b(about|of|over|van|uber|von|sur|de|des|sobre|su|o) (all |alle |toutes |tous )?(your|our|jullie|uw|onze|ihren?|unseren?|euren?|vos|votre|nos|notre|sus|nuestr\w+|vuestr\w+|vostr\w+|nostr\w+|vossos?|nossos?|vossas?|nossas?|wasz\w+|nasz\w+|nowych|kolejnych)\b/;
const AGREES_THAT = /.{8}\b(dat|that|to be|dass|que|d'etre|che|de que|ze|by|zeby|aby|se|jesli)\b.{8}/;
/** A child that may go home alone: something is allowed to be done, nothing to be known. */
const CHILD_MAY =
  /\b(autorise|permets|autoriz\w+|permit\w+|permett\w+|pozwalam|zezwalam)( a| o| al?)?( (mon|ma|notre|mi|nuestr[oa]|mio|mia|nostr[oa]|mojemu|mojej|meu|minha))? (enfant|fils|fille|hij[oa]|figli[oa]|dziecku|synowi|corce|filh[oa]|educand[oa]) (a\b|\w+c\b)/;
const ONLY_FOR_MINORS =
  /\b(alleen|only|nur|uniquement|solo|tylko|apenas|somente)\b[^.]{0,20}\b(minderjarig\w*|minors?|under (16|18)|minderjahrig\w*|mineure?s?|menores|minori|minorenni|nieletni\w*|maloletni\w*)\b/;
const AGREES_TO =
  /\b(agree|consent|akkoord|einverstanden|zustimm\w*|accepte|acepto|accetto|zgadzam|concordo)\b[^.;]{0,12}\b(that|to (share|pass)|dat|dass|que|che|ze)\b[^.;]{0,60}\b(shar\w+|pass\w*|de(el|len|elt)|door\w+|verstrek\w*|weiter\w+|ubermittel\w*|transm\w+|partag\w+|ced\w+|comunic\w+|compart\w+|condivi\w+|przekaz\w+|udostepni\w+|partilh\w+)\b/;
const OPT_IN = /^opt[- ]?in$/;
export const PERSONAL_ADS =
  /\b(personali[sz]ed|gepersonaliseerde|persoonlijke|personalisierte|interest[- ]based|targeted|tailored)\b[^.]{0,20}\b(ads|advertis\w*|adverten\w*|reclame|werbung|anzeigen)\b|\b(publicites?|annonces?)\b[^.]{0,20}\b(personnalisees?|ciblees?|adaptees?)\b|\b(anuncios?|publicidad\w*|annunci\w*|pubblicita)\b[^.]{0,20}\b(personali[sz]\w+|personalizzat\w+|segmentad\w+|mirat[aie]|a medida|su misura)\b|\breklam\w*( \w+){0,2} (spersonalizowan|dopasowan|dobieran|dobran)\w+|\b(spersonalizowan|dopasowan)\w+ reklam\w*/;
/** Following what somebody does in the apps and sites of others. */
const ELSEWHERE =
  /\b(track\w*|activity|activiteit(en)?|aktivitat(en)?|activites?)\b[^.]{0,60}\b(other|andere[nr]?|d'autres)\b[^.]{0,30}\b(apps?|websites?|sites?|unternehmen|bedrijven|companies)\b/;
const TELLS_TO_USE =
  /^(yes,? |ja,? |oui,? )?(allow|use|share|let|gebruik|deel|laat|nutzen?|utilise[rz]?|autoriser|usad|usen|usar|utilicen|utilizar|usate|usare|usi|utilizzate|utilizzare|uzywajcie|wykorzyst\w+|usem|utilizem)\b[^.]{0,60}\b(my|mijn|meine[rn]?|mes|ma|mis|miei|moj\w+|moich|meus)\b/;
const DOCUMENT_ONLY =
  /\b(to|met|de|in|zu|a la|aux?|with)\b (the |our |your |de |het |uw |jullie |onze |die |der |den |ihre[rn]? |unsere[rn]? |la |votre |notre )*(privacy|datenschutz\w*|politique|privacyverklaring|privacybeleid|cookie)|datenschutz\w* (zu|ein)\b/;
const ASKS =
  /\b(allow|show|use|want|wil|toon|gebruik|laat|mag|mogen|toestaan|zeigen|erlauben|nutzen|mochte|afficher|autoriser|utiliser|souhaite|receive|personali[sz]e|agree|share|deel|partager|teilen|einverstanden|akkoord|accepte|permitir|permite|usar|utilizar|mostrar|compartir|acepto|quiero|usa|usare|utilizza\w*|condividi\w*|consenti|permetti|accetto|voglio|uzyj|uzywa\w+|udostepni\w*|pokaz\w*|chce|zezwol|pozwol|partilhar|aceito|quero)\b/;
