import { ASSENT } from './assent';
import { lexicon } from './lexicon';

/**
 * Permission in everyday words: who may do what to whom. The person asked is "me" in a statement and "you" in a question, so
 * "you" counts only where the one who asks says "we" (or is named): "you may call us" permits nothing.
 */

const REACH_NL = `(\\w*bellen|\\w*mailen|e-mailen|appen|whatsappen|berichten|sms'en|\\w*schrijven|benaderen|contacteren|informeren|\\w*sturen|toezenden|uitnodigen|interviewen|enqueteren|bezoeken|tippen|contact opnemen|op de hoogte (houden|brengen)|(om|naar) … (vragen|bevragen))`;
const REACH_EN = `(\\w*call|phone|ring|e-?mail|mail|text|message|whatsapp|sms|write|contact|inform|notify|invite|survey|interview|visit|approach|update|send|tell|ask me (for|about)|ask you (for|about)|keep)`;
const REACH_DE = `(anrufen|anzurufen|anschreiben|schreiben|mailen|e-mailen|kontaktieren|informieren|benachrichtigen|einladen|befragen|besuchen|ansprechen|(zu|zusende|ver|nach)?(senden|schicken)|um … (bitten|fragen)|auf dem laufenden halten|kontakt aufnehmen|interviewen)`;
const REACH_FR = `(appeler|rappeler|telephoner|ecrire|contacter|recontacter|joindre|solliciter|demarcher|informer|prevenir|avertir|alerter|relancer|inviter|interroger|envoyer|adresser|proposer|demander|tenir|faire (parvenir|connaitre|part))`;
const REACH_ES = `(enviar|mandar|llamar|telefonear|escribir|contactar|informar|avisar|notificar|invitar|ofrecer|proponer|visitar|mantener)`;
const REACH_IT = `(inviar|mandar|chiamar|richiamar|telefonar|scriver|contattar|ricontattar|informar|avvisar|invitar|propor|offrir|tener)`;
const REACH_PL = `((za)?dzwonić|(na)?pisać|wysyłać|wysłać|przesyłać|przesłać|przysyłać|przysłać|(s)?kontaktować|(po)?informować|powiadamiać|powiadomić|zapraszać|(za)?proponować)`;
const REACH_PT = `(enviar|mandar|ligar|telefonar|escrever|contactar|contatar|informar|avisar|notificar|convidar|propor|oferecer|visitar)`;
/** "Would you like us to …": the one asked is "you", whoever acts. */
const MAY_PL = `(może|mogą|możecie|możesz|można|wolno)`;
const WOULD_PL = `czy (chcesz|chciał\\w+|chce pan|chce pani|chcą państwo|zgadzasz się|zgadza się pan|zgadza się pani|zgadzają się państwo)`;

