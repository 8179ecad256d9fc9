import { lexicon } from './lexicon';

/** Something done with what is known of a person: kept, told, handed on, shown, recorded, followed, judged. A driveway is used too. */
export const HANDLES = /* @__PURE__ */ lexicon({
  nl: `
    bewaren; bewaart; bewaard; opslaan; opgeslagen; onthoud(en|t)?; (bij|vast)houden; (bij|vast)gehouden; delen; deelt; gedeeld; *geven (aan|door); doorgeven; doorgeeft; doorgegeven;
    verstrek*; verstuurt; doorstu(ren|urt); doorgestuurd; vertellen; vertelt; verteld; inzien; inzage; meekijken; opvragen; opvraagt; op te vragen; raadplegen; navragen; volgen; gevolgd; meten; meet; gemeten; tonen; getoond;
    vermeld*; publiceren; gepubliceerd; openbaar; filmen; gefilmd; opnemen; opgenomen; fotograferen; gefotografeerd; meeluisteren; analyseren; geanalyseerd; beoordeeld; (wordt|worden) gescoord; koppelen; gekoppeld;
    naar … (onderzoekers|universiteit*|onderzoeksinstituut|laboratorium); verkopen; verkocht; uitwisselen; aanbevolen; aanbevelen; (op|aan) (de|het|een) (lijst|bord|muur|deur); in (de|het|een) (gids|krant|groepsapp|smoelenboek|jaarboek)`,
  en: `
    keep(ing)?; kept; stor(e|es|ed|ing); remember(ed|ing)?; retain*; shar(e|es|ed|ing); pass(es|ed|ing)? … (on|to); hand(s|ed|ing)? (over|on); (give|giving|gave|given) … to; disclos*; tell(ing)? (?!me|us); told; publish*;
    listed; listing; show(n|ing)?; display(ed|ing)?; film(ed|ing)?; record(ed|ing|s)?; photograph(ed|ing)?; track(ed|ing)?; follow(ed|ing)?; measur*; analys*; analyz*; scor(e|ed|ing); profiled; monitor(ed|ing)?;
    sell(ing)?; sold; combin(e|ed|ing); recommended; look(ing)? up; listen(ing)? (in|to); automated decision*`,
  de: `
    *speicher(n|t|ung); gespeichert; aufbewahr*; merken; behalten; *teilen; geteilt; weiter(geben|gibt|gegeben|leiten|geleitet|gabe|leitung); über(mitteln|mittelt|mittlung); mitteilen; mitgeteilt; einsehen; einsicht; abfragen; anfordern; einholen;
    *folgen; verfolgt; messen; gemessen; (an)?zeigen; gezeigt; veröffentlich*; filmen; gefilmt; aufnehmen; aufgenommen; aufzeichn*; fotografier*; mithören; auswert*; ausgewertet; analysier*; bewertet;
    verkauf*; verknüpf*; empfohlen; vorgeschlagen; aushängen; ausgehängt; (auf|an) (der|die|einer?) (liste|tafel|wand)`,
  fr: `
    conserv*; gard(er|ez|e|ée?s?); enregistr*; mémoris*; partag*; transmett*; transmis*; communiqu*; diffus*; divulgu*; publi(er|e|ez|ée?s?); affich*; montr*; film*; photographi*; suiv(re|i|ies?|is); mesur*; analys*; évalu*; exploit*; cé(der|dé\\w*|de); vend(re|u|ues?|us); crois*; consult*; recommand*; écout*`,
  es: `
    conserv*; guard*; almacen*; compart*; ced(er|e|en|ido|idos|an); comunic*; transm*; public*; mostrar; muestr*; grab(ar|en|ado); filmar; fotografi*; segui(r|miento); med(ir|an|ición); analiz*; evalu*; vend(er|a|an); consult*; recomend*`,
  it: `
    conserv*; salv(are|ino|i); condivi*; ced(ere|ano|a|uti); cessione; comunic*; trasm*; pubblic*; mostr*; registr(are|ino|i|ati); film*; fotograf*; traccia*; misur*; analizz*; valut*; vend(ere|ano|uti); consult*; consigli*`,
  pl: `
    przechow*; zapisyw*; zapamięt*; udostępni*; przekaz*; publik*; pokaz*; wyświetl*; nagryw*; filmow*; fotograf*; śledz*; mierz*; pomiar*; analiz*; ocenia*; sprzeda*; profilow*; poleca*`,
  pt: `
    conserv*; guard*; armazen*; partilh*; compartilh*; ced(er|am|a|ência); comunic*; transm*; public*; mostr*; grav(ar|em|ado); film*; fotograf*; segui(r|mento); med(ir|am|ição); analis*; avali*; vend(er|am|idos); consult*; recomend*`,
});

