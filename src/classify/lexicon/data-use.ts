import { lexicon } from './lexicon';

/** Personal data being processed, kept, used. */
export const DATA_PROCESSING = /* @__PURE__ */ lexicon({
  nl: `
    *(?<!factuur|bezorg|verzend|aflever|bestel|inlog)gegevens … (verwerk*|gebruik*|opgeslagen|bewaar*|bewaren|opslaan|verzamel*);
    (verwerk*|gebruik*|opslaan|opslag|bewaren|bewaart|verzamel*) … (?!factuur|bezorg|verzend|aflever|bestel|inlog)*gegevens;
    gegevensverwerking`,
  en: `
    (data|information|details) … (process*|stor(ed|age|ing)|used?|collect*|handl*|retain*);
    (process*|storage|stor(e|ing)|use|using|collect*|handling|retain*) … (personal |my )?(data|information|details)`,
  de: `
    (*daten|angaben) … (verarbeit*|gespeichert|genutzt|verwend*|erhoben|gespeichert|speicher*);
    (verarbeit*|speicher*|nutzung|erhebung|verwend*) … (*daten|angaben); datenverarbeitung; datenspeicherung`,
  fr: `
    (données|informations) … (traité*|utilisé*|collecté*|enregistré*|conservé*|soient|exploité*|saisies);
    (traitement|utilisation|collecte|conservation|utilis*|trait*) … (données|informations)`,
  es: `(tratamiento|uso) … datos; datos … (tratad*|utiliz*)`,
  it: `trattamento … dati; dati … (trattat*|utilizzat*)`,
  pl: `przetwarzani* … danych; przetwarza* … dan*`,
  pt: `tratamento … dados; dados … (tratad*|utilizad*|processad*)`,
  da: `(behandl*|opbevar*|brug*) … (oplysninger|persondata|data|personoplysninger)`,
  sv: `(behandl*|hanter*|lagr*) … (uppgifter|personuppgifter|data)`,
});

/** Showing a profile or details to people who use the same service: a setting, and data made available to others. */
export const SHOWN_TO_OTHERS = /* @__PURE__ */ lexicon({
  nl: `(delen|deel|toon|tonen|zichtbaar) … (met|aan|voor) (de )?(andere|overige|alle) (leden|gebruikers|deelnemers|klanten|bezoekers|spelers|ouders|bewoners)`,
  en: `(shar*|show*|visible|disclos*) … (with|to|for) (the )?(other|fellow|all) (members|users|participants|customers|visitors|players|parents|attendees|residents)`,
  de: `(mit|für) (ander*|alle*) (mitglieder*|nutzer*|teilnehmer*|kunden|besucher*) … (teilen|zeigen|anzeigen|sichtbar); (teilen|zeigen|sichtbar) … (mit|für) (ander*|alle*) (mitglieder*|nutzer*|teilnehmer*)`,
  fr: `(partag*|montr*|affich*|visible) … autres (membres|utilisateurs|participants|clients)`,
  es: `(compart*|mostrar|visible) … (otros|demás) (miembros|usuarios|participantes)`,
  it: `(condivid*|mostra*|visibil*) … altri (membri|utenti|partecipanti)`,
  pl: `(udostępni*|pokaż|widoczn*) … innym (członkom|użytkownikom|uczestnikom)`,
  pt: `(partilh*|compartilh*|mostrar|visível) … outros (membros|utilizadores|usuários|participantes)`,
  da: `(del|vis|synlig*) … andre (medlemmer|brugere|deltagere)`,
  sv: `(dela|visa|synlig*) … andra (medlemmar|användare|deltagare)`,
});

