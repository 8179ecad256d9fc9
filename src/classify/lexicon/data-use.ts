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
  es: `(tratamiento|uso) … datos; (us|utiliz|utilic|conserv)\\w* … (mis|sus|tus) datos; datos … (tratad*|utiliz*)`,
  it: `trattamento … dati; (us|utilizz|conserv)\\w* … (i miei|i suoi|i tuoi) dati; dati … (trattat*|utilizzat*)`,
  pl: `przetwarzani* … danych; (używa|wykorzyst|przechowyw)\\w* … (moje|moich|państwa) (dane|danych); przetwarza* … dan*`,
  pt: `tratamento … dados; dados … (coletad|recolhid|guardad|armazenad)*; (us|utiliz|conserv)\\w* … (os |dos )?(meus|seus|teus) dados; dados … (tratad*|utilizad*|processad*)`,
  da: `(behandl*|opbevar*|brug*) … (oplysninger|persondata|data|personoplysninger)`,
  sv: `(behandl*|hanter*|lagr*) … (uppgifter|personuppgifter|data)`,
});

/** Showing a profile or details to people who use the same service: a setting, and data made available to others. */
export const SHOWN_TO_OTHERS = /* @__PURE__ */ lexicon({
  nl: `(delen|deel|toon|tonen|zichtbaar) … (met|aan|voor) (de )?(andere|overige|alle) (leden|gebruikers|deelnemers|klanten|bezoekers|spelers|ouders|bewoners);
    (mijn|ons) (profiel|naam|logo) … (zoekmachines|google|(uw|je|jullie) (website|site|klantenpagina))`,
  en: `(shar*|show*|visible|disclos*) … (with|to|for) (the )?(other|fellow|all) (members|users|participants|customers|visitors|players|parents|attendees|residents);
    (my|our) (profile|name|logo|company) … (search engines|google|your (\\w+ )?(page|site|website|customers))`,
  de: `(mit|für) (ander*|alle*) (mitglieder*|nutzer*|teilnehmer*|kunden|besucher*) … (teilen|zeigen|anzeigen|sichtbar); (teilen|zeigen|sichtbar) … (mit|für) (ander*|alle*) (mitglieder*|nutzer*|teilnehmer*);
    (mein|unser)\\w* (profil|name|logo) … (suchmaschinen|google|(ihrer|eurer) (website|seite|referenz*))`,
  fr: `(partag*|montr*|affich*|visible) … autres (membres|utilisateurs|participants|clients); (session|écoute|activité|lecture) privée`,
  es: `(compart*|mostrar|visible) … (otros|demás) (miembros|usuarios|participantes); (sesión|escucha|actividad) privada`,
  it: `(condivid*|mostra*|visibil*) … altri (membri|utenti|partecipanti); (sessione|ascolto|attività) privat[ao]`,
  pl: `(udostępni*|pokaż|widoczn*) … innym (członkom|użytkownikom|uczestnikom); (sesja|aktywność) prywatna; prywatna (sesja|aktywność)`,
  pt: `(partilh*|compartilh*|mostrar|visível) … outros (membros|utilizadores|usuários|participantes); (sessão|atividade) privada`,
  da: `(del|vis|synlig*) … andre (medlemmer|brugere|deltagere)`,
  sv: `(dela|visa|synlig*) … andra (medlemmar|användare|deltagare)`,
});

