import { lexicon } from './lexicon';

/** Words that mean advertising mail by themselves. */
export const MARKETING_STRONG = /* @__PURE__ */ lexicon({
  any: `*newsletter*; news-?letter*; mailing(list|lists|s| list)?; marketing*; *marketing; direct mail*; e-?zine; subscribe me`,
  nl: `
    *nieuwsbrief*; *nieuwsbrieven; nieuwsmail*; *reclame*; (commerciële|promotionele) *; kortingsacties;
    aanbiedingsmail*; nieuwsflits*; digitale nieuwsbrief; e-?nieuws; nieuws-?update*; e-?mail-?updates?; mail-?updates?;
    (telemarketing|direct marketing); mailinglijst*`,
  en: `
    promotional (emails?|messages?|communications?|material|offers?|information|texts?|sms|content|mailings?);
    commercial (communication*|messages|emails?|information); advertising (emails?|purposes|messages|material);
    special offers?; exclusive offers?; email updates;
    news(,)? (and|&|or) (offers|updates|events|tips|information|promotions); marketing (emails?|communications?);
    email list; e-?news`,
  de: `
    *(?<!be)werbung;
    *werbe(e-?mails?|mails?|zwecke*|informationen|anrufe|post|mitteilungen|nachrichten|botschaften|material|einwilligung|angebote*);
    werblich*; rundbrief*; e-?mail-?updates?; infobrief*; infomail*; mailings?; infopost; produktneuheiten;
    e-mail-?(werbung|marketing|newsletter); zu werbezwecken`,
  fr: `
    lettre d'(information|infos?); lettres d'information; infolettre*; prospection*; publicit(aires?|es?);
    (offres|communications?|informations?|sollicitations?|messages?|e-?mails?) (commercial\\w*|promotionnel\\w*|marketing);
    bons plans; lettre électronique; démarchage; offres promotionnelles; liste (de diffusion|d'envoi)`,
  es: `
    bolet(ín|ines); comunicaciones (comerciales|promocionales|publicitarias); publicidad;
    (información|ofertas) (comercial|promocional*)*; novedades y (ofertas|promociones); lista de (correo|distribución|difusión)`,
  it: `
    comunicazioni (commerciali|promozionali|pubblicitarie);
    (materiale|informazioni) (pubblicitari\\w*|promozional\\w*|commercial\\w*);
    finalità (di )?(marketing|promozionali); offerte promozionali; pubblicità; lista di (distribuzione|invio); (iscriv|aggiung)*mi alla lista`,
  pl: `
    biuletyn*; (informacj\\w*|ofert\\w*) (handlow\\w*|marketingow\\w*|promocyj\\w*|reklamow\\w*); marketingow*; reklam*; list\\w+ mailingow\\w+`,
  pt: `boletim*; (comunicações|informações) (comerciais|promocionais|de marketing); publicidade; lista de (distribuição|correio|difusão)`,
  da: `nyhedsbrev*; markedsføring*; reklame*; nyhedsmail*`,
  sv: `nyhetsbrev*; marknadsföring*; reklam*; nyhetsmejl*; direktreklam`,
});

/** Words that mean advertising only together with receiving, sending, keeping posted. */
export const MARKETING_WEAK = /* @__PURE__ */ lexicon({
  nl: `
    *aanbiedingen; aanbieding; acties; actie; promoties; kortingen; korting; nieuwtjes; *nieuws; tips; inspiratie;
    partners; evenementen; uitnodigingen; ontwikkelingen; activiteiten; voordeel*; productinformatie; producten;
    diensten; op de hoogte; e-?mails; mailtjes; updates; trends; winacties; interessante informatie; (mag|mogen) (mij|me|u|je) … (bellen|mailen|benaderen|sturen|appen|sms'en|contacteren); campagnes;
    (ons|uw|jullie|je) (werk|projecten); informatie over; *(bewoners|club|leden|buurt|wijk|relatie|huis)blad; *magazine; *krant; geïnformeerd; (niets|niks) (meer )?missen;
    (dagelijkse|wekelijkse|maandelijkse|digitale|nieuwe) *folders?; folders; *catalogi`,
  en: `
    offers; deals; promotions?; discounts?; news; updates?; tips; partners; third[- ]part(y|ies); events?;
    announcements?; products; services; new arrivals; sales; vouchers; coupons; competitions; recommendations;
    insights; inspiration; emails; fundraising; (our|your) work; campaigns; appeals; supporter; opportunities; advice;
    research; up to date; in touch; new posts; (other |future |further )?communications; (email|send|mail|text) me (\\w+ )?information;
    (may|can|could) (contact|email|call|phone|text|write to) me; stories; informed; posted; in the loop; hear from; sign me up; information about;
    catalog(ue)?s; mailings`,
  de: `
    angebote*; aktionen; rabatt*; gutscheine?; neuigkeiten; news; neuheiten; tipps; partner; partnern;
    partnerunternehmen; veranstaltungen; informationen; infos; produkte*; dienstleistungen; trends; gewinnspiele*;
    sonderangebote*; vorteile; einladungen; informiert; nichts … (verpassen|versäumen); e-mails; neue (beiträge|artikel); (darf|dürfen) mich … (kontaktieren|anrufen|informieren|anschreiben); auf dem laufenden; termine; umfragen;
    *katalogen?; *prospekten?`,
  fr: `
    offres?; promotions?; promos; réductions?; actualités?; nouveautés; news; conseils; partenaires?; événements?;
    invitations?; ventes privées; produits; services; informations; bons? de réduction; e-?mails;
    par (e-?mail|sms|courriel|téléphone); nos actions; dernières nouvelles; actus?; informée?s?; rien (rater|manquer); (peut|peuvent|pouvez) me (contacter|appeler|écrire|solliciter); enquêtes;
    catalogues; prospectus; initiatives; campagnes; soldes; au courant; collections?; bons plans`,
  es: `ofertas; promociones; descuentos; noticias; novedades; socios; eventos; productos; información; consejos; catálogos; folletos; campañas; iniciativas; rebajas; propuestas; tarifas; invitaciones; nada nuevo; al (día|corriente); (mantenerme|mantenme|mantenedme|estar|quedar) informad[oa]`,
  it: `
    offerte; promozioni; sconti; notizie; novità; partner; eventi; prodotti; aggiornamenti; informazioni; consigli; cataloghi; volantini; iniziative; campagne; saldi; propost[ae]; inviti; (restare|rimanere|tenermi|tienimi|tenetemi|essere) (aggiornat|informat)[oaie]; aggiornat[oaie] (su|sul|sulle|sui|sugli)`,
  pl: `ofert*; promocj*; rabat*; aktualności; nowości; partner*; wydarzeni*; informacj*; produktach; katalogi; katalog(u|ów); gazetk*; zaproszeni*; propozycj*; zniżk*; wyprzedaż*; na bieżąco; kampani*; kolekcj*; nowościach`,
  pt: `ofertas; promoções; descontos; notícias; novidades; parceiros; eventos; produtos; informações; dicas; catálogos; folhetos; campanhas; iniciativas; saldos; propostas?; convites; tarifários; (ficar|estar|manter-me|mantenham-me|mantenha-me) (informad[oa]|a par)`,
  da: `tilbud; nyheder; rabatter; kampagner; partnere; arrangementer; inspiration; produkter; konkurrencer`,
  sv: `erbjudanden; nyheter; rabatter; kampanjer; partners; evenemang; inspiration; produkter; tävlingar`,
});
