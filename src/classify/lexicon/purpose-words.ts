import { lexicon } from './lexicon';

/**
 * Ways of saying what a consent is for: asked of what is a consent already. Only where the page around asks for consent (a cookie notice, a
 * heading of privacy) do they also tell that a choice is one.
 */

/** Chosen by what somebody does, likes or bought. Whose it is, is always said. */
export const FITTED = /* @__PURE__ */ lexicon({
  nl: `
    bij (mijn|je|jouw|uw) ([\\w-]+ ){0,2}*(gedrag|interesses?|smaak|voorkeuren|geschiedenis) (pas|past|passen|aansluiten); (op basis van|aan de hand van) (eerdere|vorige) (bezoeken|aankopen|bestellingen);
    (op basis van|op grond van|aan de hand van|volgens|afgestemd op|aansluit(en|end)? (bij|op)|gebaseerd op|pass(en|end) bij|past bij) ([\\w-]+ ){0,2}(mijn|je|jouw|uw|jullie) ([\\w-]+ ){0,4}*(gedrag|interesses?|smaak|voorkeuren|gebruik|aankopen|bestellingen|bezoeken|geschiedenis|profiel|reizen|kliks|klikken|zoekopdrachten);
    (op basis van|aan de hand van|afgestemd op|aansluit(en|end)? (bij|op)|gebaseerd op|pass(en|end) bij|past bij) (wat|waar|welke) … (ik|je|jij|u) *`,
  en: `
    (tailor|adapt|fit|match|suit)\\w* (\\w+ ){0,3}to (my|your) ([\\w-]+ ){0,2}(interests?|behaviou?r|habits?|tastes?|history);
    (learns?|chosen|picked|drawn|made) from (what (i|you)|the \\w+ (i|you)|(my|your) ([\\w-]+ ){0,2}(history|habits|activity|viewing|listening|reading|purchases)); based on (earlier|past|previous) (visits|purchases|orders);
    by (my|your) ([\\w-]+ ){0,2}(interests?|behaviou?r|habits?|tastes?|history|activity|purchases|viewing|reading|listening|browsing);
    (based on|according to|depending on|suited to|fitted to|matched to|matching|tailored to|in line with|guided by|drawn from|uses?|using) ([\\w-]+ ){0,2}(my|your) ([\\w-]+ ){0,4}(interests?|behaviou?r|habits?|tastes?|history|activity|purchases|viewing|reading|listening|browsing|searches|clicks|trips|journeys);
    (based on|by|according to|depending on|suited to|fitted to|matched to|matching|tailored to|guided by|drawn from|uses?|using) (the \\w+ )?(what|things|shows|pages|articles|posts)? ?(i|you)( have|'ve)? (read|watch|watched|view|viewed|buy|bought|do|did|click|clicked|like|liked|listen|listened|play|played|search|searched|browse|browsed|order|ordered|borrow|borrowed|visit|visited)`,
  de: `
    aus (meinem|deinem|ihrem|meinen|deinen|ihren) ([\\w-]+ ){0,2}*(verlauf|verhalten|vorlieben|gewohnheiten|einkäufen);
    an (meine|deine|ihre) ([\\w-]+ ){0,2}*(interessen|vorlieben|gewohnheiten) angepasst\\w*;
    (auf (der )?grundlage|auf basis|anhand|basierend auf|passend zu|abgestimmt auf|zugeschnitten auf|ausgerichtet (auf|an)|entsprechend|orientiert an) ([\\w-]+ ){0,2}(mein|dein|ihr|eur)(e|er|en|em|es)? ([\\w-]+ ){0,4}*(interessen?|verhaltens?|vorlieben|geschmacks?|verlaufs?|nutzung|einkäufen?|käufen?|bestellungen|besuchen?|ausleihen|lektüre|reisen|klicks?|suchanfragen|gewohnheiten|profils?|aktivitäten);
    nach (mein|dein|ihr)(en|em) ([\\w-]+ ){0,2}*(interessen|geschmack|vorlieben|gewohnheiten|leseverhalten|kaufverhalten|nutzungsverhalten);
    (auf (der )?grundlage|auf basis|anhand|basierend auf|passend zu|abgestimmt auf|nach) (dessen|dem|allem),? was (ich|du|sie|wir) *`,
  fr: `
    (tirée?s?|issue?s?|liée?s?) (de|à) (mon|ma|mes|votre|vos) ([\\w-]+ ){0,2}(historique|navigation|lectures|écoutes|achats|habitudes|centres d'intérêt);
    (selon|d'après|en fonction de|à partir de(?! (mon|votre) (profil|compte|espace)\\b)|sur la base de|basée?s? sur|adaptée?s? à|inspirée?s? (de|par)|correspond(ant|ent) à|fondée?s? sur) ([\\w-]+ ){0,2}(mes|mon|ma|vos|votre|tes) ([\\w-]+ ){0,4}(lectures?|écoutes?|achats|goûts?|habitudes|intérêts?|navigation|historique|comportement|visites|recherches|commandes|voyages|consommation|clics|profil|activité);
    (selon|d'après|en fonction de|à partir (de|des)|sur la base (de|des)|basée?s? sur|adaptée?s? à) (ce (que|qu')|\\w+ que) ?(j'|je|vous|tu) ?*`,
  es: `
    (según|en función de|en base a|a partir de(?! (mi|tu|su) perfil\\b)|basad[oa]s? en|conforme a|adaptad[oa]s? a|de acuerdo con|acordes? (a|con)|ajustad[oa]s? a) ([\\w-]+ ){0,2}(mis|mi|tus|tu|sus|su) ([\\w-]+ ){0,4}(intereses|gustos|hábitos|compras|lecturas|historial|navegación|comportamiento|visitas|búsquedas|viajes|actividad|pedidos|perfil|consumo);
    (según|en función de|en base a|a partir de|basad[oa]s? en|adaptad[oa]s? a) lo que (he |has |ha )?(leo|veo|compro|hago|escucho|busco|visito|leído|visto|comprado|lees|ves|compras|haces|escuchas|buscas|lee|ve|compra|hace|miro|miras)`,
  it: `
    (in base a(i|lle|l|gli|lla)?|secondo|sulla base d(i|ei|elle|el|ella)|a partire da(i|lle|l)?(?! (mio|tuo|suo) profilo\\b)|basat[aeio] su(i|lle|l|gli|lla)?|adatt[aeio] a(i|lle)?|in linea con) ([\\w-]+ ){0,2}(miei|mie|mio|mia|tuoi|tue|tuo|tua|suoi|sue|suo|sua|vostri) ([\\w-]+ ){0,4}(interessi|gusti|abitudini|acquisti|letture|ascolti|cronologia|navigazione|comportamento|visite|ricerche|viaggi|attività|ordini|profilo|consumi|clic);
    (in base a|secondo|sulla base di|a partire da|basat[aeio] su) (quello|ciò|quel) che (ho )?(leggo|guardo|compro|ascolto|cerco|faccio|letto|guardato|comprato|visto|leggi|guardi|compri|ascolti|cerchi|fai|visito|visiti)`,
  pl: `
    na podstawie historii (przeglądania|zakupów|oglądania|wyszukiwania|słuchania);
    (na podstawie|według|w oparciu o|dopasowan\\w+ do|dobieran\\w+ (na podstawie|do|według)|zgodn\\w+ z|dostosowan\\w+ do|oparte na) ([\\w-]+ ){0,2}(moich|moje|moim|mojej|mojego|twoich|twoje|twoim|twojej|twojego|państwa) ([\\w-]+ ){0,4}(zainteresowa*|zakup*|zachowa*|gust*|upodoba*|histori*|aktywnoś*|lektur*|wyszukiwa*|podróż*|wizyt*|nawyk*|profil*);
    (na podstawie|według|w oparciu o|dopasowan\\w+ do|dostosowan\\w+ do) (tego|tym|to),? co (czytam|oglądam|kupuję|robię|słucham|przeglądam|czytasz|oglądasz|kupujesz|robisz|słuchasz|przeglądasz|lubię|lubisz)`,
  pt: `
    (com base (em|n[ao]s?)|segundo|conforme|de acordo com|consoante|em função d[aeo]s?|a partir d[aeo]s?(?! (meu|teu|seu) perfil\\b)|basead[oa]s? (em|n[ao]s?)|adaptad[oa]s? a(os?|s)?|ajustad[oa]s? a(os?|s)?) ([\\w-]+ ){0,2}(meus|minhas|meu|minha|teus|tuas|seus|suas|seu|sua) ([\\w-]+ ){0,4}(interesses|gostos|hábitos|compras|leituras|histórico|navegação|comportamento|visitas|pesquisas|viagens|atividade|encomendas|perfil|consumo);
    (com base|segundo|conforme|de acordo com|em função|a partir) (n|d)?(aquilo|o) que (li|leio|vejo|vi|compro|comprei|faço|ouço|procuro|lê|vê|compra|faz|ouve|procura)`,
});