/** Being rung up, written to, asked for a review. */
export const MAY_REACH = /* @__PURE__ */ lexicon({
  nl: `
    (mag|mogen) (\\w+ ){0,3}(mij|me) … ${REACH_NL}; (mogen|mag) (wij|we) (\\w+ ){0,2}(u|je|jou|jullie|jouw kind|uw kind) … ${REACH_NL};
    mag (?!ik|u|je|jij|dat|het|dit)\\w+ (u|je|jou|jullie) … ${REACH_NL}`,
  en: `
    (may|can|could) (\\w+ ){0,3}${REACH_EN} (to )?me; (may|can|could) (\\w+ )?ask me (for|about);
    (may|can|could) we (\\w+ ){0,2}${REACH_EN} (to )?you; (may|can|could) we ask you for;
    (may|can|could|shall) (we|(one|a member|someone|somebody) (of|from|at) (our|the) \\w+|our \\w+|(?!i|you|it|they)\\w+) (\\w+ ){0,3}(give|drop|send) you a (ring|call|buzz|bell|line|text|message);
    (may|can|could|shall) (one|a member|someone|somebody) (of|from|at) (our|the) \\w+ … ${REACH_EN} (to )?you;
    (okay|ok|fine|happy|alright|all right) for (you|them|us) to (\\w+ )?${REACH_EN} (to )?(me|you)`,
  de: `
    (darf|dürfen|dürft|darfst) (\\w+ ){0,3}(mich|mir) … ${REACH_DE};
    (dürfen|darf) (wir|(?!ich|sie)\\w+) (\\w+ )?(sie|ihnen|dich|dir|euch) … ${REACH_DE}`,
  fr: `
    (peut|peuvent|pouvez|peux|pourra|pourront|pourrez) (\\w+ ){0,2}(me |m')${REACH_FR};
    (pouvons-nous|peut-on|pourrions-nous|pourrait-on|est-ce qu'on peut|est-ce que nous pouvons|(peut|peuvent|pourrait|pourraient)-(il|elle|ils|elles)) (\\w+ )?(vous|te|t')( |\\b)${REACH_FR};
    (souhaitez|voulez|acceptez|autorisez|aimeriez|souhaites|veux|acceptes)-(vous|tu) (que |qu') … (vous|te|t')( |\\b)(appel|téléphon|contact|recontact|écriv|envo|inform|préven|prévien|tien|sollicit|démarch|propos)*;
    (souhaitez|voulez|acceptez|aimeriez)-vous être (recontacté|sollicité|démarché)*; je peux être (contacté|recontacté|sollicité|démarché|appelé)*;
    (autorisée?s?|le droit) (à|de) (me |m')${REACH_FR}`,
  es: `
    (puede|pueden|podéis|puedes|podrá|podrán) (\\w+ ){0,2}${REACH_ES}me;
    me (puede|pueden|podéis|puedes|podrá|podrán) (\\w+ )?${REACH_ES};
    (puede|pueden|podéis|puedes|podrá|podrán) (\\w+ ){0,2}(ponerse en contacto|poneros en contacto|contactar|hablar|comunicarse) conmigo;
    (podemos|podríamos|puede \\w+|pueden \\w+) (\\w+ )?${REACH_ES}(le|te|os|les|lo|la); (le|te|os|les|lo|la) podemos ${REACH_ES};
    (podemos|podríamos) ponernos en contacto (con usted|contigo|con vosotros|con ustedes);
    (quiere|quieres|queréis|quieren|desea|deseas|acepta|aceptas|permite|permites) que (\\w+ ){0,3}(le|te|os|les|lo|la) (llam|escrib|envi|mand|contact|inform|avis|ofrezc|manteng|propon)*`,
  it: `
    (può|possono|potete|puoi|potrà|potranno) (\\w+ ){0,2}${REACH_IT}mi;
    mi (può|possono|potete|puoi|potrà|potranno) ${REACH_IT}e; (può|possono|potete|puoi) (\\w+ )?(mettersi|mettervi) in contatto con me;
    (possiamo|potremmo|può \\w+|possono \\w+) (\\w+ )?${REACH_IT}(la|le|ti|vi|lo); (la|le|ti|vi) possiamo ${REACH_IT}e;
    (vuole|vuoi|volete|desidera|desideri|accetta|accetti|permette|permetti) che (\\w+ ){0,3}(la|le|ti|vi) (chiam|telefon|scriv|invi|mand|contatt|inform|avvis|offr|propon|ten)*`,
  pl: `
    ${MAY_PL} … ${REACH_PL} … (mnie|mi|mną);
    ${MAY_PL} … (mi|mnie|mną) … ${REACH_PL};
    czy możemy … ${REACH_PL};
    czy \\w+ może … (do pana|do pani|do państwa|do ciebie|z tobą|z panem|z panią|z państwem|ci|panu|pani|państwu|cię) … ${REACH_PL};
    ${WOULD_PL}(,| się)? (na to,? )?(że)?(byśmy|by|aby|abyśmy)\\b … (dzwoni|pisa|wysyła|przesyła|przysyła|kontaktowa|informowa|powiadamia)*`,
  pt: `
    (pode|podem|podes|poderá|poderão) (\\w+ ){0,2}${REACH_PT}-me;
    (pode|podem|podes|poderá|poderão) me ${REACH_PT}; me (pode|podem|poderá|poderão) ${REACH_PT};
    (pode|podem|podes|poderá|poderão) (\\w+ ){0,2}(entrar em conta(c)?to|contactar|falar) comigo;
    podemos (\\w+ )?${REACH_PT}-(lhe|lhes|o|a|os|as|te|vos); podemos (contactá|informá|avisá|convidá|visitá|notificá)-(lo|la|los|las); podemos (lhe|te|vos) ${REACH_PT};
    podemos entrar em conta(c)?to (consigo|contigo|com você|convosco);
    (quer|queres|querem|deseja|desejas|aceita|aceitas|permite|permites) que (\\w+ ){0,3}(o|a|os|te|lhe|lhes|vos) (ligu|telefon|escrev|envi|contact|contat|inform|avis|propon|mantenh)*`,
});