/** Handing data on. */
export const DATA_SHARING = /* @__PURE__ */ lexicon({
  nl: `
    (delen|deelt|gedeeld|deel|verstrek*|doorgeven|doorgegeven|uitwissel*|doorgestuurd) … (met|aan) … (partners|derden|bedrijven|partijen|groep*|organisaties|dochter*|zuster*|sponsor*);
    deel (mijn|onze) … met; (mag|mogen) … (gedeeld|doorgegeven|verstrekt|doorgestuurd) worden; *(gegevens|adres|nummer) … (gedeeld|delen|verstrekt|doorgegeven|doorgestuurd); (delen van|deelt) … gegevens; (uitwissel*|ruil*) … *(gegevens|adres*) … met`,
  en: `
    (shar*|pass*|disclos*|transfer*|sell*|provid*) … (with|to|on) … (partners|third|companies|part(y|ies)|affiliates|group|organi[sz]ations|sponsors?|exhibitors?|others|brands);
    (sharing|share|sell|pass on) (of )?(my|your) (\\w+ )?(data|information|details);
    (data|email address|phone number) … (shared|passed on|passed to); (may|can) be (shared|passed on|disclosed); exchang* … (data|details|information|addresses) … with`,
  de: `
    (weitergabe|weitergeben|weitergegeben|weiterleit*|übermitt*|teilen|geteilt) … (an|mit) … (dritte*|partner*|unternehmen|konzern*|sponsor*);
    (daten|angaben|adresse|nummer|*daten|*adresse|*nummer) … (weitergegeben|übermittelt|geteilt|weitergeleitet); weitergabe … daten;
    (darf|dürfen) … (weitergegeben|übermittelt|weitergeleitet|mitgeteilt) werden; austausch* … *(daten|adressen?) … mit`,
  fr: `
    (partag*|transm*|communiqu*|céd*|transfér*) … (à|avec|aux|a) … (partenaires|tiers|sociétés|filiales|groupe|sponsors?);
    (données|informations|coordonnées|adresse|numéro) … (partagée?s?|transmise?s?|communiquée?s?|cédée?s?);
    (peut|peuvent) être (partagée?s?|transmise?s?|communiquée?s?); échang* … (coordonnées|données|adresses?) … avec`,
  es: `(compart*|ced*|comunic*) … (con|a) … (terceros|socios|empresas|grupo)`,
  it: `(comunic*|condivi*|cession*) … (con|a) … (terzi|terze|partner|società|gruppo); comunicazione … dati … terzi`,
  pl: `(udostępni*|przekaz*) … (partner*|podmiot*|trzecim|spółk*)`,
  pt: `(partilh*|compartilh*|ced*) … (com|a) … (terceiros|parceiros|empresas|grupo)`,
  da: `(del*|videregiv*) … (med|til) … (partnere|tredjepart*|selskaber|samarbejdspartnere)`,
  sv: `(dela*|lämna* ut) … (med|till) … (partners|tredje part|företag|samarbetspartners)`,
});

/** How a programme is used or fails, sent to its maker. */
export const USAGE_DATA = /* @__PURE__ */ lexicon({
  nl: `
    (gebruiks|diagnose|crash|fout)-?(gegevens|statistiek*|rapport*) … (delen|versturen|verzenden);
    (deel|delen|stuur|sturen|verzend|verzenden|verstuur|versturen|verzamel*|help*|toestaan) … (gebruiks|diagnostische |diagnose|crash|fout)-?(gegevens|statistiek*|informatie|rapport*|data)`,
  en: `
    (usage|diagnostics?|crash) (data|statistics|reports?|information) … (sharing|collection);
    (shar*|send*|allow|help|collect*|submit|report) … (usage|diagnostics?|crash|telemetry|analytics) (data|statistics|stats|reports?|information|logs?)`,
  de: `
    (nutzungs|diagnose|absturz|telemetrie)-?(daten|statistik*|berichte?|informationen) … (send*|teil*|übermittel*|erfass*);
    (send*|teil*|übermittel*|erfass*) … (nutzungs|diagnose|absturz|telemetrie)-?(daten|statistik*|berichte?|informationen)`,
  fr: `
    (partag*|envoy*|transmett*|autoris*) … ((données|statistiques) d'utilisation|rapports? (d'erreurs?|de plantage|de diagnostic))`,
  es: `(compart*|envi*) … (datos|estadísticas) de uso`,
  it: `(condivi*|invia*) … (dati|statistiche) di utilizzo`,
  pl: `(udostępni*|wysyła*) … (danych|dane) o użytkowaniu`,
  pt: `(partilh*|envi*) … (dados|estatísticas) de utilização`,
});

/** Parties other than the one who asks. */
export const PARTNERS = /* @__PURE__ */ lexicon({
  nl: `
    (zorgvuldig )?(geselecteerde )?partners; derden; derde partijen; partnerbedrijven; groepsmaatschappijen;
    zusterbedrijven; geselecteerde (bedrijven|organisaties|partijen|winkels); sponsors; samenwerkingspartners; adverteerders; andere (bedrijven|organisaties)`,
  en: `
    partners; third[- ]part(y|ies); affiliates; sponsors; group companies;
    other (companies|organi[sz]ations|brands|businesses); advertisers; selected (companies|organi[sz]ations|businesses|brands|retailers);
    sister (companies|brands)`,
  de: `
    partnern?; partnerunternehmen; *partnern; dritten?; drittanbieter*; konzernunternehmen; sponsoren;
    kooperationspartner*; ausgewählte[nr]? (unternehmen|firmen|anbieter); verbundenen unternehmen; werbepartner*`,
  fr: `partenaires; tiers; (sociétés|entreprises) (du groupe|partenaires|tierces|sélectionnées); filiales; sponsors; annonceurs`,
  es: `terceros; socios; empresas del grupo; colaboradores`,
  it: `terze? parti; terzi; partner; società del gruppo`,
  pl: `partner(zy|ów|om|ami); podmiot\\w* trzeci\\w*; zaufanych partnerów`,
  pt: `terceiros; parceiros; empresas do grupo`,
  da: `partnere; samarbejdspartnere; tredjepart*; tredjeparter`,
  sv: `partners; samarbetspartners; tredje ?part*`,
});

