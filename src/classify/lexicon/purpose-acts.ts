import { lexicon } from './lexicon';

/** More ways of saying what a consent is for: being shown, handed on, found, asked for money. Asked only of consents. */

/** Advertisements, where cookies are what is asked about: elsewhere some of these words are classifieds or notices. */
export const ADVERTS = /* @__PURE__ */ lexicon({
  en: `adverts?; advertisements?`,
  fr: `annonces?`,
  es: `anuncios?`,
  it: `annunci; inserzioni`,
  pt: `anúncios?`,
});

/** Advertising that is shown, not sent. */
export const ADS_SHOWN = /* @__PURE__ */ lexicon({
  nl: `
    (gepersonaliseerde|gerichte|relevante) (\\w+ )?(advertenties|reclame|reclames);
    (toon|toont|tonen|getoond|laten? zien) … (advertenties|reclame|reclames); (advertenties|reclame|reclames) (te zien|zien|tonen);
    (advertenties|reclame|reclames) (op basis|op maat|afgestemd|passend|gebaseerd|volgens|aan de hand|die … pass*)`,
  en: `
    (personali[sz]ed|targeted|interest-based|relevant|behaviou?ral) (\\w+ )?(ads|adverts|advertising|advertisements);
    (show|shows|showing|see|display|displaying|serve|serving) … (ads|adverts?|advertising|advertisements);
    (ads|adverts|advertising|advertisements) (\\w+ ){0,2}(based on|tailored|matched|chosen|by what|suited|from what)`,
  de: `
    (personalisierte|zielgerichtete|interessenbezogene|interessenbasierte|relevante)[rn]? (\\w+ )?(*werbung|werbeanzeigen|anzeigen);
    (zeigen|zeigt|einblenden|ausspielen|sehen) … *(?<!be)werbung; *(?<!be)werbung … (anzeigen|angezeigt|zeigen|gezeigt|einblenden|eingeblendet|ausspielen|ausgespielt);
    *(?<!be)werbung (passend|nach mein\\w*|auf (der )?grundlage|auf basis|anhand|basierend|die zu)`,
  fr: `
    (publicités?|annonces) (\\w+ )?(personnalisée?s?|ciblée?s?|publicitaires);
    (afficher|affiche|affichage|montrer|voir|diffuser) … (publicités?|annonces publicitaires);
    publicités? (\\w+ )?(selon|adaptées?|d'après|en fonction|à partir|basées?)`,
  es: `
    (publicidad|anuncios) (\\w+ )?(personalizad|segmentad|dirigid)*;
    (mostrar\\w*|enseñar\\w*|ver|muestr\\w*) … (publicidad|anuncios); (publicidad|anuncios) (\\w+ )?(según|basad\\w*|en función|en base|adaptad\\w*)`,
  it: `
    (pubblicità|annunci|inserzioni) (\\w+ )?(personalizzat|mirat)*;
    (mostra\\w*|vedere|visualizza\\w*) … (pubblicità|annunci\\w*); (pubblicità|annunci\\w*|inserzioni) (\\w+ )?(in base|basat\\w*|scelt\\w*|secondo|sulla base)`,
  pl: `
    (spersonalizowan|dopasowan|ukierunkowan|behawioraln)\\w* reklam*; reklam\\w* (spersonalizowan|ukierunkowan|behawioraln)*;
    (wyświetl\\w*|pokaz\\w*|pokaż\\w*|emisj\\w*) … reklam*; reklam\\w* (\\w+ )?(dopasowan\\w*|dobieran\\w*|na podstawie|oparte|według)`,
  pt: `
    (publicidade|anúncios) (\\w+ )?(personalizad|direcionad|segmentad)*;
    (mostrar\\w*|ver|exib\\w*|apresentar\\w*) … (publicidade|anúncios); (publicidade|anúncios) (\\w+ )?(com base|basead\\w*|segundo|conforme|de acordo)`,
});

