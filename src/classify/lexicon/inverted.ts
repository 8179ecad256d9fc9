import { lexicon } from './lexicon';

/**
 * Ticking means "no". The negation must sit on wanting, receiving or being contacted, said by the visitor or asked of the
 * visitor: "geen spam" and "never shared" are promises of the site.
 */
export const INVERTED = /* @__PURE__ */ lexicon({
  nl: `
    (ik|wij|we) (wil|willen|wens|wensen|wenst) … (geen|niet); (wilt?|wenst?|willen|zou) (ik|je|u|men) … (geen|niet);
    (als|indien|wanneer) (u|je|ik|jij) … (geen|niet|liever) … (ontvang*|wilt?|wenst?|hebt|stelt|gebruikt);
    (vink|kruis|klik) (dit |hier |het )?(vakje |hokje )?(aan)? … (geen|niet|liever); liever (niet|geen);
    geen … (ontvangen|toegestuurd|ontvang|krijgen|meer) … (wil|graag|wenst?|aub|a\\.u\\.b)*;
    (stuur|mail|bel|app|sms|schrijf|benader|contacteer) (mij|me|ons) (\\w+ ){0,2}(geen|niet|nooit);
    (ontvang|stuur|mail|bel)(t|en)? (mij|me|ik)? ?(liever )?(geen|niet);
    niet … (benaderd|gebeld|gemaild|geïnformeerd|gebruikt) (wil|wilt|worden|willen);
    (heb|hebt|heeft|maak|maken|teken) … bezwaar; geen (interesse|belangstelling); niet geïnteresseerd; tenzij … (aanvink*|vink*|aankruis*|kruis*|aanklik*|bezwaar); opt[- ]?out;
    (geef|geven|verleen) … geen … toestemming; geen toestemming (voor|om|tot|aan|dat);
    (gebruik|deel|verstrek|publiceer|plaats|verkoop|bewaar|toon) (mijn|onze) … niet;
    (mijn|mij|me|ons|onze) … (mag|mogen) … (niet|geen); (mag|mogen) (mijn|mij|me|ons|onze) … niet; graag geen; (meld|schrijf) mij … (af|uit); afmelden voor;
    ik zie (er)? ?(liever )?van af`,
  en: `
    (do not|don't|would not|wouldn't|no longer|not|never) (\\w+ )?(want|wish|like|consent|agree)\\w* … (receive|hear|be|to|us|contact|emails?|any|your|my)*;
    (prefer|rather|choose) (\\w+ )?not (to)?; unless … (tick*|check*|mark*|cross*|click*|object*|opt out);
    (do not|don't|not) (\\w+ )?(give|grant) … (consent|permission); no (consent|permission) (for|to);
    (do not|don't) (authori[sz]e|permit|allow); (refuse|withhold) … (consent|permission); please no;
    my … (may|must|should|shall|can) not be; (may|must|should|can) not (use|share|contact|call|publish|process|pass);
    not interested; do you object; (may|can)not (use|keep|share|contact|call|publish|process|pass|e-?mail|text|phone|write);
    (do not|don't|never) (keep|store|process|publish|show|retain|use|disclose|record) (my|our);
    (do not|don't|never) (trade|sell|rent|exchange);
    (please )?(do not|don't|never) (send|email|contact|call|share|use|mail|text|add|phone|pass|sell|subscribe) (me|my|us|any)*;
    (tick|check|click|mark|select|cross)( (this|the|here|box|below))* … (do not|don't|not|prefer not|rather not|no longer|opt[- ]?out|no emails);
    (tick|check|click|mark|select)( (this|the|here|box|below))* … (to|if you) … (opt[- ]?out|unsubscribe|object);
    (i|i'd like to|i want to|please) (\\w+ )?(opt[- ]?out|object|unsubscribe|decline); opt(ing)?[- ]?(me )?out;
    no,? (thanks|thank you|i); no (emails|marketing|newsletters?|offers|promotions|mail|thanks);
    unsubscribe (me|from); exclude me; do not (e-?mail|mail|call|phone|sms|text|contact|trade); don't (e-?mail|mail|call|phone|text|contact); remove me; do not sell*`,
  de: `
    (ich )?(möchte|will|wünsche|wünschen|möchten|wollen) … (keine[nrms]?|nicht);
    (wenn|falls|sofern) (sie|du|ich) … (keine[nrms]?|nicht) … (möchten|möchte|wünschen|wollen|willst|sind|erhalten);
    (ankreuzen|anklicken|kreuzen sie|klicken sie|hier klicken)* … (wenn|falls|sofern) … (keine[nrms]?|nicht);
    es sei denn … (ankreuz*|kreuz*|anklick*|klick*|häkchen|haken|widersprech*); bitte keine[nrms]?; kein interesse; nicht interessiert; (habe|erhebe) … (einwände|einwand|einspruch|bedenken|etwas) (da)?gegen;
    (bestelle|melde) … ab; (bitte|informieren|kontaktieren) (sie )?(mich|uns) … nicht;
    (erteile|gebe) … keine … (einwilligung|zustimmung|erlaubnis|einverständnis); (willige|stimme) … nicht … (ein|zu);
    (meine?[nrms]?|mich|mir) … (darf|dürfen|sollen?) … nicht; (darf|dürfen) … (meine?[nrms]?|mich|mir) … nicht;
    keine[nrms]? … (erhalten|bekommen|zusenden|empfangen|mehr); (ich )?(widerspreche|lehne … ab|untersage);
    (senden|schicken|kontaktieren|informieren|rufen) sie (mir|mich) (bitte )?(keine|nicht); lieber (nicht|keine);
    opt[- ]?out; nein,? (danke|ich); (nicht|keine) (damit )?einverstanden; vom newsletter abmelden; (ruf|schreib|mail|schick|send)(t|et|en|e)? (sie )?(mich|mir|uns) (\\w+ )?(nicht|keine\\w*|nie);
    (speicher|verwend|nutz|veröffentlich|bewahr|teil)(e|en|t|et|n)? (sie )?(bitte )?mein\\w* … nicht`,
  fr: `
    (ne|n') ?(souhaite|veux|voulez|désire|souhaitez|désirez|consens|accepte|voudrais|autorise|donne|permets|m')\\w* … (pas|plus|aucune?);
    (sauf si|à moins) … coch*; (mes|mon|ma) … ne (peu|doi)\\w+ … pas;
    ne (pas|plus|jamais) … (recevoir|être|contacter|envoyer|solliciter|démarcher|appeler|téléphoner|écrire|transmettre|partager|communiquer|publier|vendre|céder|diffuser|divulguer|utiliser m\\w+|conserver m\\w+|garder m\\w+|afficher m\\w+|montrer m\\w+|enregistrer m\\w+|analyser m\\w+|personnaliser);
    (ne|n') ?(affich|publi|montr|utilis|conserv|gard|partag|transm|communiqu|céd|vend|diffus|enregistr|personnalis|analys|cit)* (pas|plus|jamais) (mes|mon|ma|les contenus); ne me (va|convient) pas; ^(surtout )?(sans|aucune|aucun) (publicité|démarchage|appels? commercia|sollicitation)*;
    (cochez|cocher|cliquez|case) … (ne|n') … (pas|plus); (je )?(m'oppose|refuse|décline);
    (préfère|préférez) … (ne pas|pas);
    (pas|plus) de (newsletter|publicité|prospection|courriers?|sollicitations?); opt[- ]?out; non,? (merci|je);
    me désinscri\\w*; pas intéressée?; (je suis|suis) (contre|opposée?); pas d'accord; renonce à (recevoir|être)*; ne (souhaite|veux|voudrais) … (qu'|que) … (pas|plus|aucune?);
    ne (me |m'|nous )(contact|appel|écri|envoy|sollicit|téléphon|démarch)*; ne (conserv|gard|utilis|partag|transmett|publi|communiqu)* (pas|plus) (mes|mon|ma)`,
  es: `
    no (me )?(paséis|pasen|pases|deis|den|cedáis|cedan|compartáis|compartan|comuniquéis|comuniquen|enviéis|envíen|vendáis|vendan) (mis|mi|nuestros|nuestras);
    no (quiero|deseo|acepto|autorizo|consiento|permito|estoy de acuerdo|me gustaría|quisiera) …; me opongo; (estoy en contra|en contra de) *; renuncio a recibir; prefiero que no; (marque|marca) … no (desea|quiere|deseas|quieres);
    salvo (que|si) … (marque|marca|indique)*; no (doy|presto) …; no,? gracias; prefiero no; no me (llam|envi|mand|contact|escrib)*; ^(por favor,? )?no (mostr|muestr|public|publiq|us|utilic|utiliz|guard|conserv|compart|ced|comunic|comuniq|transmit|vend|grab|personaliz|analic|analiz|inclu|cit|divulg)* (mi|mis); no me (parece bien|va bien que); ^(por favor,? )?(sin|nada de|ninguna) (publicidad|propaganda|llamadas comerciales|promociones)*; no (compart|us|utilic|ced|publi|vend|conserv)\\w+ (mi|mis)`,
  it: `
    non (desidero|voglio|vorrei|acconsento|consento|accetto|autorizzo|intendo|permetto|sono d'accordo) …; sono contrari[oa]; mi opporrei; rinuncio a ricevere; preferirei (non|di no);
    (barrare|selezion\\w*) … non (desider\\w*|vuoi|vuole); mi oppongo;
    a meno che … (barr|spunt|selezion)*; non (do|presto) …; no,? grazie; preferisco non; non (chiam|contatt|invi|mand|scriv|telefon)*mi; ^non (mostr|pubblic|us|utilizz|conserv|condivid|ced|comunic|trasmett|vend|registr|personalizz|analizz|cit|inser)* (il mio|la mia|i miei|le mie); non (mi )?(va|sta) bene; ^(niente|nessuna) (pubblicità|promozion|telefonat|offert)*; non (condivid|us|utilizz|ced|pubblic|vend|conserv)\\w+ (il mio|la mia|i miei|le mie)`,
  pl: `nie (chcę|chcemy|chciał\\w+|wyrażam|zgadzam się|życzę|zezwalam|pozwalam|akceptuję); (jestem|byłbym|byłabym) przeciw*; wolę nie; wolał\\w+ nie; rezygnuję z (otrzym|newsletter|mail)*; chyba że … zaznacz*; zaznacz … nie chcesz; sprzeciw*; ^(proszę,? )?(bez|żadnych) (reklam|promocji|telefonów|ofert)*; nie (pokazuj|publikuj|używaj|zachowuj|przechowuj|nagrywaj|personalizuj|analizuj|wymieniaj)*; nie odpowiada mi; nie (sprzeda|dzwoń|dzwoni|wysyłaj|wysyła|pisz|kontaktuj|kontaktowa|informuj|udostępnia|przekazuj|przekazywa|wykorzystuj|wykorzystywa|publikuj)*`,
  pt: `
    não (quero|desejo|aceito|autorizo|pretendo|dou|permito|consinto|concordo|gostaria) …; sou contra; estou contra; renuncio a receber; (salvo se|a menos que|a não ser que) … (assinal|marc)*; (assinale|marque) … não (deseja|quer|pretende); oponho-me;
    prefiro não; não me (lig|envi|contact|telefon|escrev|mand)*; ^(por favor,? )?não (mostr|public|publiq|us|utiliz|guard|conserv|partilh|ced|comuni|transmit|vend|grav|personaliz|analis|inclu|cit|divulg)* (o meu|a minha|os meus|as minhas); não acho bem; ^(por favor,? )?(sem|nada de|nenhuma) (publicidade|propaganda|promoções|chamadas comerciais)*; não (liguem|contactem|telefonem); não (partilh|us|utiliz|ced|publi|vend|divulg|conserv)\\w+ (os meus|o meu|a minha|as minhas)`,
  da: `(vil|ønsker|ønsker jeg) (\\w+ )?ikke; sæt kryds … ikke; nej,? tak; afmeld mig; helst ikke`,
  sv: `(vill|önskar) (\\w+ )?inte; (kryssa|markera) … inte; nej,? tack; avregistrera mig; hellre inte`,
});