const DATA_NL = `(?!factuur|bezorg|verzend|aflever|bestel)(e-?mail-?)?(\\w*gegevens|\\w*adres\\w*|\\w*naam|namen|\\w*nummers?|antwoorden|aankopen|\\w*gedrag|\\w*geschiedenis|\\w*resultaten|\\w*uitslag(en)?|\\w*dossier|cv|sollicitatie|profiel|\\w*documenten|\\w*stukken|\\w*formulier|kredietwaardigheid|inkomen|locatie|data|verhaal|reacties?|\\w*gesprek(ken)?|stem|recensies?|beoordeling(en)?|ervaring(en)?|bloed|lichaamsmateriaal|\\w*foto'?s?)`;
const DATA_EN = `((e-)?(\\w+ ){0,2}(data|details|information|address|answers|responses|name|number|records?|results|history|profile|cv|resume|application|documents|location|purchases|usage|behaviou?r|recordings?|story|feedback|reviews?|quote|testimonial|samples|contacts|photos?))`;
const DATA_DE = `(e-?mail-?)?(\\w*daten|\\w*angaben|\\w*adresse|\\w*name|\\w*nummer|\\w*antworten|\\w*unterlagen|\\w*bewerbung|\\w*profil|\\w*ergebnisse|\\w*befunde|\\w*verlauf|\\w*verhalten|lebenslauf|standort|einkaufe|bonitat|akte|\\w*gesprach\\w*|stimme|\\w*bewertung|rezension|geschichte|proben?|kontakte)`;
const DATA_FR = `(donnees|coordonnees|informations|adresse|numero|nom|prenom|reponses|resultats|dossier|candidature|profil|historique|achats|cv|documents|position|localisation|temoignage|avis|voix|e-?mail|photos?|image|habitudes|consommation|ecoutes|lectures|recherches|conversations?|appels|messages|enregistrements?|contacts|statistiques)`;
const DATA_ES = `(\\w+ )?(datos|respuestas|nombre|apellidos|direccion|correo|telefono|historial|resultados|perfil|solicitud|candidatura|curriculum|cv|expediente|opinion|resena|valoracion|testimonio|compras|habitos|consumo|ubicacion|voz|imagen|fotos?|grabaciones?|conversaciones|llamadas|mensajes|escuchas|lecturas|busquedas|contactos|informacion|estadisticas)`;
const DATA_IT = `(\\w+ )?(dati|risposte|nome|cognome|indirizzo|e-?mail|numero|telefono|recapiti|storico|cronologia|risultati|profilo|candidatura|curriculum|cv|opinione|recensione|testimonianza|acquisti|abitudini|consumi|posizione|voce|immagine|foto|registrazioni?|conversazioni|chiamate|telefonate|messaggi|ascolti|letture|ricerche|contatti|informazioni|statistiche)`;
const DATA_PL = `(\\w+ )?(dane|danych|danymi|odpowiedzi|nazwisko|imię|imienia|adresu?|e-?maila?|numeru?|telefonu?|wyniki|wyników|profilu?|zakupy|zakupach|zakupów|histori[aęi]|opini[aęi]|wizerunku?|głosu?|cv|zdjęcia|lokalizacj[aęi]|nawyki|nagrania|rozmowy|wiadomosci|kontakty|statystyki)`;
const DATA_PT = `(\\w+ )?(dados|respostas|nome|apelido|morada|endereco|e-?mail|contactos?|telefone|numero|historico|resultados|perfil|candidatura|curriculo|cv|opiniao|avaliacao|testemunho|compras|habitos|consumos?|localizacao|voz|imagem|fotos?|fotografias?|gravac(ao|oes)|conversas|chamadas|mensagens|pesquisas|leituras|informac(ao|oes)|estatisticas)`;
const MY_IT = `(i miei|il mio|la mia|le mie)`;
const YOUR_IT = `(i suoi|i tuoi|i vostri|il suo|il tuo|la sua|la tua|le sue|le tue)`;
const MY_PT = `(os |as |o |a )?(meus|minhas|meu|minha)`;
const YOUR_PT = `(os |as |o |a )?(seus|suas|seu|sua|teus|tuas|teu|tua|vossos)`;
const USE_FR = `(utiliser|conserver|garder|transmettre|communiquer|partager|envoyer|consulter|analyser|publier|afficher|diffuser|traiter|collecter|demander|enregistrer|exploiter|reutiliser|verifier|ceder|echanger|croiser|vendre|relever)`;
const USE_ES = `(usar|utilizar|conservar|guardar|compartir|ceder|pasar|enviar|consultar|analizar|publicar|mostrar|comunicar|transmitir|facilitar|tratar|registrar|grabar|vender)`;
const USE_IT = `(usare|utilizzare|conservare|condividere|cedere|passare|inviare|consultare|analizzare|pubblicare|mostrare|comunicare|trasmettere|fornire|trattare|registrare|vendere)`;
const USE_PL = `(wykorzysta*|wykorzystywać|używać|użyć|przetwarzać|przekaz*|udostępni*|przechowywać|zachować|publikować|opublikować|pokazywać|pokazać|analizować|nagrywać|sprzedawać|zbierać)`;
const USE_PT = `(usar|utilizar|conservar|guardar|partilhar|compartilhar|ceder|passar|enviar|consultar|analisar|publicar|divulgar|mostrar|comunicar|transmitir|fornecer|tratar|gravar|vender)`;