/** What is known of somebody going to others. */
export const HANDED_OVER = /* @__PURE__ */ lexicon({
  nl: `
    (mijn|onze|je|jouw|uw) … *(gegevens|adres|geschiedenis|gedrag|cv|aankopen|dossier|naam|nummer|resultaten) … (doorgeven|doorgegeven|doorgeeft|doorverkopen|verkopen|verkocht|overdragen|delen|gedeeld);
    (deel|verkoop) … (mijn|onze) … *(gegevens|geschiedenis|gedrag|aankopen|adres);
    *gegevens (mag|mogen|gaan|mag ook|mogen ook) naar … (databank|database|register|onderzoekers|universiteit|instituut);
    *gegevens … aan … (doorgeeft|doorgeven|verstrekt|overdraagt); vermelding in (de|het|een) (telefoongids|telefoonboek|adresboek|openbaar register);
    laat … (leveranciers|merken|adverteerders|bedrijven|anderen) … (mijn|je|uw) … *(gegevens|gedrag|aankopen|geschiedenis) … (zien|inzien|bekijken|gebruiken);
    (naam|*adres|*gegevens|*nummer) (mag|mogen) (ook )?naar (de|het|een|onze) (?!(huisarts|arts)\\b);
    (uw|je|jouw|mijn|de|het) (huisarts|arts|werkgever|school|verzekeraar|specialist) … (vertellen|inlichten|laten weten|op de hoogte)`,
  en: `
    (share|sharing|shares|pass|passing|sell|selling|disclose|hand over) … (my|your|our) … (history|data|information|details|profile|cv|records?|purchases|activity|habits|address);
    (listed|listing|entry) in the (phone ?book|telephone directory|public directory); (let|allow) … (suppliers|brands|advertisers|companies|studios|partners|others) … (see|view|use|access) (my|your); (tell|telling|inform|informing|update|updating) (my|your) (gp|doctor|employer|school|insurer|specialist)`,
  de: `
    (mein|meine|meinen|meiner|ihre|ihren|deine) … *(daten|verlauf|adresse|profil|angaben|historie|einkäufe|akte) … (weitergeben|weitergegeben|verkaufen|verkauft|teilen|geteilt|überlassen|übermitteln|übermittelt|weiterreichen);
    (weitergabe|verkauf|übermittlung|überlassung) (meine[rs]?|ihre[rs]?|deine[rs]?) … *(daten|verlaufs?|adresse|profils?|angaben|historie|einkäufe);
    eintrag(ung)? (im|in das|in ein) (telefonbuch|öffentliche\\w* verzeichnis); (hausarzt|hausärztin|arbeitgeber|schule) … (informieren|unterrichten|mitteilen)`,
  fr: `
    (communiquer|transmettre|transmettions|partager|partagions|céder|cédions|vendre|revendre|transmission|cession|communication|partage) (de )?(mes|mon|ma|vos|votre) (\\w+ )?(données|coordonnées|historique|écoutes|achats|lectures|adresse|informations|profil|dossier|numéro|habitudes);
    (mes|mon|vos|votre) (données|coordonnées|historique|adresse) (\\w+ ){0,3}(soient|seront|sont|être|soit|sera) (\\w+ )?(transmise?s?|cédée?s?|vendue?s?|échangée?s?|communiquée?s?); (parution|inscription) dans l'annuaire; (informer|prévenir) (mon|votre) (médecin|employeur|assureur)`,
  es: `
    (ceder|cesión|cedan|compartir|compartan|comunicar|comuniquen|vender|vendan|transmitir) (de )?(mis?|tus?|sus?) (\\w+ )?(datos|historial|compras|perfil|dirección|información|currículum|hábitos);
    (aparecer|inclusión) en la guía telefónica; informar a (mi|su) (médico|empresa|aseguradora)`,
  it: `
    (cedere|cessione|condividere|condivisione|comunicare|comunicazione|vendere|vendita|trasmettere|trasmissione) (de(i|l|lla|lle) |i |il |la |le )?(miei|mie|mio|mia|tuoi|tue|suoi|sue) (\\w+ )?(dati|cronologia|acquisti|profilo|indirizzo|informazioni|storico|ascolti);
    (inserimento|pubblicazione) nell'elenco telefonico; informare il (mio|suo) (medico|datore)`,
  pl: `
    (udostępni\\w*|przekaz\\w*|przekaż\\w*|sprzeda\\w*) (moj\\w+|moich|twoich|twoje|państwa) (\\w+ )?(dan(e|ych)|histori\\w*|adres\\w*|zakup\\w*|profil\\w*|numer\\w*|informacj\\w*); wpis do książki telefonicznej`,
  pt: `
    (ceder|cedência|partilhar|partilha|compartilhar|comunicar|vender|transmitir|transmissão) (d?[ao]s? )?(meus|minhas|meu|minha|seus|suas|seu|sua) (\\w+ )?(dados|histórico|compras|perfil|morada|informações|endereço|hábitos); inclusão na lista telefónica`,
});

