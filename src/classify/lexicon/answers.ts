import { lexicon } from './lexicon';

/** Answers to a question, at the front of an option. */
export const YES =
  /^(ja|jawel|yes|yep|yeah|oui|si|tak|sim|jep|jo|on|aan|an|ein|y|j|ok|okay|akkoord|agree[ds]?|i agree|accept\w*|allow\w*|toestaan|toegestaan|sta toe|erlauben|zulassen|akzeptier\w*|zustimmen|einverstanden|accepter|autoriser|j'accepte|d'accord|opt[- ]?in|enabled?|active|aktiv|actief|graag|gerne?|wel|goed|prima|zeker|natuurlijk|fine|sure|of course|gut|klar|naturlich|vale|jasne|oczywiscie|com certeza|please|i do|i would|i want|i consent|toestemming|subscribe|inschrijven|anmelden|tillad|tillat|godkend|godkann|zgadzam|akceptuj\w*|aceit\w+|acept\w+|accett\w+|acconsento|consento|autorizzo|autorizo|consiento|consinto|concordo|de acuerdo|d'accordo|va bene|volentieri|claro|certo|por supuesto|bien sur|avec plaisir|volontiers|j'autorise|je veux|je souhaite|quiero|voglio|quero|chce|chetnie|zgoda|wyrazam|permitir|consenti|permetti|pozwalam|zezw\w+)\b/;

export const NO =
  /^(nee|neen|no|nope|nein|non|nie|nao|nej|off|uit|aus|n|never|nooit|nie|jamais|none|geen|keine?|aucune?|weiger\w*|reject\w*|refuse[rdz]?|ablehnen|declin\w*|deny|disagree|do not|don't|i do not|i don't|i'd rather (not|you didn't)|rather not|liever (niet|geen)|lieber (nicht|keine?)|niet|nicht|not|opt[- ]?out|disabled?|verbieten|interdire|bloquer|blokkeren|blockieren|afwijzen|bezwaar|unsubscribe|afmelden|abmelden|disallow|block|afvis|neka|odrzuc\w*|rechaz\w*|rifiut\w*|recus\w*|ingen|inga|brak|nunca|mai|nigdy|aldrig|je (ne|n')|plutot pas|je refuse|je m'oppose|me opongo|mi oppongo|sprzeciwiam|odmawiam|oponho-me|prefiero no|preferisco (di )?no|prefiro nao|wole nie|mejor no|meglio (di )?no|bloquear|blocca|denegar|ningun[oa]?|nessun[oa]?|nenhum[a]?|zadn\w+)\b/;

export const PLACEHOLDER =
  /^([-–—.… *_]*|.{0,12}\b(kies|maak (een|uw|je|jouw) keuze|uw keuze|selecteer|choose|select|pick|make (a|your) (choice|selection)|please (choose|select)|bitte (wahlen|auswahlen)|auswahlen?|(aus)?wahl (treffen|wahlen)|wahlen sie|choisir|choisissez|fai(re|tes) (un|votre) choix|votre choix|selectionne[rz]?|seleccion\w*|elige|scegli|seleziona|wybierz|escolha|vaelg|valj|none selected)\b.{0,40})$/;

/** Only what law and CMPs call the least: refusing in a list of levels. */
export const LEAST_LEVEL = /* @__PURE__ */ lexicon({
  nl: `
    (alleen|enkel|uitsluitend) … (noodzakelijk*|functione*|essenti*|technisch*); minima(al|le);
    geen (cookies|tracking); strikt noodzakelijk*; noodzakelijk*; basis`,
  en: `
    (only|just) … (necessary|essential|required|functional);
    (necessary|essential|required|functional)( cookies)? only; minim(al|um); no (cookies|tracking);
    strictly necessary; necessary; essential; basic`,
  de: `
    nur … (notwendig*|erforderlich*|essen[tz]iell*|technisch*); minimal*; keine (cookies|tracking);
    (technisch )?notwendige?; essen[tz]iell*; basis`,
  fr: `
    (uniquement|seulement) … (nécessaires|essentiels|techniques); minim(al|um); aucun cookie;
    (strictement )?nécessaires; essentiels`,
  es: `(solo|sólo|únicamente) … (necesari|imprescindibl|esencial|técnic)*; (estrictamente )?necesarias; mínim[oa]s?; ninguna cookie`,
  it: `(solo|soltanto|esclusivamente) … (necessari|essenzial|tecnic)*; (strettamente )?necessari; minim[oi]; nessun cookie`,
  pl: `tylko … (niezbędn|konieczn|wymagan)*; (ściśle )?niezbędne; minimaln*; bez cookies`,
  pt: `(só|somente|apenas) … (necessári|essencia|técnic)*; (estritamente )?necessários; mínim[oa]s?; nenhum cookie`,
});

