import { lexicon } from './lexicon';

/** Names of cookie purposes and of well-known services. They mean consent only where cookies are what is asked about. */

export const ANALYTICS_CATEGORY = /* @__PURE__ */ lexicon({
  any: `
    *analyti(c|cs|ques?|sch|sche|ek); analytical*; analytisch*; statist*; *statist*; google analytics*; matomo;
    piwik*; hotjar; clarity; microsoft clarity; mouseflow; plausible; mixpanel; amplitude; segment; crazy egg;
    adobe analytics; piano; etracker; siteimprove; tag manager; smartlook; new relic; sentry`,
  nl: `prestatie*; meten; bezoekcijfers; bezoekers*; analyse*; webanalyse`,
  en: `performance; measurement; usage; measure`,
  de: `leistung*; *analyse*; *messung; performance; reichweite*; auswertung*`,
  fr: `mesures? d'audience; audience; mesure*; performances?; fréquentation`,
  es: `analític*; medición; rendimiento; estadístic*`,
  it: `analitic*; misurazione; prestazion*`,
  pl: `analityczn*; statyst*; wydajność; wydajnościow*`,
  pt: `analític*; cookies de análise; desempenho; medição; estatístic*`,
  da: `ydeevne; måling*`,
  sv: `prestanda*; analys*; mätning`,
});

export const ADVERTISING_CATEGORY = /* @__PURE__ */ lexicon({
  any: `
    marketing*; *marketing; targeting; re-?targeting; remarketing; google ads*; *adsense; adwords; doubleclick;
    meta pixel; facebook pixel; criteo; taboola; outbrain; bing ads; microsoft advertising; linkedin insight*;
    tiktok pixel; ads`,
  nl: `adverten*; *advertenties; reclame*; tracking*; commercieel; commerciële; persoonlijke (advertenties|inhoud)`,
  en: `
    advertis*; tracking*; personali[sz]ed (ads|advertising|content); behaviou?ral; sale of (personal )?data;
    ad (selection|delivery|measurement); ad storage; ad user data; ad personali[sz]ation; commercial`,
  de: `*(?<!be)werbung; werbe(?!partner)*; tracking*; vermarktung;
    (?<=^|(sierte|bezogene|gerechte|basierte|vante|zielte|tete|duelle|passende|fremde|keine|weniger) |(und|oder|fur|von|mit|der|zu|per) |[:,.] )anzeigen`,
  fr: `publicité*; publicitaires?; régies?; ciblage; commercia(l|ux); traçage`,
  es: `publicidad; publicitari*; mercadotecnia`,
  it: `pubblicit*; profilazione`,
  pl: `reklam*; marketingow*`,
  pt: `publicidade; publicitári*`,
  da: `markedsføring*; annonce*; reklame*`,
  sv: `marknadsföring*; annons*; reklam*`,
});

export const FUNCTIONAL_CATEGORY = /* @__PURE__ */ lexicon({
  any: `functional*; preferences?; personali[sz]ation; comfort*`,
  nl: `
    functione*; functionaliteit*; *voorkeuren; gebruikservaring; personalisatie; gebruiksgemak; chat; optioneel;
    optionele; overige?`,
  en: `
    functionality; experience; enhancement; convenience; chat; live chat; optional; other(?= ?$| (cookies|services|purposes|categories|technologies)); unclassified;
    uncategori[sz]ed; additional`,
  de: `
    funktional*; funktionell*; funktion; präferenzen; komfort*; personalisierung; einstellungen; optionale?;
    sonstige; nicht klassifiziert*`,
  fr: `fonctionnel*; préférences; confort; personnalisation; fonctionnalité*; facultatifs?; autres(?= ?$| (cookies|services|finalités|catégories)); support; apis?`,
  es: `funcional*; preferencias; personalización`,
  it: `funzional*; preferenze; esperienza`,
  pl: `funkcjonal*; preferencje`,
  pt: `funciona(l|is|lidade)*; preferências`,
  da: `funktionel*; præferencer; uklassificerede`,
  sv: `funktionell*; inställningar; preferenser; oklassificerade`,
});