/** "I would not want to miss …" wants it after all. */
export const NOT_TO_MISS = /* @__PURE__ */ lexicon({
  nl: `(geen|niets|niet|nooit) … (missen|mis|gemist); mis (geen|niets|nooit)`,
  en: `(not|never|don't|do not|without) … (miss|missing)( out)?; never miss; don't miss`,
  de: `(keine|nichts|nicht|nie) … (verpassen|versäumen|verpasse)`,
  fr: `(ne|rien|aucune?) … (manquer|manquez|rater|ratez); ne (rien|plus rien) … (manquer|rater)`,
  es: `no … perder(me)?; no te pierdas`,
  it: `non … (perdere|perdermi|perderti)`,
  pl: `nie (przegap*|przeocz*)`,
  pt: `não … perder`,
  da: `(ikke|aldrig|intet) … (gå glip|misse)*; gå ikke glip`,
  sv: `(inte|aldrig|inget) … missa; missa (inte|inget|aldrig)`,
});

/** The visitor is told to take a tick away. */
export const DESELECT = /* @__PURE__ */ lexicon({
  nl: `
    (vink|vinkje|kruisje) … (uit|weg|weghalen|verwijder*|uitzetten); uitvinken;
    (verwijder|haal) … (vinkje|kruisje); laat (dit )?(vakje )?(leeg|oningevuld|uit); niet (aan te )?(aan)?vinken;
    niet aan(ge)?(vinken|vinkt|kruisen)`,
  en: `
    un-?tick*; un-?check*; de-?select*; (leave|keep) … (blank|empty|unticked|unchecked);
    (clear|remove) (the|this) (tick|check|box|mark)*; (do not|don't) (tick|check) (this|the)`,
  de: `
    (häkchen|haken|kreuz) … (entfern*|weg|raus|lösch*); entfern\\w* … (häkchen|haken); abwähl*; nicht ankreuzen;
    (feld|kästchen) … (leer|frei); deaktivieren sie`,
  fr: `décoche[rz]?; ne (pas )?coche[rz]?( pas)?; laisse[rz] … (vide|vierge|décochée?); désélectionne[rz]?`,
  es: `desmarqu\\w*; desmarcar; no marque`,
  it: `deselezion*; togli\\w* la spunta; non spuntare`,
  pl: `odznacz*`,
  pt: `desmarc\\w*; desmarque`,
  da: `fjern (flueben|kryds|markering)*`,
  sv: `avmarkera*; kryssa ur; ta bort (krysset|bocken|markeringen)`,
});