/** Building a picture of a person. */
export const PROFILING = /* @__PURE__ */ lexicon({
  nl: `
    profiler*; profiel … (op te stellen|opstellen|opbouwen|maken); klantprofiel*; gepersonaliseerd*;
    personaliser*; persoonlijk* (aanbiedingen|advies|reclame|aanbod|advertenties);
    op (maat|jouw interesses|uw interesses); (surf|klik|koop)gedrag; afgestemd; interesses`,
  en: `
    profil(e|ing) … (build|create|based|me|purposes)*; profiling; personali[sz]*; tailored*;
    customi[sz]ed (offers|content|ads|advertising);
    based on (my|your) (interests|behavio\\w*|preferences|purchases|profile); targeted; relevant to me`,
  de: `
    profil(e|bildung|ing|e zu erstellen); *profiling; personalisiert*;
    individuell* (angebote|werbung|empfehlungen); (nutzungs|kauf|klick)verhalten*; nutzungsprofil*;
    maßgeschneidert*; interessen(bezogen|gerecht|basiert)*; auf (mich|meine interessen|sie) zugeschnitten`,
  fr: `
    profilage; personnalisée?s?; personnalis(er|ation); profil … (établir|créer)*; (centres|centre) d'intérêts?;
    ciblée?s?; adaptée?s? à (mes|vos); sur mesure`,
  es: `personalizad*; perfil(ado|es); elaboración de perfiles`,
  it: `profilazione; personalizzat*`,
  pl: `profilowani*; spersonalizowan*`,
  pt: `personalizad*; definição de perfis; perfis`,
  da: `profilering; personlig* tilbud; målrettet*; personaliseret`,
  sv: `profilering; anpassad*; personlig* erbjudanden; riktad*`,
});

/** Keeping something on the visitor's device for later (ePrivacy Art. 5(3)). */
export const DEVICE_STORAGE = /* @__PURE__ */ lexicon({
  nl: `
    (bewaar|sla|opslaan|bewaren) … (in|op) (deze|mijn|dit|jouw|uw) (browser|apparaat|computer);
    (naam|gegevens) … (in|op) (deze|dit|mijn) (browser|apparaat|computer)`,
  en: `(save|store) … (in|on) (this|my|your) (browser|device|computer);
    remember my (name|details|e-?mail|information|data) … (in|on) (this|my|your) (browser|device|computer)`,
  de: `
    (speicher*|merken) … (in|auf) (diesem|meinem) (browser|gerät|computer);
    (in diesem browser|auf diesem gerät) … (speicher*|merken); in diesem browser`,
  fr: `(enregistrer|sauvegarder|mémoriser|conserver) … (dans|sur) (le|ce|mon|cet) (navigateur|appareil|ordinateur)`,
  es: `guarda* … en este (navegador|dispositivo)`,
  it: `salva* … in questo (browser|dispositivo)`,
  pl: `zapisz … w (tej )?przegląd*; zapamiętaj … w tej przegląd*`,
  pt: `guardar* … (neste|no meu) (navegador|dispositivo); salvar … neste navegador`,
  da: `gem … i denne browser`,
  sv: `spara … i (denna|den här) (webbläsare*|browser)`,
});