/** An affirmative that says nothing about what is affirmed: the words around it must. */
export const GENERIC =
  /^(on|off|aan|uit|ja|nee|yes|no|oui|non|ok|okay|(ja|yes|oui),? (graag|please|bitte|gerne|merci|s'il vous plait)|(ja,? )?dat mag( wel)?|(ja|yes),? (prima|goed|hoor|fine|that's (fine|ok))|das darf|(i|ik|ich|je) (also )?(agree|accept|consent|akkoord|ga akkoord|ga hiermee akkoord|stimme zu|willige ein|bin einverstanden|accepte|consens|stem in|ga ermee akkoord|confirm)|akkoord|accoord|agree|agreed|accept|accepted|accepteren|einverstanden|zustimmen|akzeptieren|accepter|j'accepte|d'accord|checkbox|check ?box|selectievakje|toggle|switch|schakelaar|schalter|consent|toestemming|einwilligung|consentement|required|verplicht|pflichtfeld|obligatoire|ja,? ich (stimme zu|bin einverstanden)|yes,? i (agree|accept|consent|do)|ja,? ik ga (ermee )?akkoord|oui,? j'accepte|enable|enabled|disable|disabled|inschakelen|active|aktiv|actief|acepto|accetto|aceito|akceptuje|jeg accepterer|jag godkanner)[.!*: ]*$/;

export const CHANNELS: readonly (readonly ['channel-email' | 'channel-telephone' | 'channel-post', RegExp])[] = [
  [
    'channel-email',
    /\b(e-?mail(s|en|ed|ing|em|owo|owy|owej|ujcie)?|mails|mailtjes?|mailt|mailen|gemaild|mail (mij|me|ons)\b|courriels?|courrier electronique|correo electronico|correos electronicos|posta elettronica|correio eletronico|poczt[aye] elektroniczn\w*|droga elektroniczna|per mail|par mail|maila|mailem|mailowo|mejle|epost|e-post|mejl)\b/,
  ],
  [
    'channel-telephone',
    /\b(telefo\w*|telephone|telephoner\w*|telephonez|telephoniqu\w*|phone|phoned|sms|text messages?|texts?|texted|whatsapp|gebeld|bellen|belt|opbellen|bel (mij|me|ons)|appen|app (mij|me)|appt|calls?|(be|being|been) called|called (by|about)|give (me|you|us) a ring|ring me|anruf\w*|anruft|angerufen|ruf\w* mich|telefonisch|mobile|par tel|(etre|soit|suis|sois) (r?appele(e|\(e\))?s?)|appelee? par|r?appeler|r?appelez|appels?(?! (a|aux|d'offres)\b)|(una|por|recibir|mediante|sin) llamadas?|llamadas (comerciales|telefonicas)|ser llamad[oa]|llam(ar|en|ad|e)(me|nos)|(me|nos) llam(e|en|eis)|(una|le) chiamat[ae]|chiamate (telefoniche|commerciali|promozionali)|essere chiamat[oa]|chiamar(mi|ci|la|vi)|chiamatemi|dzwoni\w*|zadzwon\w*|(uma|por|receber) chamadas?|chamadas (telefonicas|comerciais)|ligar-me|me ligar|liguem(-me)?|por ligacoes)\b/,
  ],
  [
    'channel-post',
    /\b(by post|per post|par (la )?poste|courriers?(?! electronique)|(?<!aplicacion |forma )postal|briefe?|brieven|brievenbus|briefpost|briefkasten|(?<!(blog|new|neuer?|nieuwe|each|every|elke|forum|this|gast|job)[ -])post|mailings? by post|letters?|lettres(?! d')|correo (?!electronico)(postal|ordinario)|por correo(?! electronico)|por carta|posta (?!elettronica)(cartacea|ordinaria)|per posta(?! elettronica)|lettere|po post|poczta (?!elektroniczn)(tradycyjna|papierowa)|(poczta|listownie|listem)(?! elektroniczn)|por correio(?! eletronico)|correio postal)\b/,
  ],
];

/** The whole label is a way of being reached. */
export const CHANNEL_ONLY =
  /^((per|via|by|par|door|using|over|my|mijn) )?(e-?mail|email|mail|courriel|sms|text( message)?s?|sms[/ ]?(mms|text)?|tele(fo|pho)(n|on|ne|nisch|nique|onisch)?\w*|phone( calls?)?|post|brief|courrier( postal)?|whats ?app|app|push( notifications?|berichten|-nachrichten)?|direct mail|postal mail|bellen|call|calls|anruf|letter|social media)( adres| address)?[ .*:?]*$/;

/** Permission given by or for somebody else: a declaration. */
export const PARENTAL =
  /\b(ouders?|verzorgers?|voogd|wettelijk(e)? vertegenwoordiger\w*|legal (guardian|representative)s?|gesetzliche\w* vertret\w*|przedstawiciel\w* ustawow\w*|parents?|guardians?|eltern|erziehungsberechtigt\w*|sorgeberechtigt\w*|tuteurs?|representant legal|autorite parentale|padres|genitori|rodzic\w*|foraeldre|foralder|vardnadshavare)\b/;