/** A picture made of a person, or a person judged by a machine. */
export const PICTURED = /* @__PURE__ */ lexicon({
  nl: `
    (kijk|lees|koop|klant|interesse|luister|surf|reclame|advertentie|leen)-?profiel*; bijhouden wat (ik|je|u) (koop|koopt|bekijk|bekijkt|lees|leest|bestel|bestelt|luister); profiel van (mij|jou|mijn (interesses|smaak));
    (beoordeeld|gescoord|gerangschikt) door (een )?(computer|algoritme|software|ai); geautomatiseerde? (besluit*|beoordeling*|selectie)`,
  en: `
    (build|create|make|compile|keep|draw up) … profiles? (of|about) (me|you|my (interests|tastes)|your (interests|tastes));
    (interest|viewing|reading|listening|advertising|taste) profiles?; (scored|ranked|assessed|evaluated|screened) … by (software|computers?|an? algorithm|algorithms|ai|machines?);
    automated (decisions?|scoring|decision-making|assessment)`,
  de: `
    (lese|seh|kauf|interessen|nutzungs|hör|werbe|persönlichkeits)-?profil(e|en|s)?; profil (von|über) (mir|mich|dir|dich);
    (software|algorithm(us|en)|ki|computer) … (bewertet|beurteilt|aussortiert|eingestuft); automatisierte?\\w* (entscheidung*|bewertung*|auswahl)`,
  fr: `
    (établir|dresser|créer|constituer|construire) … profil (de|sur|publicitaire) (mes|vos|moi|vous)?; profil (publicitaire|d'intérêts|de lecture|d'écoute);
    (évaluée?s?|notée?s?|triée?s?|classée?s?) par (un |une )?(logiciel|algorithme|ordinateur|ia); décisions? automatisées?`,
  es: `
    (hac|hag|cre|elabor|constru)\\w* (un|tu|mi|su|el) perfil (con|de|a partir|según); perfil (publicitario|de intereses|de (mis|tus|sus) (gustos|intereses|hábitos)|sobre mí); (evaluad|puntuad|valorad)\\w* por (un |una )?(programa|algoritmo|software|ia);
    decisiones automatizadas`,
  it: `
    profilo (pubblicitario|di interessi|dei (miei|tuoi|suoi) (gusti|interessi)|su di me); valutat\\w* da (un )?(software|algoritmo|ia);
    decisioni automatizzate`,
  pl: `
    profil\\w* (zainteresowań|reklamow*|(moich|twoich) (zainteresowań|upodobań)); ocenian\\w* przez (program|algorytm|oprogramowanie|ai);
    zautomatyzowan\\w* (decyzj*|podejmowani*)`,
  pt: `
    perfil (publicitário|de interesses|dos (meus|teus|seus) (gostos|interesses)|sobre mim); (avaliad|pontuad)\\w* por (um |uma )?(programa|algoritmo|software|ia);
    decisões automatizadas`,
});