/** Objecting in so many words (GDPR Art. 21): a no whatever it is to, unless it is "no objection". */
export const OBJECTS =
  /\b(ik (maak|teken|heb) (hierbij |hiertegen )?bezwaar|bezwaar (maken )?tegen|i (hereby )?object|object(ion)? to|ich widerspreche|widerspruch gegen|je m'oppose|m'opposer|opposition (a|au|aux)|me opongo|oponerme|oposicion a|mi oppongo|opporsi|opposizione a|sprzeciwiam sie|sprzeciw wobec|oponho-me|opor-me|oposicao a)\b/;

/** Somebody who asks, or is named, may do something that touches the visitor. "May I", "you may" and "it may" permit nothing of the kind. */
export const MAY_DO_TO_ME =
  /(^|[.!?:,] ?)(en |and |und |et |y |e )?(mag|mogen|may|can|could|darf|durfen|peut|peuvent|pouvons-nous|peut-on|pourrions-nous|podemos|puede|pueden|possiamo|puo|possono|czy mozemy|mozemy|podemos|pode|podem) (?!(ik|i|ich|je|u|you|sie|du|vous|tu|het|it|es|dit|this|er)\b)[^.;!?]{0,60}\b(mij|me|mijn|ons|onze|u|uw|je|jou|jouw|jullie|ik|my|mine|us|our|your?|i|mich|mir|meine?[nrms]?|uns|unsere?[nrms]?|sie|ihnen|ihre?[nrms]?|ich|moi|mes|mon|ma|nous|nos|vous|vos|votre|mis?|sus?|le|les|mi[oae]i?|miei|suoi|suo|moj\w*|mnie|pana|pani|panstwa|meus?|minhas?|seus?|suas?|lhe)\b/;

/** Something of the visitor's may be done something with: "My child's allergies may be on the list". */
export const MINE_MAY =
  /\b(mijn|onze|my|our|meine?[nrms]?|unsere?[nrms]?|mes|mon|ma|nos|mis?|nuestr\w+|mi[oae]i?|miei|nostr\w+|moj\w*|nasz\w*|meus?|minhas?|noss[oa]s?)\b[^.;!?]{0,60}\b(mag|mogen|may|can|darf|durfen|peut|peuvent|puede|pueden|puo|possono|moze|moga|pode|podem)\b/;

