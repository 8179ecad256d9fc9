import { lexicon } from './lexicon';

/** Above settings of how something looks, sounds or works: nothing under it is asked of what is known of a person. */
export const SETTINGS_HEADING =
  /^((weergave|scherm|uiterlijk|thema|afspelen|geluid|algemeen|editor|werkruimte|taal( en regio)?|toegankelijkheid|display|screen|appearance|theme|playback|sound|audio( and video)?|general|workspace|language( and region)?|accessibility|keyboard|downloads?|darstellung|anzeige|bildschirm|design|wiedergabe|ton|allgemein\w*|arbeitsbereich|sprache|barrierefreiheit|affichage|ecran|apparence|lecture|son|general|espace de travail|langue|accessibilite|pantalla|aspecto|apariencia|reproduccion|sonido|idioma|accesibilidad|schermo|aspetto|riproduzione|suono|generali|lingua|accessibilita|wyglad|ekran|odtwarzanie|dzwiek|ogolne|jezyk|dostepnosc|ecra|aparencia|aspeto|reproducao|som|geral|acessibilidade)( (settings|options|preferences|instellingen|einstellungen|optionen))?|(parametres|preferences|reglages) (d'affichage|de lecture|audio|generaux))$/;

/** How something looks, sounds or works, said by the choice itself. */
export const SETTING =
  /^(°|º) ?[cfk]$|^(celsius|fahrenheit|kelvin|km|miles?|mijl(en)?|meilen|metric|imperial|metrisch)$|\b((dark|light|night) (mode|theme)|(donkere?|lichte?|nacht)[- ]?(modus|stand|thema)|(dunkel|hell|nacht)[- ]?(modus|design)|(dunkles|helles) (design|thema)|(mode|affichage) (sombre|clair|nuit)|theme (sombre|clair)|modo (oscuro|claro|nocturno|escuro|noturno)|tema (oscuro|claro|scuro|chiaro|escuro)|(modalita|tema) (scura|notturna|scuro)|tryb (nocny|ciemny|jasny)|ciemny motyw|autoplay|auto-?play|auto(matisch)? afspelen|automatisch (abspielen|wiedergeben)|autoplay|lecture automatique|reproduccion automatica|riproduzione automatica|reproducao automatica|(odtwarzaj|odtwarzanie)\b[^.]{0,20}\bautomatycz\w*|automatycz\w* odtwarz\w*|volume|(only|alleen|nur|uniquement|solo|tylko|apenas) (on|over|via|op|uber|im|en|con|przez|po|em) (wi-?fi|wlan)|(wi-?fi|wlan) (only|nur)|(keep|houd|hou|laat) (my|the|mijn|het|de) (screen|scherm) (on|aan|awake)|(bildschirm|display) (an|aktiv)(lassen)?|ecran allume|pantalla encendida|schermo (acceso|attivo)|(zomer|winter)tijd|(sommer|winter)zeit|daylight saving|summer time|heure d'ete|horario de verano|ora legale|czas letni|horario de verao|(prijzen|preise|prix|prices?) (zonder|inclusief|exclusief|excl|incl|ohne|mit|inkl|exkl|zzgl|hors|without|excluding|including|ex|inc)\b[^.]{0,12}(btw|mwst|mehrwertsteuer|taxes?|tva|vat)|show (the |my )?password|toon (het |mijn )?wachtwoord|passwort (anzeigen|einblenden)|afficher le mot de passe|mostrar (la |mi )?contrasena|mostra (la )?password|pokaz haslo|mostrar (a )?(senha|palavra-passe)|pop-?up-?(fenster|venster|windows?)|snap to|show (grid|ruler)|font size|lettergrootte|schriftgrosse|taille (du texte|de police)|high contrast|hoog contrast|subtitles?|ondertitel\w*|untertitel\w*|sous-titres?|subtitulos|sottotitoli|napisy|legendas|(play|make) a sound|geluid (bij|afspelen)|ton abspielen|haptic|vibrat\w*|trillen)\b/;

/** How something looks, sounds or plays: asks for nothing. */
export const PLAYBACK = /* @__PURE__ */ lexicon({
  fr: `
    (mode|thème) (nuit|sombre|clair|jour|économie\\w*|hors[- ]ligne|daltonien|lecture|compact|plein écran); lecture automatique; (lire|lancer|enchaîner) … automatiquement;
    volume (constant|automatique|normalisé|maxim\\w+|égal); (normaliser|égaliser) le volume; ^(sous-titres|vibrations?|sons|animations)\\b; (sons|bruitages|effets sonores); sous-titres (toujours|pour|automatiques|activés); (taille|grossir|agrandir) (du |des |le |les )?(texte|caractères|polices?); contraste (élevé|renforcé); gros caractères;
    (télécharger|télécharge\\w*|lire|mise à jour) … (seulement|uniquement) … wi-?fi; wi-?fi (seulement|uniquement); fondu enchaîné; (garder|laisser) l'écran allumé; réduire les animations; aligner sur la grille`,
  es: `
    (modo|tema) (oscuro|nocturno|noche|claro|día|compacto|ahorro|sin conexión|lectura|pantalla completa); (reproducción|reproducir|inicio) automátic*; reproduc\\w* … automáticamente;
    volumen (constante|automático|normalizado|uniforme); (igualar|normalizar) el volumen; ^(subtítulos|vibración|sonidos|animaciones)\\b; subtítulos (siempre|automáticos|activados); (tamaño|aumentar) (de |del |la |el )?(texto|letra|fuente); letra grande; alto contraste;
    (solo|sólo|únicamente) (con |por |en |mediante )?wi-?fi; mantener la pantalla (encendida|activa); reducir (las )?animaciones; efectos de sonido; ajustar a la cuadrícula`,
  it: `
    (modalità|tema) (scur[ao]|notturn[ao]|notte|chiar[ao]|compatt[ao]|offline|lettura|schermo intero|risparmio\\w*); riproduzione automatica; (riproduc|avvia)\\w* … automaticamente;
    volume (costante|automatico|normalizzato|uniforme); (normalizza|uniforma)\\w* il volume; ^(sottotitoli|vibrazione|suoni|animazioni)\\b; sottotitoli (sempre|automatici|attivi); (dimensione|ingrandisci) (del |dei |il )?(testo|caratteri|carattere); caratteri grandi; (alto contrasto|contrasto elevato);
    (solo|soltanto) (con |tramite |in |su |via )?(il )?wi-?fi; (mantieni|tieni|lascia) lo schermo acceso; riduci (le )?animazioni; effetti sonori; allinea alla griglia`,
  pl: `
    (tryb|motyw) (nocny|ciemny|jasny|dzienny|offline|czytania|kompaktowy|pełnoekranowy|oszczędzania\\w*); (ciemny|jasny) motyw; (odtwarza|uruchamia)\\w* … automatycznie; automatyczn\\w+ (odtwarzani|uruchamiani)*; autoodtwarzanie;
    (stała|jednakowa|równa) głośność; (wyrównaj|normalizuj) głośność; ^(napisy|wibracje|dźwięki|animacje)\\b; (rozmiar|wielkość) (tekstu|liter|czcionki); (duże|większe) litery; duża czcionka; wysoki kontrast;
    tylko (przez|w|po|z|na) wi-?fi; nie wygaszaj ekranu; ogranicz animacje; efekty dźwiękowe; przyciągaj do siatki`,
  pt: `
    (modo|tema) (escuro|noturno|noite|claro|compacto|offline|leitura|poupança\\w*|ecrã inteiro|tela cheia); (reprodução|reproduzir) automátic*; reproduz\\w* … automaticamente;
    volume (constante|automático|normalizado|uniforme); (igualar|normalizar) o volume; ^(legendas|vibração|animações)\\b; legendas (sempre|automáticas|ativas); (tamanho|aumentar) (do |da |o |a )?(texto|letra|fonte); letra grande; alto contraste;
    (só|somente|apenas) (por |com |em |via |no )?wi-?fi; manter o ecrã ligado; manter a tela ligada; reduzir (as )?animações; efeitos sonoros; alinhar à grelha`,
});

/** Another article when the one ordered is sold out. */
export const SUBSTITUTE = /* @__PURE__ */ lexicon({
  fr: `(remplac|substitu)* … (produits?|articles?) … (manqu|indisponib|épuisé|absent|rupture|similaire|équivalent)*; (produits?|articles?) … (manqu|indisponib|épuisé|rupture)* … (remplac|substitu)*; (produits?|articles?) de (remplacement|substitution)`,
  es: `(sustitu|reemplaz)* … (productos?|artículos?); (productos?|artículos?) … (sustitu|reemplaz)*; acepto (sustituciones|sustitutos|reemplazos)`,
  it: `(sostitu)* … (prodott|articol)[oi]; (prodott|articol)[oi] … (sostitut|sostitui)*`,
  pl: `zamiennik*; zastąpi* … (produkt|artykuł)*; (produkt|artykuł)\\w* … (zastąpi|zamieni|podobn)*; zamian* … (produkt|artykuł|towar)*`,
  pt: `(substitu)* … (produtos?|artigos?); (produtos?|artigos?) … (substitu)*; aceito substituições`,
});

/** What one takes along on a journey, asked by who plans it. */
export const TAKEN_ALONG = /* @__PURE__ */ lexicon({
  fr: `(voyage|voyager|trajet|transport|emport|place|avec) … (vélo|chien|animal|poussette|fauteuil roulant|bagage)*; vélo à bord`,
  es: `(viaj|trayecto|llev|transport|plaza|con)* … (bici|bicicleta|perro|mascota|animal|carrito|silla de ruedas|equipaje)*`,
  it: `(viaggi|porto|port|trasport|posto|con)* … (bici|bicicletta|cane|animale|passeggino|sedia a rotelle|bagagli)*`,
  pl: `(podróż|przewóz|jad|zabier|miejsce|z)* … (rower|psem|pies|zwierzę|wózk|bagaż)*`,
  pt: `(viag|viaj|lev|transport|lugar|com)* … (bicicleta|cão|animal|carrinho|cadeira de rodas|bagagem)*`,
});

/** Who brings or mends what was ordered, and where the parcel is left: part of the service. */
export const AT_THE_DOOR = /* @__PURE__ */ lexicon({
  fr: `(livreurs?|coursiers?|transporteurs?|chauffeurs?|techniciens?|installateurs?|facteur) … (appel|téléphon|contact|prévenir|prévienn|dépos|laiss|remett|écri|envo)*; (dépos|laiss|remett|livr)* … (colis|paquet|commande|courses) … (voisin|gardien|devant|porte|boîte|garage|consigne)*`,
  es: `(repartidor|mensajero|transportista|conductor|técnico|instalador|cartero)\\w* … (llam|escrib|contact|avis|dej|entreg|envi)*; (dej|entreg)* … (paquete|pedido|compra)\\w* … (vecin|porter|conserje|puerta|buzón|garaje|consigna)*`,
  it: `(corriere|fattorino|autista|tecnico|installatore|postino) … (chiam|telefon|contatt|scriv|avvis|lasci|consegn)*; (lasci|consegn)* … (pacco|ordine|spesa) … (vicin|portin|porta|portier|cassetta|garage|casella)*`,
  pl: `(kurier|dostawc|kierowc|serwisant|technik|monter|listonosz)\\w* … ((za)?dzwoni|napi|pisa|kontakt|zostawi|powiadomi|wysła)*; (zostawi|zostaw|dostarcz)* … (paczk|przesyłk|zamówieni|zakup)\\w* … (sąsiad|portier|drzwi|furtk|skrytk|garaż)*`,
  pt: `(estafeta|entregador|transportador|motorista|técnico|instalador|carteiro)\\w* … (lig|telefon|contact|contat|avis|deix|entreg)*; (deix|entreg)* … (encomenda|pacote|compras|pedido) … (vizinh|porteir|porta|correio|garagem|cacifo)*`,
});