/** Counting who comes, what they open, what works. */
export const COUNTED = /* @__PURE__ */ lexicon({
  nl: `
    (zien|weten|meten|nagaan) (of|hoe goed) … (advertenties|reclame|campagnes|artikelen) … werk(t|en); tel(t|len)? (mij|me) mee (als|in|bij) (bezoeker|lezer|kijker|de cijfers);
    (kijk|lees|luister|bezoek)cijfers; bereiks?(meting|onderzoek|cijfers); (meten|meet|tellen|telt|bijhouden) … (hoeveel|hoe (vaak|lang|goed)|welke|*bezoek(en|ers)?|lezers|kijkers|klik(s|ken)|paginaweergaven);
    (zien|weten|begrijpen) … (hoeveel|hoe vaak|welke) … (mensen|bezoekers|lezers|pagina|pagina's|onderdelen|schermen|artikelen|functies|knoppen|berichten) … (bezoek*|bezocht|bekek*|bekijk*|gelezen|lezen|gebruik*|geklikt|klikken);
    foutmeldingen en statistiek*; (crash|fout|storings)rapport*`,
  en: `
    (see|check|know|find out|measure) (whether|if|how( well)?) (the |our )?(ads|adverts|advertising|campaigns|content|articles) (works?|performs?); (error|fault|crash) logs?;
    (counts?(?! (me|us|on|in)\\b)|counting|measur(e|es|ing)) … (visits?|visitors?|readers?|viewers?|listeners?|clicks?|audience|reach|traffic|page ?views|which|what|how (many|often|long|well));
    (know|knowing|see|seeing|learn|understand|find out) … (how (many|often)|which|what) … (people|visitors|readers|pages?|sections?|features?|articles?|parts|screens?|posts?|buttons?) … (visit*|read|viewed|view|used?|click*|opened|watch*|popular|work);
    (viewing|audience|readership|listening|visitor) (figures|numbers|measurement|research); crash reports?`,
  de: `
    (erfolg|wirksamkeit|wirkung|leistung) (von|der|dieser|unserer) (anzeigen|werbung|inhalten?|beiträge\\w*) … messen; (sehen|messen|prüfen),? ob … (werbung|anzeigen) … wirk(t|en);
    (besuche|klicks|leser|aufrufe|zugriffe) (zählen|messen|erfassen); (publikums|reichweiten|nutzungs)-?(forschung|messung|analyse);
    (einschalt|zuschauer|leser|hörer|zugriffs|besucher|abruf)-?(quoten?|zahlen|messung*|forschung);
    (zählen|zählt|messen|misst|erfassen) … (wie (viele|oft|lange|gut)|welche|besuche*|klicks?|aufrufe*|leser*|zuschauer*|zugriffe*);
    (sehen|wissen|erfahren|verstehen) … (wie (viele|oft)|welche) … (leute|menschen|besucher*|leser*|seiten|bereiche|funktionen|artikel|beiträge) … (besuch*|gelesen|lesen|aufrufen|aufgerufen|genutzt|nutzen|angeklickt|geklickt|ansehen);
    wie viele (leute|menschen|besucher*|leser*) … (seiten?|artikel|beiträge|texte) … (aufrufen|lesen|besuchen|ansehen|nutzen); (absturz|fehler)berichte?`,
  fr: `
    (mesurer|vérifier|savoir) si … (publicités?|annonces) (fonctionne*|march*);
    (compter|comptons|mesurer|mesurons|dénombrer) … (combien|quelles?|quels?|visite*|lecteurs|clics|articles lus|pages vues|audience|fréquentation|efficacité);
    (savoir|connaître|voir|comprendre) … (combien|quelles?|quels?) … (pages|rubriques|articles|personnes|visiteurs|lecteurs|fonctions|contenus) … (visit*|lue?s?|lisent|consult*|utilis*|plaisent|fonctionnent); chiffres d'audience; rapports? (de panne|de plantage|d'erreurs?)`,
  es: `
    (medir|saber|comprobar|ver) si … (anuncios|publicidad) funciona*;
    (contar|contamos|medir|medimos) … (cuánt\\w*|qué|visitas|visitantes|lectores|clics|audiencia|páginas vistas|la eficacia);
    (saber|conocer|ver|entender) … (cuánt\\w*|qué|cuáles) … (secciones|páginas|personas|artículos|visitantes|lectores|funciones|contenidos) … (visit*|leen?|ven|usan|utilizan|consult*|gustan|funcionan); (datos|cifras|estudios?) de audiencia; informes de (errores|fallos)`,
  it: `
    (misurare|sapere|capire|verificare) se … (annunci|pubblicità) funziona*; rilevazion[ei] (degli ascolti|del pubblico);
    (conta|contare|contiamo|misura|misurare) … (quant\\w*|quali|visite|visitatori|lettori|clic|pagine|letture|pubblico|efficacia);
    (sapere|capire|vedere|conoscere) … (quant\\w*|quali) … (sezioni|pagine|persone|articoli|visitatori|lettori|funzioni|contenuti) … (visit*|lett\\w+|leggono|usate?|usano|utilizz*|piacciono|funzionano); dati (di ascolto|auditel|sull'audience); segnalazioni di errori`,
  pl: `
    (sprawdz\\w*|mierzy\\w*|mierzeni\\w*),? czy … reklamy … działa*;
    (badani\\w*|pomiar\\w*|mierzeni\\w*|analiz\\w*) (oglądalności|słuchalności|czytelnictwa|ruchu|odwiedzin|zasięgu|popularności|skuteczności|efektywności|wydajności);
    (zliczani\\w*|zliczaj\\w*|liczeni\\w*|liczy\\w*|mierz\\w*) … (odwiedzin*|wizyt*|kliknię*|wyświetle*|czytelnik*|ile (osób|razy));
    (wiedzieć|sprawdz\\w*|zobaczyć) … (ile|które|jakie) … (osób|strony|działy|artykuły|sekcje|teksty|funkcje) … (czyta*|odwiedza*|otwiera*|używa*|klika*); oglądalnoś*; raport\\w* o (awariach|błędach)`,
  pt: `
    (medir|saber|verificar) se … (anúncios|publicidade) … funciona*;
    (contar|contamos|medir|medimos) … (quant\\w*|quais|visitas|visitantes|leitores|cliques|audiência|páginas vistas|a eficácia);
    (saber|conhecer|ver|perceber) … (quant\\w*|quais|que) … (secções|páginas|pessoas|artigos|visitantes|leitores|funções|conteúdos) … (visit*|lid[ao]s|leem|vist[ao]s|usad*|usam|utiliz*|consult*|funcionam); (dados|estudos?) de audiência; relatórios de (erros|falhas)`,
});