/** Where somebody is. Not where a parcel is, or where somebody stands on a list. */
export const WHEREABOUTS = /* @__PURE__ */ lexicon({
  any: `gps`,
  nl: `waar (ik|je|u) (ben|bent|me bevind|zich bevindt)(?! (gebleven|gestopt))\\b; (mijn|je|jouw|uw) (exacte |precieze |huidige )?(verblijfplaats|locatie); (exacte|precieze|globale) (positie|plek)`,
  en: `where (i am|you are|i'm)(?! (on|in) (the|your) (\\w+ )?(list|queue|course))\\b; (my|your) (exact |precise |current |approximate )?(whereabouts|location); (exact|precise|approximate|rough) (position|location|whereabouts)`,
  de: `wo (ich bin|du bist|ich mich befinde|sie sich befinden|du dich befindest); (genau|aktuell|ungefähr)\\w* (standort|aufenthaltsort|position); mein\\w* (aufenthaltsort|standort)`,
  fr: `où (je suis|vous êtes|je me trouve|vous vous trouvez); (ma|votre) position(?! (dans|sur|professionnelle)\\b); géolocalis*`,
  es: `dónde (estoy|estás|me encuentro); (mi|tu|su) posición (exacta|actual|geográfica); geolocaliza*`,
  it: `dove (mi trovo|ti trovi|vi trovate); (mia|tua|vostra) posizione(?! (lavorativa|aperta|professionale|contrattuale|nella|in)\\b); geolocalizza*`,
  pl: `gdzie (jestem|się znajduję|jesteś|przebywam); (moje|mojego|twoje|twojego|moim) położeni*`,
  pt: `onde (estou|me encontro|estás); (minha|tua|sua) posição (exata|atual|geográfica)`,
});