export const MEDIA_CATEGORY = /* @__PURE__ */ lexicon({
  any: `
    social( media)?; youtube*; vimeo*; facebook*; instagram; twitter; linkedin; tiktok; pinterest; whatsapp;
    soundcloud; spotify; google maps; openstreetmap; google fonts; recaptcha; google recaptcha; disqus; addthis;
    dailymotion; media; video*; maps; embeds?; iframes?`,
  nl: `sociale? (media|netwerken); (deel|social)-?knoppen; ingesloten *; externe (media|inhoud|content|diensten); kaarten; derden`,
  en: `extern(al)? (media|content|services); embedded *; third[- ]party *; share buttons`,
  de: `
    (soziale|extern\\w*) (medien|netzwerke|inhalte|dienste); externe medien; medien; drittanbieter*;
    sozialen (medien|netzwerken); (teilen|social)-?(buttons|schaltflächen); eingebettete *; karten`,
  fr: `
    réseaux sociaux; vidéos?; médias?; contenus? (tiers|embarqués?|externes?); cartes; commentaires;
    services tiers; boutons (sociaux|de partage)`,
  es: `redes sociales; botones (sociales|de compartir); contenido externo`,
  it: `social network; (pulsanti|bottoni) (social|di condivisione); contenuti esterni; media esterni`,
  pl: `media społecznościowe; (sieci|mediów) społecznościow*; społecznościow*`,
  pt: `redes sociais; botões (sociais|de partilha); conteúdo externo`,
  da: `sociale medier`,
  sv: `sociala medier`,
});

/** The category that needs no consent (ePrivacy Art. 5(3), Tw 11.7a(3)). */
export const NECESSARY = /* @__PURE__ */ lexicon({
  nl: `
    (strikt )?noodzakelijk*; essentiee?l*; essentiële; vereist*; verplicht*; onmisbaar;
    technisch( noodzakelijk*)?e?; altijd nodig; basis( cookies)?; minimaal; minimale; nodig`,
  en: `
    (strictly |absolutely )?necessary; essentials?; required; mandatory; technical(ly)?( necessary| required)?;
    basic( cookies)?; needed; indispensable`,
  de: `
    (unbedingt |technisch |zwingend )?(notwendig*|erforderlich*); essen[tz]iell*; technisch*; pflicht*;
    immer (aktiv|erforderlich|an); grundlegend*; unverzichtbar*`,
  fr: `
    (strictement )?nécessaires?; essentiels?; obligatoires?; indispensables?; techniques?; requis;
    toujours (requis|actif*|activ*)`,
  es: `(estrictamente )?(necesari[ao]s?|esenciales); técnicas; obligatori*; imprescindibles`,
  it: `(strettamente )?(necessari[oae]?|essenziali); tecnici; obbligatori*`,
  pl: `(ściśle )?niezbędn*; konieczn*; wymagan*; techniczn*`,
  pt: `(estritamente )?(necessários?|essenciais); obrigatóri*; técnicos`,
  da: `(strengt )?nødvendig*; påkrævet; tekniske?`,
  sv: `(absolut |strikt )?nödvändig*; obligatorisk*; tekniska`,
});

/** A choice that is not the visitor's to make: said beside the control, not in a description. */
export const ALWAYS_ON = /* @__PURE__ */ lexicon({
  nl: `
    altijd (actief|aan|ingeschakeld|nodig|vereist|verplicht|toegestaan|noodzakelijk);
    kan niet … (uitgeschakeld|uitgezet|uit); kunnen niet … (uitgeschakeld|uitgezet|geweigerd); verplicht`,
  en: `
    always (on|active|enabled|allowed|required|necessary);
    (cannot|can not|can't) be (turned|switched|disabled|deactivated)* … (off|disabled)*; required; locked`,
  de: `
    immer (aktiv|an|erforderlich|aktiviert|eingeschaltet|notwendig|erlaubt);
    (nicht|können nicht) … (deaktiviert|abgeschaltet|abgewählt|ausgeschaltet); stets aktiv; erforderlich`,
  fr: `
    toujours (actif*|activ*|requis|nécessaire*|autorisé*); ne peu(t|vent) … (désactivé*|refusé*); obligatoires?;
    requis`,
  es: `siempre activ*; obligatori*`,
  it: `sempre attiv*; obbligatori*`,
  pl: `zawsze (aktywn|włączon)*; wymagane`,
  pt: `sempre ativ*; obrigatóri*`,
  da: `altid (aktiv|slået til|tændt)*; påkrævet`,
  sv: `alltid (aktiv|på|tillåt)*; obligatorisk*`,
});

/** Objecting after the fact: no basis for placing or reading (taskforce report 24), another rule's business. */
export const LEGITIMATE_INTEREST = /* @__PURE__ */ lexicon({
  nl: `gerechtvaardigd* belang*`,
  en: `legitimate interests?`,
  de: `berechtigte[sn]? interessen?`,
  fr: `intérêts? légitimes?`,
  es: `interés legítimo`,
  it: `legittimo interesse; interess[ei] legittim[oi]`,
  pl: `uzasadnion* interes*`,
  pt: `interesse legítimo`,
  da: `legitim* interesse*`,
  sv: `berättigat intresse; legitim* intresse*`,
});