/** Handing data on. */
export const DATA_SHARING = /* @__PURE__ */ lexicon({
  nl: `
    (delen|deelt|gedeeld|deel|verstrek*|doorgeven|doorgegeven|uitwissel*|doorgestuurd) … (met|aan) … (partners|derden|bedrijven|partijen|groep*|organisaties|dochter*|zuster*|sponsor*);
    deel (mijn|onze) … met; (mag|mogen) … (gedeeld|doorgegeven|verstrekt|doorgestuurd) worden; *(gegevens|adres|nummer) … (gedeeld|delen|verstrekt|doorgegeven|doorgestuurd); (delen van|deelt) … gegevens; (uitwissel*|ruil*) … *(gegevens|adres*) … met;
    (mijn|uw|je|jouw|jullie)(?! (bestelling|factuur|rekening|pakket)\\b) … (delen|deel|uitwisselen|te sturen|sturen|verstrekken|doorgeven|door te geven|doorsturen) … (met|naar|aan) … (huisarts*|*arts|*artsenpost|*apotheek|*ziekenhuis|*kliniek|*zorgverlener*|*verzekeraar|*school|*gemeente|*werkgever|*praktijk);
    (mijn|uw|je|jouw)(?! (bestelling|factuur|rekening|pakket)\\b) … (met|naar|aan) … (huisarts*|*arts|*artsenpost|*apotheek|*ziekenhuis|*kliniek|*zorgverlener*|*verzekeraar|*school|*gemeente|*werkgever|*praktijk) … (delen|uitwisselen|sturen|verstrekken|doorgeven|doorsturen);
    (deel|geef) … mijn (naam|adres|e-?mail*|telefoon*|*nummer|*gegevens) … (met|aan|door aan) (?!(mijn|vrienden|familie)\\b);
    (werkgevers|recruiters|bedrijven|bureaus|uitzendbureaus) … (mijn|je|uw) (cv|profiel|curriculum vitae) … (vinden|zien|bekijken|inzien|opvragen); (mijn|je|uw) (cv|profiel) … (vindbaar|zichtbaar|beschikbaar) … (werkgevers|recruiters|bedrijven);
    laat … (werkgevers|recruiters|bedrijven) … (mijn|je) (cv|profiel)`,
  en: `
    (shar*|pass*|disclos*|transfer*|sell*|provid*) … (with|to|on) … (partners|third|companies|part(y|ies)|affiliates|group|organi[sz]ations|sponsors?|exhibitors?|others|brands);
    (sharing|share|sell|pass on) (of )?(my|your) (\\w+ )?(data|information|details);
    (data|details|information|address|number|names?) … (shared|passed on|passed to|(being |be )(given|handed|supplied|disclosed|transferred) (on )?to (?!(me|my)\\b)); (may|can) be (shared|passed on|disclosed); exchang* … (data|details|information|addresses) … with;
    (share|sharing|forward|disclose|pass on|send) (my|your|our|his|her|their)(?! (order|orders|invoice|bill|receipt|parcel|package)\\b) … (with|to) … (my|your|his|her|their|the) (\\w+ )?(doctors?|gp|surgery|hospital|clinic|pharmacy|pharmacist|insurer|school|council|employer|dentist|midwife);
    (shares|sharing|passes|gives|sells|discloses) (my|our|your) (\\w+ )?(names?|address|e-?mail|phone|number|contact|details|data|information|profile|history) … (with|to) (?!(my|friends|family|me)\\b);
    share (my|our) (\\w+ )?(names?|address|e-?mail|phone|number|contact|details|data|information|date of birth|results|history|bookings?) … with (?!(my|friends|family|me)\\b);
    (let|allow|help) … (employers?|recruiters?|companies|agencies|headhunters?) … (find|see|view|search|contact|access) … (my|your) (cv|resume|résumé|profile);
    (my|your) (cv|resume|résumé|profile) … (visible|available|searchable|findable) (to|by|for) … (employers?|recruiters?|companies|agencies)`,
  de: `
    (weitergabe|weitergeben|weitergegeben|weiterleit*|übermitt*|teilen|geteilt) … (an|mit) … (dritte*|partner*|unternehmen|konzern*|sponsor*);
    (daten|angaben|adresse|nummer|*daten|*adresse|*nummer) … (weitergegeben|übermittelt|geteilt|weitergeleitet); weitergabe … daten;
    (darf|dürfen) … (weitergegeben|übermittelt|weitergeleitet|mitgeteilt) werden;
    (darf|dürfen) (wir|ich|er|sie)(?! (mir|uns)\\b) … (ihre|ihren|deine|deinen|meine|meinen) (\\w+ )?(anschrift|adresse|daten|nummer|namen|telefonnummer|e-?mail-?adresse) geben; austausch* … *(daten|adressen?) … mit;
    (mein|meine|meinen|meiner|ihr|ihre|ihren|ihrer|dein|deine|deinen)(?! (bestellung|rechnung|paket|lieferung)\\b) … (an|mit) … (*praxis|*ärzt*|*arzt|*klinik*|krankenhaus|*apotheke|*krankenkasse|*versicherung|*schule|*arbeitgeber|*kita) … (übermitt*|weitergeb*|weiterzugeben|senden|sende|schicken|weiterleit*|weiterzuleiten|teilen|geben);
    (übermittl*|teile|teilen|weitergabe|weiterleitung) … (mein|meine|meiner|ihr|ihre|ihrer) … (an|mit) … (*praxis|*ärzt*|*arzt|*klinik*|krankenhaus|*apotheke|*krankenkasse|*versicherung|*schule|*arbeitgeber|*kita);
    teile? (mein|meine|meinen) … mit (?!(freund|famili|mein)\\w*);
    (arbeitgeber*|recruiter*|unternehmen|personalvermittler*) … (meinen|ihren|deinen|mein|ihr|dein) (lebenslauf|profil) … (finden|sehen|einsehen|abrufen); (mein|ihr|dein) (lebenslauf|profil) … (sichtbar|auffindbar) … (arbeitgeber*|unternehmen|recruiter*)`,
  fr: `
    (partag*|transm*|communiqu*|céd*|transfér*) … (à|avec|aux|a) … (partenaires|tiers|sociétés|filiales|groupe|sponsors?);
    (données|informations|coordonnées|adresse|numéro) … (partagée?s?|transmise?s?|communiquée?s?|cédée?s?);
    (donner|donnez|remettre|confier|fournir) (mes|mon|vos|votre|nos) (\\w+ )?(données|coordonnées|informations|adresse|numéro|nom|e-?mail|téléphone) (à|au|aux) (?!(mes|mon|ma|vos|livreur|transporteur)\\b);
    (peut|peuvent) être (partagée?s?|transmise?s?|communiquée?s?); échang* … (coordonnées|données|adresses?) … avec;
    (partag|transm|communiqu|envoy|adress|échang)* … (mon|ma|mes|votre|vos)(?! (commande|facture|colis)\\b) … (à|au|aux|avec) … (médecins?|hôpital|clinique|pharmacie*|assureur|mutuelle|école|mairie|employeur|cabinet|dentiste);
    partag(er|ez|e) (mon|ma|mes) (nom|adresse|coordonnées|e-?mail|téléphone|numéro|données|informations) … avec (?!(mes|mon|ma)\\b);
    (partag|transm|communiqu|envoy)* (les|le|la|l') ?\\w+ (à|avec) (mon|ma) (médecin|pharmacien|assureur|employeur|école|kiné|dentiste)*;
    (communiqu|transmett|transmet|cède|céder|vend|fourni|partag)* (mes|mon|ma|nos|vos|votre) (\\w+ )?(données|coordonnées|informations|adresse|numéro|nom|prénom|e-?mail|téléphone|résultats|profil|historique|achats|écoutes|lectures|consommation|relevés|habitudes|visites|statistiques|réponses|recherches|séances|mesures|goûts|dossier) … (à|au|aux|avec) (?!(moi|mes|mon|ma|vous|vos|des amis|un ami)\\b)\\w+;
    (communiqu|transmett|céd|vend|fourni|partag)* mes \\w+ (aux|avec (nos|vos|les|des)) (?!(amis|voisins|collègues|proches|parents|enfants|autres)\\b)\\w+; (transmission|communication|cession|partage|transfert) de (mes|vos|nos) *;
    (employeurs?|recruteurs?|entreprises|cabinets) … (trouver|voir|consulter|accéder) … (mon|votre) (cv|profil); (mon|votre) (cv|profil) … (visible|accessible) … (employeurs?|recruteurs?|entreprises)`,
  es: `(compart|envi|comunic)* (los|las|el|la) \\w+ (con|a) (mi|su) (médic|farmac|asegurador|colegio|dentista)*; (compart*|ced*|comunic*) … (con|a) … (terceros|socios|empresas|grupo); (ced|comunic|comuniq|transmit|vend|facilit|proporcion|pasar|pasad|pasen|compart)* (mi|mis|sus|su) (\\w+ )?(datos|información|dirección|número|nombre|correo|teléfono|resultados|perfil|historial|compras|escuchas|lecturas|consumos?|hábitos|visitas|estadísticas|respuestas|búsquedas|entrenamientos|gustos|expediente) … (con|a|al) (?!(mi|mis|mí|usted|ti|amigos|un amigo)\\b)\\w+; (ced|comunic|transmit|vend|facilit|proporcion|compart)* mis \\w+ (a|con) (los|las) (?!(amigos|vecinos|padres|niños|otros|demás)\\b)\\w+; (cesión|comunicación|transmisión) de (mis|sus|tus) *;
    (compart*|envi*|comunic*) … (mi|mis|su|sus)(?! (pedido|factura)\\b) … (con|a|al) … (médico|hospital|clínica|farmacia|aseguradora|colegio|centro de salud); (empresas|empleadores|reclutadores) … (encontrar|encuentren|ver|vean|consulten) … (mi|su) (cv|currículum|perfil);
    compartir (mi|mis) (nombre|dirección|datos|correo|teléfono|número) … con (?!(mis|mi|amigos|familia)\\b)`,
  it: `(condivid|invia|comunic)* (i|le|il|la|gli) \\w+ (con|a|al|alla) ?(il |la )?(mio|mia) (medico|farmacia|assicurazione|scuola|dentista); (comunic*|condivi*|cession*) … (con|a) … (terzi|terze|partner|società|gruppo); comunicazione … dati … terzi; (ced|comunic|trasmett|vend|forni|passa|condivid)* (il mio|la mia|i miei|le mie) (\\w+ )?(dati|informazioni|indirizzo|numero|nome|e-?mail|telefono|recapiti|risultati|profilo|cronologia|storico|acquisti|ascolti|letture|consumi|abitudini|visite|statistiche|risposte|ricerche|allenamenti|gusti) … (con|a|ai|agli|alle|al|alla|allo|all') ?(?!(me|miei|mie|mio|i miei|amici|un amico)\\b)\\w+; (ced|comunic|trasmett|vend|forni|condivid)* (i miei|le mie) \\w+ (ai|agli|alle|con i|con gli|con le) (?!(amici|vicini|genitori|altri|colleghi)\\b)\\w+; (cessione|comunicazione|trasmissione) dei (miei|suoi|tuoi) dati;
    (condivi*|invi*|comunic*|trasmett*) … (mio|mia|miei|mie|suo|sua|suoi) … (con|a|al|alla) … (medico|ospedale|clinica|farmacia|assicurazione|scuola); (aziende|datori di lavoro|recruiter) … (trovare|trovino|vedere|vedano|consultare) … (mio|suo) (cv|curriculum|profilo);
    condivid* (il mio|la mia|i miei|le mie) (nome|indirizzo|dati|recapiti|e-?mail|telefono|numero) … con (?!(i miei|amici|famiglia)\\b)`,
  pl: `(udostępni*|przekaz*) … (partner*|podmiot*|trzecim|spółk*);
    (udostępni*|przekaz*|przesł*) … (moj|mój)* … (lekarz*|szpital*|przychodni*|aptec*|ubezpieczyciel*|szkole); (pracodawc*|rekruter*) … (znaleźć|znajdować|widzieć|przeglądać) … (moje|mój) (cv|profil);
    (przekaż|przekaz|sprzeda|udostępn)* (moje|mój|moją|moich|moja) (?!(zamówieni|faktur|paczk|koszyk)\\w*)\\w+ … (innym|partner\\w+|firm\\w+|spół\\w+|wytwórni\\w+|producent\\w+|organizac\\w+|wydawc\\w+|reklamodawc\\w+|podmiot\\w+|sponsor\\w+|fundacj\\w+|sklep\\w+|bank\\w+|stowarzysz\\w+|organizator\\w+); (przekazanie|przekazywanie|udostępnienie|udostępnianie) moich *;
    udostępni* (moje|mój|moich) (dane|danych|adres*|numer*|imię) (firmie|spółce|towarzystwu|bankowi)`,
  pt: `(partilh|compartilh|envi|comunic)* (os|as|o|a) \\w+ (com|a|ao|à) (o |a )?(meu|minha) (médic|farmác|segurador|escola|dentista)*; (partilh*|compartilh*|ced*) … (com|a) … (terceiros|parceiros|empresas|grupo); (ced|comunic|comuniq|transmit|vend|fornec|passar|passem|partilh)* (o meu|a minha|os meus|as minhas) (\\w+ )?(dados|informações|morada|endereço|número|nome|e-?mail|telefone|contactos|resultados|perfil|histórico|compras|audições|leituras|consumos?|hábitos|visitas|estatísticas|respostas|pesquisas|treinos|gostos) … (com|a|ao|à|aos|às) (?!(mim|meus|minhas|os meus|amigos|um amigo)\\b)\\w+; (ced|comunic|transmit|vend|fornec|partilh)* (os meus|as minhas) \\w+ (aos|às|com os|com as) (?!(amigos|vizinhos|pais|outros|colegas)\\b)\\w+; (cedência|cessão|comunicação|transmissão|partilha) dos meus *;
    (partilh*|compartilh*|envi*|comunic*) … (meu|minha|meus|minhas|seu|sua) … (com|a|ao|à) … (médico|hospital|clínica|farmácia|seguradora|escola|centro de saúde); (empregadores|recrutadores|empresas) … (encontrar|encontrem|ver|vejam|consultar) … (meu|seu) (cv|currículo|perfil);
    (partilhar|compartilhar) (o meu|a minha|os meus|as minhas) (nome|morada|dados|contactos|e-?mail|telefone|número) … com (?!(os meus|amigos|família)\\b)`,
  da: `(del*|videregiv*) … (med|til) … (partnere|tredjepart*|selskaber|samarbejdspartnere)`,
  sv: `(dela*|lämna* ut) … (med|till) … (partners|tredje part|företag|samarbetspartners)`,
});