/** What is known of somebody being used, kept, shown, asked for or handed on. */
export const MAY_USE_DATA = /* @__PURE__ */ lexicon({
  nl: `
    mijn ((\\w+|,) ){0,3}${DATA_NL} … (mag|mogen)(?! (\\w+ )?(afwijk\\w*|anders|verschil\\w*)); (mag|mogen) (\\w+ ){0,6}(mijn) (\\w+ ){0,2}${DATA_NL};
    mogen (wij|we) (\\w+ )?(uw|je|jouw) (\\w+ ){0,2}${DATA_NL} … (?!weten)\\w+en;
    mag (wij |we )?(uw|jouw) (\\w+ ){0,2}${DATA_NL} (?!(zijn|afwijken)\\b); mogen (uw|jouw) (\\w+ ){0,2}${DATA_NL};
    (mag|mogen) … (over|van|bij) (mij|me) … (opvragen|inwinnen|verzamelen|gebruiken|bewaren|delen|inzien|navragen);
    (mag|mogen) … (kredietcheck|bkr-?toets\\w*|inlichtingen|referenties) … (doen|opvragen|inwinnen|uitvoeren)`,
  en: `
    my ${DATA_EN} (and \\w+ )?(may|can|cannot)\\b(?! (\\w+ )?(differ\\w*|vary|change|be different)); (may|can|cannot) (\\w+ )?(use|keep|store|share|pass|give|send|forward|show|publish|process|analy[sz]e|collect|obtain|request|view|access|check|disclose|release|record|hold|read|look at) (\\w+ )?my ${DATA_EN};
    (may|can) we (\\w+ )?(use|keep|store|share|pass|give|send|forward|show|publish|process|analy[sz]e|collect|obtain|request|access|disclose|release) (on )?your ${DATA_EN};
    (may|can) your ${DATA_EN} be; (may|can) … (credit|background|reference) checks? … (me|you)`,
  de: `
    meine? ((\\w+|,) ){0,3}${DATA_DE} … (darf|dürfen); (darf|dürfen|dürft|darfst) (\\w+ ){0,6}meine?[nrms]? (\\w+ )?${DATA_DE};
    dürfen wir (\\w+ )?(ihre?[nrms]?|deine?[nrms]?) (\\w+ )?${DATA_DE} … \\w+n; (darf|dürfen) (ihre?|deine?) (\\w+ )?${DATA_DE};
    (darf|dürfen) … (auskunft|auskünfte|informationen|daten|\\w*auskunft) … (über|von|zu) (mich|mir|meine\\w*) … (einholen|abfragen|anfordern|verwenden|speichern|nutzen);
    (darf|dürfen) … (bonitätsprüfung|schufa-?\\w*) … (durchführen|einholen|abfragen)`,
  fr: `
    (mes|mon|ma) ${DATA_FR} … (peut|peuvent|pourra|pourront)(?! (varier|différer|changer)); (peut|peuvent|pouvez|peux|pourra|pourront|pourrez) … ${USE_FR} … (mes|mon|ma) ${DATA_FR};
    (pouvons-nous|peut-on|pourrions-nous|est-ce qu'on peut|est-ce que nous pouvons|(peut|peuvent)-(il|elle|ils|elles)) (\\w+ )?${USE_FR} (\\w+ )?(vos|votre|tes|ton|ta) ${DATA_FR};
    (souhaitez|voulez|acceptez|autorisez|aimeriez|souhaites|veux|acceptes)-(vous|tu) (que |qu') … (transmett|transmis|partag|communiqu|céd|envo|utilis|conserv|gard|publi|affich|diffus|enregistr|analys|exploit|échang)* … (vos|votre|tes|ton|ta) ${DATA_FR};
    (vos|votre) ${DATA_FR} (peut|peuvent)-(il|elle|ils|elles) être;
    (que|qu') (\\w+ ){1,3}(transmett|transmis|partag|communiqu|céd|utilis|conserv|publi|diffus|enregistr|analys)* (vos|votre|tes|ton|ta) ${DATA_FR};
    que (mes|mon|ma|vos|votre) ${DATA_FR} … (soit|soient|serve|servent|figure|figurent|apparaisse*) *`,
  es: `
    (mis|mi) ${DATA_ES} … (puede|pueden|podrá|podrán)(?! (variar|cambiar));
    (puede|pueden|podéis|puedes|podemos|podríamos|podrá|podrán) (\\w+ ){0,3}${USE_ES} (mis|mi|sus|su|tus|tu|vuestros) ${DATA_ES};
    (quiere|quieres|queréis|desea|deseas|acepta|aceptas|autoriza|autorizas|permite|permites|parece bien) que (\\w+ ){0,3}(us|utilic|compart|ced|pas|envi|comuni|transmit|facilit|guard|conserv|publi|analic|muestr|mostr|grab)* (sus|su|tus|tu) ${DATA_ES};
    que (mis|mi|sus|su|tus|tu) ${DATA_ES} … (se (us|utilic|guard|conserv|compart|ced|publi|trat|analic|muestr)*|sea|sean|aparezca*|figure*|sirva*)`,
  it: `
    ${MY_IT} ${DATA_IT} … (può|possono|potrà|potranno)(?! (variare|cambiare));
    (può|possono|potete|puoi|possiamo|potremmo|potrà|potranno) (\\w+ ){0,3}${USE_IT} (${MY_IT}|${YOUR_IT}) ${DATA_IT};
    (vuole|vuoi|volete|desidera|desideri|accetta|accetti|autorizza|autorizzi|permette|permetti|va bene) che (\\w+ ){0,3}(us|utilizz|condivid|ced|pass|invi|comunic|trasmett|forni|conserv|pubblic|analizz|mostr|registr)* ${YOUR_IT} ${DATA_IT};
    che (${MY_IT}|${YOUR_IT}) ${DATA_IT} … (sia|siano|venga|vengano|compai*|serva*) *`,
  pl: `
    (moje|mój|moja) ${DATA_PL} … (może|mogą) … (być|zostać|pojawi*|trafi*); (moje|mój|moja) (dane|odpowiedzi|nazwisko|adres|numer|wyniki|profil) … (może|mogą);
    ${MAY_PL} … ${USE_PL} … (moje|moich|mój|moją|moja|mojego|mojej|moimi) ${DATA_PL};
    czy (możemy|\\w+ może) … ${USE_PL} … (twoje|twoich|twój|twoją|pana|pani|państwa) ${DATA_PL};
    ${WOULD_PL}(,| się)? (na to,? )?(że)?(byśmy|by|aby|abyśmy)\\b … (przekaza|udostępni|wykorzysta|używa|zachowa|opublikowa|pokaza|pokazywa|przesła|wysła|przechowywa)* … (twoje|twoich|twój|pana|pani|państwa) ${DATA_PL};
    (żeby|by|aby) (moje|mój|moja|twoje|pana|pani|państwa) ${DATA_PL} … (był*|zosta*|trafi*|znalaz*|pojawi*|służy*)`,
  pt: `
    ${MY_PT} ${DATA_PT} … (pode|podem|poderá|poderão)(?! (variar|mudar));
    (pode|podem|podes|podemos|poderá|poderão) (\\w+ ){0,3}${USE_PT} (${MY_PT}|${YOUR_PT}) ${DATA_PT};
    (quer|queres|querem|deseja|desejas|aceita|aceitas|autoriza|autorizas|permite|permites|concorda|concordas) que (\\w+ ){0,3}(us|utiliz|partilh|compartilh|ced|pass|envi|comuni|transmit|forne|guard|conserv|publi|divulg|analis|mostr|grav)* ${YOUR_PT} ${DATA_PT};
    que (${MY_PT}|${YOUR_PT}) ${DATA_PT} … (seja|sejam|apareça*|figure*|conste*|sirva*)`,
});

