import { ASSENT } from './assent';
import { lexicon } from './lexicon';

/** Giving consent in so many words (GDPR Art. 4(11)). */
export const CONSENT = /* @__PURE__ */ lexicon({
  nl: `toestemming*; (ik )?stem* … (in|toe) met; ik stem (ermee )?in; instemm*; machtig*; toestaan dat`,
  en: `consent*; permission; opt[- ]?in; opt me in; you (may|can) (contact|email|call|send|phone)(?! (us|our)\\b); authori[sz]e`,
  de: `*einwillig*; willige* … ein; entbinde* … schweigepflicht; schweigepflichtentbindung; erlaubnis; gestatte*; *zustimmung; einverständnis*; ermächtige*`,
  fr: `consen(s|t|te|tir|tez|tement)*; autorise(z|z-vous)?; (donne|donner|donnons|donnez) (\\w+ )?(mon|notre|votre|l'|la) ?(accord|autorisation|permission|feu vert); je permets (à|que|l'|de)`,
  es: `consient*; consentimiento; autoriz(o|a|as|an|áis|en); (doy|damos|da|das) (\\w+ )?(permiso|autorización|conformidad|visto bueno); permito (que|a|el|la|usar|compartir)`,
  it: `acconsent*; consenso; presto il consenso; autorizz(o|a|i|ate|iamo); (do|dò|diamo) (\\w+ )?(il permesso|l'autorizzazione|l'assenso|autorizzazione|il benestare); permetto (che|a|di|al|alla|l'uso); consento (che|a|al|alla|all'|di)`,
  pl: `wyrażam zgodę; zgod[aęy]; zgadzam się (na|by|żeby|aby)(?! (płatno|podwyż|cen|opłat|dopłat|rezerwacj|termin|dostaw|odbiór|warunk|kontakt w sprawie (zgłosz|wizyt|zamów|rezerw|reklamac|aplik|mojej|mojego))\\w*); zgadza(sz|ją)? się ((pan|pani|państwo) )?(na|by|żeby|aby); zezwalam; pozwalam (na|by|żeby|aby|wam|państwu); upoważniam; przystaję na`,
  pt: `consinto; consentimento; autoriz(o|a|as|am|amos); (dou|damos) (\\w+ )?(permissão|autorização|licença|consentimento); permito (que|a|o)`,
  da: `samtykke*; tilladelse`,
  sv: `samtyck*; tillåtelse`,
});

/** Agreeing with something that the rest of the words must name. */
export const AGREE = /* @__PURE__ */ lexicon({
  nl: `akkoord; ga ermee akkoord; accepteer*; aanvaard*; instem*; ik stem; mee eens; goedkeur*; (vind|vinden) (ik |wij )?het (goed|prima|oke?); geen bezwaar; niets … tegen`,
  en: `
    i (also )?(\\w+ )?(agree|accept|approve); agree*; accept*; i am (ok|happy|fine) (with|for|to);
    i'm (ok|happy|fine) (with|for|to); no objections?; (do not|don't) (mind|object)`,
  de: `stimme* … zu; stimm(en|st) (sie|du) … zu; zustimm*; einverstanden; akzeptier*; erkenne* … an; nichts dagegen; keine einwände`,
  fr: `${ASSENT.fr}; j'accepte; accepte[rz]?; je suis d'accord; d'accord; j'approuve; adhère; m'oppose pas`,
  es: `${ASSENT.es}; acepto; aceptar; de acuerdo; estoy conforme`,
  it: `${ASSENT.it}; accetto; accettare; d'accordo`,
  pl: `${ASSENT.pl}; akceptuj*; zgadzam*`,
  pt: `${ASSENT.pt}; aceito; concordo`,
  da: `accepterer; accepter; godkender; enig`,
  sv: `accepterar; godkänner`,
});