/** Something kept on or read from the visitor's device, in the words of a list of purposes. */
export const ON_DEVICE = /* @__PURE__ */ lexicon({
  nl: `op (mijn|je|uw|een) (telefoon|apparaat|toestel) (bewaren|opslaan|zetten) en *lezen; (gegevens|informatie|cookies|kenmerken) … (op|van) (mijn|je|jouw|uw|een|dit) (apparaat|toestel|telefoon|browser|computer)`,
  en: `(store|keep|save|write)\\w* (and|or) (read|access)\\w* … (on|from) (my|your|this|a|the) (device|phone|computer|browser); (details|information|data|identifiers|cookies) … (on|from) (my|your|a|the|this) (device|phone|computer|browser)`,
  de: `(auf|von) (mein|dein|ihr|dies|ein)\\w* (gerät|endgerät|handy|computer) (speichern|ablegen) (und|oder) *(lesen|abrufen); (informationen|daten|angaben|kennungen|cookies) … (auf|von) (mein|dein|ihr|ein|dies)\\w* (gerät|endgerät|handy|computer|browser)\\w*`,
  fr: `(lire|écrire|enregistrer|stocker) (ou|et) (lire|écrire|accéder|consulter) … (appareil|terminal|téléphone); (informations?|données|identifiants?|cookies) … (sur|dans) (mon|votre|un|cet|l') ?(appareil|terminal|téléphone|ordinateur|navigateur)`,
  es: `(información|datos|identificadores|cookies) … en (mi|tu|su|un|el|este) (dispositivo|móvil|teléfono|equipo|navegador)`,
  it: `(salvare|archiviare|memorizzare) (e|o) (leggere|accedere) … dispositivo; (informazioni|dati|identificatori|cookie) … (su|sul|nel) (mio |tuo |suo |un )?(dispositivo|telefono|browser)`,
  pl: `(zapis\\w*|przechowywan\\w*) (i|lub) (odczyt\\w*|dostęp\\w*) … urządzeni*; (informacj\\w*|dan(e|ych)|identyfikator\\w*|plik\\w*) … (na|w) (moim |twoim |tym )?urządzeni*`,
  pt: `(guardar|armazenar) e (ler|aceder) … (dispositivo|telemóvel); (informações|dados|identificadores|cookies) … (no|num|neste) (meu |seu |teu )?(dispositivo|telemóvel|aparelho|navegador)`,
});

/** Being asked for money or sold to, with no word that the other lexicons know. */
export const SOLICITED = /* @__PURE__ */ lexicon({
  nl: `wervingsacties?; (fondsen|donateurs|leden)werving; donatieverzoek*; (betere|nieuwe|andere) (deals?|tarieven)`,
  en: `fund-?raising; appeals for (donations|money|funds|support); donation (appeals|requests); better (deals?|rates?)`,
  de: `spenden(aufruf|anfrage|bitte|brief|werbung)*; mitgliederwerbung; bessere\\w* (angebot|tarif)\\w*`,
  fr: `(appels?|demandes?|sollicitations?) (aux?|de) dons?; collecte de (dons|fonds); offres commerciales`,
  es: `(peticiones|solicitudes|campañas) de (donativos?|donaciones|captación)`,
  it: `raccolt[ae] fondi; richieste di donazion[ei]`,
  pl: `(prośb\\w*|apel\\w*) o (datki|darowizn\\w*|wsparcie); zbiórk*`,
  pt: `(pedidos|apelos) de (donativos?|doações); angariação de fundos`,
});

/** What somebody made or keeps, put to another use. */
export const PUT_TO_USE = /* @__PURE__ */ lexicon({
  nl: `(train|trainen|ontwikkel\\w*|verbeter\\w*) … (met|op) (mijn|onze|je|uw) (bestanden|berichten|gegevens|teksten|foto's|inhoud); (mijn|onze|uw|je) *gegevens … (op te vragen|opvragen|opvraagt)`,
  en: `(train|training|develop|improve) … (models?|ai|algorithms?) … (on|with|using) (my|our|your) (files|messages|content|data|designs|photos|work|texts); (train|training) (on|with) (my|our|your) (files|messages|content|data|designs|photos|texts); (obtain|request|retrieve) (my|our) … (data|details|records)`,
  de: `(trainier\\w*|training|weiterentwick\\w*) … mit (meinen|deinen|ihren|unseren) (dateien|nachrichten|daten|texten|inhalten|bildern)`,
  fr: `(entraîner|entraînement|relever|relevé) … (mes|ma|mon|vos) (fichiers|messages|contenus|données|textes|consommations?)`,
  es: `(entrenar|entrenamiento) … (mis|tus|sus) (archivos|mensajes|datos|contenidos|textos)`,
  it: `(addestrare|addestramento) … (miei|tuoi|suoi) (file|messaggi|dati|contenuti|testi)`,
  pl: `(trenowani\\w*|trenować|szkoleni\\w*) … (moich|twoich) (plik\\w*|wiadomoś\\w*|danych|treści)`,
  pt: `(treinar|treino) … (meus|teus|seus) (ficheiros|dados|conteúdos|textos)`,
});