/** Not minding: a yes, given by ticking. What is not minded stands after it. */
export const NO_OBJECTION = /* @__PURE__ */ lexicon({
  nl: `(geen|niet) … bezwaar; (niets|niks) (op )?tegen; (niets|niks) … (er)?tegen; niet erg (als|dat|om); geen probleem (als|dat|mee); geen moeite mee`,
  en: `(no|not have any|without) (\\w+ )?objections?; (do not|don't|not) (object|mind); (no|not a) problem (with|if)`,
  de: `kein(e|en)? (\\w+ )?(einwand|einwände|einspruch|bedenken) (gegen|dagegen|wenn|dass); nichts (da)?gegen; kein problem (damit|wenn|dass)`,
  fr: `(pas|aucune) (d')?objection; (pas|aucun) (d')?inconvénient; ne m'oppose pas; ne me (gêne|dérange) pas; ${ASSENT.fr}`,
  es: `no (tengo |veo |hay )?(inconveniente|objeción|problema) (en|a|con)( que)?; no me opongo; sin objeción; no me (importa|molesta) (que|si|recibir|salir|ser|aparecer); ${ASSENT.es}`,
  it: `(nessuna|non ho) obiezion[ei]; non mi oppongo; nulla in contrario; niente in contrario; non mi (dispiace|disturba) (se|che|ricevere|essere); nessun problema (se|che|a); ${ASSENT.it}`,
  pl: `nie mam nic przeciwko?; nie sprzeciwiam się; brak sprzeciwu; nie (przeszkadza mi|mam zastrzeżeń); ${ASSENT.pl}`,
  pt: `(sem|nenhuma|não tenho) (objeção|objeções|inconveniente); não me oponho; não me (importo|importa|incomoda) (que|de|se|em); não vejo (problema|inconveniente); ${ASSENT.pt}`,
});