/** How a programme is used or fails, sent to its maker. */
export const USAGE_DATA = /* @__PURE__ */ lexicon({
  nl: `
    (gebruiks|diagnose|crash|fout)-?(gegevens|statistiek*|rapport*) … (delen|versturen|verzenden);
    (deel|delen|stuur|sturen|verzend|verzenden|verstuur|versturen|verzamel*|help*|toestaan) … (gebruiks|diagnostische |diagnose|crash|fout)-?(gegevens|statistiek*|informatie|rapport*|data);
    (gebruiks|diagnose|crash|fout)-?(gegevens|statistiek*|rapport*|informatie) … (helpt? (ons|de makers)|zodat (we|wij)|om … (verbeter*|verbeteren))`,
  en: `
    (usage|diagnostics?|crash) (data|statistics|reports?|information) … (sharing|collection);
    (shar*|send*|allow|help|collect*|submit|report) … (usage|diagnostics?|crash|telemetry|analytics) (data|statistics|stats|reports?|information|logs?);
    (usage|diagnostics?|crash) (data|statistics|stats|reports?|information|logs?) … (helps? (us|our|the (team|developers|makers))|so (that )?we|to (help|improve)|improv*)`,
  de: `
    (nutzungs|diagnose|absturz|telemetrie)-?(daten|statistik*|berichte?|informationen) … (send*|teil*|übermittel*|erfass*);
    (send*|teil*|übermittel*|erfass*) … (nutzungs|diagnose|absturz|telemetrie)-?(daten|statistik*|berichte?|informationen);
    (nutzungs|diagnose|absturz|telemetrie)-?(daten|statistik*|berichte?|informationen) … (hilf|helfen|hilft) (uns|dem team|den entwickler*); (nutzungs|diagnose|absturz)-?(daten|statistik*|berichte?) … (damit wir|zu verbessern|verbesser*)`,
  fr: `
    (partag*|envoy*|envoi|transmett*|transmission|autoris*) … ((données|statistiques) d'utilisation|rapports? (d'erreurs?|d'incident|de plantage|de panne|de diagnostic));
    ((données|statistiques) d'utilisation|rapports? (d'erreurs?|de plantage)) … (nous aide*|aide(nt)? (notre|l') ?équipe|pour améliorer|améliorer)`,
  es: `(compart*|envi*) … ((datos|estadísticas) de uso|informes? de (errores|fallos|diagnóstico));
    (datos|estadísticas) de uso … (nos ayuda*|para mejorar|mejorar)`,
  it: `(condivi*|invia*|invio) … ((dati|statistiche) (di utilizzo|d'uso)|(rapporti|segnalazioni) (di|sugli) (errore|errori|arresto));
    (dati|statistiche) (di utilizzo|d'uso) … (ci aiuta*|per migliorare|migliorare)`,
  pl: `(udostępni*|wysyła*|przesyła*) … ((danych|dane|statystyk\\w*) o (użytkowaniu|korzystaniu)|statystyk\\w* użyci*|raport\\w* o (błędach|awariach));
    (dane|statystyki) (o )?(użytkowani|korzystani)* … (pomaga* nam|ulepsza*|poprawi*)`,
  pt: `(partilh*|envi*) … ((dados|estatísticas) de (utilização|uso)|relatórios? de (erros?|falhas?));
    (dados|estatísticas) de utilização … (ajuda*-nos|nos ajuda*|para melhorar|melhorar)`,
});