/** Picking up where somebody left off. Not "remember my choice": that works the notice. */
export const REMEMBERED = /* @__PURE__ */ lexicon({
  nl: `(onthoud|onthouden|onthoudt|weten) waar (ik|je|u) (was|gebleven); (onthoud|onthouden|onthoudt|bewaar|bewaren) … (mijn|je|jouw|uw|onze) … *(voorkeuren|instellingen|taal|winkel|winkelmand\\w*|winkelwagen|boodschappenlijst\\w*|lijstjes?|routes?|trajecten|voortgang|volume|lettergrootte|stad|filters?)`,
  en: `remember (which (shop|store|language|city|route)|where (i|you) (left off|was|were|stopped)); (remember|remembers|remembering) … (my|your) … (settings|preferences|language|shop|store|basket|cart|lists?|routes?|progress|places?|volume|filters?|layout|theme|region|city|text size)`,
  de: `
    (merken|merkt|merke|speichern|speichert|behalten) … (mein|meine|meinen|meiner|ihre|ihren|deine|deinen) … *(einstellungen|sprache|filiale|markt|warenkorb|einkaufsliste|merkliste|strecken?|lernstand|fortschritte?|ort|schriftgröße|lautstärke|ansicht);
    (mein|meine|meinen|meiner|ihre|ihren|deine|deinen) … *(einstellungen|sprache|filiale|markt|warenkorb|einkaufsliste|merkliste|strecken?|lernstand|fortschritte?|ort|schriftgröße|lautstärke|ansicht) … (merken|speichern|behalten)`,
  fr: `(retenir|se souvenir d'?) ?où (j'en étais|vous en étiez); (mémoris\\w*|retenir|retient|se souvenir|enregistrer|garder en mémoire) … (mes|mon|ma|vos|votre) … (réglages|préférences|paramètres|langue|magasin|panier|listes?|trajets|progression|ville|itinéraires|volume)`,
  es: `recordar (por )?dónde (lo dejé|iba); (recordar|recuerd\\w*|memorizar) … (mis?|tus?|sus?) … (ajustes|preferencias|configuración|idioma|tienda|cesta|listas?|rutas?|trayectos|progreso|ciudad|carrito)`,
  it: `ricorda\\w* dove (ero|eri); (ricorda\\w*|memorizza\\w*) … (mie|miei|mio|mia|tue|tuoi|tuo|tua|sue|suoi) … (impostazioni|preferenze|lingua|negozio|carrello|lista|tratte|percorsi|progressi|città|itinerari)`,
  pl: `(zapamięt\\w*|pamięta\\w*),? gdzie skończy*; zapis\\w* (moje|moich) (ustawie|preferencj)*; (zapamięt\\w*|pamięta\\w*) … (moj\\w+|moich|twoj\\w+|twoich) … (ustawie\\w*|preferencj\\w*|język\\w*|sklep\\w*|koszyk\\w*|list\\w*|tras\\w*|postęp\\w*|miast\\w*)`,
  pt: `(lembrar|recordar|memorizar) … (meus|minhas|meu|minha|teus|seus|suas|seu|sua) … (definições|preferências|idioma|loja|carrinho|cesto|lista|rotas?|percursos|trajetos|progresso|cidade)`,
});