/** "Mail me …", "Keep us posted …": asking to be told, at the front of a sentence. */
export const TELL_ME =
  /(^|[.!?:] )(yes,? |ja,? |oui,? |si,? |sim,? |tak,? |please,? |graag,? |bitte,? |prosze,? |chetnie,? |por favor,? |per favore,? |per cortesia,? |s'il vous plait,? )*((do not |don't |never |feel free to |ne )?((contact|drop|reach out to|write to|e-?mail|text|sms|send|call|phone|ring|message|whatsapp|notify|alert|update|tell|invite|show) (me|us)|let (me|us) know|keep (me|us) (posted|informed|updated|up to date|in the loop|in touch)|(mail|e-?mail|app|bel|sms|stuur|schrijf|bericht|tip|informeer|waarschuw|attendeer|nodig|houd|hou|laat|breng|geef) (het )?(mij|me|ons)|(schick|send|schreib|mail|informier|benachrichtig|halt|gib|gebt|sag|lad|ruf|erinner|simse?)(e|en|t|et)? (sie )?(bitte )?(mir|mich|uns)|meld(e|en|et) (sie sich|dich|euch) (gern |bitte )?bei (mir|uns)|(tenez|prevenez|envoyez|ecrivez|informez|avertissez|appelez|telephonez|alertez|contactez|invitez|previens|envoie|ecris|informe|avertis|appelle|contacte|invite|tiens|dites|dis|signalez|adressez|proposez|gardez|faites|fais)-(moi|nous)|(merci de |veuillez |vous pouvez )?(m'|me |nous )(envoyez|prevenez|appelez|ecrivez|contactez|informez|envoyer|prevenir|appeler|ecrire|contacter|informer|tenir|avertir|faire savoir)|(avis|envi|mand|manten|inform|escrib|llam|contact|notif|cuent|cont|propon|inclu|telefone)[a-z]*(me|nos)|(haz|haced|haga|hagan)(me|nos) saber|(ten|tened|tenga|tengan)(me|nos) (al|informad)|(dime|decidme|digame|diganme)|(tene|tieni|manda|invia|avvisa|avverti|informa|scrive|scrivi|chiama|contatta|telefona|segnala|proponete|proponi|invita|fate)[a-z]*(mi|ci)|(fammi|fatemi|mi faccia|mi facciano) (sapere|avere)|(dimmi|ditemi)|mi (avvisi|informi|contatti|chiami|mandi|invii|scriva|tenga|avverta)(no)?|(informuj|poinformuj|wysylaj|wyslij|przysylaj|przyslij|przesylaj|przeslij|powiadom|powiadamiaj|pisz|napisz|dzwon|zadzwon|kontaktuj|skontaktuj|zapros|zapraszaj|daj|dawaj|trzymaj)[a-z]* (sie )?(do |ze )?(mi|mnie|mna|nas|nam)|prosze (mnie informowac|mnie powiadamiac|do mnie dzwonic|do mnie pisac|dzwonic do mnie|pisac do mnie|informowac mnie|powiadamiac mnie|wysylac mi|przysylac mi|przesylac mi|mi wysylac|mi przysylac)|(avis|envi|mand|manten|mantenh|inform|escrev|lig|telefon|contact|contat|convid|notif|dig|fac|ponh|propon)[a-z]*-me|me (avise|envie|mande|mantenha|informe|escreva|ligue|contate|contacte)m?)\b)/;

/** What a message that was asked for is about when it is about the asker's offers, plans and news. */
export const ABOUT_ASKER = /* @__PURE__ */ lexicon({
  nl: `
    *nieuwtjes; *nieuws; *aanbieding(en)?; *acties; uitnodigingen; ideeën; recepten; *tips; weetjes; *collecties?; *folders?;
    *aanbod; (maand|week|kwartaal|jaar)(bericht|brief|overzicht|mail); (maandelijkse|wekelijkse|dagelijkse) \\w+; (wanneer|zodra|als) … (nieuwe|leuk|leuke|iets) (?!(bericht|reactie|antwoord)\\w*)\\w+;
    (over|van|bij|voor) (jullie|uw|onze|andere|nieuwe|alle|komende|volgende|toekomstige|soortgelijke) (?!bericht|reactie|antwoord)\\w+;
    (wanneer|zodra|als) … (verkoop|inschrijving|collectie|seizoen|editie|evenement)\\w* … (begint|start|opent|opengaat|beschikbaar|is);
    volgend (jaar|seizoen); op de hoogte`,
  en: `
    *news; offers?; deals?; invit(es?|ations?); ideas; recipes; tips; inspiration; suggestions; posted; informed; updated; in the loop; up to date;
    (weekly|monthly|daily|quarterly) \\w+; (when|if|whenever|once) … new (?!(reply|replies|messages?|comments?|orders?|answers?)\\b)\\w+; about (renew*|upgrad*|switch*|sav*);
    (about|of|on|with|for) (your|our|other|new|future|upcoming|similar|more) (?!(reply|replies|messages?|comments?|orders?|answers?)\\b)\\w+;
    (when|if|once|as soon as) … (registration|sales?|tickets?|bookings?|season|collection|doors|course|edition|event)\\w* … (open*|start*|begin*|launch*|go(es)? on sale|available|return*);
    (next|each|every) (year|season|edition)`,
  de: `
    neuigkeiten; news; *angebote?n?; *aktionen; einladungen; *ideen; *rezepte; *tipps; anregungen; auf dem laufenden;
    (monats|wochen|quartals)(brief|bericht|mail|überblick); (monatliche|wöchentliche|tägliche)[nrs]? \\w+; (wenn|sobald) … neue[nrs]? (?!(antwort|nachricht|kommentar)\\w*)\\w+;
    (über|zu|von|für|bei) (ihre|eure|unsere|andere|neue|weitere|künftige|kommende|ähnliche)[nrms]? (?!(antwort|nachricht)\\w*)\\w+;
    (wenn|sobald) … (vorverkauf|anmeldung|verkauf|saison|kollektion|kurs|veranstaltung)\\w* … (beginn*|start*|öffne*|verfügbar);
    nächste[ns]? (jahr|saison)`,
  fr: `
    actualités?; nouveautés; offres?; promotions?; invitations?; idées; recettes; conseils; au courant; informée?s?;
    (hebdomadaire|mensuel)*; (quand|dès que|lorsque|s'il y a) … nouve(aux|lles?|l|au) (?!(messages?|commentaires?|reponses?)\\b)\\w+;
    (de|sur|au sujet de|à propos de) (vos|votre|nos|toutes vos|nouve\\w+|prochaine?s?|autres) \\w+; vos (idées|sorties|ateliers|événements|rendez-vous|ventes);
    (quand|dès que|lorsque) … (billetterie|inscriptions?|vente|saison|collection)\\w* … (ouvr*|commenc*|débute*|disponible*);
    l'an(née)? prochaine?; (l'année|la saison) prochaine; concerts?; propositions?; bons plans; événements; ateliers; mobilisations; campagnes; soldes; webinaires?; formations`,
  es: `
    informad[oa]s?; al (día|corriente); novedades; ofertas?; promociones; noticias; invitaciones; ideas; recetas; consejos;
    (sobre|de) (sus|vuestr\\w+|nuev\\w+|próxim\\w+|otr\\w+) \\w+; eventos; conciertos?; propuestas?; descuentos; rebajas; sorteos; talleres; campañas; iniciativas; webinars?; (cuando|en cuanto) … (inscripci*|venta|entradas|temporada)`,
  it: `
    informat[oaie]; aggiornat[oaie]; novità; offerte?; promozioni; notizie; inviti; idee; ricette; consigli; (su|sulle|sui|sugli|delle|dei) (vostr\\w+|nuov\\w+|prossim\\w+|altr\\w+) \\w+; eventi; concert[oi]; propost[ae]; sconti; saldi; iniziative; campagne; laboratori; webinar;
    (quando|appena) … (iscrizioni|vendita|biglietti|stagione)`,
  pl: `
    nowości*; ofert*; promocj*; aktualności*; zaproszeni*; pomysł*; przepis*; o (nowych|waszych|państwa|innych|kolejnych) \\w+; propozycj*; rabat*; zniżk*; wyprzedaż*; wydarzeni*; koncert*; warsztat*; szkoleni*; webinar*; akcj* promocyjn*`,
  pt: `
    informad[oa]s?; a par; novidades; ofertas?; promoções; notícias; convites; ideias; receitas; dicas; (sobre|de) (os |as )?(vossos|vossas|seus|suas|novos|novas|próximos|outros) \\w+; eventos; concertos?; propostas?; descontos; saldos; campanhas; iniciativas; workshops; webinars?;
    quando … (inscrições|venda|bilhetes|época)`,
});

/** Whose own paper, code, visit or delivery it is: asked for as a service. */
export const OWN_MATTER = /* @__PURE__ */ lexicon({
  nl: `
    (mijn|onze|de|een|het) *(polis|factuur|bon|tickets?|kaartjes|pas|code|wachtwoord|bevestiging|kopie|afspraak|bestelling|contract|uitslag|link|overzicht|afschrift);
    (voor|vlak voor|bij) … (bezorging|aankomst|levering|vertrek); \\w+ (dag|dagen|uur|uren|week|weken) (voor|voordat|van tevoren); *(inleverdatum|vervaldatum|einddatum|uiterste datum); deadline; in plaats van; aan de afspraak; van tevoren`,
  en: `
    (my|our|the|a|an) (\\w+ )?(policy|invoice|receipt|tickets?|card|code|password|confirmation|copy|appointment|order|contract|results|link|statement|documents?|certificate|boarding pass);
    before (the |my )?(delivery|arrival|departure|you (come|arrive)); (day|days|hours?|week|weeks) before; due date; deadline; instead of; when i (sign|log) in; the day before`,
  de: `
    (meine[nrms]?|die|den|das|eine[nrms]?) *(police|rechnung|quittung|tickets?|karte|code|passwort|bestätigung|kopie|termin|bestellung|vertrag|befund|link|unterlagen);
    vor (der |dem )?(lieferung|ankunft|abfahrt|termin); (tag|tage|stunden?|wochen?) (vor|vorher); *frist; (am|einen) tag (vor|vorher); statt per; an (den|meinen) termin`,
  fr: `
    (ma|mon|mes|la|le|les|une?) (facture|reçu|billets?|carte|code|mot de passe|confirmation|copie|rendez-vous|commande|contrat|résultats|lien|attestation|police);
    avant (la |mon |le )?(livraison|arrivée|passage|départ); au lieu de; la veille; annulée?s?; annulation; expir*; échéance; liste d'attente; (minutes|heures?|jours?) avant`,
  es: `(la|mi|el) (cita|visita|factura|pedido|recibo|código|contraseña|confirmación|copia); el día (antes|anterior); antes de (la )?entrega; cancela*; caduc*; vencimiento; lista de espera; (minutos|horas?|días?) antes`,
  it: `(la|il|mia|mio|l')( )?(appuntamento|visita|fattura|ordine|ricevuta|codice|conferma|copia); il giorno prima; prima della consegna; annulla*; scad*; lista d'attesa; (minuti|or[ae]|giorni) prima`,
  pl: `o (wizycie|terminie|zamówieniu); faktur*; potwierdzeni*; kod*; dzień wcześniej; przed dostawą; odwołan*; wygas*; lista rezerwowa; (minut|godzin|dni)\\w* (przed|wcześniej); przypomnieni*`,
  pt: `(da|a|minha|o|meu) (consulta|visita|fatura|encomenda|recibo|código|confirmação|cópia); na véspera; no dia da; antes da entrega; cancelad*; cancelamento; expira*; caduc*; lista de espera; (minutos|horas?|dias?) antes`,
});

/** Handing what is known of somebody to somebody else by name ("to your doctor"). */
export const HANDED_ON =
  /\b(naar|aan) (?!(mij|me)\b)[^.;?!]{1,50}\b(\w*sturen|\w*gestuurd|\w*zenden|\w*geven|gegeven|verstrekken|verstrekt)\b|\b(geven|sturen|verstrekken) (aan|naar)\b|\b(pass|send|give|forward|disclose|release)\b[^.;?!]{1,60}\bto (?!(me|you)\b)|\ban (?!(mich|sie)\b)[^.;?!]{1,50}\b(\w*senden|\w*gesendet|\w*schicken|\w*geben|\w*gegeben|ubermitteln|ubermittelt)\b|\b(envoyer|transmettre|communiquer|donner|echange\w*)\b[^.;?!]{1,60}\b(a|au|aux|avec) (?!(moi|vous)\b)|\b(exchang\w+|uitwissel\w*)\b[^.;?!]{1,40}\b(with|met)\b/;

/** Paying by collection from an account: a term of the contract, not a use of data. */
export const DIRECT_DEBIT = /* @__PURE__ */ lexicon({
  nl: `incasso*; *machtig* … (afschrijv*|af te schrijven|incass*|bedrag|rekening)`,
  en: `direct debits?; (debit|charge) my; (collect|take|withdraw) … (from )?my (bank )?account`,
  de: `*lastschrift*; *einzugsermächtigung*; (von|auf) (meinem|unserem|dem) konto … (ein(zu)?ziehen|ab(zu)?buchen|eingezogen|abgebucht)`,
  fr: `(mandat|autorisation) de prélèvement; prélèvement (automatique|sepa|bancaire); (prélever|prélevé*|débiter) … (compte|cotisation|carte)`,
  es: `(cargo|adeudo|cobro|cargar|cobrar) … (cuenta|tarjeta); domiciliación*`,
  it: `addebit* … (conto|carta|dirett*); domiciliazione`,
  pl: `(pobiera*|obciąż*) … (rachunk*|kont[oa]*); polecenie zapłaty`,
  pt: `débito direto; (debitar|débito|cobrar) … (conta|cartão)`,
});

/** Giving a mandate, so that naming a way to pay is none. */
export const MANDATE =
  /\b(\w*machtig\w*|akkoord|erteil\w*|ermachtig\w*|erlaube|gestatte|stimme|einverstanden|\w*mandat\w*|upowaznia\w*|authori[sz]e\w*|agree|accept|please|allow|autoris\w*|accepte|autoriz\w*|acept\w*|aceito|accetto|wyrazam|zgadzam)\b/;

/** Alerts a customer gets because of the account, the order or its safety. */
export const ACCOUNT_ALERT = /* @__PURE__ */ lexicon({
  nl: `
    (beveiligings|veiligheids|account|rekening|saldo|fraude|inlog|wachtwoord|betaal|transactie|order|bestel|bezorg|verzend|storings|onderhouds|afspraak)-?(meldingen|melding|waarschuwingen|berichten|updates?|alerts?|wijzigingen|herinneringen|mails?);
    (meldingen|berichten|waarschuwingen|mails?) … (over|bij|van) (mijn|uw|je) (rekening|account|bestelling|saldo|betaling\\w*|beveiliging); storingen; verdachte (inlog\\w*|activiteit\\w*)`,
  en: `
    (account|security|log-?in|sign-?in|password|safety|fraud|payment|balance|transaction|order|delivery|shipping|billing|outage|maintenance|emergency|appointment)( (and|&|or) (account|security|safety|log-?in|payment|order|delivery|billing))? (alerts?|warnings?|notifications?|notices?|messages?|updates?|changes?|e-?mails?|reminders?);
    service (messages|notices|interruptions|outages); suspicious (activity|log-?ins?); (changes|alerts) … (to|about) (my|your) account`,
  de: `
    (sicherheits|konto|kontostands|betrugs|login|anmelde|passwort|zahlungs|umsatz|bestell|liefer|versand|störungs|wartungs|termin)-?(hinweise?|warnungen|meldungen|benachrichtigungen|mitteilungen|nachrichten|updates?|alerts?|änderungen|status);
    (konto|sicherheits)- und \\w+(hinweise|meldungen|benachrichtigungen|warnungen|mitteilungen); verdächtige (anmeldung\\w*|aktivität\\w*)`,
  fr: `
    (alertes?|notifications?|avis|messages?) (de |d'|du |sur (le |mon |votre )?)(sécurité|compte|connexion|fraude|solde|paiement|commande|livraison|maintenance)( et \\w+)?; suivi de(s)? commandes?;
    activité suspecte`,
  es: `(alertas?|avisos?|notificaciones) (de |sobre )(la |mi |su )?(seguridad|cuenta|acceso|fraude|saldo|pago|pedidos?|entrega)`,
  it: `(avvisi|avviso|notifiche|allerte) (di |del |sul |sull')( )?(sicurezza|conto|account|accesso|frode|saldo|pagamento|ordin[ei]|consegna)`,
  pl: `(alerty|powiadomienia|ostrzeżenia) (o |dotyczące )?(bezpieczeństw*|koncie|konta|logowani*|płatnoś*|zamówieni*|dostawie)`,
  pt: `(alertas?|avisos?|notificações) (de |da |sobre )(a |minha |sua )?(segurança|conta|acesso|fraude|saldo|pagamento|encomendas?|pedidos?|entrega)`,
});
