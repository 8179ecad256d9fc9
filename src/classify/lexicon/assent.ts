import { lexicon } from './lexicon';

/** Saying yes in everyday words: what is agreed to comes after it. Entries of several lexicons. */
export const ASSENT = {
  fr: `je veux bien (que |qu'|être|recevoir|apparaître|figurer)*; (ça|cela) me (va|convient) (que|qu'|si|de|d')*; (ok|d'accord|partante?) pour (que|qu'|être|recevoir|apparaître|figurer)*`,
  es: `me parece (bien|perfecto|estupendo) (que|si|salir|aparecer|recibir|ser)*; (por mí|para mí),? (está )?(bien|vale|perfecto|de acuerdo); estoy (conforme|de acuerdo) (con|en)( que)?; me va bien que; vale (que|si)`,
  it: `(mi|per me),? (va|sta) bene (se|che|ricevere|essere|comparire|apparire)*; va bene (se|che|ricevere|essere|comparire|apparire); sono d'accordo (che|se|a|con|di|nel)*; per me,? (ok|nessun problema); sono favorevole (a|al|alla|che)*`,
  pl: `(w porządku|może być|jest ok|ok),? (jeśli|jeżeli|żeby|że|aby|by); odpowiada mi; zgadzam się,? (by|aby|żeby|że); jestem za (tym )?(by|aby|żeby)*; chętnie (zgadzam|pozwol)*`,
  pt: `por mim,? (tudo bem|está bem|pode ser|ok); (concordo|estou de acordo) (que|em|com)*; acho bem que; está bem (que|se) me; tudo bem (que|se)`,
} as const;

/** Objecting to one of these is refusing a use of data, whatever it is called there. */
export const OBJECTED_TO = /* @__PURE__ */ lexicon({
  fr: `mesure*; profilage; traitement; analyse*; suivi; utilisation; exploitation; conservation; transmission; communication; cession; diffusion; publication; décisions? automatisé*; recommand*; suggér*; statistiques`,
  es: `medi(ción|r|da)*; perfil*; tratamiento; anális*; analice*; seguimiento; uso; utiliza*; conserva*; cesión; ced(a|an|er); comunicación; difusión; publicación; decisiones automatizadas; recom(end|iend)*; suger*; estadístic*`,
  it: `misura*; profil*; trattamento; analisi; analizz*; monitoraggio; uso; utilizz*; conservazione; cession*; comunicazione; diffusione; pubblicazione; decisioni automatizzate; consigli*; sugger*; statistic*`,
  pl: `pomiar*; mierzeni*; profilowa*; przetwarza*; anali*; śledzeni*; wykorzyst*; używani*; przechowywa*; przekazywa*; przekazani*; udostępnia*; udostępnieni*; publik*; zautomatyzowan*; polec*; rekomend*; statysty*`,
  pt: `medição; medir; perf(il|is)*; tratamento; anális*; analis*; seguimento; uso; utiliza*; conservação; cedência; cess(ão|ões); comunicação; divulgação; publicação; decisões automatizadas; recomend*; suger*; estatístic*`,
});