/** "Lumen may follow my phone", "If I told you …, you may pass it on": the one who may is named, or is who asks. */
export const SOMEBODY_MAY =
  /(^|[.!?:] )(?!(i|you|it|this|my|mijn|mein\w*|ik|je|u|het|dit|ich|sie|es|je|mon|ma|mes|mi|mis|il|la mia)\b)\S+( \S+){0,4} (may|mag|mogen|darf|durfen|peut|peuvent|puede|pueden|puo|possono|moze|moga|pode|podem) [^.;!?]{0,60}\b(my|me|mijn|mij|mich|mir|mein\w*|moi|mes|mon|ma|mis?|mi[oae]i?|miei|moj\w*|meus?|minhas?)\b|\b(i|i've|my|ik|mijn|ich|mein\w*)\b[^.;!?]{0,80}\b(you (may|can)|mogen jullie|mag je|durfen sie) (pass|share|give|tell|use|keep|store|show|record)\b/;

/** "… darf sich bei mir melden": the one who may stands first. */
export const MAY_TURN_TO_ME =
  /\b(darf|durfen) sich\b[^.;!?]{0,60}\b(bei (mir|uns|ihnen)|mit (mir|uns|ihnen)) (\w+ )?(melden|in verbindung setzen|in kontakt treten)\b|\b(mag|mogen) contact met (mij|me|ons|u|je)\b/;

/** Being fine with something, in everyday words; what it is follows. */
export const FINE_WITH =
  /\b((vind(en|t)?|vindt) (ik |u |je |jij |jullie |wij |we )?het (goed|prima|oke|fijn|leuk)|het is (goed|prima|oke)|goed als|prima als|ben(t)? (u|je|ik|jij) (het )?(ermee )?(eens|bereid)|(are|am|is|would) (you|i|it|we)( be)? (be )?(ok|okay|happy|fine|alright|all right|comfortable|willing)|i'?m (ok|okay|happy|fine|comfortable|willing)|you'?re (ok|okay|happy|fine)|do you mind|(sind sie|bist du|ich bin|bin ich|wir sind) (damit )?(einverstanden|bereit)|ist es (fur sie |fur dich )?(in ordnung|ok|okay)|es ist (fur mich )?(in ordnung|ok|okay)|gern(e)? (durfen|darf)|(je )?(veux|voulez-vous|veut) bien|(etes-vous|je suis|es-tu) d'accord|ca (me|vous) va|(me|le|te|os) parece bien|esta(s|is)? de acuerdo|estoy de acuerdo|(mi|le|ti|vi) va bene|va bene (se|che)|e d'accordo|sono d'accordo|nie mam nic przeciwko|por mim tudo bem|esta de acordo)\b/;

/** Books of names and numbers that everybody can look somebody up in. */
export const DIRECTORY =
  /\b(telefoongids|nummerinformatie|telefoonboek|(tele)?phone ?(book|directory)|directory (enquiries|listing)|telefonbuch|telefonverzeichnis\w*|teilnehmerverzeichnis\w*|annuaire\w*|guia telefonica|elenco telefonico|ksiazk\w+ telefoniczn\w+|spisie? abonentow|lista telefonica)\b/;

/** Two answers of which one keeps what is known and the other does not. */
export const KEEPS =
  /\b(bewaren|bewaar|opslaan|sla|onthoud(en)?|bijhouden|keep|store|save|remember|retain|speicher\w*|aufbewahren|merken|behalten|conserve[rz]?|garder|enregistre[rz]?|memoriser|conservar|guardar|conservare|salvare|przechow\w*|zapis\w*|guardar)\b/;
export const DROPS =
  /\b(wissen|weggooien|weg ermee|bin|shred|verwijderen|vernietigen|vergeten|anonimiseren|niet bewaren|delete|erase|remove|forget|discard|destroy|loschen|vernichten|anonymisieren|nicht speichern|supprimer|effacer|detruire|eliminar|borrar|olvidar|cancellare|eliminare|usun\w*|apagar)\b/;

/** Something of the visitor's given to somebody else by name; not an order to a courier, not a list to one's own friends. */
export const HANDS_ON_MINE =
  /\b(shar(e|es|ing)|pass(es|ing)?( on)?|giv(e|es|ing)|send(s|ing)?|disclos\w+|sell(s|ing)?|transfer\w*|forward\w*|supply|provid(e|es|ing))\b[^.;!?]{0,16}\b(my|our|your)\b(?! (order|invoice|bill|parcel|package|receipt)\b)[^.;!?]{1,40}\b(with|to)\b (?!(me|my|us|friends|family)\b)|\b(mijn|onze|uw|je|jouw)\b(?! (bestelling|factuur|pakket|bon)\b)[^.;!?]{1,40}\b(doorgeven|delen|doorsturen|verstrekken|verkopen)\b[^.;!?]{0,20}\b(aan|met|naar)\b (?!(mij|me|vrienden|familie)\b)|\b(deel|geef|stuur|verstrek|verkoop) (mijn|onze)\b(?! (bestelling|factuur|pakket|bon)\b)[^.;!?]{1,40}\b(met|aan|naar)\b (?!(mij|me|mijn|vrienden|familie)\b)|\b\w*gegevens\b[^.;!?]{0,20}\b(aan|met|naar)\b[^.;!?]{1,40}\b(door(geeft|geven|stuurt|sturen)|deelt|delen|verstrekt|verstrekken)\b|\b(mein\w*|unser\w*|ihre?\w*)\b(?! (bestellung|rechnung|paket)\b)[^.;!?]{1,40}\b(an|mit)\b (?!(mich|mir|freund\w*|famili\w*)\b)[^.;!?]{1,40}\b(weiter\w+|ubermittel\w*|ubermitteln|teilen|verkauf\w*|geben|senden)\b|\b(teile?|gebe?|ubermittle|sende|verkaufe)\b[^.;!?]{0,12}\b(mein\w*|unser\w*)\b[^.;!?]{1,40}\b(an|mit)\b (?!(mich|mir|freund\w*|famili\w*)\b)|\b(communiqu\w+|transm\w+|ced\w+|vend\w+)\b[^.;!?]{0,12}\b(mes|mon|ma|nos|vos|votre)\b(?! (commande|facture|colis)\b)[^.;!?]{1,40}\b(a|au|aux|avec)\b (?!(moi|mes|mon|nous)\b)|\b(ced\w+|cesion\w*|comunic\w+|transm\w+|vend\w+)\b[^.;!?]{0,12}\b(mis?|nuestr\w+|sus?|tus?)\b(?! (pedido|factura)\b)[^.;!?]{1,40}\b(a|al|con)\b (?!mi\b)|\b(ced\w+|cession\w+|comunic\w+|trasm\w+|vend\w+)\b[^.;!?]{0,16}\b(miei|mio|mia|mie|nostr\w+|suoi|suo|sua)\b[^.;!?]{1,40}\b(a|ai|al|alla|alle|agli|con)\b|\b(przekaz\w+|udostepni\w+|sprzeda\w+)\b[^.;!?]{0,16}\b(moj\w+|moich|swoj\w+|nasz\w*)\b[^.;!?]{1,50}\b(firm\w*|spol\w+|partner\w*|podmiot\w*|fundacj\w*|organizacj\w*)\b|\b(ced\w+|comunic\w+|transm\w+|vend\w+)\b[^.;!?]{0,16}\b(meus?|minhas?|noss[oa]s?|seus?|suas?)\b[^.;!?]{1,40}\b(a|ao|aos|as|com)\b/;

/** Documents about somebody fetched from somebody else, by authority of that person. */
export const FETCHES =
  /\b(op te vragen|opvragen|in te zien|obtain(ing)?|request(ing)?|retrieve|anzufordern|anfordern|einzuholen|einholen|abzufragen|abfragen|obtenir|demander|recabar|solicitar|richiedere|acquisire|uzyska\w*|pozyska\w*|obter)\b/;