/** Parties other than the one who asks. */
export const PARTNERS = /* @__PURE__ */ lexicon({
  nl: `
    (zorgvuldig )?(geselecteerde )?partners; derden; derde partijen; partnerbedrijven; groepsmaatschappijen;
    (bevriende|verwante|aangesloten) (organisaties|bedrijven|merken); zusterbedrijven; geselecteerde (bedrijven|organisaties|partijen|winkels); sponsors; samenwerkingspartners; adverteerders; andere (bedrijven|organisaties)`,
  en: `
    partners; third[- ]part(y|ies); affiliates; sponsors; group companies;
    (partner|associated|affiliated) (companies|brands|businesses|organi[sz]ations); other (companies|organi[sz]ations|brands|businesses); advertisers; selected (companies|organi[sz]ations|businesses|brands|retailers);
    sister (companies|brands)`,
  de: `
    partnern?; partnerunternehmen; *partnern; dritten?; drittanbieter*; konzernunternehmen; sponsoren;
    partnermarken; kooperationsunternehmen; kooperationspartner*; ausgewählte[nr]? (unternehmen|firmen|anbieter); verbundenen unternehmen; werbepartner*`,
  fr: `partenaires; tiers; (marques|enseignes|associations|organismes) (partenaires|amies?|sélectionnée?s); (sociétés|entreprises) (du groupe|partenaires|tierces|sélectionnées); filiales; sponsors; annonceurs`,
  es: `terceros; socios; (empresas|marcas|entidades|compañías|tiendas) (colaboradoras|asociadas|amigas|seleccionadas); empresas del grupo; colaboradores`,
  it: `terze? parti; terzi; partner; (aziende|marchi|società) (collegat\\w+|affiliat\\w+|selezionat\\w+); società del gruppo`,
  pl: `(firm\\w*|mark\\w*) (partnersk|współpracując|zaprzyjaźnion)\\w*; partner(zy|ów|om|ami); podmiot\\w* trzeci\\w*; zaufanych partnerów`,
  pt: `terceiros; parceiros; (empresas|marcas|entidades) (parceiras|associadas|selecionadas); empresas do grupo`,
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
  nl: `(gezondheid|zorg|medische) ?vragenlijst; diversiteitsvra*; hoe (uw|mijn|je|jouw) behandeling; gezondheids*; medische (gegevens|informatie); bijzondere persoonsgegevens; medisch dossier; patiëntgegevens;
    allergie*; ziektes?; ziekten; aandoening*; medicatie; medicijn*;
    *medicatie*; behandel(gegevens|plan|verslag|geschiedenis); ontslag(brief|bericht); patiënt(en)?dossier; *onderzoeksuitslag*; bloedwaarden; seksuele (geaardheid|voorkeur|oriëntatie); (etnische|religieuze) *; geloofsovertuiging; vakbondslidmaatschap`,
  en: `
    health (questionnaire|form|survey)s?; diversity (questions?|answers?|form|data|monitoring); how (my|your) treatment; health (data|information|records); medical (data|information|records|history); special categor(y|ies);
    sensitive (data|personal|information); biometric*;
    allerg(y|ies|ic)*; illness*; medical condition*; medications?;
    discharge (letter|summary|report|papers); (treatment|medication|prescription|patient|clinical) (data|records?|details|history|overview|list|summary); prescriptions; (blood|lab) (results|tests?); sexual orientation; ethnic (origin|background); religious beliefs?; trade union membership`,
  de: `gesundheits(fragebogen|angaben|zustand*); (anamnese|gesundheits)bog\\w*; wie (meine|ihre) behandlung; gesundheitsdaten; besonder\\w* kategorien; medizinische\\w* daten; sensible daten; schweigepflicht*;
    allergie*; erkrankung*; krankheit*; medikament*;
    *entlass(brief|bericht|ungsbrief)*; *behandlungs(daten|unterlagen|verlauf|bericht)*; arzt(brief|bericht)*; *befunde?n?; *befunddaten; (patienten|kranken)akte*; laborwerte*; *medikation*; medikamentenplan; sexuelle (orientierung|ausrichtung); ethnische herkunft; religiöse (überzeugung|zugehörigkeit)*; gewerkschaftszugehörigkeit`,
  fr: `questionnaire (de santé|médical); données (de santé|sensibles|médicales); biométri*; données relatives à (ma|la) santé;
    allergi*; maladies?; médicaments?; dossier médical; (mon|leur|son) état de santé;
    compte[- ]rendu (médical|d'hospitalisation|opératoire|de consultation); lettre de sortie; (données|dossier) de soins; ordonnances?; (résultats|bilans?) (d'analyses?|sanguins?|médica(ux|l)); traitements? médica(l|ux|menteux?); orientation sexuelle; origine ethnique; convictions religieuses; appartenance syndicale`,
  es: `(cuestionario|formulario) (de salud|médico); datos (médicos|clínicos); datos (de salud|sensibles); alergi*; enfermedad*;
    informe (médico|de alta); historia(l)? (clínica|clínico|médico); medicación; tratamientos? médicos?; orientación sexual; origen étnico`,
  it: `questionario (sulla salute|sanitario|medico|anamnestico); dati (sensibili|sanitari|relativi alla salute); categorie particolari; allergi*; malatti*;
    lettera di dimissione; cartella clinica; referti?; terapi[ae] farmacologic*; farmaci; orientamento sessuale; origine etnica`,
  pl: `dan(e|ych) o (moim |swoim )?(zdrowiu|stanie zdrowia); (ankiet\\w*|kwestionariusz\\w*) (zdrowotn*|medyczn*); danych (wrażliwych|o stanie zdrowia|medycznych); szczególnych kategorii;
    dokumentacj* medyczn*; wynik* badań; wypis* ze szpitala; histori* leczenia; orientacj* seksualn*`,
  pt: `questionário (de saúde|clínico|médico); dados (de saúde|sensíveis);
    relatório (médico|de alta); histórico clínico; processo clínico; medicação; tratamentos? médicos?; orientação sexual; origem étnica`,
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
  es: `(conserv|guard|mant)* … (candidatura|currículum|cv|perfil|solicitud) … (futur|otr|próxim|meses|años)*; bolsa de (empleo|candidatos)`,
  it: `(conserv|tenete|tenere|manten)* … (candidatura|curriculum|cv|profilo) … (futur|altr|prossim|mesi|anni)*`,
  pl: `(zachowa|przechow|przechowyw)* … (cv|aplikacj|życiorys|zgłoszeni)* … (przyszł|inn|kolejn|miesi|lat)*; (przyszłych|kolejnych|innych) rekrutacji`,
  pt: `(conserv|guard|mant)* … (candidatura|currículo|cv|perfil) … (futur|outr|próxim|meses|anos)*; bolsa de (emprego|candidatos)`,
});
