import { fold } from '../../classify/fold';
import { lexicon } from '../../classify/lexicon/lexicon';
import { channelsIn } from '../../classify/purposes';
import type { Purpose } from '../../core/evaluation';
import type { ControlArtifact, FormArtifact } from '../artifacts';
import { type AskedPurpose, askedPurposes } from './asked-purposes';
import { ownWords } from './own-words';
import { sentencesOf } from './sentences';

export interface Implied {
  /** As shown. */
  readonly sentence: string;
  readonly purposes: readonly AskedPurpose[];
  /** Ways of being reached that it names; none: it does not say. */
  readonly channels: readonly Purpose[];
}

/** Sentences of a form that make sending it an agreement to more than what is sent. Words of a choice are that choice's. */
export function impliedBySending({ form }: FormArtifact, controls: readonly ControlArtifact[]): Implied[] {
  const chosen = controls
    .filter(({ control }) => control.formId === form.id)
    .map((artifact) => sentencesOf(ownWords(artifact)).join(' '));
  return form.text.exact
    .split(/(?<=[.!?])\s+|\s*\n+\s*(?!\p{Ll})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => {
      const words = fold(sentence);
      return BY_SENDING.test(words) && AGREED.test(words) && !chosen.some((own) => own.includes(words));
    })
    .map((sentence) => ({ sentence, purposes: askedPurposes(sentence).certain, channels: channelsIn(fold(sentence)) }))
    .filter(({ purposes }) => purposes.length > 0);
}

const BY_SENDING = /* @__PURE__ */ lexicon({
  nl: `
    door … te (verzenden|versturen|sturen|klikken|bestellen|registreren|plaatsen|gaan|bevestigen|melden|maken|drukken|vullen|geven|reserveren|boeken|solliciteren|downloaden|doen);
    (met|bij) (het|de) (verzenden|versturen|plaatsen|invullen|bestellen|registreren|aanmelding|registratie|bestelling|inschrijving);
    (als|wanneer|zodra) (u|je) … (verzendt|verstuurt|bestelt|registreert|klikt|invult|aanmeldt|inschrijft|reserveert|boekt)`,
  en: `
    by (submitting|sending|clicking|registering|signing up|creating|placing|ordering|booking|entering|completing|providing|continuing|proceeding|downloading|pressing|joining|checking out|filling);
    (when|if) you (submit|send|click|register|order|book|place|sign up|enter)`,
  de: `
    indem (sie|ich|du); (mit|durch) (dem|der|das|ihrer|ihre) (absenden|abschicken|klick*|anmeldung|registrierung|bestellung|übermittlung|eingabe|teilnahme|buchung);
    (mit|durch) klick*; wenn sie … (absenden|abschicken|bestellen|registrieren|klicken)`,
  fr: `
    en (envoyant|cliquant|validant|soumettant|remplissant|vous inscrivant|passant|commandant|créant|poursuivant|confirmant|participant|réservant);
    lorsque vous (envoyez|validez|commandez)`,
  es: `al (enviar|pulsar|hacer clic|registrarse|registrarte|reservar|comprar|continuar|inscribirse|completar|confirmar)`,
  it: `(inviando|cliccando|premendo|registrando*|prenotando|acquistando|proseguendo|compilando|confermando|iscrivendo*); (con|all') ?(l')?invio`,
  pl: `(wysyłając|klikając|rejestrując|rezerwując|zamawiając|kontynuując|wypełniając|potwierdzając)`,
  pt: `ao (enviar|clicar|registar|registrar|reservar|comprar|continuar|submeter|preencher|confirmar|inscrever)`,
});
/** Agreeing, or being told that it will be done. That one *can* subscribe later is an offer and no agreement. */
const AGREED = /* @__PURE__ */ lexicon({
  nl: `
    akkoord; toestemming; instem*; stem(t|men)?; aanvaard*; accepteer*; ontvang(t|en)? (u|je|jij|ik|automatisch); (u|je|ik) ontvangt?; (meld|schrijf|abonneer)(t|en)? (u|je|ik) … (aan|in|op);
    (wordt|word) (u|je) … (ingeschreven|aangemeld|geabonneerd); (mogen|gaan|zullen) (wij|we); bevestig(t|en)? … (mag|mogen)`,
  en: `
    agree*; consent*; accept*; permission; authori[sz]e; you (will|shall) (also )?(automatically )?(receive|get|be); you'll (receive|get|be); we (will|may|shall);
    (are|be) (added|subscribed|signed up); (subscribe|sign up|opt in) to; (confirm|acknowledge|understand) … (may|can|will)`,
  de: `
    einverstanden; einwillig*; will(ige|igen|igst) … ein; stimm(e|en|st) … zu; akzeptier*; erhalten sie; sie erhalten; erkläre*; anmelden; angemeldet; bestätig(e|en|st) … (darf|dürfen)`,
  fr: `
    accepte[rz]?; consente[rz]?; consens; d'accord; autorise[rz]?; vous recevrez; vous (serez|êtes) … (inscrit|abonné)*; confirmez … (peut|peuvent|pouvons|pourr*)`,
  es: `acept(a|as|o|áis); consient(e|es|o|en); autoriz(a|as|o|áis); recibirá(s)?; da(s)? su consentimiento`,
  it: `accett(a|i|o|ate); acconsent(e|i|o|ite); autorizz(a|i|o|ate); ricever(à|ai|ete); presti? il consenso`,
  pl: `(zgadza*|wyraża*|akceptuje*|upoważnia*|otrzyma*|otrzymywa*)`,
  pt: `aceita(s)?; consente(s)?; autoriza(s)?; concorda(s)?; receberá(s)?; d(á|ás) o seu consentimento`,
});