/** Handling what the visitor asks for in this very form. */
export const OWN_REQUEST = /* @__PURE__ */ lexicon({
  nl: `
    (om|voor|ten behoeve van) … (vraag|aanvraag|verzoek|bericht|contactverzoek|sollicitatie|bestelling|inschrijving|reactie|aanmelding) … (beantwoord*|behandel*|verwerk*|af te handelen|afhandel*)*;
    contact met (mij|me) op te nemen`,
  en: `
    (to|for) … (respond|answer|reply|process|handl*|deal|contact me about|fulfil*) … (my|your|this|the) (enquiry|inquiry|request|question|message|order|application|query|comment|submission);
    through this form; via this form; this website; submitted (information|data|details)`,
  de: `
    (beantwortung|bearbeitung) (meiner|ihrer|der|dieser) *(anfrage|nachricht|anliegens?|bewerbung|bestellung);
    kontaktformular; meiner anfrage; rückfragen; anfrage … (beantwort*|bearbeit*)`,
  fr: `
    (traiter|répondre|traitement|réponse|gestion) … (ma|votre|sa|mon|à ma) (demande|message|question|commande|candidature);
    dans le cadre de (ma|la) demande; ce formulaire; me recontacter`,
  es: `(responder|atender|gestionar) … (consulta|solicitud|petición); este formulario`,
  it: `(rispondere|evadere|gestire) … (richiesta|domanda); questo modulo`,
  pl: `(odpowiedzi|obsług*|rozpatrzeni*) … (zapytani*|wniosk*|zgłoszeni*|wiadomoś*)`,
  pt: `(responder|tratar) … (pedido|questão|mensagem); este formulário`,
  da: `(besvare|behandle) … (henvendelse|forespørgsel|besked)`,
  sv: `(besvara|hantera|behandla) … (förfrågan|ärende|meddelande)`,
});

/** Special categories (GDPR Art. 9). */
export const SPECIAL_CATEGORY = /* @__PURE__ */ lexicon({
  nl: `gezondheids*; medische (gegevens|informatie); bijzondere persoonsgegevens; medisch dossier; patiëntgegevens;
    allergie*; ziektes?; ziekten; aandoening*; medicatie; medicijn*`,
  en: `
    health (data|information|records); medical (data|information|records|history); special categor(y|ies);
    sensitive (data|personal|information); biometric*;
    allerg(y|ies|ic)*; illness*; medical condition*; medications?`,
  de: `gesundheitsdaten; besonder\\w* kategorien; medizinische\\w* daten; sensible daten; schweigepflicht*;
    allergie*; erkrankung*; krankheit*; medikament*`,
  fr: `données (de santé|sensibles|médicales); biométri*; données relatives à (ma|la) santé;
    allergi*; maladies?; médicaments?; dossier médical; (mon|leur|son) état de santé`,
  es: `datos (de salud|sensibles); alergi*; enfermedad*`,
  it: `dati (sensibili|sanitari|relativi alla salute); categorie particolari; allergi*; malatti*`,
  pl: `danych (wrażliwych|o stanie zdrowia|medycznych); szczególnych kategorii`,
  pt: `dados (de saúde|sensíveis)`,
  da: `helbredsoplysninger; følsomme (oplysninger|data)`,
  sv: `hälsouppgifter; känsliga (uppgifter|personuppgifter)`,
});

export const LOCATION = /* @__PURE__ */ lexicon({
  nl: `locatie(gegevens)?; mijn locatie; geolocatie*`,
  en: `geo-?location*; (precise|my|your) location; location data`,
  de: `standort(daten)?; geolokalisierung; standortdaten`,
  fr: `géolocalisation; localisation`,
  es: `geolocalización; ubicación`,
  it: `geolocalizzazione; posizione geografica`,
  pl: `lokalizacj*; geolokalizacj*`,
  pt: `geolocalização; localização`,
  da: `lokation*; placering*`,
  sv: `platsdata; platsinformation; geolokalisering`,
});

/** Keeping what somebody sent for longer or for something else than they sent it for: the next vacancy, a talent pool. */
export const RETENTION = /* @__PURE__ */ lexicon({
  nl: `
    (bewaar|bewaren|bewaart|opslaan|houden) … (toekomstige|andere|volgende|nieuwe) (vacature*|functie*|aanbiedingen|acties|projecten);
    (toekomstige|andere|volgende|nieuwe) (vacature*|functie*) … (bewaar*|bewaren|opslaan);
    talent(en)?[- ]?(pool|bestand); in portefeuille (te )?houden; kandidatenbestand`,
  en: `
    (keep|retain|store|save|hold) … (on file|for future|for other|for later) (vacanc*|role*|position*|job*|opportunit*|opening*)?;
    (keep|retain|store|hold) (my|your) (application|cv|resume|résumé|profile) … (future|other|later|months|years);
    talent (pool|community|network|database)`,
  de: `
    (aufbewahr*|gespeicher*|speicher*|behalten) … (künftige|zukünftige|weitere|andere) (stellen*|vakanzen|positionen|ausschreibungen);
    (künftige|zukünftige|weitere|andere) (stellen*|vakanzen|positionen) … (aufbewahr*|gespeicher*|speicher*);
    talent[- ]?pool; bewerberpool; kandidatenpool`,
  fr: `
    (conserve*|gard*) … (candidature|cv|profil|dossier) … (futur*|autres|ultérieur*|mois|ans);
    vivier (de )?(candidats|talents)?; cvthèque`,
});