/** Information about withdrawing: not a choice by itself. */
export const WITHDRAW = /* @__PURE__ */ lexicon({
  nl: `
    intrek*; ingetrokken; afmeld*; afgemeld; uitschrijf*; uitschrijven; op (elk|ieder) moment; te allen tijde;
    opzeg*; op elk gewenst moment; altijd … (afmelden|uitschrijven|opzeggen|wijzigen); wanneer (u|je) (wilt|wil|maar wilt); meld* … af`,
  en: `
    withdraw*; unsubscrib*; at any (time|moment); any ?time; change your mind; opt[- ]?out (at|whenever|of these);
    revoke*; stop receiving;
    (leave|cancel|stop) … (whenever|any ?time); whenever you (like|want|wish); reply stop`,
  de: `widerruf*; widerrufen; abmeld*; abbestell*; jederzeit; (können|kannst) … (widersprechen|abbestellen|kündigen)`,
  fr: `retir(er|ez|é); désinscri*; désabonn*; à tout moment; révoquer; vous opposer; se désinscrire;
    quand (vous (voulez|voudrez|souhaitez)|je (veux|voudrai)|tu veux)`,
  es: `retirar; dar(te|se|me|le|nos) de baja; cuando (quiera|quieras); en cualquier momento; cancelar … suscripción`,
  it: `revoca*; disiscri*; cancellar* … iscrizione; in qualsiasi momento; in ogni momento`,
  pl: `wycofa*; wypisa*; w każdej chwili; w dowolnym momencie; zrezygnowa*`,
  pt: `retirar; cancelar … subscrição; a qualquer momento; em qualquer altura; anular … subscrição`,
  da: `trække … tilbage; afmeld*; til enhver tid; når som helst; framelde*`,
  sv: `återkalla*; avregistrera*; avprenumerera; när som helst`,
});