/** Something of a person put where everybody reads it: a list of givers, under a petition, on the site. */
export const SHOWN_PUBLICLY = /* @__PURE__ */ lexicon({
  fr: `
    (affich|publi|montr|cit|mentionn|fai(re|tes) (figurer|apparaître))* … (mon|ma|mes|notre) (prénom|nom|ville|photo|message|témoignage|signature|don|contribution|identité|pseudo|âge|portrait|histoire)\\w* … (pétition|site|page|liste|mur|annuaire|réseaux|en ligne|internet|publiquement|donateurs|signataires|participants|soutiens|livre d'or|brochure|journal|classement|forum)\\b;
    (figurer|apparaître|être (cité|mentionné|listé)*) … (annuaire|liste(?! d'attente)|site|page|brochure|réseaux)\\b`,
  es: `
    (mostr|muestr|public|publiq|cit|mencion|haga|aparezca|hacer aparecer|incluir)* … (mi|mis|nuestro) (nombre|apellido|ciudad|localidad|foto|mensaje|testimonio|firma|donación|aportación|alias|edad|retrato|historia)\\w* … (petición|web|sitio|página|lista|listado|muro|directorio|redes|internet|públicamente|donantes|firmantes|participantes|folleto|periódico|clasificación|ranking|foro)\\b;
    (figurar|aparecer|constar|salir) … (directorio|listado|lista(?! de espera)|web|página|redes sociales|folleto)`,
  it: `
    (mostra|pubblic|cit|menzion|inserire|inserite|far comparire|far apparire|indicare)* … (mio|mia|miei|nostro) (nome|cognome|città|foto|messaggio|testimonianza|firma|donazione|contributo|nickname|età|ritratto|storia) … (petizione|appello|sito|pagina|lista|elenco|bacheca|muro|social|internet|online|pubblicamente|donatori|firmatari|partecipanti|sostenitori|opuscolo|giornale|classifica|forum)\\b;
    (comparire|apparire|figurare|essere (citat|menzionat)[oa]) … (elenco|rubrica|lista(?! d'attesa)|sito|pagina|social|opuscolo)`,
  pl: `
    (pokaż|pokaz|publik|opublik|wyświetl|wymień|wymieni|umieść|umieszcz|poda)* … (moje|moją|mój|moja|mojego|nasze) (imię|imienia|nazwisko|miasto|miejscowość|zdjęcie|wiadomość|podpis|wpłatę|darowiznę|pseudonim|wiek|historię|opinię) … (petycj|apel|stron|list|ścian|internec|publicznie|darczyńc|sygnatariusz|uczestnik|portal|mediach|gazec|rankin|forum|księdze)*;
    (figurować|widnieć|pojawić się|być wymienion\\w+) … (spisie|liście(?! rezerw)|katalogu|stronie|książce)`,
  pt: `
    (mostr|public|publiq|cit|mencion|inclu|divulg|exib)* … (meu|minha|meus|nosso) (nome|apelido|cidade|localidade|foto|fotografia|mensagem|testemunho|assinatura|donativo|contributo|alcunha|idade|retrato|história) … (petição|apelo|site|página|lista|mural|redes|internet|online|publicamente|doadores|signatários|participantes|folheto|jornal|classificação|fórum)\\b;
    (figurar|aparecer|constar|ser mencionad[oa]) … (diretório|anuário|lista(?! de espera)|site|página|redes sociais)`,
});

/** Where somebody is being used for something. Without "for what" it may be a button of a map. */
export const LOCATION_FOR = /* @__PURE__ */ lexicon({
  nl: `(gebruik*|deel|delen|toestaan) … *locatie … (om|voor|zodat) \\w+; *locatie (gebruiken|delen) … (om|voor|zodat) \\w+`,
  en: `(use|using|share|allow|access) … location … (to|for|so that|when) \\w+`,
  de: `(verwend|nutz|teil|erlaub)* … *standort* … (um|für|damit|zum|zur) \\w+; *standort* (verwenden|nutzen|teilen|freigeben)\\b … (um|für|damit|zum|zur) \\w+`,
  fr: `(utilis|exploit|partag|transm|suiv|enregistr|accé|connaître|autoris|activ)* … (ma|votre|la) (position|localisation|géolocalisation) … (pour|afin); (ma|votre) (position|localisation|géolocalisation) … (sert|servir|est utilisée|sera utilisée) (à|pour)`,
  es: `(usar|utilizar|usa|usad|usen|utilic|compart|accede|activ|permit|conocer|saber)* … (mi|su|tu|la) (ubicación|posición|geolocalización|localización) … (para|con el fin); (mi|su|tu) (ubicación|posición|localización) … (se usa|se utiliza|sirve) para`,
  it: `(usa|utilizz|condivid|acced|attiv|permett|consent|conoscere|rileva)* … (la mia|la tua|la sua|la) (posizione|geolocalizzazione) … (per|al fine|affinché) \\w+`,
  pl: `(użyj|używa|użyci|wykorzyst|udostępn|korzysta|sprawdza|włącz)* … (moj\\w+|twoj\\w+|pana|pani|państwa) (lokalizacj|położeni|pozycj)* … (aby|by|żeby|do|w celu|dla)`,
  pt: `(usar|utiliz|use|usem|partilh|aced|ativ|permit|conhecer|saber)* … (a minha|a sua|a tua|a) (localização|posição|geolocalização) … para`,
});