/** Wanting, asking to be sent, to be kept posted, to be put on a list. */
export const RECEIVE = /* @__PURE__ */ lexicon({
  nl: `
    (ja|graag|ik wil|wil ik|ik ontvang|ontvang|wilt u|wil je) … (ontvang*|hoogte|geïnformeerd|informatie|per e-?mail|mails?|weten|toegestuurd|krijgen);
    (akkoord|bezwaar|toestemming|stem*|instem*|goed) … (ontvangen|toegestuurd|toesturen|krijgen);
    (wij|we) (sturen|mailen|e-mailen|bellen|informeren) (u|je|jou|jullie); houden (wij|we) (u|je|jou|jullie) … op de hoogte;
    ontvang (ik|je|u)? … (graag|nieuws*|onze|de|het|per|tips|mail*);
    op de hoogte (blijven|houden|gehouden|brengen); blijf … (op de hoogte|geïnformeerd);
    (houd|hou) (mij|me) … (op de hoogte|geïnformeerd); (meld|schrijf|abonneer) (mij|me|je) … (aan|in|op);
    (mij|me|u|je) … (mailen|e-mailen|bellen|benaderen|informeren|sturen|toesturen|contacteren);
    (mag|mogen) … (benaderen|mailen|bellen|informeren|sturen|gebruiken|benaderd|gebruikt); stuur (mij|me|ons);
    inschrijven (voor|op) (de|onze|het); aanmelden voor (de|onze); ik (wil|ontvang) graag; wil (niets|niks) (meer )?missen; ja,? graag;
    in (mijn|je|uw) (mailbox|inbox|brievenbus); (hoor|horen) … graag (van|over|meer|wanneer|als); graag … (horen|lezen) (van|over); (mij|me) … (aanbod|aanbiedingen|voorstel) (te )?(doen|sturen|voorleggen); contact (met mij|met me|met u) (op te nemen|opnemen); (aanmelden|inschrijven|abonneren) … nieuwsbrief`,
  en: `
    (want|wish|like|love|happy|agree|would like|please|consent|prefer|interested|opt[- ]?in|ok|yes) … (receive|hear|get|be (contacted|informed|notified|emailed|updated|kept|added)|subscribe|contact me|email me|updates|newsletters?|send|sign);
    (keep|stay|keeping) … (up to date|updated|informed|posted|in touch|in the loop|up-to-date);
    (sign|add|subscribe) (me|us); (sign me up|sign up|signup|add me|subscribe*) … (to|for);
    (send|email|text|call|contact|mail|phone|notify|tell|alert|inform|update) me;
    (contact|email|call|text|phone|write to) (you|me) (by|with|about|for|via|to|regarding);
    receive … (by|via|from|emails?|news*|offers*|updates|promotion*|information|communication*|marketing|tips|sms|texts?);
    (mind|objection|happy|fine|ok|agree|consent) … (receiving|being (contacted|informed|notified|emailed|updated|called));
    (we|us) … (send|e-?mail|text|call|inform|contact) you; let me know … (about|of|when); in (my|your) inbox; hear (from|about|more); get (emails?|news|updates|offers|exclusive|our|the|notified|special|discounts|tips);
    yes please; sign me up; count me in; i'm in; include me; be the first to; join (our|the) … (list|newsletter|community|club)`,
  de: `
    (möchte|will|würde|mag|wünsche) … (erhalten|bekommen|informiert|empfangen|abonnieren|hören|erfahren|anmelden|zugesandt|zugeschickt|haben);
    (erhalten|bekommen|zugesendet|zugesandt) … (e-mail*|newsletter|angebote|informationen|infos);
    (informiere?|informiert|informieren|benachrichtige?|benachrichtigt) … (mich|uns|sie);
    (mich|sie) … (informier*|kontaktier*|anruf*|benachrichtig*|anzuschreiben|anzurufen|zu informieren|auf dem laufenden);
    *abonnieren; bleiben sie informiert; (halten sie|halte|haltet) mich auf dem laufenden; auf dem laufenden;
    (zum|für den) … newsletter … an(melden|meldung)?; (senden|schicken|sende|schickt|sendet) (sie )?mir;
    (mich|sie) … (erinner*|anschreib*); (mir|uns) … (zusend*|zuschick*|unterbreit*|anbiet*|machen); in (mein|ihr) (postfach|e-mail-postfach);
    zusend* … (von|der|des|newsletters?|angebote*|werbe*|infor*); ja,? (ich|bitte|gerne|gern); kontaktaufnahme;
    per (e-mail|telefon|post|sms|whatsapp) … (zusenden|zuschicken|schicken|senden|erhalten|informiert|kontaktiert|zu kontaktieren);
    erhalte* …( gerne)? (newsletter|e-mails|angebote|neuigkeiten)`,
  fr: `
    (souhaite|veux|voudrais|accepte|désire|aimerais|d'accord|consens|acceptez|souhaitez) … (recevoir|être (informé|contacté|tenu|recontacté|prévenu|averti|invité|sollicité|démarché)e?s?|m'abonner|m'inscrire|rester|de la part);
    (souhaite|veux|voudrais|accepte|aimerais|autorise|permets|d'accord|bien) … (que|qu'|pour) … (me |m')(appel|téléphon|contact|recontact|écriv|envo|inform|prévien|tienn|sollicit|propos|fass)*; (gard|tien|ten|mett)ez?-moi … (courant|informé)*; (veux|souhaite|pour) … (rien) … (rater|manquer|louper)*;
    (tenez|tenir|rester|restez) … (informé*|courant);
    (m'inscri*|m'inscrire|inscrivez|inscription|inscrire|s'inscrire|abonn*|m'abonne*|je m'abonne) … (à|a) (la|notre|l'|les|nos|votre);
    recevoir … (par|nos|les|des|la|notre|vos|de la part);
    (recevez|envoyez|envoyer|reçois|je reçois) … (nos|les|des|moi|notre|la); oui,? je;
    (contacter|recontacter|solliciter|démarcher) … (par|pour|me|afin);
    être (contacté|informé|recontacté|sollicité|tenu)*;
    (me|m'|nous|vous) ?(propos|adress|envo|transmett|fass)* … (offres?|propositions?|informations?|actualités|nouveautés|promotions?)`,
  es: `
    (quiero|deseo|acepto|me gustaría|autorizo|me interesa|quisiera|bien|de acuerdo) … (recibir|suscribirme|apuntarme|inscribirme|información|enterarme|(ser|estar) (informado|contactado|avisado|invitado)*); (apúnta|apuntad|inscríb|inscrib)\\w*me; (quiero|para) no perder(me|se) *; (mantén|manten|tened|tenga)\\w*me … (informad|al corriente|al día)*; suscribirme;
    que (\\w+ ){0,4}me (llame|envíe|mande|contacte|escriba|informe|ofrezca|avise|proponga|mantenga)*; que (\\w+ ){0,3}me (llaméis|enviéis|mandéis|contactéis|escribáis|informéis|aviséis); me (ofrezcan|envíen|propongan) …; suscríbe*; recibir … (por|noticias|ofertas|información|novedades|comunicaciones|boletín); mantenme informado;
    (autoriz*|acept*|consient*|permit*) … (enviar|mandar|llamar|escribir|contactar|informar|ofrecer)(me|nos)`,
  it: `
    (desidero|voglio|vorrei|vuoi|vuole|desidera|vorresti|vorrebbe|ti piacerebbe|le piacerebbe|acconsento|accetto|mi interessa|gradirei|mi piacerebbe|va bene|d'accordo) … (ricevere|iscrivermi|essere (contattat|ricontattat|informat|aggiornat|avvisat|invitat)[oaie]|restare (informat|aggiornat)[oa]); iscrivimi; iscrivetemi; (voglio|vorrei|per) non perder(e|mi) *; (tieni|tenete|tenga|tengano)\\w*mi … (informat|aggiornat|corrente)*;
    (che|se) (\\w+ ){0,4}mi (chiam|contatt|ricontatt|telefon|scriv|invi|mand|inform|avvis|propon)*;
    iscriviti; ricevere … (via|la|le|offerte|comunicazioni|novità|newsletter); tienimi aggiornato;
    (autorizz*|accett*|acconsent*|permett*) … (inviar|mandar|chiamar|telefonar|scriver|contattar|informar|propor)(mi|ci)`,
  pl: `
    (chcę|chcesz|chcecie|chce pan|chce pani|chcą państwo|chcemy|chciałbym|chciałabym|zgod*|zgadzam|pragnę|proszę|wolę|chętnie) … (otrzymywa*|otrzyma*|dostawa*|dostać|odbierać|przesyłani*|przysyłani*|wysyłani*|zapisa*|dowiadywać|dowiem|poznawać|być (informowan|powiadamian|zapraszan)*);
    zapisz(cie)? mnie; (niczego|nic) nie przegapić; (chcę|chciał\\w+|pozostać|bądź) … na bieżąco; (że)?(by|aby|żeby) … (dzwoni|pisa|wysyła|przesyła|przysyła|kontaktowa|informowa|powiadamia)\\w* … (mnie|mi|mną); (by|aby|żeby) … (do mnie|mi|mnie|ze mną) … (dzwoni|pisa|wysyła|przesyła|przysyła|kontaktowa|informowa|powiadamia)*;
    (chcę|chciałbym|chciałabym|proszę) … (informow*|powiadam*) … mnie; otrzymywa* … (newsletter|informacj*|ofert*|drog*); przesyłanie;
    (zgod*|zgadzam|upoważniam|zezwalam) … (przesyła(nie|ł|ła|li|ło)|wysyła(nie|ł|ła|li|ło)|dzwoni*|kontakt*)`,
  pt: `
    (quero|desejo|gostaria|gostava|aceito|autorizo|pretendo|interessa-me|tenho interesse|concordo) … (receber|subscrever|inscrever-me|ficar a par|(ser|estar) (contactad|contatad|informad|avisad|convidad)[oa]); inscrevam?-me; (quero|para) não perder *; (mantenha|mantenham|mantém)-me … (informad|a par)*;
    que (\\w+ ){0,4}(me|nos) (ligue|telefone|contacte|contate|escreva|envie|mande|informe|avise|propon)*;
    receber … (por|a|as|novidades|ofertas|comunicações|newsletter|informações); subscrever;
    (autoriz*|aceito|consinto|permito) … (enviar|mandar|ligar|telefonar|escrever|contactar|contatar|informar|propor)(em)?-(me|nos); (autoriz*|aceito|consinto|permito) … me (enviar|enviarem|contactar|contactarem|ligar|ligarem)`,
  da: `
    (vil|ønsker|gerne|ja) … (modtage|høre|tilmelde*|have|kontaktes); tilmeld … nyhedsbrev*;
    hold mig (opdateret|orienteret); modtag*`,
  sv: `
    (vill|önskar|gärna|ja) … (ha|få|ta emot|prenumerera|kontaktas); prenumerera; håll mig (uppdaterad|informerad);
    ta del av`,
});