/** A picture of somebody's tastes being drawn up, said as such. */
export const PROFILE_MADE = /* @__PURE__ */ lexicon({
  fr: `personnalis(er|ez|ation) … (expérience|contenus?|recommandations?|suggestions?|fil d'actualité|page d'accueil); (dress|établi|constitu|cré|élabor|constru)* … profil … (goûts|intérêts|habitudes|préférences|envies|consommation|client)*; (recommandations?|suggestions?|conseils?|contenus?|offres|sélection) … (selon|d'après|à partir de|en fonction de|basée?s? sur|inspirée?s? de) (mes|vos|ce que (je|vous)) (?!(réponses|choix)\\b)\\w+`,
  es: `(haced|hacer|hagan|hacemos|creen|elaboren)(me|te|le|nos)? un perfil … (con|de|según); personaliz(ar|a|ad|ación) … (experiencia|contenidos?|recomendaciones|sugerencias|portada); (cre|elabor|traz|constru|hacer)* … perfil … (gustos|intereses|hábitos|preferencias|consumo|cliente)*; (recomendaciones|sugerencias|consejos|contenidos?|ofertas) … (según|basad[oa]s en|a partir de|en función de) (mis|mi|sus|tus|lo que) (?!respuestas)\\w+`,
  it: `personalizza(re|te|zione)? … (esperienza|contenut[oi]|consigli|suggerimenti|home); (cre|tracci|costru|elabor)* … profilo … (gusti|interessi|abitudini|preferenze|consumo|cliente)*; (consigli|suggerimenti|raccomandazioni|contenuti|offerte) … (in base (a|ai|alle|al|alla)|basat[ie] su|a partire da|secondo) (i |le )?(miei|mie|mio|mia|tuoi|tue|suoi|sue|ciò che|quello che) (?!risposte)\\w+`,
  pl: `(s)?personaliz(uj|ować|owanie|acja) … (treści|doświadczeni|polece|rekomendacj|stron)*; (tworz|stworz|budow|zbudow|opracow)* … profil\\w* … (zainteresowa|upodoba|gust|preferencj|nawyk|klienta)*; na podstawie profilu (zainteresowań|upodobań|klienta); (polec|rekomendacj|propozycj|podpowiedz|treści|ofert)\\w* … (na podstawie|według|w oparciu o) (moich|mojej|twoich|państwa|tego,? co) \\w+`,
  pt: `personaliza(r|ção|em)? … (experiência|conteúdos?|recomendações|sugestões); (cria|elabor|traç|constru)* … perfil … (gostos|interesses|hábitos|preferências|consumo|cliente)*; (recomendações|sugestões|conselhos|conteúdos?|ofertas) … (com base (em|no|na|nos|nas)|consoante|segundo|a partir d[eoa]s?) (os |as |o |a )?(meus|minhas|meu|minha|seus|suas|que) (?!respostas)\\w+`,
});

/** What somebody says or makes being used for more than what it was given for. */
export const USED_FOR = /* @__PURE__ */ lexicon({
  fr: `(utilis|enregistr|conserv|analys|exploit|garder|gardez)* (mes|mon|ma|nos) … (pour|afin) … (amélior|entraîn|form|recherche|étude|statistique|qualité)*`,
  es: `(us|utiliz|utilic|grab|registr|guard|conserv|analiz)* (mis|mi|nuestr\\w+) … (para|con el fin) … (mejor|entren|investig|estudi|estadístic|calidad)*`,
  it: `(us|utilizz|registr|conserv|analizz)* (i miei|le mie|la mia|il mio) … (per|al fine) … (miglior|addestr|allen|ricerc|studi|statistic|qualità)*`,
  pl: `(używ|wykorzyst|nagryw|zapisyw|zapisuj|przechowyw|analiz)* (moje|moich|mój|moją) … (by|aby|żeby|do|w celu|dla) … (ulepsz|popraw|szkol|tren|ucz|bada|statysty|jakoś)*`,
  pt: `(us|utiliz|grav|regist|guard|conserv|analis)* (os meus|as minhas|a minha|o meu) … para … (melhor|trein|investig|pesquis|estud|estatístic|qualidade)*`,
});
